/// Why bytes are not a WebAssembly module: they are malformed.
///
/// WebAssembly 3.0, chapter 5 (binary format).
public struct DecodingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The module, a section or a function ends in the middle of something.
    case unexpectedEnd
    /// The bytes do not begin as a module does.
    case magicHeaderNotDetected
    /// The version of the format is not 1.
    case unknownBinaryVersion
    /// A LEB128 integer goes on beyond the bytes that its type may take.
    case integerRepresentationTooLong
    /// A LEB128 integer has bits that its type has no room for.
    case integerTooLarge
    /// A name is not UTF-8.
    case malformedUTF8
    /// There is no section with that number.
    case malformedSectionID(UInt8)
    /// A section comes twice, or not in its place.
    case unexpectedContent
    /// What a section contains is shorter or longer than the section.
    case sectionSizeMismatch
    /// A length reaches beyond the end.
    case lengthOutOfBounds
    /// There are not as many bodies as functions.
    case inconsistentFunctionLengths
    /// There are not as many data segments as the data count section says.
    case inconsistentDataLengths
    /// A function refers to a data segment, and the data count section is missing.
    case dataCountSectionRequired
    /// An import is of a kind that there is not.
    case malformedImportKind(UInt8)
    /// An export is of a kind that there is not.
    case malformedExportKind(UInt8)
    /// Neither mutable nor immutable.
    case malformedMutability(UInt8)
    /// Flags of limits that there are not.
    case malformedLimitsFlags(UInt8)
    /// A byte that begins no type.
    case malformedType(UInt8)
    /// A type that is no reference type, where one must be.
    case malformedReferenceType
    /// An element or data segment is of a kind that there is not.
    case malformedSegmentKind(UInt32)
    /// Flags of a memory access that there are not.
    case malformedMemoryFlags
    /// A catch clause is of a kind that there is not.
    case malformedCatchClause(UInt8)
    /// Flags of a cast that there are not.
    case malformedCastFlags(UInt8)
    /// A page size that there is not.
    case invalidCustomPageSize
    /// A byte that must be 0 is not.
    case zeroByteExpected
    /// An expression, or a function, does not end with `end`.
    case endOpcodeExpected
    /// No instruction has that opcode; the prefix is `nil` where the opcode is a byte alone.
    case illegalOpcode(prefix: UInt8?, code: UInt32)
    /// A function has 2³² locals or more.
    case tooManyLocals
    /// A limit of the implementation: what there is too much of, and how many there may be.
    case limitExceeded(String, limit: Int)
    /// A feature that is off, and what needs it, as `"multiple memories need"`. Whoever opens a ``Module`` gets
    /// ``ModuleError/validation(_:)`` for it.
    case featureNeeded(Features, by: String)
    /// Somebody asked to stop. Whoever opens a ``Module`` gets ``ModuleError/interrupted`` for it.
    case interrupted
  }

  /// What is wrong.
  public let reason: Reason
  /// The offset in the module at which it was found.
  public let offset: Int
  /// What was being read, as `"type section"`.
  public let context: String

  package init(_ reason: Reason, offset: Int, context: String) {
    self.reason = reason
    self.offset = offset
    self.context = context
  }
}

extension DecodingError: CustomStringConvertible {
  /// What is wrong, what was being read and where: `unexpected end of section or function, while reading the type
  /// section, at byte 0x1b`.
  public var description: String {
    "\(reason), while reading the \(context), at byte 0x\(String(offset, radix: 16))"
  }
}

extension DecodingError.Reason: CustomStringConvertible {
  /// What is wrong, beginning with the words of the specification's reference interpreter.
  public var description: String {
    switch self {
    case .unexpectedEnd: "unexpected end of section or function"
    case .magicHeaderNotDetected: "magic header not detected"
    case .unknownBinaryVersion: "unknown binary version"
    case .integerRepresentationTooLong: "integer representation too long"
    case .integerTooLarge: "integer too large"
    case .malformedUTF8: "malformed UTF-8 encoding"
    case .malformedSectionID(let id): "malformed section id \(id)"
    case .unexpectedContent: "unexpected content after last section"
    case .sectionSizeMismatch: "section size mismatch"
    case .lengthOutOfBounds: "length out of bounds"
    case .inconsistentFunctionLengths: "function and code section have inconsistent lengths"
    case .inconsistentDataLengths: "data count and data section have inconsistent lengths"
    case .dataCountSectionRequired: "data count section required"
    case .malformedImportKind(let kind): "malformed import kind \(hexadecimal(kind))"
    case .malformedExportKind(let kind): "malformed export kind \(hexadecimal(kind))"
    case .malformedMutability(let byte): "malformed mutability \(hexadecimal(byte))"
    case .malformedLimitsFlags(let flags): "malformed limits flags \(hexadecimal(flags))"
    case .malformedType(let byte): "malformed type \(hexadecimal(byte))"
    case .malformedReferenceType: "malformed reference type"
    case .malformedSegmentKind(let kind): "malformed segment kind \(kind)"
    case .malformedMemoryFlags: "malformed memop flags"
    case .malformedCatchClause(let kind): "malformed catch clause \(hexadecimal(kind))"
    case .malformedCastFlags(let flags): "malformed cast flags \(hexadecimal(flags))"
    case .invalidCustomPageSize: "invalid custom page size"
    case .zeroByteExpected: "zero byte expected"
    case .endOpcodeExpected: "END opcode expected"
    case .illegalOpcode(nil, let code): "illegal opcode \(hexadecimal(code))"
    case .illegalOpcode(let prefix?, let code): "illegal opcode \(hexadecimal(prefix)) \(hexadecimal(code))"
    case .tooManyLocals: "too many locals"
    case .limitExceeded(let what, let limit): "too many \(what): this engine allows \(limit)"
    case .featureNeeded(let feature, let what): feature.isNeeded(by: what)
    case .interrupted: "interrupted"
    }
  }

  /// As the reference interpreter writes bytes: two digits at least, without a prefix.
  private func hexadecimal(_ value: some BinaryInteger) -> String {
    let digits = String(value, radix: 16)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
