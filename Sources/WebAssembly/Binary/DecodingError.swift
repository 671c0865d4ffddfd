/// Why bytes are not a WebAssembly module: they are malformed.
///
/// WebAssembly 3.0, chapter 5 (binary format).
public struct DecodingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    case unexpectedEnd
    case magicHeaderNotDetected
    case unknownBinaryVersion
    case integerRepresentationTooLong
    case integerTooLarge
    case malformedUTF8
    case malformedSectionID(UInt8)
    case unexpectedContent
    case sectionSizeMismatch
    case lengthOutOfBounds
    case inconsistentFunctionLengths
    case inconsistentDataLengths
    case dataCountSectionRequired
    case malformedImportKind(UInt8)
    case malformedExportKind(UInt8)
    case malformedMutability(UInt8)
    case malformedLimitsFlags(UInt8)
    case malformedType(UInt8)
    case malformedReferenceType
    case malformedSegmentKind(UInt32)
    case malformedMemoryFlags
    case malformedCatchClause(UInt8)
    case malformedCastFlags(UInt8)
    case invalidCustomPageSize
    case zeroByteExpected
    case endOpcodeExpected
    case illegalOpcode(prefix: UInt8?, code: UInt32)
    case tooManyLocals
    /// A limit of the implementation: what there is too much of, and how many there may be.
    case limitExceeded(String, limit: Int)
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
    }
  }

  /// As the reference interpreter writes bytes: two digits at least, without a prefix.
  private func hexadecimal(_ value: some BinaryInteger) -> String {
    let digits = String(value, radix: 16)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
