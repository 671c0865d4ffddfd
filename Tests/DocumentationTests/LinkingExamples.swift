import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the articles LinkingModules, LimitingGuests and Errors.
struct LinkingExamples {
  private let engine = Engine()

  @Test func preloaded() throws {
    let library = try Module(engine, wat: "(module (func (export \"next\") (result i32) (i32.const 7)))")
    let program = try Module(
      engine,
      wat: "(module (import \"library\" \"next\" (func $next (result i32))) (func (export \"f\") (result i32) (call $next)))")
    // EXAMPLE
    let store = Store(engine)
    var linker = Linker()
    try linker.define("library", library)
    let instance = try linker.instantiate(program, in: store)
    // END
    #expect(try instance.call("f") == [.i32(7)])
    // EXAMPLE
    let libraryInstance = try linker.instance("library", in: store)
    // END
    #expect(try libraryInstance.call("next") == [.i32(7)])
  }

  @Test func memoriesAndGlobals() throws {
    let store = Store(engine)
    var linker = Linker()
    // EXAMPLE
    if let memory = Memory(MemoryType(limits: Limits(minimum: 1, maximum: 16)), in: store) {
      try linker.define("env", "memory", memory)
    }
    if let level = Global(.i32(3), isMutable: true, in: store) { try linker.define("env", "level", level) }
    // END
    #expect(linker.definitions.map(\.name) == ["level", "memory"])
  }

  @Test func errors() throws {
    let store = Store(engine)
    let module = try Module(engine, wat: "(module (import \"env\" \"lgo\" (func (param i32))))")
    var linker = Linker()
    try linker.define("env", "log") { (_: Int32) in }
    var message = ""
    // EXAMPLE
    do {
      _ = try linker.instantiate(module, in: store)
    } catch .link(.missing(let module, let name, _, let suggestion)) {
      message = "there is no \(module).\(name)"
      if let suggestion { message += ", but \(suggestion.module).\(suggestion.name)" }
    } catch {
      message = error.description
    }
    // END
    #expect(message == "there is no env.lgo, but env.log")
    // EXAMPLE
    for item in linker.missingImports(of: module) { print(item.module, item.name, item.type) }
    // END
  }

  @Test func traps() throws {
    let instance = try Linker().instantiate(
      Module(engine, wat: "(module (func $inner (i32.load (i32.const -1)) (drop)) (memory 1) (func (export \"f\") (call $inner)))"),
      in: Store(engine))
    var lines: [String] = []
    // EXAMPLE
    do {
      try instance.call("f")
    } catch .trap(let trap) {
      switch trap.reason {
      case .exit(let status): lines.append("ended with status \(status)")
      case .interrupted, .outOfFuel: lines.append("took too long")
      default: lines.append("trapped: \(trap.reason)")
      }
      for frame in trap.backtrace.frames { lines.append("in \(frame.name ?? "?")") }
    } catch {
      lines.append("not called: \(error)")
    }
    // END
    #expect(lines == ["trapped: out of bounds memory access", "in inner", "in f"])
  }

  @Test func badModules() {
    let bytes: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 5]
    var offset: Int?
    // EXAMPLE
    do {
      _ = try Module(engine, bytes)
    } catch .decoding(let error) {
      print(error)
      offset = error.offset
    } catch {
      print("not valid: \(error)")
    }
    // END
    #expect(offset != nil)
  }

  // MARK: - Limits

  private let endless = "(module (memory 1) (func (export \"run\") (loop (br 0))))"

  @Test func timeout() throws {
    let wat = endless
    // EXAMPLE
    let store = Store(engine)
    store.deadline = .now + .milliseconds(50)
    // END
    let instance = try Linker().instantiate(Module(engine, wat: wat), in: store)
    #expect(throws: CallError.self) { try instance.call("run") }
  }

  @Test func fuel() throws {
    let wat = endless
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let engine = Engine(configuration)
    let store = Store(engine)
    store.fuel = 1_000_000
    // END
    let instance = try Linker().instantiate(Module(engine, wat: wat), in: store)
    #expect(throws: CallError.self) { try instance.call("run") }
  }

  @Test func canonicalNaNs() throws {
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.canonicalizesNaNs = true
    // END
    let engine = Engine(configuration)
    let text = """
      (module (func (export "run") (param f64) (result i64)
        (i64.reinterpret_f64 (f64.div (local.get 0) (local.get 0)))))
      """
    let instance = try Linker().instantiate(Module(engine, wat: text), in: Store(engine))
    #expect(try instance.call("run", .f64(0)) == [.i64(0x7FF8_0000_0000_0000)])
  }

  @Test func limits() throws {
    // EXAMPLE
    var limits = ResourceLimits()
    limits.memorySize = 64 << 20
    limits.stackSize = 1 << 20
    limits.totalSize = 256 << 20
    let store = Store(engine, limits: limits)
    // END
    let module = try Module(engine, wat: "(module (memory 1025))")
    #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: store) }
  }
}
