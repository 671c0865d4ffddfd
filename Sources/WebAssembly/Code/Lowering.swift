/// The register instructions that a numeric WebAssembly instruction becomes, by where its operands are.
struct Lowering: Sendable {
  /// One slot to three.
  let slots: RegisterOpcode
  /// Slots, then a constant of 16, 32, and of 64 or 128 bits.
  let shortConstant: RegisterOpcode
  let wordConstant: RegisterOpcode
  let longConstant: RegisterOpcode
  /// A constant of 16 bits, or as wide as the type, then a slot.
  let shortFirst: RegisterOpcode
  let wideFirst: RegisterOpcode
  /// The WebAssembly instruction that does the same with operands exchanged.
  let mirror: Opcode?

  init(_ slots: UInt16, _ short: UInt16, _ word: UInt16, _ long: UInt16, _ shortFirst: UInt16, _ wideFirst: UInt16, _ mirror: Opcode?) {
    self.slots = RegisterOpcode(rawValue: slots)
    shortConstant = RegisterOpcode(rawValue: short)
    wordConstant = RegisterOpcode(rawValue: word)
    longConstant = RegisterOpcode(rawValue: long)
    self.shortFirst = RegisterOpcode(rawValue: shortFirst)
    self.wideFirst = RegisterOpcode(rawValue: wideFirst)
    self.mirror = mirror
  }

  /// The lowerings, by the raw value of the opcode, up to the end of the page of vectors.
  static let table: [Lowering?] = {
    var table = [Lowering?](repeating: nil, count: 3 << 9 | 0x114)
    for (opcode, lowering) in rows where Int(opcode.rawValue) < table.count { table[Int(opcode.rawValue)] = lowering }
    return table
  }()
}
