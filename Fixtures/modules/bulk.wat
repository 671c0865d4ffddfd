;; Bulk memory instructions, each as an exported function, over one page and two data segments.
(module
  (memory (export "memory") 1 2)
  (data (i32.const 0) "abcdefghijklmnopqrstuvwxyz")
  (data $passive "0123456789")

  (func (export "copy") (param $to i32) (param $from i32) (param $count i32)
    (memory.copy (local.get $to) (local.get $from) (local.get $count)))
  (func (export "fill") (param $to i32) (param $byte i32) (param $count i32)
    (memory.fill (local.get $to) (local.get $byte) (local.get $count)))
  (func (export "init") (param $to i32) (param $from i32) (param $count i32)
    (memory.init $passive (local.get $to) (local.get $from) (local.get $count)))
  (func (export "drop") (data.drop $passive))
  (func (export "grow") (param $pages i32) (result i32) (memory.grow (local.get $pages)))
  (func (export "size") (result i32) (memory.size))
  (func (export "byte") (param $address i32) (result i32) (i32.load8_u (local.get $address))))
