import Synchronization
import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Samples of where a guest spends its time.
struct GuestProfileTests {
  private static let text = """
    (module
      (func $spin (param i32) (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
      (func $often (call $spin (i32.const 300000)))
      (func $seldom (call $spin (i32.const 100)))
      (func (export "run") (param i32) (result i32) (local i32)
        (loop (call $often) (call $seldom) (local.set 1 (i32.add (local.get 1) (i32.const 1)))
          (br_if 0 (i32.lt_u (local.get 1) (local.get 0))))
        (local.get 1))
      (func $deep (export "deep") (param i32)
        (if (local.get 0) (then (call $deep (i32.sub (local.get 0) (i32.const 1)))) (else (call $spin (i32.const 20000000))))))
    """

  /// Calls an export while another thread asks for samples, and again until there are some: how often a thread gets to run is the
  /// machine's affair.
  private func profile(
    _ instance: Instance, _ name: String, _ arguments: Value..., into profile: GuestProfile = GuestProfile()
  ) throws -> (GuestProfile, [Value]) {
    instance.store.profile = profile
    let before = profile.sampleCount
    let handle = instance.store.interruptionHandle
    let isOver = Mutex(false)
    let thread = Thread {
      while !isOver.withLock({ $0 }) {
        handle.sample()
        usleep(200)
      }
    }
    defer {
      isOver.withLock { $0 = true }
      thread.join()
    }
    var results: [Value]
    repeat { results = try instance.call(name, arguments) } while profile.sampleCount < before + 20
    return (profile, results)
  }

  @Test func timeIsSpentWhereTheLoopIs() throws {
    let (profile, results) = try profile(guest(Self.text), "run", .i32(300))
    // The guest computes what it computes without samples.
    #expect(results == [.i32(300)])
    let lines = profile.collapsedStacks.split(separator: "\n")
    let counts = lines.map { Int($0.split(separator: " ").last!)! }
    #expect(counts.reduce(0, +) == profile.sampleCount)
    let hot = lines.firstIndex { $0.hasPrefix("run;often;spin ") }
    #expect(try counts[#require(hot)] * 10 > profile.sampleCount * 8)
  }

  @Test func ofADeepStackTheInnermostCallsAreNoted() throws {
    let (profile, _) = try profile(guest(Self.text), "deep", .i32(2_000))
    let lines = profile.collapsedStacks.split(separator: "\n")
    #expect(lines.allSatisfy { $0.split(separator: ";").count <= 500 })
    #expect(lines.contains { $0.contains(";deep;deep;spin ") && $0.split(separator: ";").count == 500 })
  }

  @Test func callsOfOtherInstancesAreSeen() throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    let spinning = """
      (module $inner (func $spin (export "spin") (param i32)
        (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
      """
    let calling = """
      (module (import "inner" "spin" (func $spin (param i32)))
        (func $middle (call $spin (i32.const 20000000))) (func (export "outer") (call $middle)))
      """
    try linker.define("inner", linker.instantiate(Module(engine, wat: spinning), in: store))
    let instance = try linker.instantiate(Module(engine, wat: calling), in: store)
    let (profile, _) = try profile(instance, "outer")
    #expect(profile.collapsedStacks.contains("outer;middle;spin "))
  }

  @Test func oneProfileServesStoresThatComeAndGo() throws {
    let profile = GuestProfile()
    for round in 0..<10 {
      // The first functions of ten modules, none of which lives as long as the profile.
      let text = """
        (module (func $spin\(round) (export "run") (param i32)
          (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
        """
      _ = try self.profile(guest(text), "run", .i32(1_000_000), into: profile)
    }
    let lines = profile.collapsedStacks.split(separator: "\n")
    #expect(Set(lines.map { $0.split(separator: " ")[0] }) == Set((0..<10).map { "spin\($0)" }))
    #expect(lines.map { Int($0.split(separator: " ")[1])! }.reduce(0, +) == profile.sampleCount)
  }

  @Test func speedscopeReadsTheJSON() throws {
    let (profile, _) = try profile(
      guest(#"(module (func $"a \22;\\ b" (export "run") (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))) )"#
        .replacing("(export \"run\")", with: "(export \"run\") (param i32)")), "run", .i32(30_000_000))
    let json = profile.speedscope(named: "a\nb")
    #expect(json.contains(#""name":"a\u000ab""#))
    #expect(json.contains(#"{"name":"a \";\\ b"}"#))
    #expect(json.contains(#""endValue":\#(profile.sampleCount),"#))
    #expect(profile.collapsedStacks == "a \":\\ b \(profile.sampleCount)\n")
  }

  @Test func interruptsAndSamplesDoNotHinderEachOther() throws {
    let instance = try guest(Self.text)
    let handle = instance.store.interruptionHandle
    handle.sample()
    handle.interrupt()
    handle.sample()
    #expect(trapReason { try instance.call("run", .i32(1)) } == .interrupted)
    handle.sample()
    handle.reset()
    // Samples that nobody wants are asked for, and nothing happens.
    #expect(try instance.call("run", .i32(1)) == [.i32(1)])
  }
}
