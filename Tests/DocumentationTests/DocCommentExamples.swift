import Testing
import WebAssembly
import WebAssemblyScript
import WebAssemblyText

/// The examples in the doc comments of the engine, the text format and the scripts.
struct DocCommentExamples {
  private final class File {}
  private final class Image {}

  private let engine = Engine()

  private func instance(_ text: String, _ linker: Linker = Linker()) throws -> Instance {
    try linker.instantiate(Module(engine, wat: text), in: Store(engine))
  }

  @Test func textFormat() throws {
    // EXAMPLE
    let bytes = try WAT.encode("(module (func (export \"one\") (result i32) (i32.const 1)))")
    // END
    // EXAMPLE
    let module = try Module(engine, wat: "(module (func (export \"one\") (result i32) (i32.const 1)))")
    // END
    #expect(try Module(engine, bytes).exports.map(\.name) == module.exports.map(\.name))
  }

  @Test func script() {
    // EXAMPLE
    let result = WAST.run(Array("""
      (module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
      (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
      """.utf8))
    print(result.passed, result.failures)
    // END
    #expect(result.passed > 0 && result.failures.isEmpty)
  }

  @Test func module() throws {
    let bytes = try WAT.encode("(module (memory 1))")
    // EXAMPLE
    let module = try Module(engine, bytes)
    // END
    #expect(module.exports.isEmpty)
  }

  @Test func customSection() throws {
    let module = try Module(engine, [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 0, 4, 1, 0x6E, 7, 8])
    let section = try #require(module.customSections.first)
    // EXAMPLE
    let first = section.withBytes { bytes in bytes.isEmpty ? nil : bytes.unsafeLoad(as: UInt8.self) }
    // END
    #expect(first == 7)
  }

  @Test(arguments: [(ValueType.i32, 4), (.f64, 8), (.v128, 16)]) func valueTypes(type: ValueType, size: Int) {
    func byteCount(of type: ValueType) -> Int {
      // EXAMPLE
      switch type {
      case .i32, .f32: 4
      case .i64, .f64: 8
      default: 16
      }
      // END
    }
    #expect(byteCount(of: type) == size)
  }

  @Test func guestProfile() throws {
    let instance = try instance(
      """
      (module (func (export "run") (local i32) (local.set 0 (i32.const 30_000_000))
        (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
      """)
    let store = instance.store
    // EXAMPLE
    let profile = GuestProfile()
    store.profile = profile
    store.interruptionHandle.samplingInterval = .milliseconds(1)
    try instance.call("run")
    store.interruptionHandle.samplingInterval = nil
    print(profile.collapsedStacks)
    // END
    #expect(profile.collapsedStacks == "" || profile.collapsedStacks == "run \(profile.sampleCount)\n")
  }

  @Test func callsByName() throws {
    let instance = try instance("(module (func (export \"gcd\") (param i32 i32) (result i32) (i32.const 9)))")
    // EXAMPLE
    let results = try instance.call("gcd", .i32(9), .i32(27))
    // END
    let function = try #require(instance.function("gcd"))
    // EXAMPLE
    let gcd = try function.typed(as: ((Int32, Int32) throws -> Int32).self)
    let divisor = try gcd(9, 27)
    // END
    #expect(results == [.i32(9)] && divisor == 9)
  }

  @Test func linking() throws {
    let store = Store(engine)
    let libraryModule = try Module(engine, wat: "(module (memory (export \"memory\") 1))")
    let module = try Module(
      engine, wat: "(module (import \"library\" \"memory\" (memory 1)) (import \"env\" \"log\" (func (param i32))))")
    // EXAMPLE
    var linker = Linker()
    try linker.define("env", "log", HostFunction { (number: Int32) in print(number) })
    try linker.define("library", libraryModule)
    let instance = try linker.instantiate(module, in: store)
    // END
    #expect(try linker.instance("library", in: store).memory("memory") != nil && instance.store === store)
    // EXAMPLE
    for item in linker.missingImports(of: module) { print("\(item.module).\(item.name): \(item.type)") }
    // END
    #expect(linker.missingImports(of: module).isEmpty)
  }

  @Test func preloadedModules() throws {
    let store = Store(engine)
    var linker = Linker()
    let libraryModule = try Module(
      engine,
      wat: """
        (module (global $count (mut i32) (i32.const 0))
          (func (export "next") (result i32)
            (global.set $count (i32.add (global.get $count) (i32.const 1))) (global.get $count)))
        """)
    let text = "(module (import \"library\" \"next\" (func $next (result i32))) (export \"f\" (func $next)))"
    let (firstModule, secondModule) = (try Module(engine, wat: text), try Module(engine, wat: text))
    // EXAMPLE
    try linker.define("library", libraryModule)
    let first = try linker.instantiate(firstModule, in: store)
    let second = try linker.instantiate(secondModule, in: store)
    // END
    #expect(try first.call("f") == [.i32(1)])
    #expect(try second.call("f") == [.i32(2)])
  }

  @Test func hostFunctions() throws {
    // EXAMPLE
    let add = HostFunction { (a: Int32, b: Int32) -> Int32 in a &+ b }
    let log = HostFunction { (caller: Caller, pointer: GuestPointer<UInt8>, length: UInt32) throws in
      print(try caller.memory().string(at: pointer, count: length))
    }
    // END
    #expect(add.type == FunctionType(parameters: [.i32, .i32], results: [.i32]))
    #expect(log.type == FunctionType(parameters: [.i32, .i32], results: []))
  }

  @Test func definitions() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "log") { (number: Int32) in print(number) }
    // END
    // EXAMPLE
    try linker.define("env", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
    // END
    #expect(linker.definitions.map(\.name) == ["add", "log"])
  }

  @Test func callersMemory() throws {
    var linker = Linker()
    // EXAMPLE
    try linker.define("env", "log") { (caller: Caller, text: GuestPointer<UInt8>, count: UInt32) throws in
      print(try caller.memory().string(at: text, count: count))
    }
    // END
    // EXAMPLE
    try linker.define("env", "sum") { (caller: Caller, numbers: GuestPointer<Int32>, count: UInt32) throws -> Int32 in
      let memory = try caller.memory()
      return try (0..<count).reduce(0) { try $0 &+ (numbers + Int($1)).load(from: memory) }
    }
    // END
    let instance = try instance(
      """
      (module (import "env" "log" (func $log (param i32 i32))) (import "env" "sum" (func $sum (param i32 i32) (result i32)))
        (memory 1) (data (i32.const 8) "\\01\\00\\00\\00\\02\\00\\00\\00")
        (func (export "f") (result i32) (call $log (i32.const 0) (i32.const 0)) (call $sum (i32.const 8) (i32.const 2))))
      """, linker)
    #expect(try instance.call("f") == [.i32(3)])
  }

  // EXAMPLE
  enum Color: Int32, GuestNumber {
    case red, green
    static var valueType: ValueType { .i32 }
    init(slot: UInt64) { self = Color(rawValue: Int32(slot: slot)) ?? .red }
    var slot: UInt64 { rawValue.slot }
  }
  // END

  @Test func valuesOfTheHost() throws {
    var linker = Linker()
    try linker.define("env", "other") { (color: Color) -> Color in color == .red ? .green : .red }
    let instance = try instance(
      """
      (module (import "env" "other" (func $other (param i32) (result i32)))
        (func (export "f") (result i32 i32) (call $other (i32.const 0)) (call $other (i32.const 1))))
      """, linker)
    #expect(try instance.call("f") == [.i32(1), .i32(0)])
  }

  // EXAMPLE
  struct Point: GuestPointee {
    var x: Float, y: Float
    static var byteCount: Int { 8 }

    init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
      x = try memory.load(at: address)
      y = try memory.load(at: address &+ 4)
    }

    func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
      try memory.store(x, at: address)
      try memory.store(y, at: address &+ 4)
    }
  }
  // END

  @Test func memory() throws {
    let memory = try #require(try instance("(module (memory (export \"memory\") 1))").memory("memory"))
    try memory.store(UInt32(3), at: 1024)
    try memory.write([1, 2, 3], at: 2048)
    // EXAMPLE
    let length = try memory.load(UInt32.self, at: 1024)
    // END
    let pointer = GuestPointer<UInt8>(2048)
    // EXAMPLE
    let sum = try memory.withBytes(at: pointer, count: length) { bytes in
      (0..<bytes.byteCount).reduce(0) { $0 + Int(bytes.unsafeLoad(fromByteOffset: $1, as: UInt8.self)) }
    }
    // END
    #expect(sum == 6)
    try memory.store(Float(2), at: 68)
    try memory.store(memory.load(Point.self, at: 64), at: 72)
    #expect(try memory.load(Float.self, at: 76) == 2)
  }

  @Test func allocator() throws {
    let instance = try instance(
      """
      (module (memory (export "memory") 1) (global $greeted (export "greeted") (mut i32) (i32.const 0))
        (func (export "malloc") (param i32) (result i32) (i32.const 64)) (func (export "free") (param i32))
        (func (export "greet") (param i32 i32) (global.set $greeted (i32.load8_u (local.get 0)))))
      """)
    // EXAMPLE
    let allocator = try GuestAllocator(instance)
    let text = try allocator.allocate(copying: "Hello")
    try instance.call("greet", .i32(Int32(bitPattern: text.address)), .i32(5))
    try allocator.deallocate(text, byteCount: 5)
    // END
    #expect(instance.global("greeted")?.value == .i32(0x48))
  }

  @Test func objects() throws {
    let instance = try instance(
      "(module (func (export \"draw\") (param externref) (if (ref.is_null (local.get 0)) (then unreachable))))")
    let (store, image) = (instance.store, Image())
    // EXAMPLE
    let reference = store.reference(to: image)
    try instance.call("draw", .reference(reference))
    // END
    #expect(store.object(reference, as: Image.self) === image)
  }

  @Test func handles() throws {
    var linker = Linker()
    // EXAMPLE
    let files = HandleTable<File>(limit: 100)
    try linker.define("env", "open", HostFunction { () throws -> UInt32 in try files.insert(File()) })
    try linker.define("env", "close", HostFunction { (handle: UInt32) -> Bool in files.remove(handle) != nil })
    // END
    let instance = try instance(
      """
      (module (import "env" "open" (func $open (result i32))) (import "env" "close" (func $close (param i32) (result i32)))
        (func (export "f") (result i32 i32) (local $file i32)
          (local.set $file (call $open)) (call $close (local.get $file)) (call $close (local.get $file))))
      """, linker)
    #expect(try instance.call("f") == [.i32(1), .i32(0)])
    #expect(files.count == 0)
  }

  @Test func userData() throws {
    var linker = Linker()
    let instance = try instance("(module)")
    // EXAMPLE
    final class Session { var requests = 0 }

    instance.userData[Session.self] = Session()
    try linker.define("env", "request") { (caller: Caller) in caller.userData[Session.self]?.requests += 1 }
    // END
    let guest = try linker.instantiate(
      Module(engine, wat: "(module (import \"env\" \"request\" (func $r)) (func (export \"f\") (call $r)))"),
      in: Store(engine))
    guest.userData[Session.self] = Session()
    try guest.call("f")
    #expect(guest.userData[Session.self]?.requests == 1 && instance.userData[Session.self]?.requests == 0)
  }

  @Test func interruption() throws {
    let bytes = try WAT.encode("(module (func (export \"f\")))")
    // EXAMPLE
    let interruption = InterruptionHandle()
    interruption.deadline = .now + .seconds(1)
    let module = try Module(engine, bytes, interruption: interruption)
    let store = Store(engine, interruption: interruption)
    // END
    #expect(try Linker().instantiate(module, in: store).call("f") == [])
  }

  @Test func stopButton() throws {
    final class StopButton { var action = {} }
    let stopButton = StopButton()
    // EXAMPLE
    let store = Store(engine)
    let handle = store.interruptionHandle
    stopButton.action = { handle.interrupt() }
    // END
    let instance = try Linker().instantiate(Module(engine, wat: "(module (func (export \"f\")))"), in: store)
    #expect(try instance.call("f") == [])
    stopButton.action()
    #expect(throws: CallError.self) { try instance.call("f") }
  }

  @Test func execution() throws {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let module = try Module(Engine(configuration), wat: "(module (func (export \"f\") (param i32) (result i32) (local.get 0)))")
    let instance = try Linker().instantiate(module, in: Store(module.engine))
    instance.store.fuel = 1_000_000
    let function = try #require(instance.function("f"))
    func doSomethingElse() {}
    func run() throws -> [Value] {
      // EXAMPLE
      let execution = try Execution(of: function, [.i32(27)])
      while true {
        switch try execution.resume(fuel: 10_000) {
        case .finished(let results): return results
        case .outOfFuel: doSomethingElse()
        case .suspended(let suspension): print("the guest waits for", suspension)
        }
      }
      // END
    }
    #expect(try run() == [.i32(27)])
  }

  @Test func deadline() throws {
    let instance = try instance("(module (func (export \"render\")))")
    let store = instance.store
    // EXAMPLE
    store.deadline = .now + .seconds(1)
    defer { store.deadline = nil }
    let results = try instance.call("render")
    // END
    #expect(results == [])
  }
}
