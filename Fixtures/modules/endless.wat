;; What never ends by itself: loops run until they are interrupted or out of fuel, recursions until the stack is full.
(module
  (type $endless (func))
  (table funcref (elem $through_table))
  (global $rounds (export "rounds") (mut i64) (i64.const 0))

  (func $count
    (global.set $rounds (i64.add (global.get $rounds) (i64.const 1))))

  (func $loop (export "loop")
    (loop $again (br $again)))

  (func $counting_loop (export "counting_loop")
    (loop $again
      (call $count)
      (br $again)))

  (func $recursion (export "recursion")
    (call $count)
    (call $recursion))

  (func $ping (export "mutual_recursion") (param $value i64) (result i64)
    (i64.add (call $pong (local.get $value)) (i64.const 1)))
  (func $pong (param $value i64) (result i64)
    (i64.sub (call $ping (local.get $value)) (i64.const 1)))

  (func $through_table (export "recursion_through_table")
    (call_indirect (type $endless) (i32.const 0)))

  ;; Tail calls need no stack, so this recursion is a loop.
  (func $tail_recursion (export "tail_recursion")
    (return_call $tail_recursion)))
