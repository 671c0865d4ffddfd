/// The forms of a load or store of memory 0, by where the address is.
struct MemoryAccess {
  /// A slot and an offset of 16 bits, or of as many as addresses have; the address itself.
  var short, wide, absolute: RegisterOpcode
}

/// The forms of a load or store of any memory: a slot and an offset of 16 bits, or of 64.
struct AnyMemoryAccess {
  var short, wide: RegisterOpcode
}

/// The forms of a load or store, by the memory.
struct AccessForms {
  /// Memory 0, with addresses of 32 bits and of 64.
  var first, first64: MemoryAccess
  /// Any memory, likewise.
  var other, other64: AnyMemoryAccess
}

extension AccessForms {
  /// There are no such instructions.
  static let missing = AccessForms(
    first: MemoryAccess(short: .unreachable, wide: .unreachable, absolute: .unreachable),
    first64: MemoryAccess(short: .unreachable, wide: .unreachable, absolute: .unreachable),
    other: AnyMemoryAccess(short: .unreachable, wide: .unreachable), other64: AnyMemoryAccess(short: .unreachable, wide: .unreachable))
}

/// The forms of a store, by where the value is.
struct StoreForms {
  var ofSlot: AccessForms
  /// A constant of 16 bits, of a type that has such.
  var ofConstant: AccessForms
}

extension Opcode {
  /// The forms of a load. Loads that put the same bits into a slot have the same.
  var load: AccessForms? {
    switch self {
    case .i32Load8U, .i64Load8U:
      AccessForms(
        first: MemoryAccess(short: .load8U_so, wide: .load8U_sO, absolute: .load8U_Iz),
        first64: MemoryAccess(short: .load8UA64_so, wide: .load8UA64_sc, absolute: .load8UA64_Iz),
        other: AnyMemoryAccess(short: .load8UM32_sox, wide: .load8UM32_scx),
        other64: AnyMemoryAccess(short: .load8UM64_sox, wide: .load8UM64_scx))
    case .i32Load16U, .i64Load16U:
      AccessForms(
        first: MemoryAccess(short: .load16U_so, wide: .load16U_sO, absolute: .load16U_Iz),
        first64: MemoryAccess(short: .load16UA64_so, wide: .load16UA64_sc, absolute: .load16UA64_Iz),
        other: AnyMemoryAccess(short: .load16UM32_sox, wide: .load16UM32_scx),
        other64: AnyMemoryAccess(short: .load16UM64_sox, wide: .load16UM64_scx))
    case .i32Load, .f32Load, .i64Load32U:
      AccessForms(
        first: MemoryAccess(short: .load32_so, wide: .load32_sO, absolute: .load32_Iz),
        first64: MemoryAccess(short: .load32A64_so, wide: .load32A64_sc, absolute: .load32A64_Iz),
        other: AnyMemoryAccess(short: .load32M32_sox, wide: .load32M32_scx),
        other64: AnyMemoryAccess(short: .load32M64_sox, wide: .load32M64_scx))
    case .i64Load, .f64Load:
      AccessForms(
        first: MemoryAccess(short: .load64_so, wide: .load64_sO, absolute: .load64_Iz),
        first64: MemoryAccess(short: .load64A64_so, wide: .load64A64_sc, absolute: .load64A64_Iz),
        other: AnyMemoryAccess(short: .load64M32_sox, wide: .load64M32_scx),
        other64: AnyMemoryAccess(short: .load64M64_sox, wide: .load64M64_scx))
    case .i32Load8S:
      AccessForms(
        first: MemoryAccess(short: .i32Load8S_so, wide: .i32Load8S_sO, absolute: .i32Load8S_Iz),
        first64: MemoryAccess(short: .i32Load8SA64_so, wide: .i32Load8SA64_sc, absolute: .i32Load8SA64_Iz),
        other: AnyMemoryAccess(short: .i32Load8SM32_sox, wide: .i32Load8SM32_scx),
        other64: AnyMemoryAccess(short: .i32Load8SM64_sox, wide: .i32Load8SM64_scx))
    case .i32Load16S:
      AccessForms(
        first: MemoryAccess(short: .i32Load16S_so, wide: .i32Load16S_sO, absolute: .i32Load16S_Iz),
        first64: MemoryAccess(short: .i32Load16SA64_so, wide: .i32Load16SA64_sc, absolute: .i32Load16SA64_Iz),
        other: AnyMemoryAccess(short: .i32Load16SM32_sox, wide: .i32Load16SM32_scx),
        other64: AnyMemoryAccess(short: .i32Load16SM64_sox, wide: .i32Load16SM64_scx))
    case .i64Load8S:
      AccessForms(
        first: MemoryAccess(short: .i64Load8S_so, wide: .i64Load8S_sO, absolute: .i64Load8S_Iz),
        first64: MemoryAccess(short: .i64Load8SA64_so, wide: .i64Load8SA64_sc, absolute: .i64Load8SA64_Iz),
        other: AnyMemoryAccess(short: .i64Load8SM32_sox, wide: .i64Load8SM32_scx),
        other64: AnyMemoryAccess(short: .i64Load8SM64_sox, wide: .i64Load8SM64_scx))
    case .i64Load16S:
      AccessForms(
        first: MemoryAccess(short: .i64Load16S_so, wide: .i64Load16S_sO, absolute: .i64Load16S_Iz),
        first64: MemoryAccess(short: .i64Load16SA64_so, wide: .i64Load16SA64_sc, absolute: .i64Load16SA64_Iz),
        other: AnyMemoryAccess(short: .i64Load16SM32_sox, wide: .i64Load16SM32_scx),
        other64: AnyMemoryAccess(short: .i64Load16SM64_sox, wide: .i64Load16SM64_scx))
    case .i64Load32S:
      AccessForms(
        first: MemoryAccess(short: .i64Load32S_so, wide: .i64Load32S_sO, absolute: .i64Load32S_Iz),
        first64: MemoryAccess(short: .i64Load32SA64_so, wide: .i64Load32SA64_sc, absolute: .i64Load32SA64_Iz),
        other: AnyMemoryAccess(short: .i64Load32SM32_sox, wide: .i64Load32SM32_scx),
        other64: AnyMemoryAccess(short: .i64Load32SM64_sox, wide: .i64Load32SM64_scx))
    case .v128Load:
      AccessForms(
        first: MemoryAccess(short: .v128Load_so, wide: .v128Load_sO, absolute: .v128Load_Iz),
        first64: MemoryAccess(short: .v128LoadA64_so, wide: .v128LoadA64_sc, absolute: .v128LoadA64_Iz),
        other: AnyMemoryAccess(short: .v128LoadM32_sox, wide: .v128LoadM32_scx),
        other64: AnyMemoryAccess(short: .v128LoadM64_sox, wide: .v128LoadM64_scx))
    default: nil
    }
  }

  /// The forms of a store.
  var store: StoreForms? {
    switch self {
    case .i32Store8, .i64Store8:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store8_sos, wide: .store8_sOs, absolute: .store8_Izs),
          first64: MemoryAccess(short: .store8A64_sos, wide: .store8A64_scs, absolute: .store8A64_Izs),
          other: AnyMemoryAccess(short: .store8M32_soxs, wide: .store8M32_scxs),
          other64: AnyMemoryAccess(short: .store8M64_soxs, wide: .store8M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store8_soi, wide: .store8_sOi, absolute: .store8_Izi),
          first64: MemoryAccess(short: .store8A64_soi, wide: .store8A64_sci, absolute: .store8A64_Izi),
          // No instruction has both a constant and an offset of 64 bits.
          other: AnyMemoryAccess(short: .store8M32_soxi, wide: .unreachable),
          other64: AnyMemoryAccess(short: .store8M64_soxi, wide: .unreachable)))
    case .i32Store16, .i64Store16:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store16_sos, wide: .store16_sOs, absolute: .store16_Izs),
          first64: MemoryAccess(short: .store16A64_sos, wide: .store16A64_scs, absolute: .store16A64_Izs),
          other: AnyMemoryAccess(short: .store16M32_soxs, wide: .store16M32_scxs),
          other64: AnyMemoryAccess(short: .store16M64_soxs, wide: .store16M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store16_soi, wide: .store16_sOi, absolute: .store16_Izi),
          first64: MemoryAccess(short: .store16A64_soi, wide: .store16A64_sci, absolute: .store16A64_Izi),
          // No instruction has both a constant and an offset of 64 bits.
          other: AnyMemoryAccess(short: .store16M32_soxi, wide: .unreachable),
          other64: AnyMemoryAccess(short: .store16M64_soxi, wide: .unreachable)))
    case .i32Store, .f32Store, .i64Store32:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store32_sos, wide: .store32_sOs, absolute: .store32_Izs),
          first64: MemoryAccess(short: .store32A64_sos, wide: .store32A64_scs, absolute: .store32A64_Izs),
          other: AnyMemoryAccess(short: .store32M32_soxs, wide: .store32M32_scxs),
          other64: AnyMemoryAccess(short: .store32M64_soxs, wide: .store32M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store32_soi, wide: .store32_sOi, absolute: .store32_Izi),
          first64: MemoryAccess(short: .store32A64_soi, wide: .store32A64_sci, absolute: .store32A64_Izi),
          // No instruction has both a constant and an offset of 64 bits.
          other: AnyMemoryAccess(short: .store32M32_soxi, wide: .unreachable),
          other64: AnyMemoryAccess(short: .store32M64_soxi, wide: .unreachable)))
    case .i64Store, .f64Store:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .store64_sos, wide: .store64_sOs, absolute: .store64_Izs),
          first64: MemoryAccess(short: .store64A64_sos, wide: .store64A64_scs, absolute: .store64A64_Izs),
          other: AnyMemoryAccess(short: .store64M32_soxs, wide: .store64M32_scxs),
          other64: AnyMemoryAccess(short: .store64M64_soxs, wide: .store64M64_scxs)),
        ofConstant: AccessForms(
          first: MemoryAccess(short: .store64_soi, wide: .store64_sOi, absolute: .store64_Izi),
          first64: MemoryAccess(short: .store64A64_soi, wide: .store64A64_sci, absolute: .store64A64_Izi),
          // No instruction has both a constant and an offset of 64 bits.
          other: AnyMemoryAccess(short: .store64M32_soxi, wide: .unreachable),
          other64: AnyMemoryAccess(short: .store64M64_soxi, wide: .unreachable)))
    case .v128Store:
      StoreForms(
        ofSlot: AccessForms(
          first: MemoryAccess(short: .v128Store_sos, wide: .v128Store_sOs, absolute: .v128Store_Izs),
          first64: MemoryAccess(short: .v128StoreA64_sos, wide: .v128StoreA64_scs, absolute: .v128StoreA64_Izs),
          other: AnyMemoryAccess(short: .v128StoreM32_soxs, wide: .v128StoreM32_scxs),
          other64: AnyMemoryAccess(short: .v128StoreM64_soxs, wide: .v128StoreM64_scxs)),
        ofConstant: .missing)
    default: nil
    }
  }
}
