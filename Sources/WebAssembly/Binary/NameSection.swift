/// The names that a module gives to itself, its functions and their local variables, for messages.
///
/// The section is custom: a module with a malformed one is valid. So what cannot be read is not there, and nothing here
/// throws. Creating it notes where the names stand; a name becomes a string when it is asked for.
///
/// WebAssembly 3.0, appendix A.4 (custom sections: name section).
package struct NameSection: Sendable {
  private typealias Association = NameSectionReader.Association

  /// The names of the local variables of a function.
  private struct LocalNames {
    var function: UInt32
    /// Where they stand in `localNames`.
    var range: Range<Int>
  }

  private let bytes: ModuleBytes
  private var moduleNameOffset: Int?
  private var functions: [Association] = []
  private var locals: [LocalNames] = []
  private var localNames: [Association] = []

  /// The names in the first name section of `module`, which was decoded from `bytes`; none where there is none.
  package init(module: ModuleStructure, bytes: ModuleBytes) {
    self.bytes = bytes
    guard let section = module.customSections.first(where: { $0.name == "name" }) else { return }
    var reader = NameSectionReader(bytes: bytes, range: section.bytes)
    do {
      while let id = try reader.nextSubsection() {
        if let subsection = NameSectionReader.Subsection(rawValue: id) { try read(subsection, &reader) }
      }
    } catch {
      // What was read before stays.
    }
  }

  /// The name of the module.
  package var moduleName: String? { moduleNameOffset.flatMap { try? bytes.name(at: $0) } }

  /// The name of a function.
  package func function(_ index: UInt32) -> String? {
    name(index, in: functions[...])
  }

  /// The name of a parameter or local variable of a function.
  package func local(_ index: UInt32, in function: UInt32) -> String? {
    let position = locals.partitioningIndex { $0.function >= function }
    guard position < locals.count, locals[position].function == function else { return nil }
    return name(index, in: localNames[locals[position].range])
  }

  private func name(_ index: UInt32, in names: ArraySlice<Association>) -> String? {
    let position = names.partitioningIndex { $0.index >= index }
    guard position < names.endIndex, names[position].index == index else { return nil }
    return try? bytes.name(at: names[position].nameOffset)
  }

  private mutating func read(_ subsection: NameSectionReader.Subsection, _ reader: inout NameSectionReader) throws(DecodingError) {
    switch subsection {
    case .module: moduleNameOffset = try reader.nameOffset()
    case .function: functions = try reader.nameMap()
    case .local:
      locals = []
      localNames = []
      try reader.indirectNameMap { function, names in
        locals.append(LocalNames(function: function, range: localNames.count..<localNames.count + names.count))
        localNames += names
      }
    default: break
    }
  }
}
