/// A module as the binary format describes it: every section but the custom ones, decoded, with all types in the
/// module's own type indices. Function bodies, data and names stay where they are, as ranges of offsets.
///
/// Imported entities come first in each index space, as the specification numbers them.
///
/// WebAssembly 3.0, section 2.5 (modules).
package struct ModuleStructure: Sendable {
  package struct Import: Sendable {
    package var module: String
    package var name: String
    package var kind: ExternalKind
    /// The index in the index space of the kind.
    package var index: UInt32
  }

  package struct Export: Sendable {
    package var name: String
    package var kind: ExternalKind
    package var index: UInt32
  }

  package struct Table: Sendable {
    package var type: TableType
    /// What fills the table at the beginning; `nil` for null.
    package var initializer: ConstantExpression?
  }

  package struct Global: Sendable {
    package var type: GlobalType
    /// `nil` for an imported global.
    package var initializer: ConstantExpression?
  }

  package struct ElementSegment: Sendable {
    package enum Mode: Sendable {
      case passive, declarative
      case active(table: UInt32, offset: ConstantExpression)
    }
    package enum Items: Sendable {
      case functions([UInt32])
      case expressions([ConstantExpression])

      /// How many there are.
      package var count: Int {
        switch self {
        case .functions(let functions): functions.count
        case .expressions(let expressions): expressions.count
        }
      }
    }
    package var type: ValueType
    package var items: Items
    package var mode: Mode
  }

  package struct DataSegment: Sendable {
    package enum Mode: Sendable {
      case passive
      case active(memory: UInt32, offset: ConstantExpression)
    }
    package var mode: Mode
    /// Where its bytes stand in the module.
    package var bytes: Range<Int>
  }

  /// A constant expression by its place in the module, `end` included.
  package struct ConstantExpression: Sendable {
    package var range: Range<Int>
  }

  /// A function body by its place in the module: declarations of locals, instructions, `end`.
  package struct Code: Sendable {
    package var range: Range<Int>
  }

  package struct CustomSection: Sendable {
    package var name: String
    package var bytes: Range<Int>
  }

  /// All defined types; those of a recursion group stand side by side.
  package var types: [SubType] = []
  /// The recursion groups, in order, together all of `types`.
  package var recursionGroups: [Range<Int>] = []
  package var imports: [Import] = []
  /// The type index of each function, imported ones first.
  package var functions: [UInt32] = []
  package var tables: [Table] = []
  package var memories: [MemoryType] = []
  package var globals: [Global] = []
  /// The type index of each tag, imported ones first.
  package var tags: [UInt32] = []
  package var exports: [Export] = []
  package var start: UInt32?
  package var elements: [ElementSegment] = []
  package var data: [DataSegment] = []
  /// The count of the data count section, where there is one.
  package var dataCount: UInt32?
  /// The bodies of the functions that are not imported.
  package var codes: [Code] = []
  package var customSections: [CustomSection] = []
  /// What the module predicts of its branches.
  package var branchHints = BranchHints()
  /// Where the content of each section begins, by the section's id: for errors about what it declares.
  package var sectionOffsets = [Int](repeating: 0, count: SectionID.allCases.count)

  /// Whether a global is a vector, imported or not.
  package var hasVectorGlobals = false

  package var importedFunctionCount = 0
  package var importedTableCount = 0
  package var importedMemoryCount = 0
  package var importedGlobalCount = 0
  package var importedTagCount = 0

  package init() {}

  package mutating func append(_ global: Global) {
    globals.append(global)
    if global.type.valueType == .v128 { hasVectorGlobals = true }
  }
}

extension ModuleStructure {
  /// How many bytes of code are worth a thread's while, and how many parts there are at most.
  private static let leastPartSize = 1 << 19
  private static let mostParts = 64

  /// The size of all function bodies, with what lies between them.
  var codeSize: Int {
    guard let first = codes.first, let last = codes.last else { return 0 }
    return last.range.upperBound - first.range.lowerBound
  }

  /// The functions in runs of half a megabyte of code or more, for several threads; imported functions are not counted.
  var codeParts: [Range<Int>] {
    let partSize = max(Self.leastPartSize, codeSize / Self.mostParts)
    var parts: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, code) in codes.enumerated() {
      size += code.range.count
      guard size >= partSize || index == codes.count - 1 else { continue }
      parts.append(start..<index + 1)
      start = index + 1
      size = 0
    }
    return parts
  }
}
