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
