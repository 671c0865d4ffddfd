// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func table_get_sx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TableGet.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func table_set_ssx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TableSet.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func table_size_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TableSize.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func table_grow_ssx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TableGrow.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func table_fill_sssx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TableFill.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func table_copy_sssxx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TableCopy.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func table_init_sssxx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TableInit.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func elem_drop_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ElementDrop.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func ref_func_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<RefFunc.Of<Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func ref_as_non_null_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<RefAsNonNull.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func ref_test_func_sx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<RefTestFunc.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func check_cast_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CheckCast.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let tables: [Handler] = [
    table_get_sx, table_set_ssx, table_size_x, table_grow_ssx, table_fill_sssx, table_copy_sssxx, table_init_sssxx, elem_drop_x,
    ref_func_x, ref_as_non_null_s, ref_test_func_sx, check_cast_s,
  ]
}
