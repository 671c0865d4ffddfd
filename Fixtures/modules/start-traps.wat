;; A start function that traps: instantiation fails, but what it had written to the imported memory stays.
(module
  (import "env" "memory" (memory 1))
  (data (i32.const 0) "data")
  (func $start
    (i32.store8 (i32.const 4) (i32.const 33))
    (call $prepare))
  (func $prepare unreachable)
  (start $start))
