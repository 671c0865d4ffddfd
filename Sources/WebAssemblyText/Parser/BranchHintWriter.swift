import WebAssembly

extension BranchHint {
  /// The hint that an annotation's string stands for.
  init?(bytes: [UInt8]) {
    guard bytes.count == 1 else { return nil }
    self.init(rawValue: bytes[0])
  }
}

/// Writes the custom section `metadata.code.branch_hint`: for each function the offsets of its hinted branches.
struct BranchHintWriter {
  private var functions = ModuleEncoder.List()
  private var index: UInt32 = 0
  private var hints = ModuleEncoder.List()

  mutating func beginFunction(_ index: UInt32) {
    endFunction()
    self.index = index
  }

  /// A hint for the instruction at an offset of the body.
  mutating func add(_ hint: BranchHint?, at offset: Int) {
    guard let hint else { return }
    hints.count += 1
    hints.contents.count(offset)
    hints.contents.counted([hint.rawValue])
  }

  private mutating func endFunction() {
    guard hints.count > 0 else { return }
    functions.count += 1
    functions.contents.unsigned(index)
    functions.contents.count(hints.count)
    functions.contents.append(hints.contents)
    hints = ModuleEncoder.List()
  }

  /// The contents of the section, unless there are no hints.
  var section: [UInt8]? {
    mutating get {
      endFunction()
      guard functions.count > 0 else { return nil }
      var writer = ByteWriter()
      writer.count(functions.count)
      writer.append(functions.contents)
      return writer.bytes
    }
  }
}
