import Testing

@testable import WasmCommand
@testable import benchmarks

/// The kernels and programs, and how their runs are judged.
struct WorkloadTests {
  @Test func allAreFound() throws {
    let workloads = try Workload.all()
    #expect(workloads.filter { $0.group == .kernels }.count == 8)
    #expect(workloads.filter { $0.group == .programs }.count == 22)
    #expect(workloads.filter { $0.group == .scalar }.count == 8)
    #expect(workloads.allSatisfy { $0.expectedOutput.last == UInt8(ascii: "\n") })
    #expect(Set(workloads.map(\.name)).count == workloads.count)
  }

  @Test func programsWithVectorsPrintWhatThoseWithoutDo() throws {
    let workloads = try Workload.all()
    let (scalar, simd) = (workloads.filter { $0.group == .scalar }, workloads.filter { $0.group == .simd })
    #expect(simd.map(\.name) == scalar.map { $0.name + "-simd" })
    #expect(simd.map(\.expectedOutput) == scalar.map(\.expectedOutput))
  }

  @Test func workloadsAreFoundByName() throws {
    #expect(try Workload.named(["json", "calls"]).map(\.name) == ["calls", "json"])
    #expect(try Workload.named(["blur-simd"]).map(\.name) == ["blur-simd"])
    #expect(try Workload.named(["kernels", "json"]).count == 9)
    #expect(try Workload.named(["simd"]).map(\.group) == Array(repeating: .scalar, count: 8) + Array(repeating: .simd, count: 8))
    #expect { try Workload.named(["calls", "nothing"]) } throws: {
      ($0 as? CommandError)?.message.hasPrefix("nothing is called nothing; there are calls, copies") == true
    }
  }

  @Test func wrongOutputIsAFailure() {
    let workload = Workload(name: "w", group: .kernels, module: "", expectedOutput: Array("42\n".utf8))
    func failure(_ output: String, status: Int32 = 0) -> String? {
      let child = ChildProcess(output: Array(output.utf8), status: status, processorTime: 0)
      return Measurement.failure(of: child, workload)
    }
    #expect(failure("42\n") == nil)
    #expect(failure("42") == "printed 42, not 42")
    #expect(failure("43\nmore") == "printed 43, not 42")
    #expect(failure("") == "printed nothing, not 42")
    #expect(failure("42\n", status: 134) == "exit status 134")
  }

  #if !os(Windows)
    @Test func childProcessIsRunToItsEnd() throws {
      let child = try ChildProcess.run("/bin/sh", ["-c", "echo out; echo error >&2; cat; exit 7"])
      #expect(String(decoding: child.output, as: UTF8.self) == "out\n")
      #expect(child.status == 7)
      #expect(try ChildProcess.run("/bin/sh", ["-c", "kill -9 $$"]).status == 137)
      #expect(throws: CommandError.self) { try ChildProcess.run("/no/such/command", []) }
    }

    @Test func processorTimeIsTheChilds() throws {
      let busy = try ChildProcess.run("/bin/sh", ["-c", "i=0; while [ $i -lt 100000 ]; do i=$((i + 1)); done"])
      let idle = try ChildProcess.run("/bin/sh", ["-c", "sleep 0.2"])
      #expect(busy.processorTime > 0.01)
      #expect(idle.processorTime < busy.processorTime)
    }
  #endif
}
