;; Tail calls: each of these runs in constant stack space, however large its argument.
(module
  (type $step (func (param i64 i64) (result i64)))
  (table funcref (elem $sum_through_table))

  (func $sum (export "sum") (param $n i64) (param $total i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (local.get $total))))
    (return_call $sum
      (i64.sub (local.get $n) (i64.const 1))
      (i64.add (local.get $total) (local.get $n))))

  (func $is_even (export "is_even") (param $n i64) (result i32)
    (if (i64.eqz (local.get $n)) (then (return (i32.const 1))))
    (return_call $is_odd (i64.sub (local.get $n) (i64.const 1))))
  (func $is_odd (export "is_odd") (param $n i64) (result i32)
    (if (i64.eqz (local.get $n)) (then (return (i32.const 0))))
    (return_call $is_even (i64.sub (local.get $n) (i64.const 1))))

  (func $sum_through_table (export "sum_through_table") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $step)
      (i64.sub (local.get 0) (i64.const 1))
      (i64.add (local.get 0) (local.get 1))
      (i32.const 0)))

  ;; From few parameters to many and back: the frame changes its size at each call.
  (func $narrow (export "widening") (param $n i64) (result i64)
    (if (i64.eqz (local.get $n)) (then (return (i64.const 0))))
    (return_call $wide
      (local.get $n) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 6) (i64.const 7)))
  (func $wide (param i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    (local i64 i64 i64 i64)
    (return_call $narrow (i64.sub (local.get 0) (local.get 1)))))
