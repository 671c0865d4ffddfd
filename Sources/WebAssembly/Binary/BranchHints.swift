/// Whether a branch is likely to be taken.
package enum BranchHint: UInt8, Sendable {
  case unlikely = 0, likely
}

/// What a module predicts of its branches: the custom section `metadata.code.branch_hint`.
///
/// The section does not change what the module means. It is ignored if it is malformed, if it refers to functions or bytes that do not
/// exist, or if it comes after the code. A hint for an instruction that is not a branch is never looked up.
///
/// WebAssembly 3.0, appendix A.4 (custom sections: branch hints).
package struct BranchHints: Sendable {
  static let sectionName = "metadata.code.branch_hint"

  /// The functions that have hints, in ascending order.
  private var functions: [UInt32] = []
  /// Where the hints of each end among `hints`.
  private var ends: [Int] = []
  /// Offsets in the body, in ascending order for each function, times two; plus one where the branch is likely.
  private var hints: [UInt32] = []

  /// No hints.
  init() {}

  /// Whether there are none.
  package var isEmpty: Bool { functions.isEmpty }

  /// The hints for the branches of the function of that index, imported ones counted.
  package func hints(of function: UInt32) -> FunctionBranchHints {
    let place = functions.partitioningIndex { $0 >= function }
    guard place < functions.count, functions[place] == function else { return FunctionBranchHints(hints: []) }
    return FunctionBranchHints(hints: hints[(place == 0 ? 0 : ends[place - 1])..<ends[place]])
  }
}

/// The hints for the branches of one function.
package struct FunctionBranchHints: Sendable {
  fileprivate let hints: ArraySlice<UInt32>

  /// Whether there are none.
  package var isEmpty: Bool { hints.isEmpty }

  /// The hint for the instruction at an offset that counts from the beginning of the body, its declarations of locals.
  package subscript(offset: Int) -> BranchHint? {
    let place = hints.partitioningIndex { $0 >> 1 >= offset }
    guard place < hints.endIndex, hints[place] >> 1 == offset else { return nil }
    return hints[place] & 1 == 0 ? .unlikely : .likely
  }
}

// MARK: - Decoding

extension ModuleDecoder {
  /// Reads the branch hints, once the rest of the module is known.
  mutating func readBranchHints(_ bytes: ModuleBytes) throws(DecodingError) {
    let code = module.sectionOffsets[Int(SectionID.code.rawValue)]
    let section = module.customSections.first { $0.bytes.upperBound <= code && $0.name == BranchHints.sectionName }
    guard let section else { return }
    do throws(DecodingError) {
      var reader = ByteReader(bytes: bytes, range: section.bytes, context: "branch hint section")
      let hints = try BranchHints(&reader, of: module, interruption)
      guard reader.isAtEnd else { return }
      module.branchHints = hints
    } catch {
      if case .interrupted = error.reason { throw error }
    }
  }
}

extension BranchHints {
  /// The hints for functions that `module` defines. Any error means that none of them counts, unless somebody asks to stop.
  fileprivate init(
    _ reader: inout ByteReader, of module: ModuleStructure, _ interruption: InterruptionFlag?
  ) throws(DecodingError) {
    for _ in 0..<(try reader.length()) {
      let function = try reader.u32()
      let code = Int(function) - module.importedFunctionCount
      guard functions.last.map({ $0 < function }) ?? true, module.codes.indices.contains(code) else {
        throw reader.error(.unexpectedContent)
      }
      let count = try reader.length()
      hints.reserveCapacity(hints.count + reader.capacity(for: count, size: 3))
      let first = hints.count
      for _ in 0..<count {
        if hints.count & 0xFFFF == 0, let interruption, interruption.isRequested { throw reader.error(.interrupted) }
        hints.append(try Self.hint(&reader, after: hints[first...].last, in: module.codes[code].range))
      }
      functions.append(function)
      ends.append(hints.count)
    }
  }

  /// An offset, the size of what follows, which is 1, and whether the branch is likely.
  private static func hint(
    _ reader: inout ByteReader, after previous: UInt32?, in body: Range<Int>
  ) throws(DecodingError) -> UInt32 {
    let offset = try reader.u32()
    let size = try reader.u32()
    let value = try reader.byte()
    guard previous.map({ $0 >> 1 < offset }) ?? true, Int(offset) < body.count, offset <= .max >> 1, size == 1, value <= 1 else {
      throw reader.error(.unexpectedContent)
    }
    return offset << 1 | UInt32(value)
  }
}
