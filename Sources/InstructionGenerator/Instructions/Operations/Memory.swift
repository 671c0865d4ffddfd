import WebAssemblyOperations

extension Operations {
  /// Loads from memory 0.
  static let load = [
    Operation("load8_u", Load8U.self, "so sO Iz"),
    Operation("load16_u", Load16U.self, "so sO Iz"),
    Operation("load32", Load32.self, "so sO Iz"),
    Operation("load64", Load64.self, "so sO Iz"),
    Operation("i32.load8_s", I32.Load8S.self, "so sO Iz"),
    Operation("i32.load16_s", I32.Load16S.self, "so sO Iz"),
    Operation("i64.load8_s", I64.Load8S.self, "so sO Iz"),
    Operation("i64.load16_s", I64.Load16S.self, "so sO Iz"),
    Operation("i64.load32_s", I64.Load32S.self, "so sO Iz"),
    Operation("v128.load", MemoryLoad<VectorFormat>.self, "so sO Iz"),
  ]

  /// Stores to memory 0.
  static let store = [
    Operation("store8", Store8.self, "sos soi sOs sOi Izs Izi"),
    Operation("store16", Store16.self, "sos soi sOs sOi Izs Izi"),
    Operation("store32", Store32.self, "sos soi sOs sOi Izs Izi"),
    Operation("store64", Store64.self, "sos soi sOs sOi Izs Izi"),
    Operation("v128.store", MemoryStore<VectorFormat>.self, "sos sOs Izs"),
  ]

  /// Global variables.
  static let globals = [
    Operation("global.get", GlobalGet.self, "x"),
    Operation("global.set", GlobalSet.self, "xs xi"),
    Operation("global.get_imported", GlobalGetImported.self, "x"),
    Operation("global.set_imported", GlobalSetImported.self, "xs"),
  ]

  /// Bulk operations, growth, segments: on memory 0 with addresses of 32 bits, and on any memory.
  static let memory = [
    Operation("memory.size", MemorySize.self),
    Operation("memory.copy", MemoryCopy.self, "destination: s, source: s, count: s"),
    Operation("memory.fill", MemoryFill.self, "destination: s, value: s, count: s"),
    Operation("memory.grow", MemoryGrow.self, "delta: s", result: .i32),
    Operation("memory.init", MemoryInit.self, "destination: s, source: s, count: s, segment: x"),
    Operation("data.drop", DataDrop.self, "segment: x"),
    Operation("memory.size_any", MemorySizeAny.self, "memory: x", result: .i64),
    Operation("memory.grow_any", MemoryGrowAny.self, "delta: s, memory: x", result: .i64),
    Operation("memory.fill_any", MemoryFillAny.self, "destination: s, value: s, count: s, memory: x"),
    Operation("memory.copy_any", MemoryCopyAny.self, "destination: s, source: s, count: s, destinationMemory: x, sourceMemory: x"),
    Operation("memory.init_any", MemoryInitAny.self, "destination: s, source: s, count: s, segment: x, memory: x"),
  ]

  /// Loads from memory 0 with addresses of 64 bits.
  static let load64 = [
    Operation("load8_u.a64", MemoryLoad64<IntegerFormat<UInt8, UInt32>>.self, "so sc Iz"),
    Operation("load16_u.a64", MemoryLoad64<IntegerFormat<UInt16, UInt32>>.self, "so sc Iz"),
    Operation("load32.a64", MemoryLoad64<IntegerFormat<UInt32, UInt32>>.self, "so sc Iz"),
    Operation("load64.a64", MemoryLoad64<IntegerFormat<UInt64, UInt64>>.self, "so sc Iz"),
    Operation("i32.load8_s.a64", MemoryLoad64<IntegerFormat<Int8, UInt32>>.self, "so sc Iz"),
    Operation("i32.load16_s.a64", MemoryLoad64<IntegerFormat<Int16, UInt32>>.self, "so sc Iz"),
    Operation("i64.load8_s.a64", MemoryLoad64<IntegerFormat<Int8, UInt64>>.self, "so sc Iz"),
    Operation("i64.load16_s.a64", MemoryLoad64<IntegerFormat<Int16, UInt64>>.self, "so sc Iz"),
    Operation("i64.load32_s.a64", MemoryLoad64<IntegerFormat<Int32, UInt64>>.self, "so sc Iz"),
    Operation("v128.load.a64", MemoryLoad64<VectorFormat>.self, "so sc Iz"),
  ]

  /// Stores to memory 0 with addresses of 64 bits.
  static let store64 = [
    Operation("store8.a64", MemoryStore64<IntegerFormat<UInt8, UInt32>>.self, "sos soi scs sci Izs Izi"),
    Operation("store16.a64", MemoryStore64<IntegerFormat<UInt16, UInt32>>.self, "sos soi scs sci Izs Izi"),
    Operation("store32.a64", MemoryStore64<IntegerFormat<UInt32, UInt32>>.self, "sos soi scs sci Izs Izi"),
    Operation("store64.a64", MemoryStore64<IntegerFormat<UInt64, UInt64>>.self, "sos soi scs sci Izs Izi"),
    Operation("v128.store.a64", MemoryStore64<VectorFormat>.self, "sos scs Izs"),
  ]

  /// Loads from any memory, with addresses of 32 and of 64 bits.
  static let loadAny = loadAny("m32", UInt32.self) + loadAny("m64", UInt64.self)
  /// Stores to any memory.
  static let storeAny = storeAny("m32", UInt32.self) + storeAny("m64", UInt64.self)

  private static func loadAny<Address: SlotInteger>(_ suffix: String, _: Address.Type) -> [Operation] {
    [
      Operation("load8_u.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<UInt8, UInt32>>.self, "sox scx"),
      Operation("load16_u.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<UInt16, UInt32>>.self, "sox scx"),
      Operation("load32.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<UInt32, UInt32>>.self, "sox scx"),
      Operation("load64.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<UInt64, UInt64>>.self, "sox scx"),
      Operation("i32.load8_s.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<Int8, UInt32>>.self, "sox scx"),
      Operation("i32.load16_s.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<Int16, UInt32>>.self, "sox scx"),
      Operation("i64.load8_s.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<Int8, UInt64>>.self, "sox scx"),
      Operation("i64.load16_s.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<Int16, UInt64>>.self, "sox scx"),
      Operation("i64.load32_s.\(suffix)", AnyMemoryLoad<Address, IntegerFormat<Int32, UInt64>>.self, "sox scx"),
      Operation("v128.load.\(suffix)", AnyMemoryLoad<Address, VectorFormat>.self, "sox scx"),
    ]
  }

  private static func storeAny<Address: SlotInteger>(_ suffix: String, _: Address.Type) -> [Operation] {
    [
      Operation("store8.\(suffix)", AnyMemoryStore<Address, IntegerFormat<UInt8, UInt32>>.self, "soxs soxi scxs"),
      Operation("store16.\(suffix)", AnyMemoryStore<Address, IntegerFormat<UInt16, UInt32>>.self, "soxs soxi scxs"),
      Operation("store32.\(suffix)", AnyMemoryStore<Address, IntegerFormat<UInt32, UInt32>>.self, "soxs soxi scxs"),
      Operation("store64.\(suffix)", AnyMemoryStore<Address, IntegerFormat<UInt64, UInt64>>.self, "soxs soxi scxs"),
      Operation("v128.store.\(suffix)", AnyMemoryStore<Address, VectorFormat>.self, "soxs scxs"),
    ]
  }

  /// Numbers of 128 bits.
  static let wideArithmetic = [
    Operation("i64.add128", Add128.self, "ssss sssi"),
    Operation("i64.sub128", Sub128.self, "ssss sssi"),
    Operation("i64.mul_wide_s", MulWideS.self, "ss"),
    Operation("i64.mul_wide_u", MulWideU.self, "ss"),
  ]
}
