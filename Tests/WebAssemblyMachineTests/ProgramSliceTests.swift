import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Real programs in slices of whatever size: the same output for the same fuel.
struct ProgramSliceTests {
  private struct Outcome: Equatable {
    var status: Int32?
    var output: [UInt8] = []
    var fuel: UInt64 = 0
    var slices = 0
  }

  /// What a program reads: of `lisp`, less than usual, as it is put aside after each instruction.
  private func input(of name: String) -> [UInt8] {
    name == "lisp"
      ? Array("(define f (lambda (n) (if (< n 2) n (+ (f (- n 1)) (f (- n 2))))))\n(f 6)\n".utf8)
      : Fixture.bytes("programs/\(name).in") ?? []
  }

  /// Runs a program, each time with so much fuel; at once where that is `nil`.
  private func run(_ name: String, slices: UInt64?) throws -> Outcome {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let engine = Engine(configuration)
    let output = OutputBuffer()
    let wasi = WASI(
      arguments: [name, "Ada"], standardInput: .bytes(input(of: name)), standardOutput: .buffer(output),
      standardError: .buffer(output))
    var linker = Linker()
    try wasi.define(in: &linker)
    let store = Store(engine)
    store.fuel = .max
    let module = try Module(engine, #require(Fixture.bytes("programs/\(name).wasm")))
    let instance = try linker.instantiate(module, in: store)
    var outcome = Outcome()
    if let slices {
      let execution = try Execution(of: #require(instance.function("_start")))
      do throws(CallError) {
        while case .outOfFuel = try execution.resume(fuel: slices) { outcome.slices += 1 }
        outcome.status = 0
      } catch {
        guard case .trap(let trap) = error, case .exit(let status) = trap.reason else { throw error }
        outcome.status = status
      }
    } else {
      outcome.status = try wasi.run(instance)
    }
    outcome.output = output.bytes
    outcome.fuel = .max - store.fuel
    return outcome
  }

  @Test(arguments: ["hello", "echo", "json", "lisp", "sha256"]) func sameOutputForTheSameFuel(_ name: String) throws {
    let expected = try run(name, slices: nil)
    #expect(expected.status == 0)
    #expect(!expected.output.isEmpty)
    var counts: [Int] = []
    for slices in [1, 7, 1000, .max] as [UInt64] {
      var found = try run(name, slices: slices)
      counts.append(exchange(&found.slices, with: 0))
      #expect(found == expected, "slices of \(slices)")
    }
    // It was put aside as often as the fuel says, but for what cannot be done in part.
    #expect(counts[0] > counts[1] && counts[1] > counts[2] && counts[3] == 0)
    #expect(counts[2] <= Int(expected.fuel / 1000))
  }
}
