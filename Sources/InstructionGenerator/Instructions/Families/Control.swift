extension Families {
  /// Branches and checks (WebAssembly 3.0, section 4.4.8). The target of a branch is the last field, in words from the instruction.
  static let control: [Operation] = [
    // Number 0 is never looked up: in the tables it stands for "there is none".
    Operation("finish", ":", .leave("finished"), shapes: ""),
    Operation("jump", ":", .branch("true"), shapes: ""),
    Operation("br_nez", "i:", .branch("a != 0"), shapes: "s"),
    Operation("br_eqz", "i:", .branch("a == 0"), shapes: "s"),
    // Where 16 bits do not reach: behind a branch around it.
    Operation(
      "jump_wide", "i:",
      .statements("return next(sp, pc + Int(Int32(bitPattern: a)) &* 8, $next)", continues: false), shapes: "I"),
    // The table of targets follows the instruction, a word each: 32 bits the distance in words from the instruction, 16 the
    // opcode there, so that its handler need not wait for it to be read. The default is the last.
    Operation(
      "br_table", "ii:",
      .statements(
        """
        let entry = pc + $words + Int(_slowPath(a > b) ? b : a) &* 8
        let target = pc + Int(entry.load(as: Int32.self)) &* 8
        return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, $next)
        """, continues: false), shapes: "sx"),
    Operation("unreachable", ":", .leave("unreachable"), shapes: ""),
    // Function entries and loop heads, where guests consume fuel.
    Operation(
      "check_fuel", "i:",
      .statements(
        """
        if _slowPath(machine.fuel < UInt64(a)) { return leave(sp, pc, cx, $outOfFuel) }
        machine.fuel &-= UInt64(a)
        """, continues: true), shapes: "x"),
    zeroing(1), zeroing(2), zeroing(3), zeroing(4), zeroing(6), zeroing(8),
    Operation(
      "zero", "ii:",
      .statements("(sp + Int(a) &* 8).initializeMemory(as: UInt64.self, repeating: 0, count: Int(b))", continues: true),
      shapes: "nn"),
  ]

  /// Zeroes that many slots from slot `a` on. Written out: a loop would become a call of `memset`.
  private static func zeroing(_ count: Int) -> Operation {
    let stores = (0..<count).map { "local.storeBytes(of: 0, toByteOffset: \($0 * 8), as: UInt64.self)" }
    return Operation(
      "zero\(count)", "i:",
      .statements((["let local = sp + Int(a) &* 8"] + stores).joined(separator: "\n"), continues: true), shapes: "n")
  }
}
