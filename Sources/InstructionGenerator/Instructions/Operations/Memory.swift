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
  ]

  /// Stores to memory 0.
  static let store = [
    Operation("store8", Store8.self, "sos soi sOs sOi Izs Izi"),
    Operation("store16", Store16.self, "sos soi sOs sOi Izs Izi"),
    Operation("store32", Store32.self, "sos soi sOs sOi Izs Izi"),
    Operation("store64", Store64.self, "sos soi sOs sOi Izs Izi"),
  ]

  /// Global variables.
  static let globals = [
    Operation("global.get", GlobalGet.self, "x"),
    Operation("global.set", GlobalSet.self, "xs xi"),
    Operation("global.get_imported", GlobalGetImported.self, "x"),
    Operation("global.set_imported", GlobalSetImported.self, "xs"),
  ]

  /// Bulk operations on memory 0, growth, segments.
  static let memory = [
    Operation("memory.size", MemorySize.self),
    Operation("memory.copy", MemoryCopy.self, "destination: s, source: s, count: s"),
    Operation("memory.fill", MemoryFill.self, "destination: s, value: s, count: s"),
    Operation("memory.grow", MemoryGrow.self, "delta: s", result: .i32),
    Operation("memory.init", MemoryInit.self, "destination: s, source: s, count: s, segment: x"),
    Operation("data.drop", DataDrop.self, "segment: x"),
  ]
}
