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
}
