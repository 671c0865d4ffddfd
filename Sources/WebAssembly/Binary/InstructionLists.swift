/// A clause of a `try_table`.
///
/// WebAssembly 3.0, section 2.4.1 (catch clauses).
package struct CatchClause: Hashable, Sendable {
  /// What the label receives besides the tag's values, and of which exceptions.
  package enum Kind: UInt8, Sendable {
    case tag = 0, tagWithReference, all, allWithReference
  }

  package var kind: Kind
  /// The index of the tag; zero where all exceptions are caught.
  package var tag: UInt32
  package var label: UInt32

  package init(kind: Kind, tag: UInt32, label: UInt32) {
    self.kind = kind
    self.tag = tag
    self.label = label
  }
}

extension ByteReader {
  /// A clause of a `try_table` (section 5.4.1).
  mutating func catchClause() throws(DecodingError) -> CatchClause {
    let start = position
    let code = try byte()
    guard let kind = CatchClause.Kind(rawValue: code) else { throw error(.malformedCatchClause(code), at: start) }
    let tag = kind == .tag || kind == .tagWithReference ? try u32() : 0
    return CatchClause(kind: kind, tag: tag, label: try u32())
  }
}

/// The types after a `select`, in order.
package struct ValueTypeList {
  fileprivate var reader: ByteReader
  fileprivate let features: Features

  init(reader: ByteReader, features: Features) {
    self.reader = reader
    self.features = features
  }

  package mutating func next() throws(DecodingError) -> ValueType { try reader.valueType(features) }
}

/// The labels after a `br_table`, in order, the default last.
package struct LabelList {
  fileprivate var reader: ByteReader

  init(reader: ByteReader) { self.reader = reader }

  package mutating func next() throws(DecodingError) -> UInt32 { try reader.u32() }
}

/// The clauses after a `try_table`, in order.
package struct CatchClauseList {
  fileprivate var reader: ByteReader

  init(reader: ByteReader) { self.reader = reader }

  package mutating func next() throws(DecodingError) -> CatchClause { try reader.catchClause() }
}
