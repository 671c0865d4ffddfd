import Testing
import WebAssembly
import WebAssemblyText

/// Guest functions as Swift functions.
struct TypedFunctionTests {
  private static let text = """
    (module
      (func (export "gcd") (param $a i32) (param $b i32) (result i32)
        (loop $again (result i32)
          (if (result i32) (i32.eqz (local.get $b)) (then (local.get $a))
            (else (local.get $b) (local.set $b (i32.rem_u (local.get $a) (local.get $b))) (local.set $a) (br $again)))))
      (global $last (mut i64) (i64.const 0))
      (func (export "keep") (param i64) (global.set $last (local.get 0)))
      (func (export "kept") (result i64) (global.get $last))
      (func (export "all") (param i32 i64 f32 f64 i32) (result i32 f64 f32 i64 i32)
        (local.get 4) (local.get 3) (local.get 2) (local.get 1) (local.get 0))
      (func (export "fail") unreachable)
      (func (export "same") (param externref) (result externref) (local.get 0))
      (func (export "sameFunction") (param funcref) (result funcref) (local.get 0))
      (table (export "table") 2 funcref) (elem (i32.const 0) 0)
      (memory (export "memory") 1))
    """

  @Test func gcd() throws {
    let gcd = try guest(Self.text).function("gcd", as: ((Int32, Int32) throws -> Int32).self)
    #expect(try gcd(9, 27) == 9)
    #expect(try gcd(-4, 6) == 6)
  }

  @Test func noneOneAndSeveralResults() throws {
    let instance = try guest(Self.text)
    let keep = try instance.function("keep", as: ((UInt64) throws -> Void).self)
    try keep(.max)
    let kept = try instance.function("kept", as: (() throws -> Int64).self)
    #expect(try kept() == -1)
    let all = try instance.function(
      "all", as: ((UInt32, Int64, Float, Double, Bool) throws -> (Bool, Double, Float, UInt64, Int32)).self)
    #expect(try all(.max, -2, 0.5, .pi, true) == (true, .pi, 0.5, UInt64(bitPattern: -2), -1))
  }

  @Test func otherTypesAreRefused() throws {
    let instance = try guest(Self.text)
    do throws(CallError) {
      _ = try instance.function("gcd", as: ((Int32, Int64) throws -> Int32).self)
      Issue.record("made")
    } catch {
      #expect(error.description == "the function has type (i32, i32) -> (i32), not (i32, i64) -> (i32)")
    }
    #expect(throws: CallError.self) { try instance.function("gcd", as: ((Int32, Int32) throws -> Void).self) }
    #expect(throws: CallError.self) { try instance.function("gcd", as: ((Int32) throws -> Int32).self) }
    #expect(throws: CallError.self) { try instance.function("keep", as: (() throws -> Void).self) }
  }

  @Test func missingExportsAreNamed() throws {
    let instance = try guest(Self.text)
    do throws(CallError) {
      _ = try instance.function("lcm", as: ((Int32, Int32) throws -> Int32).self)
      Issue.record("made")
    } catch { #expect(error.description == "no export is called lcm") }
    do throws(CallError) {
      _ = try instance.function("memory", as: (() throws -> Void).self)
      Issue.record("made")
    } catch { #expect(error.description.hasPrefix("the export memory is no function but a memory")) }
  }

  @Test func trapsComeThrough() throws {
    let fail = try guest(Self.text).function("fail", as: (() throws -> Void).self)
    #expect(trapReason { try fail() } == .unreachable)
  }

  // MARK: - References

  @Test func references() throws {
    let instance = try guest(Self.text)
    let same = try instance.function("same", as: ((Reference) throws -> Reference).self)
    #expect(try same(.host(7)).hostNumber == 7)
    #expect(try same(.null).isNull)
    let sameFunction = try instance.function("sameFunction", as: ((Function?) throws -> Function?).self)
    #expect(try sameFunction(nil)?.type == nil)
    let gcd = try #require(try sameFunction(instance.function("gcd")))
    #expect(try gcd.call(.i32(12), .i32(18)) == [.i32(6)])
  }

  @Test func referencesOfAnotherStoreAreRefused() throws {
    let instance = try guest(Self.text)
    let other = try guest(Self.text)
    let same = try instance.function("same", as: ((Reference) throws -> Reference).self)
    let sameFunction = try instance.function("sameFunction", as: ((Function?) throws -> Function?).self)
    for body in [
      { _ = try sameFunction(other.function("gcd")) },
      { _ = try same(other.store.reference(to: Box(1))) },
      { try instance.call("same", .reference(other.store.reference(to: Box(1)))) },
    ] as [() throws -> Void] {
      #expect { try body() } throws: { error in
        if case CallError.otherStore = error { "\(error)" == "a reference among the arguments means nothing in this store" } else { false }
      }
    }
    // What was set aside for the arguments is given back.
    #expect(try instance.call("gcd", .i32(4), .i32(6)) == [.i32(2)])
  }

  /// A type that says it is a reference, and is whatever it likes.
  private struct Liar: GuestValue {
    var bits: UInt64
    static var valueType: ValueType { .funcref }
    static func value(ofSlot slot: UInt64, in store: Store) -> Liar { Liar(bits: slot) }
    func slot(in store: Store) -> UInt64? { bits }
  }

  @Test(arguments: [0x7FFF_FFF1, 2, 3, 0xFFFF_FFFF_FFFF_FFFF])
  func referencesAreCheckedWhoeverMakesThem(_ bits: UInt64) throws {
    let instance = try guest(Self.text)
    let call = try instance.function("sameFunction", as: ((Liar) throws -> Liar).self)
    #expect(throws: CallError.self) { try call(Liar(bits: bits)) }
    var linker = Linker()
    try linker.define("env", "lie") { () -> Liar in Liar(bits: bits) }
    let lied = try guest("(module (import \"env\" \"lie\" (func $l (result funcref))) (func (export \"f\") (drop (call $l))))", linker: linker)
    #expect(throws: CallError.self) { try lied.call("f") }
  }

  /// To make a slot of an argument may call the guest, which must not disturb the arguments before it.
  private struct Calling: GuestNumber {
    let store: Store
    let body: () -> Void
    static var valueType: ValueType { .i32 }
    init(_ store: Store, _ body: @escaping () -> Void) { (self.store, self.body) = (store, body) }
    init(slot: UInt64) { (store, body) = (Store(Engine()), {}) }
    var slot: UInt64 {
      body()
      return 18
    }
  }

  @Test func anArgumentMayCallTheGuest() throws {
    let instance = try guest(Self.text)
    let gcd = try instance.function("gcd", as: ((Int32, Calling) throws -> Int32).self)
    var inner: [Value] = []
    let argument = Calling(instance.store) { inner = (try? instance.call("gcd", .i32(35), .i32(49))) ?? [] }
    #expect(try gcd(12, argument) == 6)
    #expect(inner == [.i32(7)])
  }

  @Test func functionsOfATableAreCalled() throws {
    let instance = try guest(Self.text)
    let table = try #require(instance.table("table"))
    let gcd = try #require(table.function(at: 0)).typed(as: ((Int32, Int32) throws -> Int32).self)
    #expect(try gcd(21, 14) == 7)
    #expect(table.function(at: 1)?.type == nil)
    #expect(table.function(at: 2)?.type == nil)
  }
}

final class Box {
  let number: Int
  init(_ number: Int) { self.number = number }
}
