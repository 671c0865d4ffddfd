import Testing
import WebAssembly
import WebAssemblyText

/// Exceptions that pass calls of every kind, in every mode of translation.
struct CatchCallTests {
  private func results(_ text: String, _ arguments: Value...) throws -> [Value] {
    try TranslationMode.results("(module \(text))", arguments)
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
