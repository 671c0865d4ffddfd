;; One import of each kind, and each is exported again under the same name: an instance can import from another of
;; this module, and that one from a further one. `step` adds one on each level; the entities are those of the first.
(module
  (import "previous" "step" (func $previous (param i32) (result i32)))
  (import "previous" "memory" (memory 1))
  (import "previous" "table" (table 4 funcref))
  (import "previous" "calls" (global $calls (mut i32)))
  (export "memory" (memory 0))
  (export "table" (table 0))
  (export "calls" (global $calls))

  ;; Counts the call in the shared global and in the first word of the shared memory.
  (func $step (export "step") (param $value i32) (result i32)
    (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
    (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
    (i32.add (call $previous (local.get $value)) (i32.const 1)))

  ;; Puts this level's `step` into the shared table, where any level can call it.
  (func (export "publish") (param $slot i32)
    (table.set (local.get $slot) (ref.func $step)))

  (func (export "call_published") (param $slot i32) (param $value i32) (result i32)
    (call_indirect (param i32) (result i32) (local.get $value) (local.get $slot))))
