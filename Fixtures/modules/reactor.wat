;; A library in WASI's sense: no `_start`, but `_initialize`, which must be called before anything else.
(module
  (global $ready (mut i32) (i32.const 0))
  (func (export "_initialize") (global.set $ready (i32.const 1)))
  (func (export "is_ready") (result i32) (global.get $ready)))
