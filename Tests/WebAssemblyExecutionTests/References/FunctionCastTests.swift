import Testing
@testable import WebAssembly
import WebAssemblyText

/// Tests and casts of function references, and calls, by declared supertypes.
struct FunctionCastTests {
  private static let types = """
    (rec (type $a (sub (func (result i32)))))
    (rec (type $b (sub $a (func (result i32)))))
    (rec (type $c (sub final $b (func (result i32)))))
    (rec (type $d (sub $a (func (result i32)))) (type $unused (func)))
    (type $other (func (result i32)))
    (func $fa (type $a) (i32.const 1)) (func $fb (type $b) (i32.const 2)) (func $fc (type $c) (i32.const 3))
    (func $fd (type $d) (i32.const 4)) (func $fo (type $other) (i32.const 5))
    (table $t 6 funcref) (elem (table $t) (i32.const 0) func $fa $fb $fc $fd $fo)
    """

  /// Which of the five functions, and whether null, is of a type: a bit for each.
  private static let members: [(type: String, functions: Int32)] = [
    ("(ref $a)", 0b01111), ("(ref $b)", 0b00110), ("(ref $c)", 0b00100), ("(ref $d)", 0b01000), ("(ref $other)", 0b10000),
    ("(ref func)", 0b11111), ("(ref nofunc)", 0), ("(ref null $a)", 0b101111), ("(ref null $b)", 0b100110),
    ("(ref null $c)", 0b100100), ("(ref null nofunc)", 0b100000), ("(ref null func)", 0b111111), ("(ref null $other)", 0b110000),
  ]

  @Test(arguments: members.indices) func testsAndBranches(_ number: Int) throws {
    let (type, functions) = Self.members[number]
    let nullable = type.hasPrefix("(ref null") ? type : "(ref null \(type.dropFirst(5))"
    let text = """
      (module \(Self.types)
        (func $test (param i32) (result i32) (ref.test \(type) (table.get $t (local.get 0))))
        (func $testLocal (param i32) (result i32) (local $r funcref)
          (local.set $r (table.get $t (local.get 0)))
          (i32.add (i32.mul (i32.const 10) (ref.test \(type) (local.get $r))) (ref.is_null (local.get $r))))
        (func $branch (param i32) (result i32)
          (block $is (result \(type))
            (i64.const 1)
            (br_on_cast $is funcref \(type) (table.get $t (local.get 0)))
            (drop) (drop) (return (i32.const 0)))
          (drop) (i32.const 1))
        (func $branchFail (param i32) (result i32) (local $keep \(nullable))
          (block $is (result i32 funcref)
            (i64.const 1) (i32.const 7)
            (br_on_cast_fail $is funcref \(type) (table.get $t (local.get 0)))
            (local.set $keep) (drop) (drop) (return (i32.const 1)))
          (drop) (i32.sub (i32.const 7)))
        (func (export "f") (result i32) (local $i i32) (local $sum i32)
          (loop $again
            (local.set $sum (i32.or (local.get $sum) (i32.shl (call $test (local.get $i)) (local.get $i))))
            (if (i32.ne (call $branch (local.get $i)) (call $test (local.get $i))) (then (unreachable)))
            (if (i32.ne (call $branchFail (local.get $i)) (call $test (local.get $i))) (then (unreachable)))
            (if (i32.ne (i32.div_u (call $testLocal (local.get $i)) (i32.const 10)) (call $test (local.get $i))) (then (unreachable)))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $again (i32.lt_u (local.get $i) (i32.const 6))))
          (local.get $sum))
        (func (export "cast") (param i32) (drop (ref.cast \(type) (table.get $t (local.get 0))))))
      """
    #expect(try TranslationMode.results(text) == [.i32(functions)])
    let instance = try guest(text)
    for index in 0..<6 as Range<Int32> {
      if functions >> index & 1 == 1 { try instance.call("cast", .i32(index)) } else {
        #expect(trapReason { try instance.call("cast", .i32(index)) } == .castFailure)
      }
    }
  }

  @Test func constantsAndExternalReferences() throws {
    let text = """
      (module (type $t (func))
        (func (export "f") (param externref) (result i32)
          (ref.test (ref null func) (ref.null func)) (i32.mul (i32.const 2))
          (i32.or (ref.test (ref func) (ref.null func))) (i32.mul (i32.const 2))
          (i32.or (ref.test (ref null $t) (ref.null nofunc))) (i32.mul (i32.const 2))
          (i32.or (ref.test (ref $t) (ref.null $t))) (i32.mul (i32.const 2))
          (i32.or (ref.test (ref extern) (local.get 0))) (i32.mul (i32.const 2))
          (i32.or (ref.test (ref null noextern) (local.get 0))) (i32.mul (i32.const 2))
          (i32.or (ref.test (ref null extern) (local.get 0)))))
      """
    #expect(try TranslationMode.results(text, [.null(.extern)]) == [.i32(0b1010011)])
    #expect(try TranslationMode.results(text, [.reference(.host(4))]) == [.i32(0b1010101)])
  }

  @Test func indirectCallsBySupertype() throws {
    for (table, index) in [("", "i32"), ("i64", "i64")] {
      let calls = ["a", "b", "c", "d", "other"].map { type in
        """
        (func (export "\(type)") (param i32) (result i32) (call_indirect $s (type $\(type)) (\(index == "i64" ? "i64.extend_i32_u " : "i32.add (i32.const 0) ")(local.get 0))))
        (func (export "tail \(type)") (param i32) (result i32) (return_call_indirect $s (type $\(type)) (\(index == "i64" ? "i64.extend_i32_u " : "i32.add (i32.const 0) ")(local.get 0))))
        """
      }
      let text = """
        (module \(Self.types) (table $s \(table) 6 funcref)
          (elem (table $s) (\(index).const 0) func $fa $fb $fc $fd $fo) \(calls.joined()))
        """
      for mode in TranslationMode.allCases {
        let instance = try guest(text, configuration: mode.configuration)
        instance.store.fuel = .max
        for (number, type) in ["a", "b", "c", "d", "other"].enumerated() {
          for index in 0..<5 as Range<Int32> {
            for name in [type, "tail \(type)"] {
              if Self.members[number].functions >> index & 1 == 1 {
                #expect(try instance.call(name, .i32(index)) == [.i32(index + 1)])
              } else {
                #expect(trapReason { try instance.call(name, .i32(index)) } == .indirectCallTypeMismatch, "\(name) \(index)")
              }
            }
          }
          #expect(trapReason { try instance.call(type, .i32(5)) } == .uninitializedElement)
          #expect(trapReason { try instance.call(type, .i32(6)) } == .undefinedElement)
        }
      }
    }
  }

  @Test(arguments: TranslationMode.allCases) func indicesAboveThoseOf32Bits(_ mode: TranslationMode) throws {
    for call in ["call_indirect", "return_call_indirect"] {
      let instance = try guest(
        """
        (module (table $t i64 1 funcref) (elem (table $t) (i64.const 0) func $g) (func $g)
          (func (export "f") (param i64) (\(call) $t (local.get 0))))
        """, configuration: mode.configuration)
      instance.store.fuel = .max
      try instance.call("f", .i64(0))
      for index in [1 << 32, 1 << 63 as UInt64] {
        #expect(trapReason { try instance.call("f", .i64(Int64(bitPattern: index))) } == .undefinedElement)
      }
    }
  }

  @Test func tablesOfASubtype() throws {
    let text = """
      (module \(Self.types) (table $bs (ref null $b) (elem (ref.func $fb) (ref.func $fc) (ref.null $b)))
        (func (export "f") (result i32)
          (i32.const 1)
          (call_indirect $bs (type $a) (i32.const 0)) (i32.mul (i32.const 10)) (i32.add)
          (call_indirect $bs (type $b) (i32.const 1)) (i32.mul (i32.const 100)) (i32.add)
          (call_indirect $bs (type $c) (i32.const 1)) (i32.mul (i32.const 1000)) (i32.add)
          (call_ref $a (table.get $bs (i32.const 1))) (i32.mul (i32.const 10000)) (i32.add)))
      """
    #expect(try TranslationMode.results(text) == [.i32(33321)])
  }

  @Test func linkingBySupertypesAndGroups() throws {
    let engine = Engine(TranslationMode.usual.configuration)
    let store = Store(engine)
    var linker = Linker()
    let library = try linker.instantiate(
      Module(
        engine,
        wat: """
          (module
            (rec (type $x (sub (func (param (ref null $y))))) (type $y (sub (func (result (ref null $x))))))
            (rec (type $z (sub $x (func (param (ref null $y))))))
            (func (export "x") (type $x)) (func (export "y") (type $y) (ref.null $x)) (func (export "z") (type $z)))
          """), in: store)
    try linker.define("m", library)
    let group = "(rec (type $x (sub (func (param (ref null $y))))) (type $y (sub (func (result (ref null $x))))))"
    func link(_ text: String) throws { _ = try linker.instantiate(Module(engine, wat: "(module \(text))"), in: store) }
    try link("\(group) (import \"m\" \"x\" (func (type $x))) (import \"m\" \"z\" (func (type $x))) (import \"m\" \"y\" (func (type $y)))")
    try link("(type $w (func)) \(group) (rec (type $z (sub $x (func (param (ref null $y)))))) (import \"m\" \"z\" (func (type $z)))")
    for text in [
      "\(group) (import \"m\" \"x\" (func (type $y)))",
      "\(group) (rec (type $z (sub $x (func (param (ref null $y)))))) (import \"m\" \"x\" (func (type $z)))",
      // The group in another order, and a group with one more.
      "(rec (type $y (sub (func (result (ref null $x))))) (type $x (sub (func (param (ref null $y)))))) (import \"m\" \"x\" (func (type $x)))",
      "(rec (type $x (sub (func (param (ref null $y))))) (type $y (sub (func (result (ref null $x))))) (type $n (func))) (import \"m\" \"x\" (func (type $x)))",
    ] {
      #expect(throws: InstantiationError.self) { try link(text) }
    }
  }

  @Test func idsAreGivenBack() throws {
    let engine = Engine()
    let count = engine.types.count
    func open(_ number: Int) throws {
      // A hierarchy of sixty types, whose root is another each time.
      let types = (1..<60).map { "(type (sub \($0 - 1) (func (result i32))))" }.joined()
      let names = String(repeating: "i64 ", count: number % 7)
      let module = try Module(
        engine,
        wat: """
          (module (type (sub (func (result i32)))) \(types) (type $n (func (param \(names)))) (func $f (type 59) (i32.const 1)) (func $g (type 3) (i32.const 1))
            (elem declare func $f $g)
            (func (export "f") (result i32)
              (i32.add (ref.test (ref 31) (ref.func $f)) (i32.mul (i32.const 10) (ref.test (ref 31) (ref.func $g))))))
          """)
      #expect(try Linker().instantiate(module, in: Store(engine)).call("f") == [.i32(1)])
    }
    for number in 0..<200 { try open(number) }
    #expect(engine.types.count == count)
  }
}
