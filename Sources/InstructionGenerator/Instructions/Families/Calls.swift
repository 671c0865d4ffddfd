extension Families {
  /// Calls and returns. A frame is [parameters or results, whichever are more][return pc][caller's sp][locals][temporaries].
  static let calls: [Operation] = [
    // The frame's first slot, the function (not counting imported ones).
    Operation(
      "call", "ii:",
      .statements(
        "return enter(machine.functions + Int(b), sp + Int(a) &* 8, sp, pc, $words, $next)", continues: false), shapes: "nx"),
    // The index, the frame's first slot, the type, the table.
    Operation(
      "call_indirect", "iiii:",
      .statements(
        """
        let table = machine.tables[Int(d)]
        if _slowPath(UInt64(a) >= table.pointee.count) { return leave(sp, pc, cx, $undefinedElement) }
        guard let record = table.pointee.elements[Int(a)].function else { return leave(sp, pc, cx, $uninitializedElement) }
        if _slowPath(record.pointee.typeID != machine.typeIDs[Int(c)]) { return leave(sp, pc, cx, record, $indirectCallMismatch) }
        if _slowPath(record.pointee.instance != machine.instance) { return leave(sp, pc, cx, record, $callForeign) }
        return enter(record, sp + Int(b) &* 8, sp, pc, $words, $next)
        """, continues: false), shapes: "snxn"),
    // The slot of the frame's header.
    Operation("return", "i:", .statements("return leaveFrame(sp + Int(a) &* 8, $next)", continues: false), shapes: "n"),
    Operation(
      "return_value", "ri:",
      .statements(
        """
        sp.storeBytes(of: a, as: UInt64.self)
        return leaveFrame(sp + Int(b) &* 8, $next)
        """, continues: false), shapes: "sn in"),
    // The first argument's slot, the slot of this frame's header, how many slots of arguments, the function. It looks the
    // handler up: a function that calls itself so must be stopped by `DispatchTable`.
    Operation(
      "return_call", "iiii:",
      .statements(
        """
        let record = machine.functions + Int(d)
        if _slowPath(sp + Int(record.pointee.frameSize) > machine.stackLimit) { return leave(sp, pc, cx, $callStackExhausted) }
        let header = sp + Int(b) &* 8
        let returnPC = header.load(as: Code.self)
        let callerSP = (header + 8).load(as: Slots.self)
        sp.copyMemory(from: sp + Int(a) &* 8, byteCount: Int(c) &* 8)
        let newHeader = sp + Int(record.pointee.headerOffset)
        newHeader.storeBytes(of: returnPC, as: Code.self)
        (newHeader + 8).storeBytes(of: callerSP, as: Slots.self)
        machine.callee = record
        return next(sp, record.pointee.entry, $next)
        """, continues: false), shapes: "nnnx"),
  ]
}
