import Testing
import WebAssembly
import WebAssemblyText

/// Which clause catches an exception, and where execution goes on, in every mode of translation.
struct CatchTests {
  private func results(_ text: String, _ arguments: Value...) throws -> [Value] {
    try TranslationMode.results("(module \(text))", arguments)
  }

  /// A function that throws by its argument: nothing below 0, `$a` with it below 10, `$b` with two values below 20, else `$c`.
  private static let thrower = """
    (tag $a (param i32)) (tag $b (param i64 f64)) (tag $c)
    (func $throw (param i32)
      (if (i32.lt_s (local.get 0) (i32.const 0)) (then (return)))
      (if (i32.lt_s (local.get 0) (i32.const 10)) (then (throw $a (local.get 0))))
      (if (i32.lt_s (local.get 0) (i32.const 20))
        (then (throw $b (i64.extend_i32_s (local.get 0)) (f64.convert_i32_s (local.get 0)))))
      (throw $c))
    """

  @Test(arguments: [(-1, -1), (3, 103), (9, 109), (10, 220), (19, 238), (20, 300), (99, 300)] as [(Int32, Int32)])
  func theFourClauses(_ argument: Int32, _ expected: Int32) throws {
    let text = """
      \(Self.thrower)
      (func (export "f") (param i32) (result i32) (local f64) (local i64)
        (block $a (result i32)
          (block $b (result i64 f64 exnref)
            (block $c (result exnref)
              (block $all
                (try_table (catch $a $a) (catch_ref $b $b) (catch_all_ref $c) (catch_all $all) (call $throw (local.get 0)))
                (return (i32.const -1)))
              (return (i32.const -2)))
            (drop) (return (i32.const 300)))
          (drop) (local.set 1) (local.set 2)
          (return (i32.add (i32.const 200)
            (i32.add (i32.wrap_i64 (local.get 2)) (i32.trunc_f64_s (local.get 1))))))
        (i32.add (i32.const 100)))
      """
    #expect(try results(text, .i32(argument)) == [.i32(expected)])
  }

  @Test func theFirstClauseThatFitsCatches() throws {
    for (clauses, expected) in [
      ("(catch_all $1) (catch $c $2)", 1), ("(catch $c $2) (catch_all $1)", 2), ("(catch $c $1) (catch $c $2)", 1),
      ("(catch $d $2) (catch $c $1)", 1), ("(catch $d $1) (catch $d $1) (catch_all $2)", 2), ("(catch $d $1)", 3),
    ] as [(String, Int32)] {
      let text = """
        (tag $c) (tag $d)
        (func (export "f") (result i32)
          (block $3
            (try_table (catch_all $3)
              (block $2
                (block $1
                  (try_table \(clauses) (throw $c))
                  (unreachable))
                (return (i32.const 1)))
              (return (i32.const 2))))
          (i32.const 3))
        """
      #expect(try results(text) == [.i32(expected)], "\(clauses)")
    }
  }

  @Test func tagsOfOneTypeAreNotEqual() throws {
    let text = """
      (tag $a (param i32)) (tag $b (param i32))
      (func (export "f") (param i32) (result i32)
        (block $b (result i32)
          (block $a (result i32)
            (try_table (catch $a $a) (catch $b $b)
              (if (local.get 0) (then (throw $a (i32.const 1))))
              (throw $b (i32.const 2)))
            (unreachable))
          (return (i32.add (i32.const 10))))
        (i32.add (i32.const 20)))
      """
    #expect(try results(text, .i32(1)) == [.i32(11)])
    #expect(try results(text, .i32(0)) == [.i32(22)])
  }

  @Test func clausesThatLeadToTheFunctionAndToLoops() throws {
    let toFunction = """
      (tag $a (param i32 i64))
      (func (export "f") (result i32 i64)
        (i32.const 1) (i64.const 2)
        (try_table (catch $a 0) (throw $a (i32.const 7) (i64.const 8)))
        (drop) (drop) (unreachable))
      """
    #expect(try results(toFunction) == [.i32(7), .i64(8)])
    // The loop's parameter is the exception's value.
    let toLoop = """
      (tag $a (param i32))
      (func (export "f") (param i32) (result i32) (local i32)
        (i32.const 100)
        (loop $again (param i32) (result i32)
          (local.set 1)
          (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
          (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
          (try_table (catch $a $again) (throw $a (i32.add (local.get 1) (local.get 0))))
          (unreachable)))
      """
    #expect(try results(toLoop, .i32(10)) == [.i32(145)])
  }

  @Test func emptyBodiesAndBodiesThatDoNotThrow() throws {
    let text = """
      (tag $a)
      (func (export "f") (param i32) (result i32)
        (block $h (try_table (catch $a $h)))
        (block $h (try_table (catch_all $h) (nop)))
        (try_table)
        (try_table (result i32) (i32.const 5))
        (block $h (result i32 i32)
          (local.get 0)
          (try_table (param i32) (result i32) (i32.add (i32.const 2)))
          (local.get 0))
        (i32.add) (i32.add))
      """
    #expect(try results(text, .i32(3)) == [.i32(13)])
  }

  @Test func parametersAndResultsOfTheBlock() throws {
    let text = """
      (tag $a (param i64))
      (func (export "f") (param i32) (result i64)
        (block $h (result i64)
          (i64.const 10) (i32.const 20)
          (try_table (param i64 i32) (result i64) (catch $a $h)
            (i64.extend_i32_s) (i64.add)
            (if (local.get 0) (then (throw $a (i64.const 5)))))
          (i64.mul (i64.const 2)))
        (i64.add (i64.const 1)))
      """
    #expect(try results(text, .i32(0)) == [.i64(61)])
    #expect(try results(text, .i32(1)) == [.i64(6)])
  }

  @Test func nestedBlocks() throws {
    // The innermost that fits; a throw in a handler's place is outside of its block.
    let text = """
      (tag $a) (tag $b) (tag $c)
      (func $throw (param i32)
        (if (i32.eq (local.get 0) (i32.const 0)) (then (throw $a)))
        (if (i32.eq (local.get 0) (i32.const 1)) (then (throw $b)))
        (throw $c))
      (func (export "f") (param i32 i32) (result i32)
        (block $outer
          (try_table (catch_all $outer)
            (block $b
              (try_table (catch $b $b)
                (block $a
                  (try_table (catch $a $a)
                    (call $throw (local.get 0)))
                  (unreachable))
                (call $throw (local.get 1))
                (unreachable)))
            (if (i32.eq (local.get 0) (i32.const 1)) (then (return (i32.const 2))))
            (return (i32.const 1))))
        (i32.const 3))
      """
    for (first, second, expected) in [(0, 0, 3), (0, 1, 1), (0, 2, 3), (1, 0, 2), (2, 0, 3)] as [(Int32, Int32, Int32)] {
      #expect(try results(text, .i32(first), .i32(second)) == [.i32(expected)])
    }
  }

  @Test func manyValues() throws {
    let types = ["i32", "i64", "f32", "f64", "externref", "funcref"]
    let all = (0..<300).map { types[$0 % types.count] }
    let list = all.joined(separator: " ")
    let values = all.enumerated().map { index, type in
      type.hasSuffix("ref") ? "(ref.null \(type.dropLast(3)))" : "(\(type).const \(index))"
    }
    let locals = all.indices.map { "(local.set \($0))" }.reversed().joined()
    let sum = all.indices.map { index in
      switch all[index] {
      case "i32": "(i32.add (local.get \(index)))"
      case "i64": "(i32.add (i32.wrap_i64 (local.get \(index))))"
      case "f32", "f64": "(i32.add (i32.trunc_\(all[index])_s (local.get \(index))))"
      default: "(i32.add (i32.mul (i32.const 1000) (ref.is_null (local.get \(index)))))"
      }
    }.joined()
    let text = """
      (tag $a (param \(list)))
      (func $throw (throw $a \(values.joined())))
      (func (export "f") (result i32) (local \(list))
        (block $h (result \(list)) (try_table (catch $a $h) (call $throw)) (unreachable))
        \(locals)
        (i32.const 0) \(sum))
      """
    let numbers = all.indices.reduce(0) { $0 + (all[$1].hasSuffix("ref") ? 1000 : $1) }
    #expect(try results(text) == [.i32(Int32(numbers))])
  }

  @Test func operandsBelowTheBlockAreKept() throws {
    // Constants, locals that are set meanwhile, and results of operations lie below the block.
    let text = """
      (tag $a (param i32))
      (func $throw (throw $a (i32.const 1000)))
      (func (export "f") (param i32) (result i32)
        (local.get 0) (i32.const 7) (i32.mul (local.get 0) (i32.const 3)) (local.get 0)
        (block $h (result i32)
          (i32.const 99) (local.get 0)
          (try_table (catch $a $h)
            (local.set 0 (i32.const 50))
            (i32.const 1) (local.get 0) (drop) (drop)
            (call $throw))
          (unreachable))
        (i32.add) (i32.add) (i32.add) (i32.add)
        (i32.add (local.get 0)))
      """
    // 5 + 7 + 15 + 5 + 1000 + 50
    #expect(try results(text, .i32(5)) == [.i32(1082)])
  }

  @Test func localsSetInTheBodyAreSeen() throws {
    // The local is read after the block only; and one that is set on the way that does not throw is zero on the other.
    let text = """
      (tag $a)
      (func $maybe (param i32) (if (local.get 0) (then (throw $a))))
      (func (export "f") (param i32 i32) (result i64) (local $x i64) (local $y i64) (local $z i64)
        (block $h
          (try_table (catch $a $h)
            (local.set $x (i64.const 1))
            (call $maybe (local.get 0))
            (local.set $y (i64.const 20))
            (call $maybe (local.get 1))
            (local.set $z (i64.const 300))
            (local.set $x (i64.const 4000))))
        (i64.add (local.get $x) (i64.add (local.get $y) (local.get $z))))
      """
    #expect(try results(text, .i32(1), .i32(0)) == [.i64(1)])
    #expect(try results(text, .i32(0), .i32(1)) == [.i64(21)])
    #expect(try results(text, .i32(0), .i32(0)) == [.i64(4320)])
  }

  @Test func branchesOutOfBlocksInLoops() throws {
    // Leaving the block by a branch leaves its handlers: the throw after it is the caller's.
    let text = """
      (tag $a (param i32))
      (func $throw (param i32) (throw $a (local.get 0)))
      (func $g (param i32) (result i32) (local $sum i32)
        (block $done
          (loop $again
            (block $odd
              (block $caught (result i32)
                (try_table (catch $a $caught)
                  (br_if $done (i32.gt_s (local.get 0) (i32.const 9)))
                  (br_if $odd (i32.and (local.get 0) (i32.const 1)))
                  (br_table $odd $done $odd (local.get 0)))
                (unreachable))
              (unreachable))
            (local.set 0 (i32.add (local.get 0) (i32.const 1)))
            (local.set $sum (i32.add (local.get $sum) (i32.const 1)))
            (br $again)))
        (call $throw (local.get $sum))
        (unreachable))
      (func (export "f") (param i32) (result i32)
        (block $h (result i32)
          (try_table (catch $a $h) (return (call $g (local.get 0))))
          (unreachable))
        (i32.add (i32.const 100)))
      """
    for (argument, expected) in [(9, 101), (10, 100), (2, 108)] as [(Int32, Int32)] {
      #expect(try results(text, .i32(argument)) == [.i32(expected)])
    }
  }

  @Test func recursion() throws {
    // Each call catches what the one below throws, and throws on with one more.
    let text = """
      (tag $a (param i64))
      (func $down (param i64)
        (if (i64.eqz (local.get 0)) (then (throw $a (i64.const 0))))
        (block $h (result i64)
          (try_table (catch $a $h) (call $down (i64.sub (local.get 0) (i64.const 1))))
          (unreachable))
        (i64.add (i64.const 1)) (throw $a))
      (func $far (param i64)
        (if (i64.eqz (local.get 0)) (then (throw $a (i64.const 77))))
        (call $far (i64.sub (local.get 0) (i64.const 1))) (drop (i64.const 0)))
      (func (export "f") (param i64) (result i64)
        (block $h (result i64) (try_table (catch $a $h) (call $down (local.get 0))) (unreachable))
        (block $h (result i64) (try_table (catch $a $h) (call $far (local.get 0))) (unreachable))
        (i64.add))
      """
    #expect(try results(text, .i64(1000)) == [.i64(1077)])
  }

  @Test func farBranches() throws {
    // The handler is farther away than a short branch goes.
    let filling = String(repeating: "(drop (i64.mul (i64.load (local.get 0)) (i64.const 0x123456789abcdef)))\n", count: 12_000)
    let text = """
      (memory 1) (tag $a (param i32))
      (func (export "f") (param i32) (result i32)
        (loop $again (block $h (result i32)
          (try_table (catch $a $h)
            (if (i32.eqz (local.get 0)) (then (throw $a (i32.const 5))))
            \(filling)
            (throw $a (i32.const 6)))
          (unreachable))
        (local.set 0 (i32.add (local.get 0)))
        (br_if $again (i32.eq (local.get 0) (i32.const 5))))
        (local.get 0))
      """
    #expect(try results(text, .i32(0)) == [.i32(11)])
  }

  @Test func tailCallsLeaveTheHandlers() throws {
    let text = """
      (tag $a (param i32)) (type $t (func (param i32) (result i32)))
      (table funcref (elem $throw)) (elem declare func $throw)
      (func $throw (type $t) (throw $a (local.get 0)))
      (func $g (param i32) (result i32)
        (block $h (result i32)
          (try_table (catch $a $h)
            (if (i32.eq (local.get 0) (i32.const 1)) (then (return_call $throw (i32.const 1))))
            (if (i32.eq (local.get 0) (i32.const 2)) (then (return_call_indirect (type $t) (i32.const 2) (i32.const 0))))
            (if (i32.eq (local.get 0) (i32.const 3)) (then (return_call_ref $t (i32.const 3) (ref.func $throw))))
            (return (call $throw (local.get 0))))
          (unreachable))
        (i32.add (i32.const 1000)))
      (func (export "f") (param i32) (result i32)
        (block $h (result i32)
          (try_table (catch $a $h) (return (call $g (local.get 0))))
          (unreachable))
        (i32.add (i32.const 100)))
      """
    for (argument, expected) in [(0, 1000), (1, 101), (2, 102), (3, 103), (4, 1004)] as [(Int32, Int32)] {
      #expect(try results(text, .i32(argument)) == [.i32(expected)])
    }
  }

  @Test func indirectCallsAndReferencesThrow() throws {
    let text = """
      (tag $a (param i32)) (type $t (func (param i32) (result i32)))
      (table 1 funcref) (elem (i32.const 0) $throw)
      (func $throw (type $t) (throw $a (local.get 0)))
      (func (export "f") (param i32) (result i32)
        (i32.const 1)
        (block $h (result i32)
          (try_table (catch $a $h)
            (if (local.get 0) (then (drop (call_indirect (type $t) (i32.const 10) (i32.const 0)))))
            (drop (call_ref $t (i32.const 20) (ref.func $throw))))
          (unreachable))
        (i32.add))
      """
    #expect(try results(text, .i32(1)) == [.i32(11)])
    #expect(try results(text, .i32(0)) == [.i32(21)])
  }

  @Test func referencesToExceptionsAreThrownAgain() throws {
    let text = """
      (tag $a (param i32)) (tag $b (param i32))
      (global $kept (mut exnref) (ref.null exn)) (table $kept 2 exnref)
      (func $throw (param i32) (throw $a (local.get 0)))
      (func $keep (param i32) (local exnref)
        (block $h (result exnref)
          (try_table (catch_all_ref $h) (call $throw (local.get 0)))
          (unreachable))
        (local.set 1)
        (global.set $kept (local.get 1))
        (table.set $kept (i32.const 1) (local.get 1)))
      (func (export "f") (param i32) (result i32) (local exnref)
        (call $keep (i32.const 1)) (local.set 1 (global.get $kept)) (call $keep (i32.const 20))
        (block $h (result i32)
          (try_table (catch $b 0) (catch $a $h)
            (if (i32.eq (local.get 0) (i32.const 0)) (then (throw_ref (local.get 1))))
            (if (i32.eq (local.get 0) (i32.const 1)) (then (throw_ref (global.get $kept))))
            (if (i32.eq (local.get 0) (i32.const 2)) (then (throw_ref (table.get $kept (i32.const 1)))))
            (if (i32.eq (local.get 0) (i32.const 3)) (then (drop (table.get $kept (i32.const 0))))))
          (return (i32.const -1)))
        (i32.add (i32.const 100)))
      """
    for (argument, expected) in [(0, 101), (1, 120), (2, 120), (3, -1)] as [(Int32, Int32)] {
      #expect(try results(text, .i32(argument)) == [.i32(expected)])
    }
    #expect(trapReason { try guest("(module (func (export \"f\") (throw_ref (ref.null exn))))").call("f") } == .nullExceptionReference)
  }

  @Test func codeThatIsNotReached() throws {
    let text = """
      (tag $a (param i32))
      (func (export "f") (result i32)
        (block $out (result i32)
          (br $out (i32.const 4))
          (try_table (result i32) (catch $a $out) (throw $a (i32.const 1)))
          (drop) (throw $a) (throw_ref)
          (try_table (catch $a $out) (unreachable))))
      """
    #expect(try results(text) == [.i32(4)])
  }
}
