;; Several instances: what they share, what fits, and what remains when one of them fails.

(module $a
  (global $seed (mut i32) (i32.const 1))
  (memory (export "memory") 1 5)
  (table (export "table") 5 10 funcref)
  (func (export "next") (result i32) (global.set $seed (i32.mul (global.get $seed) (i32.const 3))) (global.get $seed))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func $late (export "late") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
  (func (export "size") (result i32) (memory.size))
  (func (export "unary") (param i64) (result i64) (local.get 0)))
(register "a" $a)

(module $b
  (import "a" "memory" (memory 1))
  (import "a" "table" (table 2 funcref))
  (import "a" "next" (func $next (result i32)))
  (import "a" "late" (func $late (param i32) (result i32)))
  (elem (i32.const 3) $own $next)
  (data (i32.const 7) "\2a")
  (global $private i32 (i32.const 1000))
  (func $own (result i32) (i32.add (global.get $private) (i32.load8_u (i32.const 7))))
  (func (export "next_twice") (result i32) (drop (call $next)) (call $next))
  (func (export "there_and_back") (result i32) (i32.add (call $late (i32.const 3)) (global.get $private)))
  (func (export "grow") (result i32) (memory.grow (i32.const 1)))
  (func (export "store") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
  (export "again" (func $next)))
(register "b" $b)
(assert_return (invoke $a "load" (i32.const 7)) (i32.const 42))
(assert_return (invoke "next_twice") (i32.const 9))
(assert_return (invoke $a "next") (i32.const 27))
(assert_return (invoke $b "again") (i32.const 81))
(assert_return (invoke $a "late" (i32.const 3)) (i32.const 1042))
(assert_return (invoke $a "late" (i32.const 4)) (i32.const 243))
(assert_trap (invoke $a "late" (i32.const 2)) "uninitialized element")
(assert_return (invoke "there_and_back") (i32.const 2042))
(assert_return (invoke $b "grow") (i32.const 1))
(assert_return (invoke $a "size") (i32.const 2))
(assert_return (invoke $b "store" (i32.const 65536) (i32.const 5)))
(assert_return (invoke $a "load" (i32.const 65536)) (i32.const 5))
(assert_trap (invoke $a "load" (i32.const 131072)) "out of bounds memory access")

;; A memory of its own, beside functions that use another's.
(module $c
  (import "b" "store" (func $store (param i32 i32)))
  (import "a" "load" (func $load (param i32) (result i32)))
  (memory 1) (data (i32.const 7) "\63")
  (func (export "mine_and_theirs") (result i32)
    (i32.add
      (i32.mul (i32.load8_u (i32.const 7)) (i32.const 1000))
      (i32.add (call $load (i32.const 7)) (i32.load8_u (i32.const 7)))))
  (func (export "writes_theirs") (result i32) (call $store (i32.const 8) (i32.const 3)) (i32.load8_u (i32.const 8))))
(assert_return (invoke "mine_and_theirs") (i32.const 99141))
(assert_return (invoke "writes_theirs") (i32.const 0))
(assert_return (invoke $a "load" (i32.const 8)) (i32.const 3))

;; What fits, and what does not.
(module (import "a" "memory" (memory 2 5)) (import "a" "memory" (memory 0)))
(module (import "a" "memory" (memory 1 6)))
(assert_unlinkable (module (import "a" "memory" (memory 3))) "incompatible import type")
(assert_unlinkable (module (import "a" "memory" (memory 1 4))) "incompatible import type")
(assert_unlinkable (module (import "a" "table" (table 6 funcref))) "incompatible import type")
(assert_unlinkable (module (import "a" "table" (table 1 9 funcref))) "incompatible import type")
(assert_unlinkable (module (import "a" "table" (table 1 externref))) "incompatible import type")
(assert_unlinkable (module (import "a" "next" (func (result i64)))) "incompatible import type")
(assert_unlinkable (module (import "a" "next" (func (param i32) (result i32)))) "incompatible import type")
(assert_unlinkable (module (import "a" "next" (global i32))) "incompatible import type")
(assert_unlinkable (module (import "a" "memory" (table 1 funcref))) "incompatible import type")
(assert_unlinkable (module (import "a" "no such thing" (func))) "unknown import")
(assert_unlinkable (module (import "nobody" "next" (func (result i32)))) "unknown import")
(assert_unlinkable (module (import "a" "Next" (func (result i32)))) "unknown import")

;; A module that cannot be linked changes nothing.
(assert_unlinkable
  (module
    (import "a" "memory" (memory 1))
    (import "a" "no such thing" (func))
    (data (i32.const 20) "\09"))
  "unknown import")
(assert_return (invoke $a "load" (i32.const 20)) (i32.const 0))

;; One whose start function traps leaves its segments and its functions where it has put them.
(assert_trap
  (module
    (import "a" "memory" (memory 1))
    (import "a" "table" (table 1 funcref))
    (elem (i32.const 0) $f)
    (data (i32.const 21) "\09")
    (func $f (result i32) (i32.const 4321))
    (func $start (unreachable))
    (start $start))
  "unreachable")
(assert_return (invoke $a "load" (i32.const 21)) (i32.const 9))
(assert_return (invoke $a "late" (i32.const 0)) (i32.const 4321))

;; The start function runs once, after the segments were written.
(module $d
  (memory 1) (data (i32.const 0) "\05")
  (global $g (mut i32) (i32.const 1))
  (func $start (global.set $g (i32.add (global.get $g) (i32.load8_u (i32.const 0)))))
  (start $start)
  (func (export "g") (result i32) (global.get $g)))
(assert_return (invoke "g") (i32.const 6))

;; Two instances of one module have nothing in common.
(module definition $twins
  (global $n (mut i32) (i32.const 0))
  (memory 1)
  (func (export "bump") (result i32)
    (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 10)))
    (global.set $n (i32.add (global.get $n) (i32.const 1)))
    (i32.add (global.get $n) (i32.load (i32.const 0)))))
(module instance $one $twins)
(module instance $other $twins)
(assert_return (invoke $one "bump") (i32.const 11))
(assert_return (invoke $one "bump") (i32.const 22))
(assert_return (invoke $other "bump") (i32.const 11))
(assert_return (invoke $a "unary" (i64.const -7)) (i64.const -7))

(assert_invalid (module (func $f (param i32)) (start $f)) "start function")
(assert_invalid (module (func $f (result i32) (i32.const 0)) (start $f)) "start function")
(assert_invalid (module (start 0)) "unknown function")
(assert_invalid (module (func (export "a")) (func (export "a"))) "duplicate export name")
(assert_invalid (module (export "a" (func 0))) "unknown function")
