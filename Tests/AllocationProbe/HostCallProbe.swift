#if canImport(Glibc)
  import WebAssembly

  /// Calls between host and guest as an embedder's program makes them, from a module of its own, optimised.
  public struct HostCallProbe {
    private let add: (Int32, Int32) throws(CallError) -> Int32
    private let split: (Int64) throws(CallError) -> (Int32, Int32)
    private let loop: (Int32) throws(CallError) -> Int32

    /// The guest exports `add` and `split`, and `loop`, which calls the host so many times: `env.add`, `env.peek`.
    public init(_ bytes: [UInt8]) throws {
      let engine = Engine()
      var linker = Linker()
      try linker.define("env", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
      try linker.define("env", "peek") { (caller: Caller, pointer: GuestPointer<Int32>) throws -> Int32 in
        try pointer.load(from: caller.memory())
      }
      try linker.define("env", "count") { (caller: Caller) in caller.userData[Counter.self]?.count += 1 }
      let instance = try linker.instantiate(Module(engine, bytes), in: Store(engine))
      instance.userData[Counter.self] = Counter()
      add = try instance.function("add", as: ((Int32, Int32) throws -> Int32).self)
      split = try instance.function("split", as: ((Int64) throws -> (Int32, Int32)).self)
      loop = try instance.function("loop", as: ((Int32) throws -> Int32).self)
    }

    private final class Counter { var count = 0 }

    /// The allocations of so many entries of the guest.
    public func allocationsOfEntries(_ count: Int32) throws -> Int {
      _ = try add(1, 2)
      _ = try split(1)
      return try allocations {
        for number in 0..<count {
          guard try add(number, 1) == number + 1, try split(Int64(number) << 32 | 7) == (7, number) else { throw WrongResult() }
        }
      }
    }

    /// The allocations of three times so many calls of the host.
    public func allocationsOfHostCalls(_ count: Int32) throws -> Int {
      _ = try loop(1)
      return try allocations {
        guard try loop(count) == 42 &+ count else { throw WrongResult() }
      }
    }

    /// The allocations of so many arrays: what the counter itself counts.
    public func allocationsOfArrays(_ count: Int) -> Int {
      allocations { for number in 0..<count { sink = [number] } }
    }

    struct WrongResult: Error {}
  }

  /// Keeps the optimiser from doing without an array.
  nonisolated(unsafe) public var sink: [Int] = []
#endif
