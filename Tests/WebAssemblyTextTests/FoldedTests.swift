import Testing
import WebAssemblyText

/// Section 6.5: folded instructions are the flat ones in another order.
@Suite struct FoldedTests {
  @Test(arguments: [
    ("(nop)", "nop"), ("(drop (i32.const 1))", "i32.const 1 drop"),
    ("(i32.add (local.get 0) (i32.const 1)) drop", "local.get 0 i32.const 1 i32.add drop"),
    ("(block (nop) nop)", "block nop nop end"), ("(loop $l (br $l))", "loop br 0 end"),
    ("(if (local.get 0) (then))", "local.get 0 if end"),
    ("(if (local.get 0) (then nop) (else drop))", "local.get 0 if nop else drop end"),
    (
      "(if (result i32) (i32.const 1) (i32.const 2) (then (nop)) (else))",
      "i32.const 1 i32.const 2 if (result i32) nop else end"
    ),
    ("(if $l (br_if $l (local.get 0)) (then (br $l)))", nil),
    ("(block $a (block $b (br_table $a $b 0)))", "block block br_table 1 0 0 end end"),
    ("(block $l block $l br $l end br $l)", "block block br 0 end br 0 end"),
    ("(try_table (result i32) (catch_all 0) (i32.const 1))", "try_table (result i32) (catch_all 0) i32.const 1 end"),
    ("(block $l (try_table $l (catch_all $l) (br $l)))", "block try_table (catch_all 0) br 0 end end"),
    (
      "(select (result i32) (i32.const 1) (i32.const 2) (local.get 0)) drop",
      "i32.const 1 i32.const 2 local.get 0 select (result i32) drop"
    ),
    ("block $l end $l loop $m end $m local.get 0 if $n else $n end $n", "block end loop end local.get 0 if else end"),
  ])
  func flat(_ folded: String, _ flat: String?) throws {
    guard let flat else {
      // The condition stands outside of the label's scope.
      #expect(message("(module (func (param i32) \(folded)))")?.hasPrefix("unknown label") == true)
      return
    }
    #expect(try instructions(folded) == instructions(flat))
  }

  @Test(arguments: [
    ("block end $l", "mismatching label"), ("block $a end $b", "mismatching label"),
    ("if $a else $b end", "mismatching label"),
    ("block", "unexpected token"), ("end", "unexpected token"), ("else", "unexpected token"),
    ("(block end)", "unexpected token"),
    ("block (else)", "unexpected token"), ("(if (then) (else) (else))", "unexpected token"),
    ("(if)", "unexpected token"),
    ("(if i32.const 0 (then))", "unexpected token"), ("(i32.add i32.const 0)", "unexpected token"),
    ("(then)", "unexpected token"),
    ("(if (then) (nop))", "unexpected token"), ("(if (else))", "unexpected token"), ("(block) end", "unexpected token"),
    ("(block (block end)", "unexpected token"), ("(nop) (local i32)", "unexpected token"), ("br $l", "unknown label"),
    ("(catch_all)", "unexpected token"), ("loop else end", "unexpected token"),
    ("if else else end", "unexpected token"),
  ])
  func errors(_ body: String, _ words: String) {
    #expect(message("(module (func \(body)))")?.hasPrefix(words) == true)
  }
}
