import Testing
import WebAssembly
import WebAssemblyText

/// References that come from the host: handlers trust their type.
struct ReferenceTests {
  private static let text = """
    (module (type $v (func)) (table $t (export "t") 1 funcref) (global (export "g") (mut funcref) (ref.null func))
      (func $f (export "f") (call_indirect (type $v) (i32.const 0)))
      (func (export "put") (param funcref) (table.set $t (i32.const 0) (local.get 0)))
      (func (export "nothing")))
    """

  @Test func referencesOfAnotherKindAreRefused() throws {
    let instance = try guest(Self.text)
    let table = try #require(instance.table("t"))
    let wrong = Reference.host(1 << 40)
    #expect(!table.set(wrong, at: 0))
    #expect(table.grow(by: 1, filledWith: wrong) == nil)
    #expect(instance.global("g")?.set(.reference(wrong)) == false)
    #expect(throws: CallError.self) { try instance.call("put", .reference(wrong)) }
    #expect(trapReason { try instance.call("f") } == .uninitializedElement)
  }

  @Test func referencesOfAnotherStoreAreRefused() throws {
    let first = try guest(Self.text)
    let second = try guest(Self.text)
    let foreign = try #require(second.function("nothing")).reference
    #expect(first.table("t")?.set(foreign, at: 0) == false)
    #expect(throws: CallError.self) { try first.call("put", .reference(foreign)) }
    #expect(first.store.function(foreign) == nil)
    let own = try #require(first.function("nothing")).reference
    #expect(first.table("t")?.set(own, at: 0) == true)
    try first.call("f")
  }

  @Test func resultsOfHostFunctionsAreChecked() throws {
    var linker = Linker()
    let type = FunctionType(results: [.funcref])
    try linker.define("env", "slots", HostFunction(type: type) { (_: Caller, slots: inout ArgumentSlots) throws(Trap) in slots[0] = 0x1234_5671 })
    try linker.define("env", "values", HostFunction(type: type) { (_: Caller, _: [Value]) throws(Trap) in [.reference(.host(3))] })
    let instance = try guest(
      """
      (module (import "env" "slots" (func $slots (result funcref))) (import "env" "values" (func $values (result funcref)))
        (func (export "slots") (drop (call $slots))) (func (export "values") (drop (call $values))))
      """, linker: linker)
    for name in ["slots", "values"] {
      guard case .host? = trapReason({ try instance.call(name) }) else {
        Issue.record("\(name) did not trap")
        continue
      }
    }
  }

  @Test(arguments: [[], [.i64(1)], [.i32(1), .i32(2)]] as [[Value]])
  func numberAndTypesOfResultsOfHostFunctionsAreChecked(_ results: [Value]) throws {
    var linker = Linker()
    try linker.define("env", "f", HostFunction(type: FunctionType(results: [.i32]), values: { (_, _) in results }))
    let instance = try guest(
      "(module (import \"env\" \"f\" (func $f (result i32))) (func (export \"f\") (result i32) (call $f)))", linker: linker)
    guard case .host? = trapReason({ try instance.call("f") }) else {
      Issue.record("\(results) are taken for an i32")
      return
    }
  }

  @Test func aHostReferenceComesBackAsItWent() throws {
    let instance = try guest("(module (func (export \"id\") (param externref) (result externref) (local.get 0)))")
    let results = try instance.call("id", .reference(.host(77)))
    guard case .reference(let reference)? = results.first else { throw Trap(.host("no reference")) }
    #expect(reference.hostNumber == 77)
  }

  @Test func indicesBeyondATable() throws {
    let store = Store(Engine())
    let table = try #require(Table(TableType(element: .externref, limits: Limits(minimum: 2)), in: store))
    for index in [-1, 2, .min, .max] {
      #expect(table.reference(at: index) == nil)
      #expect(!table.set(.null, at: index))
    }
    #expect(table.set(.host(5), at: 1) && table.reference(at: 1)?.hostNumber == 5)
  }

  @Test func constantsCannotBeSet() throws {
    let store = Store(Engine())
    let global = try #require(Global(.i32(1), in: store))
    #expect(!global.set(.i32(2)) && global.value == .i32(1))
  }

  @Test func nullIsRefusedWhereItIsNoValue() throws {
    let instance = try guest("(module (func (export \"f\") (param (ref extern))))")
    #expect(throws: CallError.self) { try instance.call("f", .reference(.null)) }
    try instance.call("f", .reference(.host(1)))
  }
}
