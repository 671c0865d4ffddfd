import Testing
import WebAssembly
import WebAssemblyText

/// What a linker is told, and what it finds wrong.
struct LinkerTests {
  private let engine = Engine()
  private let nothing = HostFunction { () in }
  private let number = HostFunction { () -> Int32 in 7 }

  private func module(_ text: String) throws -> Module { try Module(engine, wat: text) }

  /// What `body` throws.
  private func linkError(_ body: () throws -> Void) -> LinkError? {
    do {
      try body()
    } catch let error as LinkError {
      return error
    } catch InstantiationError.link(let error) {
      return error
    } catch {
      Issue.record("no link error: \(error)")
    }
    return nil
  }

  // MARK: - Definitions

  @Test func everyKindByItsHandle() throws {
    let store = Store(engine)
    var linker = Linker()
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    let table = try #require(Table(TableType(element: .funcref, limits: Limits(minimum: 2)), in: store))
    let global = try #require(Global(.i64(5), in: store))
    try linker.define("env", "memory", memory)
    try linker.define("env", "table", table)
    try linker.define("env", "global", global)
    try linker.define("env", "function", try store.makeFunction(number))
    let instance = try linker.instantiate(
      module(
        """
        (module (import "env" "memory" (memory 1)) (import "env" "table" (table 2 funcref)) (import "env" "global" (global $g i64))
          (import "env" "function" (func $f (result i32)))
          (func (export "sum") (result i32)
            (i32.add (call $f) (i32.add (table.size) (i32.add (memory.size) (i32.wrap_i64 (global.get $g)))))))
        """), in: store)
    #expect(try instance.call("sum") == [.i32(7 + 2 + 1 + 5)])
  }

  @Test func definitionsAreListedByName() throws {
    var linker = Linker()
    try linker.define("env", "b", nothing)
    try linker.define("env", "a", number)
    try linker.define("a", "z", nothing)
    try linker.define("module", module("(module (memory (export \"m\") 3))"))
    #expect(
      linker.definitions.map { "\($0.module).\($0.name): \($0.type)" } == [
        "a.z: function () -> ()", "env.a: function () -> (i32)", "env.b: function () -> ()", "module.m: memory of 3 … pages",
      ])
    #expect(linker.definition("env", "a")?.type == .function(FunctionType(results: [.i32])))
    #expect(linker.definition("env", "A") == nil)
    let removed = (linker.remove("env", "a"), linker.remove("env", "a"))
    #expect(removed == (true, false))
    linker.remove("module")
    #expect(linker.definitions.map(\.name) == ["z", "b"])
  }

  /// Names that look alike and are equal as strings are two names.
  @Test func namesAreBytes() throws {
    var linker = Linker()
    try linker.define("env", "\u{E9}", number)
    try linker.define("env", "e\u{301}", nothing)
    #expect(linker.definitions.count == 2)
    #expect(linker.definition("env", "\u{E9}")?.type == .function(number.type))
  }

  @Test func aliases() throws {
    var linker = Linker()
    try linker.define("env", "f", number)
    try linker.define("host", "g", nothing)
    try linker.alias("env", as: "host")
    #expect(linker.definitions.map { "\($0.module).\($0.name)" } == ["env.f", "host.f", "host.g"])
    #expect(linkError { try linker.alias("env", as: "host") }?.description == "host.f is defined twice; it is a function () -> (i32) already")
    #expect(linkError { try linker.alias("nobody", as: "host") }?.description == "unknown module: nobody")
  }

  @Test func shadowing() throws {
    var linker = Linker()
    try linker.define("env", "f", nothing)
    linker.allowsShadowing = true
    try linker.define("env", "f", number)
    let user = try module("(module (import \"env\" \"f\" (func $f (result i32))) (export \"f\" (func $f)))")
    #expect(try linker.instantiate(user, in: Store(engine)).call("f") == [.i32(7)])
    // A whole module takes the place of functions and of another module.
    try linker.define("env", module("(module (func (export \"f\") (result i32) (i32.const 8)))"))
    #expect(try linker.instantiate(user, in: Store(engine)).call("f") == [.i32(8)])
    try linker.define("env", module("(module (func (export \"f\") (result i32) (i32.const 9)))"))
    #expect(try linker.instantiate(user, in: Store(engine)).call("f") == [.i32(9)])
  }

  @Test func missingImportsAreToldAllAtOnce() throws {
    var linker = Linker()
    try linker.define("env", "here", nothing)
    let user = try module(
      """
      (module (import "env" "a" (func (param i32))) (import "env" "here" (func (param f64))) (import "other" "here" (memory 1)))
      """)
    let missing = linker.missingImports(of: user)
    #expect(missing.map { "\($0.module).\($0.name): \($0.type)" } == ["env.a: function (i32) -> ()", "other.here: memory of 1 … pages"])
  }

  // MARK: - Link errors

  @Test func duplicates() throws {
    let store = Store(engine)
    let library = try module("(module (func (export \"own\")) (func (export \"f\") (param i32)))")
    let instance = try Linker().instantiate(library, in: store)
    var linker = Linker()
    try linker.define("env", "f", number)
    let expected = LinkError.duplicate(module: "env", name: "f", existing: .function(number.type))
    #expect(linkError { try linker.define("env", "f", nothing) } == expected)
    #expect(linkError { try linker.define("env", instance) } == expected)
    #expect(linkError { try linker.define("env", library) } == expected)
    #expect(expected.description == "env.f is defined twice; it is a function () -> (i32) already")
    // All or nothing.
    #expect(linker.definitions.map(\.name) == ["f"])
    #expect(linkError { _ = try linker.instance("env", in: store) } == .missingModule("env", suggestion: nil))
  }

  @Test func duplicateModules() throws {
    var linker = Linker()
    try linker.define("a", module("(module (func (export \"f\")))"))
    let error = linkError { try linker.define("a", module("(module (func (export \"g\")))")) }
    #expect(error == .duplicateModule("a"))
    #expect(error?.description == "a stands for an instance or a module already")
    linker.remove("a")
    try linker.define("a", module("(module (func (export \"g\")))"))
  }

  @Test func missingModules() throws {
    var linker = Linker()
    try linker.define("library", module("(module)"))
    try linker.define("env", "f", nothing)
    #expect(linkError { _ = try linker.instance("Libary", in: Store(engine)) }?.description == "unknown module: Libary; did you mean library?")
    #expect(linkError { _ = try linker.instance("env", in: Store(engine)) } == .missingModule("env", suggestion: nil))
  }

  /// A host function has the type that its parameters and results make by themselves, and no other with the same.
  @Test(arguments: [
    ("(type $t (func (param i32)))", true), ("(type $t (sub final (func (param i32))))", true),
    ("(rec (type $t (func (param i32))))", true), ("(type $t (sub (func (param i32))))", false),
    ("(type $u (sub (func (param i32)))) (type $t (sub final $u (func (param i32))))", false),
    ("(rec (type $t (func (param i32))) (type (func)))", false),
  ])
  func typesOfHostFunctions(_ types: String, _ fits: Bool) throws {
    let engine = Engine()
    let module = try Module(engine, wat: "(module \(types) (import \"env\" \"f\" (func (type $t))))")
    var linker = Linker()
    try linker.define("env", "f") { (_: Int32) in }
    var made = Linker()
    let store = Store(engine)
    try made.define("env", "f", store.makeFunction(HostFunction { (_: Int32) in }))
    for (linker, store) in [(linker, Store(engine)), (made, store)] {
      if fits {
        _ = try linker.instantiate(module, in: store)
      } else {
        #expect(throws: InstantiationError.self) { try linker.instantiate(module, in: store) }
      }
    }
  }

  @Test func otherStores() throws {
    let store = Store(engine)
    let library = try Linker().instantiate(module("(module (memory (export \"memory\") 1))"), in: store)
    var linker = Linker()
    try linker.define("library", library)
    #expect(try linker.instance("library", in: store).memory("memory") != nil)
    let user = try module("(module (import \"library\" \"memory\" (memory 1)))")
    let error = linkError { _ = try linker.instantiate(user, in: Store(engine)) }
    #expect(error == .otherStore(module: "library", name: "memory"))
    #expect(error?.description == "library.memory belongs to another store")
    let whole = linkError { _ = try linker.instance("library", in: Store(engine)) }
    #expect(whole == .otherStore(module: "library", name: nil))
    #expect(whole?.description == "library belongs to another store")
  }

  @Test func otherEngines() throws {
    var linker = Linker()
    try linker.define("library", Module(Engine(), wat: "(module (func (export \"f\")))"))
    let user = try module("(module (import \"library\" \"f\" (func)))")
    let error = linkError { _ = try linker.instantiate(user, in: Store(engine)) }
    #expect(error == .otherEngine(module: "library"))
    #expect(error?.description == "the module library belongs to another engine")
    #expect(linkError { _ = try linker.instance("library", in: Store(engine)) } == error)
  }

  @Test(arguments: [
    ("(memory (export \"x\") 1)", "(memory 2)", "memory of 2 … pages, found memory of 1 … pages"),
    ("(table (export \"x\") 1 funcref)", "(table 1 externref)", "table of externref, 1 … elements, found table of funcref, 1 … elements"),
    ("(global (export \"x\") i32 (i32.const 0))", "(global (mut i32))", "mutable global i32, found constant global i32"),
    ("(func (export \"x\"))", "(global i32)", "constant global i32, found function () -> ()"),
  ])
  func mismatchesSayBothTypes(definition: String, wanted: String, message: String) throws {
    let store = Store(engine)
    let library = try module("(module \(definition))")
    let user = try module("(module (import \"library\" \"x\" \(wanted)))")
    var ofInstance = Linker()
    try ofInstance.define("library", Linker().instantiate(library, in: store))
    var ofModule = Linker()
    try ofModule.define("library", library)
    for linker in [ofInstance, ofModule] {
      #expect(
        linkError { _ = try linker.instantiate(user, in: store) }?.description
          == "incompatible import type: library.x is wanted as \(message)")
    }
  }

  // MARK: - Instantiation errors

  @Test func theModuleOfAnotherEngine() throws {
    let other = try Module(Engine(), wat: "(module)")
    do {
      _ = try Linker().instantiate(other, in: Store(engine))
      Issue.record("instantiated")
    } catch {
      guard case .otherEngine = error else { throw error }
      #expect(error.description == "the module belongs to another engine")
    }
  }

  @Test func tooManyInstances() throws {
    var limits = ResourceLimits()
    limits.instances = 1
    let store = Store(engine, limits: limits)
    let empty = try module("(module)")
    _ = try Linker().instantiate(empty, in: store)
    do {
      _ = try Linker().instantiate(empty, in: store)
      Issue.record("instantiated")
    } catch {
      guard case .limitExceeded = error else { throw error }
      #expect(error.description == "too many instances")
    }
  }

  @Test func aStartFunctionThatTraps() throws {
    let trapping = try module("(module (func $s (unreachable)) (start $s))")
    do {
      _ = try Linker().instantiate(trapping, in: Store(engine))
      Issue.record("instantiated")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      #expect(trap.reason == .unreachable)
    }
  }
}
