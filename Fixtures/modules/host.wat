;; Calls functions of the host: with no result, one and several, of every numeric type, and with a piece of memory.
(module
  (import "env" "print" (func $print (param i32)))
  (import "env" "add" (func $add (param i32 i32) (result i32)))
  (import "env" "scale" (func $scale (param f64 f32) (result f64)))
  (import "env" "swap" (func $swap (param i32 i64) (result i64 i32)))
  (import "env" "write" (func $write (param $address i32) (param $count i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "from the guest\n")

  ;; Prints 42, then -7, then writes the text; returns 10 scaled by 1.5, as an integer.
  (func (export "run") (result i32)
    (call $print (call $add (i32.const 40) (i32.const 2)))
    (call $swap (i32.const 7) (i64.const -7))
    drop
    i32.wrap_i64
    call $print
    (call $write (i32.const 16) (i32.const 15))
    (i32.trunc_f64_s (call $scale (f64.const 10) (f32.const 1.5))))

  ;; Calls `add` the given number of times: what a call of the host costs.
  (func (export "repeat") (param $count i32) (result i32)
    (local $sum i32)
    (block $done
      (loop $again
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $sum (call $add (local.get $sum) (local.get $count)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $again)))
    (local.get $sum))

  ;; Hands the host a piece of memory that may not be there.
  (func (export "write_at") (param $address i32) (param $count i32)
    (call $write (local.get $address) (local.get $count))))
