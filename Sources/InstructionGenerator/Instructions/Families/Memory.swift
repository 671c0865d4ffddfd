extension Families {
  /// Loads (WebAssembly 3.0, section 4.4.7). Loads that put the same bits into a slot are one operation.
  static let load: [Operation] = [
    load("load8_u", "i", 8, "UInt32(m)"),
    load("load16_u", "i", 16, "UInt32(m)"),
    load("load32", "i", 32, "m"),
    load("load64", "l", 64, "m"),
    load("i32.load8_s", "i", 8, "UInt32(bitPattern: Int32(Int8(bitPattern: m)))"),
    load("i32.load16_s", "i", 16, "UInt32(bitPattern: Int32(Int16(bitPattern: m)))"),
    load("i64.load8_s", "l", 8, "UInt64(bitPattern: Int64(Int8(bitPattern: m)))"),
    load("i64.load16_s", "l", 16, "UInt64(bitPattern: Int64(Int16(bitPattern: m)))"),
    load("i64.load32_s", "l", 32, "UInt64(bitPattern: Int64(Int32(bitPattern: m)))"),
  ]

  private static func load(_ name: String, _ letter: String, _ bits: Int, _ expression: String) -> Operation {
    Operation(name, "ii:\(letter)", .load(bytes: bits / 8, as: "UInt\(bits)", expression), shapes: "so sO Iz")
  }

  /// Stores (WebAssembly 3.0, section 4.4.7).
  static let store: [Operation] = [
    store("store8", "i", "UInt8(truncatingIfNeeded: c)", 8),
    store("store16", "i", "UInt16(truncatingIfNeeded: c)", 16),
    store("store32", "i", "c", 32),
    store("store64", "l", "c", 64),
  ]

  private static func store(_ name: String, _ letter: String, _ expression: String, _ bits: Int) -> Operation {
    Operation(name, "ii\(letter):", .store(bytes: bits / 8, expression), shapes: "sos soi sOs sOi Izs Izi")
  }

  /// Global variables: the module's own lie side by side, imported ones behind a pointer.
  static let globals: [Operation] = [
    Operation("global.get", "i:r", .value("machine.ownGlobals[Int(a)]"), shapes: "x"),
    Operation("global.set", "ir:", .statements("machine.ownGlobals[Int(a)] = b", continues: true), shapes: "xs xi"),
    Operation("global.get_imported", "i:r", .value("machine.importedGlobals[Int(a)].pointee"), shapes: "x"),
    Operation(
      "global.set_imported", "ir:", .statements("machine.importedGlobals[Int(a)].pointee = b", continues: true), shapes: "xs"),
  ]

  /// How many bytes a handler moves; the outer loop moves more in parts, so that it can be stopped.
  private static let bulkLimit = 1 << 20

  /// Bulk operations on memory 0 that stay in the handlers.
  static let bulk: [Operation] = [
    Operation("memory.size", ":i", .value("UInt32(truncatingIfNeeded: ms >> 16)"), shapes: ""),
    Operation(
      "memory.copy", "iii:",
      .statements(
        """
        if _slowPath(UInt64(a) &+ UInt64(c) > ms || UInt64(b) &+ UInt64(c) > ms) { return leave(sp, pc, cx, $outOfBoundsMemoryAccess) }
        if _slowPath(c > \(bulkLimit)) { return leave(sp, pc, cx, $memoryCopyLong) }
        (mb + Int(a)).copyMemory(from: mb + Int(b), byteCount: Int(c))
        """, continues: true), shapes: "sss"),
    Operation(
      "memory.fill", "iii:",
      .statements(
        """
        if _slowPath(UInt64(a) &+ UInt64(c) > ms) { return leave(sp, pc, cx, $outOfBoundsMemoryAccess) }
        if _slowPath(c > \(bulkLimit)) { return leave(sp, pc, cx, $memoryFillLong) }
        (mb + Int(a)).initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: b), count: Int(c))
        """, continues: true), shapes: "sss"),
  ]
}
