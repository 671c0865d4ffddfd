import Synchronization
import Testing
import WebAssembly
import WebAssemblyText

/// Integer results, copies and parameters that the next instructions take from the accumulator of integers: only as long as it
/// holds what the slot holds.
struct IntegerAccumulatorTests {
  /// What a function of 3 and 4 with that body gives.
  private func result(_ body: String, _ others: String = "", linker: Linker = Linker()) throws -> Int32? {
    let module = """
      (module \(others)
        (func (export "f") (param $a i32) (param $b i32) (result i32) (local $x i32) (local $y i32) (local $i i32) (local $w i64)
          \(body)))
      """
    guard case .i32(let result)? = try TranslationMode.results(module, [.i32(3), .i32(4)], linker: linker).first else { return nil }
    return result
  }

  // MARK: - Where operands come from

  /// Each operation gets the result before as its first operand, as its second, as both, and not at all.
  @Test(arguments: [
    ("i32.add", 7, 32, 50, 14), ("i32.sub", -1, 18, 0, 0), ("i32.mul", 12, 175, 625, 49), ("i32.shl", 48, 3200, 25 << 25, 896),
    ("i32.shr_u", 0, 0, 0, 0), ("i32.and", 0, 1, 25, 7), ("i32.xor", 7, 30, 0, 0), ("i32.div_s", 0, 3, 1, 1),
    ("i32.rem_u", 3, 4, 0, 0), ("i32.lt_s", 1, 0, 0, 0), ("i32.ge_u", 0, 1, 1, 1), ("i32.rotl", 48, 3200, 25 << 25, 896),
  ] as [(String, Int32, Int32, Int32, Int32)])
  func firstAndSecondOperand(_ operation: String, _ ofParameters: Int32, _ first: Int32, _ both: Int32, _ other: Int32) throws {
    #expect(try result("(\(operation) (local.get $a) (local.get $b))") == ofParameters)
    let values = """
      (local.set $y (i32.add (local.get $a) (local.get $b)))
      (local.set $x (i32.add (i32.mul (local.get $a) (local.get $a)) (i32.shl (local.get $b) (i32.const 2))))
      """
    #expect(try result("\(values) (\(operation) (local.get $x) (local.get $y))") == first)
    #expect(try result("\(values) (\(operation) (local.get $x) (local.get $x))") == both)
    #expect(try result("\(values) (\(operation) (local.get $y) (local.get $y))") == other)
    let second = try result("(\(operation) (i32.const 7) (i32.const 25))")
    #expect(try result("\(values) (\(operation) (local.get $y) (local.get $x))") == second)
  }

  @Test func firstParameter() throws {
    // The second parameter, and a local, are in no accumulator at the beginning.
    #expect(try result("(i32.sub (local.get $a) (local.get $b))") == -1)
    #expect(try result("(i32.sub (local.get $b) (local.get $a))") == 1)
    #expect(try result("(i32.sub (local.get $x) (local.get $b))") == -4)
    #expect(try result("(local.set $b (i32.mul (local.get $b) (local.get $b))) (i32.sub (local.get $a) (local.get $b))") == -13)
    let functions = """
      (func $first (param i32 i32) (result i32) (i32.sub (local.get 0) (i32.const 100)))
      (func $none (result i32) (local i32) (i32.sub (local.get 0) (i32.const 100)))
      (func $wide (param i64 i32) (result i32) (i64.gt_u (local.get 0) (i64.const 0xFFFFFFFF)))
      (func $second (param v128 i32) (result i32) (i32.sub (local.get 1) (i32.const 5)))
      (func $vector (result i32) (local v128) (call $second (local.get 0) (i32.const 9)))
      """
    #expect(
      try result(
        """
        (i32.add (call $first (local.get $b) (i32.const 9))
          (i32.add (call $none)
            (i32.add (call $vector)
              (i32.mul (call $wide (i64.const 0x100000000) (local.get $a)) (i32.const 1000)))))
        """, functions) == 808)
  }

  @Test func loadsAndGlobals() throws {
    let memory = """
      (memory 1) (data (i32.const 16) "\\18\\00\\00\\00\\ff\\00\\00\\80\\2a\\00\\00\\00\\00\\00\\00\\00")
      (global $g (mut i32) (i32.const 11)) (global $h i64 (i64.const 0x500000007))
      """
    // A chain of addresses: 16, then 24, then 42.
    #expect(try result("(i32.load (i32.load (i32.const 16)))", memory) == 42)
    #expect(
      try result(
        """
        (local.set $x (i32.load offset=4 (i32.shl (local.get $b) (i32.const 2))))
        (local.set $y (i32.load8_s offset=3 (i32.add (local.get $b) (i32.const 13))))
        (i32.sub (local.get $x) (local.get $y))
        """, memory) == Int32(bitPattern: 0x8000_0100))
    #expect(
      try result(
        """
        (local.set $x (global.get $g))
        (global.set $g (i32.const 5))
        (i32.sub (local.get $x) (i32.mul (global.get $g) (i32.wrap_i64 (global.get $h))))
        """, memory) == -24)
    // The lower half of a number of 64 bits, as 32 bits and as 64.
    #expect(
      try result(
        """
        (local.set $w (global.get $h))
        (i32.add (i32.wrap_i64 (local.get $w)) (i32.wrap_i64 (i64.shr_u (local.get $w) (i64.const 32))))
        """, memory) == 12)
  }

  @Test func addressesAndValuesOfStores() throws {
    for (width, store) in [(4, "i32.store"), (2, "i32.store16"), (1, "i32.store8")] {
      let load = width == 4 ? "i32.load" : width == 2 ? "i32.load16_u" : "i32.load8_u"
      // The value, the address, and both are what was computed last.
      #expect(
        try result(
          """
          (local.set $y (i32.const 40))
          (local.set $x (i32.xor (local.get $a) (local.get $b)))
          (\(store) (local.get $y) (local.get $x))
          (local.set $y (i32.mul (local.get $b) (local.get $b)))
          (\(store) (local.get $y) (local.get $a))
          (local.set $x (i32.add (local.get $y) (local.get $b)))
          (\(store) (local.get $x) (local.get $x))
          (i32.add (i32.mul (\(load) (i32.const 40)) (i32.const 10000))
            (i32.add (i32.mul (\(load) (i32.const 16)) (i32.const 100)) (\(load) (i32.const 20))))
          """, "(memory 1)") == 70_320)
    }
  }

  @Test func select() throws {
    for (x, sum) in [
      ("(i32.mul (local.get $a) (local.get $b))", 12 + 3 + 3 + 1), ("(i32.sub (local.get $a) (i32.const 3))", 4 + 0 + 4 + 2),
    ] as [(String, Int32)] {
      #expect(
        try result(
          """
          (local.set $x \(x))
          (local.set $y (select (local.get $x) (local.get $b) (local.get $x)))
          (local.set $x \(x))
          (local.set $y (i32.add (local.get $y) (select (local.get $a) (local.get $x) (local.get $x))))
          (local.set $x \(x))
          (local.set $y (i32.add (local.get $y) (select (local.get $a) (local.get $b) (local.get $x))))
          (local.set $x \(x))
          (i32.add (local.get $y) (select (i32.const 1) (i32.const 2) (local.get $x)))
          """) == sum)
    }
    // An `i32.eqz` is taken back, with what was known of its result.
    #expect(
      try result(
        """
        (local.set $x (i32.sub (local.get $b) (local.get $a)))
        (i32.add (select (local.get $x) (local.get $b) (i32.eqz (local.get $x))) (local.get $x))
        """) == 5)
  }

  @Test func whatIsNotStored() throws {
    // The sum is an address only, and stays in no accumulator: the one of before does.
    #expect(
      try result(
        """
        (i32.store (i32.const 20) (i32.const 99))
        (local.set $x (i32.mul (local.get $a) (local.get $b)))
        (i32.store (i32.add (local.get $x) (i32.const 8)) (i32.const 5))
        (i32.sub (local.get $x) (i32.load (i32.add (local.get $x) (i32.const 8))))
        """, "(memory 1)") == 7)
  }

  // MARK: - What a slot holds after that

  @Test func theSlotIsOverwritten() throws {
    for (value, sum) in [
      ("(local.get $a)", 7), ("(i32.const 100)", 104), ("(i32.const 100000)", 100_004), ("(i32.trunc_f64_s (f64.const 9))", 13),
    ] as [(String, Int32)] {
      #expect(
        try result(
          """
          (local.set $x (i32.mul (local.get $a) (local.get $b)))
          (local.set $x \(value))
          (i32.add (local.get $x) (local.get $b))
          """) == sum)
    }
    // What the stack holds of a local that is then overwritten.
    #expect(
      try result(
        """
        (local.set $x (i32.mul (local.get $a) (local.get $b)))
        (local.get $x)
        (local.set $x (i32.add (local.get $a) (i32.const 1)))
        (i32.sub (local.get $x))
        """) == 8)
    // A result of another kind.
    #expect(
      try result(
        """
        (i32.add (i32.mul (local.get $a) (local.get $b)) (i32.const 1)) (drop)
        (f64.mul (f64.convert_i32_s (local.get $a)) (f64.const 1.5)) (i32.trunc_f64_s)
        (i32.sub (local.get $b))
        """) == 0)
  }

  @Test func copies() throws {
    #expect(
      try result(
        """
        (local.set $x (i32.mul (local.get $a) (local.get $b)))
        (local.set $y (local.get $x))
        (local.set $x (i32.const 1))
        (i32.add (i32.sub (local.get $y) (local.get $x)) (i32.mul (local.get $y) (local.get $x)))
        """) == 23)
    // Two locals are exchanged; then one is copied to two.
    #expect(
      try result(
        """
        (local.get $a) (local.get $b) (local.set $a) (local.set $b)
        (i32.sub (i32.shl (local.get $a) (i32.const 4)) (local.get $b))
        """) == 61)
    #expect(
      try result(
        """
        (local.set $x (local.tee $y (local.get $b)))
        (local.set $y (i32.sub (local.get $y) (i32.const 1)))
        (i32.sub (i32.shl (local.get $x) (local.get $y)) (local.get $a))
        """) == 29)
    // A copied number of another kind is in both accumulators.
    #expect(
      try result(
        """
        (local.set $w (i64.reinterpret_f64 (f64.sqrt (f64.const 4))))
        (i32.trunc_f64_s (f64.add (f64.reinterpret_i64 (local.get $w)) (f64.convert_i64_s (i64.shr_u (local.get $w) (i64.const 62)))))
        """) == 3)
  }

  // MARK: - Joins

  @Test func joins() throws {
    // The product is in the accumulator on one way only, or on both, or another value is.
    let (product, difference) = ("(i32.mul (local.get $a) (local.get $b))", "(i32.sub (local.get $a) (local.get $b))")
    for (first, second, values) in [
      ("(local.set $x \(product))", "", (12, 10)), ("", "(local.set $x \(product))", (10, 12)),
      ("(local.set $x \(product))", "(local.set $x \(difference))", (12, -1)),
      ("(local.set $y \(product))", "(local.set $x \(difference))", (10, -1)),
      ("(local.set $x \(product)) (local.set $y \(difference))", "(local.set $x \(difference))", (12, -1)),
    ] as [(String, String, (Int32, Int32))] {
      for (condition, value) in [("i32.lt_s", values.0), ("i32.gt_s", values.1)] {
        #expect(
          try result(
            """
            (local.set $x (i32.const 10))
            (if (\(condition) (local.get $a) (local.get $b)) (then \(first)) (else \(second)))
            (i32.shl (local.get $x) (i32.const 1))
            """) == value * 2)
      }
    }
    // A result of a block, by a branch and by its end.
    for (condition, sum) in [("local.get $a", 112), ("i32.const 0", 107)] as [(String, Int32)] {
      #expect(
        try result(
          """
          (i32.add (block (result i32)
              (br_if 0 (i32.mul (local.get $a) (local.get $b)) (\(condition)))
              (drop) (i32.add (local.get $a) (local.get $b)))
            (i32.const 100))
          """) == sum)
    }
  }

  @Test func returnsAtAJoin() throws {
    // The return is one instruction with what is before the join; branches lead to another return. The caller uses the result.
    for (condition, value) in [("i32.gt_s", 12), ("i32.lt_s", 10)] as [(String, Int32)] {
      for body in [
        "(block (br_if 0 (\(condition) (local.get 0) (local.get 1))) (local.set $r (i32.mul (local.get 0) (local.get 1)))) (local.get $r)",
        """
        (block (block (br_if 0 (\(condition) (local.get 0) (local.get 1))) (br_if 1 (i32.eqz (local.get 0)))
          (local.set $r (i32.mul (local.get 0) (local.get 1))))) (return (local.get $r))
        """,
        """
        (block (result i32)
          (br_if 0 (local.get $r) (\(condition) (local.get 0) (local.get 1))) (drop) (i32.mul (local.get 0) (local.get 1)))
        """,
        """
        (if (result i32) (\(condition) (local.get 0) (local.get 1))
          (then (local.get $r)) (else (i32.mul (local.get 0) (local.get 1))))
        """,
      ] {
        #expect(
          try result(
            "(local.set $x (i32.const 7)) (i32.sub (call $g (local.get $a) (local.get $b)) (local.get $x))",
            "(func $g (param i32 i32) (result i32) (local $r i32) (local.set $r (i32.const 10)) \(body))") == value - 7, "\(body)")
      }
    }
  }

  @Test func nothingIsKnownAtALoopsHead() throws {
    // Before the loop the accumulator holds $x, at its end another number.
    #expect(
      try result(
        """
        (local.set $x (i32.add (local.get $a) (local.get $b)))
        (loop $l
          (local.set $y (i32.add (local.get $x) (local.get $y)))
          (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3))))
        (i32.add (local.get $x) (local.get $y))
        """) == 28)
    // A loop with a parameter.
    #expect(
      try result(
        """
        (i32.mul (local.get $a) (local.get $b))
        (loop $l (param i32) (result i32)
          (i32.sub (i32.const 1))
          (local.set $y (i32.add (local.get $y) (i32.const 5)))
          (local.tee $x)
          (br_if $l (i32.gt_s (local.get $x) (local.get $a))))
        (i32.add (local.get $y))
        """) == 48)
  }

  @Test(arguments: [(0, 12), (1, 19), (2, 17), (3, 17)] as [(Int32, Int32)])
  func branchTables(_ index: Int32, _ expected: Int32) throws {
    // The index is what was computed last; so is a value that goes along, to a place where it has to be moved.
    #expect(
      try result(
        """
        (local.set $x (i32.mul (local.get $a) (local.get $b)))
        (local.set $y (i32.add (local.get $a) (local.get $b)))
        (block $two (result i32)
          (i32.add
            (block $one (result i32)
              (i32.const 1000)
              (block $zero (result i32)
                (local.get $y)
                (br_table $zero $one $two (local.tee $i (i32.sub (local.get $a) (i32.const \(3 - index))))))
              (i32.add (i32.const 5)) (return))
            (local.get $x))
          (return))
        (i32.add (i32.const 10)) (return)
        """) == expected)
  }

  @Test func conditions() throws {
    for (a, sum) in [(3, 11), (4, 22)] as [(Int32, Int32)] {
      #expect(
        try result(
          """
          (local.set $x (i32.sub (local.get $b) (i32.const \(a))))
          (if (local.get $x) (then (local.set $y (i32.const 1))) (else (local.set $y (i32.const 2))))
          (local.set $x (i32.sub (local.get $b) (i32.const \(a))))
          (block (br_if 0 (local.get $x)) (local.set $y (i32.add (local.get $y) (i32.const 10))))
          (block (br_if 0 (i32.eqz (local.get $x))) (local.set $y (i32.add (local.get $y) (i32.const 10))))
          (local.set $x (i32.add (local.get $x) (i32.const 0)))
          (block (br_if 0 (i32.eqz (local.get $x))) (local.set $i (local.get $x)) (br_if 0 (local.get $i)) (unreachable))
          (i32.add (local.get $y) (i32.mul (i32.const 10) (i32.eqz (local.get $x))))
          """) == sum)
    }
  }

  @Test func aTestForZeroIsTakenBack() throws {
    // What it tests is on the stack, and something else was computed meanwhile.
    for (a, sum) in [(3, 5), (4, 31)] as [(Int32, Int32)] {
      let test = """
        (i32.sub (i32.const \(a)) (i32.const 3))
        (local.set $y (i32.sub (local.get $b) (i32.const \(a - 1))))
        (i32.eqz)
        """
      // $y is 2 or 1.
      #expect(
        try result(
          """
          \(test) (if (result i32) (then (i32.const 3)) (else (i32.const 30)))
          (i32.add (local.get $y))
          """) == sum)
      #expect(try result("\(test) (if (then (return (i32.const 8)))) (local.get $y)") == (a == 3 ? 8 : 1))
      #expect(try result("(local.get $a) (local.get $b) \(test) (select) (i32.add (local.get $y))") == 5)
    }
  }

  // MARK: - Calls

  @Test func calls() throws {
    var linker = Linker()
    try linker.define("host", "half") { (number: Int32) -> Int32 in number / 2 }
    try linker.define("host", "nothing") { (_: Int32) in }
    try linker.define("host", "pair", HostFunction { (number: Int32) -> (Int32, Int32) in (number, number + 1) })
    let functions = """
      (import "host" "half" (func $host (param i32) (result i32)))
      (import "host" "nothing" (func $nothing (param i32)))
      (import "host" "pair" (func $pair (param i32) (result i32 i32)))
      (table funcref (elem $host $own))
      (type $t (func (param i32) (result i32)))
      (func $own (param i32) (result i32) (local i32) (local.set 1 (i32.shr_u (local.get 0) (i32.const 1))) (local.get 1))
      (func $constant (param i32) (result i32) (i32.const 6))
      (func $early (param i32) (result i32) (if (local.get 0) (then (return (i32.const 6)))) (i32.mul (local.get 0) (local.get 0)))
      (func $tail (param i32) (result i32) (return_call $own (local.get 0)))
      (func $tailHost (param i32) (result i32) (return_call $host (local.get 0)))
      (func $tailIndirect (param i32) (result i32) (return_call_indirect (type $t) (local.get 0) (i32.const 0)))
      (func $loads (param i32) (result i32) (i32.load (i32.const 0)))
      (memory 1) (data (i32.const 0) "\\06")
      """
    for callee in ["$host", "$own", "$constant", "$early", "$tail", "$tailHost", "$tailIndirect", "$loads"] {
      #expect(
        try result(
          """
          (local.set $x (i32.add (i32.mul (local.get $a) (local.get $b)) (i32.const 1)))
          (local.set $y (call \(callee) (i32.sub (local.get $x) (i32.const 1))))
          (i32.sub (local.get $y) (i32.sub (local.get $x) (i32.const 1)))
          """, functions, linker: linker) == -6, "\(callee)")
      // The result is an operand at once, first and second.
      #expect(
        try result(
          """
          (i32.sub (i32.shl (call \(callee) (i32.mul (local.get $a) (local.get $b))) (local.get $b))
            (call \(callee) (i32.mul (local.get $a) (local.get $b))))
          """, functions, linker: linker) == 90, "\(callee)")
    }
    for index in 0...1 {
      #expect(
        try result(
          """
          (local.set $x (i32.sub (local.get $b) (i32.const \(4 - index))))
          (local.set $y (call_indirect (type $t) (i32.mul (local.get $a) (local.get $b)) (local.get $x)))
          (i32.sub (local.get $y) (local.get $x))
          """, functions, linker: linker) == Int32(6 - index))
    }
    // Nothing is known after a call without a result, or with two.
    #expect(
      try result(
        """
        (local.set $x (i32.mul (local.get $a) (local.get $b)))
        (call $nothing (local.get $a))
        (local.set $x (i32.sub (local.get $x) (i32.const 2)))
        (call $pair (local.get $x)) (local.set $y) (local.set $i)
        (i32.add (i32.sub (local.get $i) (local.get $y)) (i32.mul (local.get $x) (local.get $y)))
        """, functions, linker: linker) == 109)
  }

  /// Every way in which a function of another instance is called, and how it returns.
  @Test func callsOfOtherInstances() throws {
    for mode in TranslationMode.allCases {
      let engine = Engine(mode.configuration)
      let store = Store(engine)
      store.fuel = .max
      let library = try Linker().instantiate(
        Module(
          engine,
          wat: """
            (module
              (func $half (export "half") (param i32) (result i32) (local i32) (local.set 1 (i32.shr_u (local.get 0) (i32.const 1))) (local.get 1))
              (func (export "tail") (param i32) (result i32) (return_call $half (local.get 0)))
              (func (export "constant") (param i32) (result i32) (i32.const 6))
              (func (export "zero") (result f64) (f64.const 0)))
            """), in: store)
      var linker = Linker()
      try linker.define("library", library)
      let instance = try linker.instantiate(
        Module(
          engine,
          wat: """
            (module
              (import "library" "half" (func $half (param i32) (result i32)))
              (import "library" "tail" (func $tail (param i32) (result i32)))
              (import "library" "constant" (func $constant (param i32) (result i32)))
              (import "library" "zero" (func $zero (result f64)))
              (table funcref (elem $half $tail $constant))
              (func $own (param i32) (result i32) (return_call $half (local.get 0)))
              (func $indirect (param i32 i32) (result i32)
                (i32.sub (i32.shl (call_indirect (param i32) (result i32) (local.get 0) (local.get 1)) (i32.const 4)) (local.get 0)))
              (func (export "f") (param $a i32) (result i32)
                (i32.add (i32.sub (call $half (i32.mul (local.get $a) (i32.const 4))) (i32.const 1))
                  (i32.add (i32.sub (call $tail (i32.mul (local.get $a) (i32.const 4))) (i32.const 1))
                    (i32.add (i32.sub (call $own (i32.mul (local.get $a) (i32.const 4))) (i32.const 1))
                      (i32.add (call $indirect (i32.const 12) (i32.const 0))
                        (i32.add (call $indirect (i32.const 12) (i32.const 1)) (call $indirect (i32.const 12) (i32.const 2))))))))
              (func (export "g") (param f64) (result f64) (f64.add (f64.mul (local.get 0) (f64.const 3)) (call $zero))))
            """), in: store)
      #expect(try instance.call("f", .i32(3)) == [.i32(15 + 3 * 84)], "\(mode)")
      #expect(try instance.call("g", .f64(3)) == [.f64(9)], "\(mode)")
    }
  }

  @Test func theHostCallsTheGuest() throws {
    // The guest's function that the host calls meanwhile leaves other numbers in the accumulators.
    var linker = Linker()
    try linker.define("host", "again") { (caller: Caller, number: Int32) throws -> Int32 in
      let square = try caller.instance?.call("square", .i32(number))
      return square == [.i32(number * number)] ? number + 1 : -1
    }
    #expect(
      try result(
        """
        (local.set $x (i32.mul (local.get $a) (local.get $b)))
        (local.set $y (call $again (local.get $x)))
        (i32.sub (i32.shl (local.get $y) (i32.const 1)) (local.get $x))
        """,
        """
        (import "host" "again" (func $again (param i32) (result i32)))
        (func (export "square") (param i32) (result i32) (local i32) (local.set 1 (i32.mul (local.get 0) (local.get 0))) (local.get 1))
        """, linker: linker) == 14)
  }

  @Test func whatOrdinarySwiftExecutes() throws {
    // The accumulator is kept while memories and tables are looked at, and has none of their results.
    #expect(
      try result(
        """
        (local.set $x (i32.mul (local.get $a) (local.get $b)))
        (local.set $y (memory.grow (local.get $a)))
        (local.set $x (i32.sub (local.get $x) (local.get $y)))
        (local.set $y (table.grow $t (ref.null func) (local.get $x)))
        (i32.sub (i32.shl (local.get $x) (i32.const 1)) (i32.sub (local.get $y) (table.size $t)))
        """, "(memory 1) (table $t 2 funcref)") == 33)
    // Long and short ones that call the C library.
    for count in [10, 2_000_000] {
      #expect(
        try result(
          """
          (local.set $x (i32.mul (local.get $a) (local.get $b)))
          (memory.fill (i32.const 0) (local.get $x) (i32.const \(count)))
          (local.set $y (i32.sub (local.get $x) (local.get $b)))
          (memory.copy (i32.const 1) (i32.const 0) (i32.const \(count)))
          (i32.add (local.get $y) (i32.load8_u (local.get $y)))
          """, "(memory 40)") == 20)
    }
  }

  // MARK: - Stopped in the middle

  @Test func aGuestThatIsSampledKeepsIt() throws {
    let instance = try guest(
      """
      (module (func $step (param i64) (result i64) (i64.mul (local.get 0) (i64.const 6364136223846793005)))
        (func (export "f") (param $n i32) (result i64) (local $x i64) (local $y i64)
        (local.set $x (i64.const 1))
        (loop $l
          (local.set $y (i64.xor (local.get $x) (i64.shr_u (local.get $x) (i64.const 7))))
          (local.set $x (i64.sub (call $step (local.get $y)) (i64.rotl (local.get $y) (i64.const 9))))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $x)))
      """)
    var x: UInt64 = 1
    for _ in 0..<300_000 {
      let y = x ^ x >> 7
      x = y &* 6_364_136_223_846_793_005 &- (y << 9 | y >> 55)
    }
    let handle = instance.store.interruptionHandle
    instance.store.profile = GuestProfile()
    let isOver = Mutex(false)
    let thread = Thread { while !isOver.withLock({ $0 }) { handle.sample() } }
    // How often the other thread gets to run is the machine's affair: until it has looked often enough.
    repeat {
      #expect(try instance.call("f", .i32(300_000)) == [.i64(Int64(bitPattern: x))])
    } while instance.store.profile!.sampleCount < 20
    isOver.withLock { $0 = true }
    thread.join()
  }
}
