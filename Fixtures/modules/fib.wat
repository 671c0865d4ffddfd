;; Fibonacci numbers: by recursion, which calls, and by a loop, which does not.
(module
  (func $fib (export "fib") (param $n i32) (result i32)
    (if (result i32) (i32.lt_u (local.get $n) (i32.const 2))
      (then (local.get $n))
      (else
        (i32.add
          (call $fib (i32.sub (local.get $n) (i32.const 1)))
          (call $fib (i32.sub (local.get $n) (i32.const 2)))))))

  (func $fib_loop (export "fib_loop") (param $n i32) (result i64)
    (local $current i64) (local $next i64) (local $sum i64)
    (local.set $next (i64.const 1))
    (block $done
      (loop $again
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum (i64.add (local.get $current) (local.get $next)))
        (local.set $current (local.get $next))
        (local.set $next (local.get $sum))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $again)))
    (local.get $current)))
