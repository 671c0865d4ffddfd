;; The guest of the program in Embedded Swift. `.ci/embedded` gives it to the program as constant bytes.
(module
  (import "env" "double" (func $double (param i32) (result i32)))
  (import "env" "add" (func $add (param v128 i32) (result v128)))
  (memory (export "memory") 1 2)
  (global $sums (export "sums") (mut i32) (i32.const 0))
  (global (export "object") (mut externref) (ref.null extern))
  (table 2 funcref)
  (elem (i32.const 0) $sum)
  (func (export "answer") (param i32) (result i32)
    (call $double (i32.add (local.get 0) (i32.const 1))))
  (func (export "lanes") (param v128 i32) (result v128) (call $add (local.get 0) (local.get 1)))
  ;; Four numbers, rounded to integers of 32 bits, by way of the memory, in the opposite order.
  (func (export "rounded") (param v128) (result v128)
    (v128.store offset=101 (i32.const 0) (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get 0))))
    (i8x16.swizzle
      (v128.load offset=101 (i32.const 0))
      (v128.const i8x16 12 13 14 15 8 9 10 11 4 5 6 7 0 1 2 3)))
  (func $sum (export "sum") (param $n i32) (result i32) (local $total i32)
    (loop $again
      (local.set $total (i32.add (local.get $total) (local.get $n)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (global.set $sums (i32.add (global.get $sums) (i32.const 1)))
    (local.get $total))
  (func $fibonacci (export "fibonacci") (param i64) (result i64)
    (if (result i64) (i64.lt_u (local.get 0) (i64.const 2))
      (then (local.get 0))
      (else
        (i64.add
          (call $fibonacci (i64.sub (local.get 0) (i64.const 1)))
          (call $fibonacci (i64.sub (local.get 0) (i64.const 2)))))))
  (func (export "indirect") (param $element i32) (param $n i32) (result i32)
    (call_indirect (param i32) (result i32) (local.get $n) (local.get $element)))
  (func (export "reverse") (param $from i32) (param $to i32) (param $count i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (i32.store8 (i32.add (local.get $to) (local.get $count)) (i32.load8_u (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $next))))
  (func (export "grow") (result i32) (memory.grow (i32.const 1)))
  (func (export "hypotenuse") (param f64 f64) (result f64)
    (f64.sqrt (f64.add (f64.mul (local.get 0) (local.get 0)) (f64.mul (local.get 1) (local.get 1)))))
  (func (export "half") (param f64) (result f32)
    (f32.demote_f64 (f64.div (local.get 0) (f64.const 2))))
  (func (export "truncate") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "forever") (loop $again (br $again))))
