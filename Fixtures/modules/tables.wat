;; Tables: indirect calls, and every instruction that changes a table.
(module
  (type $unary (func (param i32) (result i32)))
  (table $main (export "table") 4 8 funcref)
  (table $other 4 externref)
  (elem (table $main) (i32.const 0) func $increment $double)
  (elem $passive func $negate $square $increment)

  (func $increment (export "increment") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
  (func $double (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
  (func $negate (param i32) (result i32) (i32.sub (i32.const 0) (local.get 0)))
  (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))

  (func (export "call") (param $index i32) (param $value i32) (result i32)
    (call_indirect $main (type $unary) (local.get $value) (local.get $index)))

  (func (export "size") (result i32) (table.size $main))
  (func (export "is_null") (param $index i32) (result i32) (ref.is_null (table.get $main (local.get $index))))
  (func (export "clear") (param $index i32) (table.set $main (local.get $index) (ref.null func)))
  (func (export "set_square") (param $index i32) (table.set $main (local.get $index) (ref.func $square)))
  (func (export "grow") (param $count i32) (result i32)
    (table.grow $main (ref.func $square) (local.get $count)))
  (func (export "fill") (param $index i32) (param $count i32)
    (table.fill $main (local.get $index) (ref.func $square) (local.get $count)))
  (func (export "copy") (param $to i32) (param $from i32) (param $count i32)
    (table.copy $main $main (local.get $to) (local.get $from) (local.get $count)))
  (func (export "init") (param $to i32) (param $from i32) (param $count i32)
    (table.init $main $passive (local.get $to) (local.get $from) (local.get $count)))
  (func (export "drop") (elem.drop $passive))

  (func (export "keep") (param $index i32) (param $object externref)
    (table.set $other (local.get $index) (local.get $object)))
  (func (export "kept") (param $index i32) (result externref)
    (table.get $other (local.get $index))))
