import WebAssembly

/// Damages modules, knowing how they are built: the damage is in one place, and the sizes around it are right, so that what comes
/// after it is read as well.
struct ModuleMutator {
  var random: Randomness
  /// Other modules, of which parts are taken.
  let pool: [[UInt8]]

  init(_ random: Randomness, pool: [[UInt8]]) {
    self.random = random
    self.pool = pool
  }

  /// A damaged copy of one of the modules.
  mutating func module() -> [UInt8] {
    var module = SectionedModule(random.pick(pool))
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
      if random.oneIn(10) { mutateSections(&module) } else { mutateContents(&module) }
    }
    var bytes = module.bytes
    if random.oneIn(16) { mutateBytes(&bytes, from: 8) }
    return bytes
  }

  private mutating func mutateSections(_ module: inout SectionedModule) {
    guard !module.sections.isEmpty else { return }
    let place = random.below(module.sections.count)
    switch random.below(6) {
    case 0: module.sections.swapAt(place, random.below(module.sections.count))
    case 1: module.sections.insert(module.sections[place], at: random.below(module.sections.count + 1))
    case 2: module.sections.remove(at: place)
    case 3: module.sections[place].id = UInt8(random.below(16))
    default:
      let other = SectionedModule(random.pick(pool))
      guard !other.sections.isEmpty else { return }
      let section = random.pick(other.sections)
      let same = module.sections.firstIndex { $0.id == section.id }
      if let same { module.sections[same] = section } else { module.sections.insert(section, at: place) }
    }
  }

  private mutating func mutateContents(_ module: inout SectionedModule) {
    guard !module.sections.isEmpty else { return }
    // Most of what can be wrong is in functions.
    let code = random.oneIn(3) ? nil : module.sections.firstIndex { !$0.bodies.isEmpty }
    let place = code ?? random.below(module.sections.count)
    var section = module.sections[place]
    if section.bodies.isEmpty {
      mutateBytes(&section.contents, from: 0)
    } else {
      let body = random.below(section.bodies.count)
      switch random.below(16) {
      case 0: section.count = random.pick([0, section.count &+ 1, section.count &- 1, 0xFFFF_FFFF])
      case 1: section.bodies.insert(section.bodies[body], at: body)
      case 2, 3: mutateBytes(&section.bodies[body], from: 0)
      default: mutateInstructions(&section.bodies[body])
      }
    }
    module.sections[place] = section
  }

  // MARK: - Instructions

  private mutating func mutateInstructions(_ body: inout [UInt8]) {
    let places = Self.instructions(body)
    guard places.count > 1 else { return mutateBytes(&body, from: 0) }
    let index = random.below(places.count - 1)
    let instruction = places[index]..<places[index + 1]
    switch random.below(6) {
    case 0: body.removeSubrange(instruction)
    case 1: body.insert(contentsOf: body[instruction], at: random.pick(places))
    case 2, 3: body.replaceSubrange(instruction, with: anyInstruction())
    case 4: body.insert(contentsOf: anyInstruction(), at: instruction.lowerBound)
    default:
      // The same immediates for another opcode.
      body[instruction.lowerBound] = UInt8(truncatingIfNeeded: random.pick(Opcode.rows).opcode.rawValue)
    }
  }

  /// An opcode, and immediates of its kind.
  private mutating func anyInstruction() -> [UInt8] {
    var writer = ByteWriter()
    let row = random.pick(Opcode.rows)
    writer.opcode(row.opcode)
    switch row.immediates {
    case .none: break
    case .zeroByte: writer.byte(0)
    case .f32: writer.word32(UInt32(truncatingIfNeeded: random.next()))
    case .f64: writer.word64(random.next())
    case .v128, .shuffle:
      writer.word64(random.next() & 0x1F1F_1F1F_1F1F_1F1F)
      writer.word64(random.next() & 0x1F1F_1F1F_1F1F_1F1F)
    case .blockType: writer.byte(random.pick([0x40, 0x7F, 0x7E, 0x7D, 0x7C, 0x70, 0x00, 0x01, 0x02]))
    case .heapType: writer.byte(random.pick([0x70, 0x6F, 0x6E, 0x6B, 0x00, 0x01, 0x71]))
    case .valueTypes: writer.append([1, random.pick([0x7F, 0x7E, 0x70, 0x6F, 0x7B])])
    case .labelTable: writer.append([1, UInt8(random.below(3)), UInt8(random.below(3))])
    case .memory8, .memory16, .memory32, .memory64, .memory128:
      writer.byte(UInt8(random.below(4)))
      writer.unsigned(number())
    case .typeAndTable, .dataAndMemory, .twoMemories, .elementAndTable, .twoTables, .typeAndField, .typeAndCount, .typeAndData,
      .typeAndElement, .twoTypes:
      writer.append([UInt8(random.below(4)), UInt8(random.below(2))])
    default: writer.unsigned(number())
    }
    return writer.bytes
  }

  /// Where the instructions of a body begin, as far as they can be read, and where the last of them ends.
  private static func instructions(_ body: [UInt8]) -> [Int] {
    guard let start = LEB128.endOfLocals(body) else { return [] }
    var decoder = InstructionDecoder(bytes: ModuleBytes(body), range: start..<body.count)
    var places = [start]
    while !decoder.isAtEnd, (try? decoder.next()) != nil { places.append(decoder.position) }
    return places
  }

  // MARK: - Bytes

  /// Bytes that mean something: types, forms of types, flags, opcodes, the borders of LEB128.
  private static let bytes: [UInt8] =
    [0x00, 0x01, 0x02, 0x03, 0x04, 0x07, 0x0B, 0x0C, 0x10, 0x1A, 0x20, 0x3F, 0x40, 0x41, 0x4E, 0x4F, 0x50, 0x5E, 0x5F, 0x60]
    + (0x63...0x80) + [0xBF, 0xC0, 0xD0, 0xD1, 0xD2, 0xFB, 0xFC, 0xFD, 0xFE, 0xFF]

  private mutating func mutateBytes(_ bytes: inout [UInt8], from start: Int) {
    guard bytes.count > start else { return bytes.append(random.pick(Self.bytes)) }
    let place = start + random.below(bytes.count - start)
    let range = place..<min(bytes.count, place + random.number(in: 1...8))
    switch random.below(14) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1, 2: bytes[place] = random.pick(Self.bytes)
    case 3: bytes.removeSubrange(range)
    case 4: bytes.insert(contentsOf: bytes[range], at: place)
    case 5: bytes.insert(contentsOf: bytes[range], at: start + random.below(bytes.count - start))
    case 6: bytes.removeLast(bytes.count - place)
    default: mutateInteger(&bytes, at: place)
    }
  }

  /// Changes what can be read as LEB128 there: another number, the same in more bytes, or too many of them.
  private mutating func mutateInteger(_ bytes: inout [UInt8], at place: Int) {
    let (value, end) = LEB128.read(bytes, at: place)
    var writer = ByteWriter()
    switch random.below(6) {
    case 0:
      writer.unsigned(value)
      writer.bytes[writer.bytes.count - 1] |= 0x80
      writer.append([UInt8](repeating: 0x80, count: random.below(9)) + [random.pick([0x00, 0x7F, 0x01, 0x10])])
    case 1: writer.append([UInt8](repeating: 0xFF, count: random.number(in: 3...10)) + [random.pick([0x0F, 0x1F, 0x7F, 0x00])])
    case 2: writer.unsigned(value &+ 1)
    case 3: writer.unsigned(value &- 1)
    default: writer.unsigned(number())
    }
    bytes.replaceSubrange(place..<end, with: writer.bytes)
  }

  private mutating func number() -> UInt64 {
    switch random.below(8) {
    case 0...3: UInt64(random.below(8))
    case 4, 5: UInt64(random.below(130))
    case 6: (1 << UInt64(random.below(40))) &- UInt64(random.below(2))
    default: random.pick([0xFFFF_FFFF, 0x1_0000_0000, 0x7FFF_FFFF, 1000, 50_001, 65_536])
    }
  }
}
