;; Traps inside nested calls: `trap` with 0 to 10 calls $middle, which calls the function of that number in the table.
;; So the backtrace of each is: the function named by its trap (of 8 to 10: none), $middle, $outer.
(module
  (type $fault (func (result i32)))
  (memory 1)
  (table 10 funcref)
  (elem (i32.const 0) func
    $unreachable $divide_by_zero $integer_overflow $remainder_by_zero $invalid_conversion
    $conversion_overflow $load_out_of_bounds $store_out_of_bounds)
  ;; 8 stays null, 9 has another type, 10 is outside the table.
  (elem (i32.const 9) func $wrong_type)

  (func $outer (export "trap") (param $kind i32) (result i32)
    (i32.add (call $middle (local.get $kind)) (i32.const 1)))

  (func $middle (param $kind i32) (result i32)
    (i32.add (call_indirect (type $fault) (local.get $kind)) (i32.const 1)))

  (func $unreachable (result i32) unreachable)
  (func $divide_by_zero (result i32) (i32.div_s (i32.const 1) (i32.const 0)))
  (func $integer_overflow (result i32) (i32.div_s (i32.const 0x80000000) (i32.const -1)))
  (func $remainder_by_zero (result i32) (i32.wrap_i64 (i64.rem_u (i64.const 1) (i64.const 0))))
  (func $invalid_conversion (result i32) (i32.trunc_f64_s (f64.const nan)))
  (func $conversion_overflow (result i32) (i32.trunc_f32_u (f32.const 4294967296)))
  (func $load_out_of_bounds (result i32) (i32.load (i32.const 65533)))
  (func $store_out_of_bounds (result i32)
    (i64.store offset=0xffffffff (i32.const -1) (i64.const 0))
    (i32.const 0))
  (func $wrong_type (param i64)))
