;; Several results of functions, and parameters and several results of blocks.
(module
  (func $divide (export "divide") (param $left i32) (param $right i32) (result i32 i32)
    (i32.div_u (local.get $left) (local.get $right))
    (i32.rem_u (local.get $left) (local.get $right)))

  (func (export "swap") (param i32 f64) (result f64 i32)
    (local.get 1)
    (local.get 0))

  ;; Sixteen results: more than any calling convention has registers.
  (func (export "sixteen") (param $first i64)
    (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (call $four (local.get $first))
    (call $four (i64.add (local.get $first) (i64.const 4)))
    (call $four (i64.add (local.get $first) (i64.const 8)))
    (call $four (i64.add (local.get $first) (i64.const 12))))
  (func $four (param $first i64) (result i64 i64 i64 i64)
    (local.get $first)
    (i64.add (local.get $first) (i64.const 1))
    (i64.add (local.get $first) (i64.const 2))
    (i64.add (local.get $first) (i64.const 3)))

  ;; The greatest common divisor by a loop whose two parameters are the state.
  (func (export "gcd") (param $left i32) (param $right i32) (result i32)
    (local.get $left)
    (local.get $right)
    (loop $again (param i32 i32) (result i32)
      (local.set $right)
      (local.set $left)
      (if (result i32) (i32.eqz (local.get $right))
        (then (local.get $left))
        (else
          (local.get $right)
          (call $divide (local.get $left) (local.get $right))
          (local.set $left)
          (drop)
          (local.get $left)
          (br $again)))))

  ;; Orders two values: an `if` with two parameters and two results.
  (func (export "order") (param i32 i32) (result i32 i32)
    (local.get 0)
    (local.get 1)
    (if (param i32 i32) (result i32 i32) (i32.gt_s (local.get 0) (local.get 1))
      (then
        (local.set 0)
        (local.set 1)
        (local.get 0)
        (local.get 1))))

  ;; Leaves a block from its middle with two values above values that are dropped.
  (func (export "leave") (param $early i32) (result i32 i64)
    (block $out (result i32 i64)
      (i32.const 99)
      (f32.const 9)
      (i32.const 1)
      (i64.const 2)
      (br_if $out (local.get $early))
      (drop) (drop) (drop) (drop)
      (i32.const 3)
      (i64.const 4))))
