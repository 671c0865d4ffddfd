import Synchronization
import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Stopping a guest from outside: from another thread, and by fuel.
struct InterruptionTests {
  private static let endless = """
    (module
      (func $loop (export "loop") (loop (br 0)))
      (func $busy (export "busy") (param i32) (loop (if (i32.eqz (local.get 0)) (then (return))) (local.set 0 (i32.add (local.get 0) (i32.const 2))) (br 0)))
      (func $tail (export "tail") (return_call $tail))
      (func $forth (return_call $back)) (func $back (export "mutual") (return_call $forth))
      (table funcref (elem $through))
      (func $through (export "through") (return_call_indirect (i32.const 0)))
      (func $tree (export "tree") (param i32) (if (local.get 0) (then (call $tree (i32.sub (local.get 0) (i32.const 1))) (call $tree (i32.sub (local.get 0) (i32.const 1))))))
      (func $sum (export "sum") (param i32) (result i32) (if (result i32) (local.get 0)
        (then (i32.add (local.get 0) (call $sum (i32.sub (local.get 0) (i32.const 1))))) (else (i32.const 0))))
      (memory 1024) (func (export "fill") (loop (memory.fill (i32.const 0) (i32.const 1) (i32.const 0x4000000)) (br 0))))
    """

  @Test(arguments: ["loop", "tail", "mutual", "through", "fill", "tree"])
  func anotherThreadStopsTheGuest(_ name: String) throws {
    let instance = try guest(Self.endless)
    let handle = instance.store.interruptionHandle
    let clock = ContinuousClock()
    var delays: [Duration] = []
    for _ in 0..<(name == "fill" ? 20 : 100) {
      let asked = Mutex(clock.now)
      let thread = Thread {
        usleep(500)
        asked.withLock { $0 = clock.now }
        handle.interrupt()
      }
      let reason = trapReason { try instance.call(name, name == "tree" ? [.i32(60)] : []) }
      let stopped = clock.now
      thread.join()
      #expect(reason == .interrupted)
      delays.append(asked.withLock { $0 }.duration(to: stopped))
      handle.reset()
    }
    delays.sort()
    // Machines that run tests are busy: the bound is loose, the order of magnitude is not.
    #expect(delays[delays.count / 2] < .milliseconds(20))
  }

  @Test func anInterruptBeforeTheCallCounts() throws {
    let instance = try guest(Self.endless)
    instance.store.interruptionHandle.interrupt()
    #expect(trapReason { try instance.call("loop") } == .interrupted)
    instance.store.interruptionHandle.reset()
    #expect(try instance.call("tree", .i32(3)) == [])
  }

  @Test func aStoreThatWasInterruptedExecutesAgain() throws {
    let instance = try guest(Self.endless)
    let handle = instance.store.interruptionHandle
    for round in 0..<50 as Range<Int32> {
      handle.interrupt()
      #expect(trapReason { try instance.call("sum", .i32(round)) } == .interrupted)
      handle.reset()
      #expect(try instance.call("sum", .i32(round)) == [.i32(round * (round + 1) / 2)])
    }
  }

  @Test func whatWasFirstCalledInAStoppedStoreIsAsFastAsEver() throws {
    let (stopped, other) = try (guest(Self.endless), guest(Self.endless))
    stopped.store.interruptionHandle.interrupt()
    #expect(trapReason { try stopped.call("tree", .i32(1)) } == .interrupted)
    stopped.store.interruptionHandle.reset()
    var (time, otherTime) = (Duration.seconds(1_000), Duration.seconds(1_000))
    for _ in 0..<20 {
      time = min(time, try ContinuousClock().measure { try stopped.call("tree", .i32(16)) })
      otherTime = min(otherTime, try ContinuousClock().measure { try other.call("tree", .i32(16)) })
    }
    // If calls left to the outer loop, they would take hundreds of times as long.
    #expect(time < otherTime * 10)
  }

  @Test func aStoreThatNobodyMayStopGoesOn() throws {
    var configuration = Engine.Configuration()
    configuration.isInterruptible = false
    let instance = try guest(Self.endless, configuration: configuration)
    instance.store.interruptionHandle.interrupt()
    #expect(try instance.call("sum", .i32(4)) == [.i32(10)])
  }

  @Test func theStartFunctionCanBeInterrupted() throws {
    let engine = Engine()
    let store = Store(engine)
    store.interruptionHandle.interrupt()
    let module = try Module(engine, WAT.encode("(module (func $s (loop (br 0))) (start $s))"))
    do {
      _ = try Linker().instantiate(module, in: store)
      Issue.record("instantiated")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.reason == .interrupted)
    }
  }

  @Test(arguments: ["loop", "tail"])
  func fuelEndsAlwaysAtTheSamePlace(_ name: String) throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    var counts: Set<UInt64> = []
    for _ in 0..<10 {
      let instance = try guest(Self.endless, configuration: configuration)
      instance.store.fuel = 100_000
      #expect(trapReason { try instance.call(name) } == .outOfFuel)
      counts.insert(instance.store.fuel)
    }
    #expect(counts.count == 1)
  }

  @Test func fuelIsConsumedAsInstructionsAre() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let instance = try guest(
      """
      (module (func (export "f") (param i32)
        (loop (local.set 0 (i32.sub (local.get 0) (i32.const 1))) (br_if 0 (local.get 0)))))
      """, configuration: configuration)
    instance.store.fuel = 1_000_000
    // The first call costs the translation as well.
    try instance.call("f", .i32(1))
    instance.store.fuel = 1_000_000
    try instance.call("f", .i32(1_000))
    // Seven instructions a round: get, const, sub, set, get, br_if, and the loop's end once a round.
    #expect(instance.store.fuel == 1_000_000 - 1_000 * 7 - 2)
    instance.store.fuel = 50
    #expect(trapReason { try instance.call("f", .i32(1_000)) } == .outOfFuel)
    instance.store.fuel = 1_000_000
    #expect(try instance.call("f", .i32(1)) == [])
  }

  /// A long copy or fill stops before its end. The request may come before it or after it, so there are several attempts.
  @Test(arguments: [
    "memory.copy (i32.const 0) (i32.const 0x8000000) (i32.const 0x8000000)",
    "memory.copy (i32.const 0x8000000) (i32.const 0) (i32.const 0x8000000)",
    "memory.fill (i32.const 0) (i32.const 7) (i32.const 0x8000000)",
  ])
  func bulkOperationsStopHalfWay(_ operation: String) throws {
    let isDownwards = operation.hasPrefix("memory.copy (i32.const 0x8")
    // The first and the last byte of the two halves of the memory: which is written, and in which order.
    let (low, high) = (["0", "0x7FFFFFF"], ["0x8000000", "0xFFFFFFF"])
    let written = isDownwards ? Array(high.reversed()) : low
    let instance = try guest(
      """
      (module (memory 4096)
        (func (export "prepare")
          \((isDownwards ? low : high).map { "(i32.store8 (i32.const \($0)) (i32.const 7))" }.joined())
          \(written.map { "(i32.store8 (i32.const \($0)) (i32.const 0))" }.joined()))
        (func (export "written") (result i32 i32) \(written.map { "(i32.load8_u (i32.const \($0)))" }.joined()))
        (func (export "run") (\(operation)) (loop (br 0))))
      """)
    let handle = instance.store.interruptionHandle
    var hasStoppedHalfWay = false
    for attempt in 0..<200 where !hasStoppedHalfWay {
      try instance.call("prepare")
      let thread = Thread {
        usleep(UInt32(attempt % 20) * 500)
        handle.interrupt()
      }
      #expect(trapReason { try instance.call("run") } == .interrupted)
      thread.join()
      handle.reset()
      hasStoppedHalfWay = try instance.call("written") == [.i32(7), .i32(0)]
    }
    #expect(hasStoppedHalfWay)
  }
}
