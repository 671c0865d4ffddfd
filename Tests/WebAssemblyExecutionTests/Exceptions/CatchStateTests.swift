import Testing
import WebAssembly
import WebAssemblyText

/// What is on the stack and in locals where an exception is caught, in every mode of translation.
struct CatchStateTests {
  private func results(_ text: String, _ arguments: Value...) throws -> [Value] {
    try TranslationMode.results("(module \(text))", arguments)
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
}
