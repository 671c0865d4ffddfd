import WebAssembly

/// A module that is made to take much time or memory for its size: when it is opened, when its functions are translated, when
/// they run, or when they trap.
///
/// It exports its worst function as `_start`. Some modules are not valid: an error may take long as well.
struct HostileModule {
  /// What is done with a module of some size, in bytes, roughly.
  typealias Maker = @Sendable (inout HostileModule, inout Randomness, Int) -> Void

  var encoder = ModuleEncoder()
  private var functionCount: UInt32 = 0

  /// The kinds, by name.
  static let kinds: [(name: String, make: Maker)] = controlKinds + typeKinds + declarationKinds + executionKinds

  /// The largest module that is made, in bytes, roughly.
  private static let largestSize = 4 << 20

  /// A module of a random kind and size.
  static func make(_ randomness: inout Randomness) -> (kind: String, bytes: [UInt8]) {
    let kind = randomness.pick(kinds)
    // As many small ones as large ones, by orders of magnitude.
    let size = (1 << 10) << randomness.below(largestSize.trailingZeroBitCount - 10 + 1)
    var module = HostileModule()
    kind.make(&module, &randomness, size - randomness.below(size / 2))
    return (kind.name, module.encoder.bytes)
  }

  // MARK: - Parts

  /// Adds a function type; returns its index.
  mutating func type(_ parameters: [ValueType] = [], _ results: [ValueType] = []) -> UInt32 {
    encoder.types.contents.functionType(FunctionType(parameters: parameters, results: results))
    encoder.types.count += 1
    return UInt32(encoder.types.count - 1)
  }

  /// Adds a function, whose body lacks its `end`; returns its index. There are no imported functions.
  @discardableResult
  mutating func function(
    _ type: UInt32, locals: [(count: UInt32, type: ValueType)] = [], export name: String? = nil, _ body: ByteWriter
  ) -> UInt32 {
    encoder.functions.contents.unsigned(type)
    encoder.functions.count += 1
    var code = ByteWriter()
    code.count(locals.count)
    for local in locals {
      code.unsigned(local.count)
      code.valueType(local.type)
    }
    code.append(body)
    code.opcode(.end)
    encoder.codes.contents.counted(code.bytes)
    encoder.codes.count += 1
    functionCount += 1
    if let name { export(name, function: functionCount - 1) }
    return functionCount - 1
  }

  mutating func export(_ name: String, function: UInt32) {
    encoder.exports.contents.counted(Array(name.utf8))
    encoder.exports.contents.byte(0)
    encoder.exports.contents.unsigned(function)
    encoder.exports.count += 1
  }

  /// Adds a memory of 32-bit addresses.
  mutating func memory(_ minimum: UInt64, _ maximum: UInt64? = nil) {
    encoder.memories.contents.memoryType(MemoryType(limits: Limits(minimum: minimum, maximum: maximum)))
    encoder.memories.count += 1
  }

  /// Adds a table of functions.
  mutating func table(_ minimum: UInt64) {
    encoder.tables.contents.tableType(TableType(element: .funcref, limits: Limits(minimum: minimum)))
    encoder.tables.count += 1
  }
}

extension ByteWriter {
  /// An instruction with indices or labels after it.
  mutating func instruction(_ opcode: Opcode, _ immediates: UInt32...) {
    self.opcode(opcode)
    for immediate in immediates { unsigned(immediate) }
  }

  mutating func constant(_ value: Int64) {
    opcode(.i32Const)
    signed(value)
  }

  /// A block of that type index.
  mutating func begin(_ opcode: Opcode, type: UInt32? = nil) {
    self.opcode(opcode)
    blockType(type.map { .type($0) } ?? .empty)
  }

  /// An endless loop around `body`.
  mutating func forever(_ body: (inout ByteWriter) -> Void) {
    begin(.loop)
    body(&self)
    instruction(.br, 0)
    opcode(.end)
  }

  /// `body`, again and again, until there are about as many bytes.
  mutating func fill(_ size: Int, _ body: (inout ByteWriter) -> Void) {
    while bytes.count < size {
      let before = bytes.count
      body(&self)
      guard bytes.count > before else { return }
    }
  }
}
