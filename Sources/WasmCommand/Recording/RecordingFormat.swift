import WebAssembly

// The bytes of a recording. Each chunk has its length (4 bytes), a checksum (8 bytes), and contents that begin with its kind. Numbers in
// the contents are LEB128, as in a module.

extension Recording {
  static let magic: [UInt8] = Array("\0wasmrec".utf8)
  package static let version: UInt32 = 1
  /// What is before the first chunk.
  package static var preamble: [UInt8] {
    var writer = ByteWriter()
    writer.append(magic)
    writer.word32(version)
    return writer.bytes
  }

  static func isRecording(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.starts(with: magic) }

  enum ChunkKind: UInt8 {
    case program = 0
    case call, ending
  }

  /// The chunk of that number: as the number is part of the checksum, none can be missing or come twice.
  package static func chunk(_ contents: [UInt8], number: Int) -> [UInt8] {
    var writer = ByteWriter()
    writer.word32(UInt32(clamping: contents.count))
    writer.word64(checksum(contents[...], number: number))
    writer.append(contents)
    return writer.bytes
  }

  static func checksum(_ contents: ArraySlice<UInt8>, number: Int) -> UInt64 {
    contents.withUnsafeBytes { Checksum.of($0, seed: UInt64(number)) }
  }
}

// MARK: - Writing

extension RecordedProgram {
  package var contents: [UInt8] {
    var writer = ByteWriter()
    writer.byte(Recording.ChunkKind.program.rawValue)
    writer.word64(Recording.checksum(module[...], number: 0))
    writer.counted(module)
    writer.counted(file.bytes)
    writer.byte(function == nil ? 0 : 1)
    writer.counted(Array((function ?? "").utf8))
    writer.count(arguments.count)
    for argument in arguments { writer.counted(argument.bytes) }
    writer.unsigned(features.rawValue)
    writer.byte(canonicalizesNaNs ? 1 : 0)
    for number in [fuel, memorySize, totalSize] { writer.unsigned(number) }
    return writer.bytes
  }
}

extension RecordedCall {
  package var contents: [UInt8] {
    var writer = ByteWriter()
    writer.byte(Recording.ChunkKind.call.rawValue)
    writer.count(function)
    writer.unsigned(fuel)
    writer.unsigned(cost)
    switch outcome {
    case .returned(let slots):
      writer.byte(0)
      writer.count(slots.count)
      for slot in slots { writer.unsigned(slot) }
    case .trapped(let reason): Self.write(reason, to: &writer)
    }
    writer.count(changes.count)
    for change in changes {
      writer.count(change.memory)
      writer.unsigned(change.address)
      writer.counted(change.bytes)
    }
    writer.count(output.count)
    for output in output {
      writer.byte(output.stream)
      writer.counted(output.bytes)
    }
    return writer.bytes
  }

  private static func write(_ reason: Trap.Reason, to writer: inout ByteWriter) {
    switch reason {
    case .exit(let status):
      writer.byte(1)
      writer.signed(Int64(status))
    case .outOfBoundsMemoryAccess: writer.byte(2)
    case .outOfFuel: writer.byte(3)
    case .interrupted: writer.byte(4)
    case .deadlineExceeded: writer.byte(5)
    default:
      writer.byte(6)
      writer.counted(Array(reason.description.utf8))
    }
  }
}

extension RecordedEnding {
  package var contents: [UInt8] {
    var writer = ByteWriter()
    writer.byte(Recording.ChunkKind.ending.rawValue)
    writer.unsigned(fuel)
    func write(_ kind: UInt8, _ text: String) {
      writer.byte(kind)
      writer.counted(Array(text.utf8))
    }
    switch outcome {
    case .status(let status):
      writer.byte(0)
      writer.signed(Int64(status))
    case .trapped(let reason): write(1, reason)
    case .stopped(let reason): write(2, reason)
    case .threw: writer.byte(3)
    case .failed(let message): write(4, message)
    }
    return writer.bytes
  }
}

// MARK: - Reading

extension Recording {
  /// Reads a recording, all of which is checked.
  package init(_ bytes: [UInt8]) throws(RecordingError) {
    guard bytes.starts(with: Self.magic) else { throw .notARecording }
    var reader = RecordingReader(bytes[Self.magic.count...])
    guard let version = reader.word32() else { throw .truncated }
    guard version == Self.version else { throw .version(version) }
    guard var contents = try reader.chunk(0) else { throw .truncated }
    let program = try RecordedProgram(&contents)
    var calls: [RecordedCall] = []
    var ending: RecordedEnding?
    while ending == nil, var contents = try reader.chunk(calls.count + 1) {
      switch contents.byte().flatMap(ChunkKind.init) {
      case .call: calls.append(try contents.whole { RecordedCall(&$0) })
      case .ending: ending = try contents.whole { RecordedEnding(&$0) }
      default: throw .damaged(offset: contents.start)
      }
    }
    // Nothing comes after the end.
    guard ending == nil || reader.isAtEnd else { throw .damaged(offset: reader.position) }
    self.init(program: program, calls: calls, ending: ending)
  }
}

extension RecordedProgram {
  fileprivate init(_ reader: inout RecordingReader) throws(RecordingError) {
    var hash: UInt64?
    self = try reader.whole { (reader) -> RecordedProgram? in
      guard reader.byte() == Recording.ChunkKind.program.rawValue else { return nil }
      hash = reader.word64()
      guard let module = reader.counted(), let file = reader.counted(), let isCall = reader.byte(), isCall <= 1,
        let name = reader.text(), let arguments = reader.list({ $0.counted().map { SystemString(bytes: $0) } }),
        let features = reader.unsigned().flatMap({ UInt32(exactly: $0) }), let canonicalizesNaNs = reader.byte(),
        canonicalizesNaNs <= 1, let fuel = reader.unsigned(), let memorySize = reader.unsigned(), let totalSize = reader.unsigned()
      else { return nil }
      return RecordedProgram(
        module: module, file: SystemString(bytes: file), function: isCall == 1 ? name : nil, arguments: arguments,
        features: Features(rawValue: features), canonicalizesNaNs: canonicalizesNaNs == 1, fuel: fuel, memorySize: memorySize,
        totalSize: totalSize)
    }
    guard hash == Recording.checksum(module[...], number: 0) else { throw .module }
  }
}

extension RecordedCall {
  fileprivate init?(_ reader: inout RecordingReader) {
    guard let function = reader.unsigned().flatMap({ Int(exactly: $0) }), let fuel = reader.unsigned(), let cost = reader.unsigned(),
      let outcome = Self.outcome(&reader),
      let changes = reader.list({ (reader) -> MemoryChanges.Change? in
        guard let memory = reader.unsigned().flatMap({ Int(exactly: $0) }), let address = reader.unsigned(),
          let bytes = reader.counted()
        else { return nil }
        return MemoryChanges.Change(memory: memory, address: address, bytes: bytes)
      }),
      let output = reader.list({ (reader) -> Output? in
        guard let stream = reader.byte(), stream == 1 || stream == 2, let bytes = reader.counted() else { return nil }
        return Output(stream: stream, bytes: bytes)
      })
    else { return nil }
    self.init(function: function, fuel: fuel, cost: cost, outcome: outcome, changes: changes, output: output)
  }

  private static func outcome(_ reader: inout RecordingReader) -> Outcome? {
    switch reader.byte() {
    case 0: reader.list { $0.unsigned() }.map { .returned($0) }
    case 1: reader.signed32().map { .trapped(.exit($0)) }
    case 2: .trapped(.outOfBoundsMemoryAccess)
    case 3: .trapped(.outOfFuel)
    case 4: .trapped(.interrupted)
    case 5: .trapped(.deadlineExceeded)
    case 6: reader.text().map { .trapped(.host($0)) }
    default: nil
    }
  }
}

extension RecordedEnding {
  fileprivate init?(_ reader: inout RecordingReader) {
    guard let fuel = reader.unsigned() else { return nil }
    let outcome: Outcome? =
      switch reader.byte() {
      case 0: reader.signed32().map { .status($0) }
      case 1: reader.text().map { .trapped($0) }
      case 2: reader.text().map { .stopped($0) }
      case 3: .threw
      case 4: reader.text().map { .failed($0) }
      default: nil
      }
    guard let outcome else { return nil }
    self.init(fuel: fuel, outcome: outcome)
  }
}
