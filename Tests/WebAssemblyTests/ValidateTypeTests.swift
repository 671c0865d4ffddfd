import Testing
import WebAssembly

/// When two types are the same, and when one matches the other.
@Suite struct ValidateTypeTests {
  private func register(_ entries: [[UInt8]], _ registry: TypeRegistry) throws(ModuleError) -> RegisteredTypes {
    try open(Build.module(Build.section(1, content: Build.list(entries))), types: registry).types
  }

  /// The ids of types of one module.
  private func ids(_ entries: [UInt8]...) throws(ModuleError) -> [UInt32] { try register(entries, TypeRegistry()).ids }

  @Test func equalTypesHaveOneID() throws {
    let registry = TypeRegistry()
    let firstTypes = try register(
      [Build.functionType([0x7F]), Build.functionType([0x7E]), Build.functionType([0x7F])], registry)
    let first = firstTypes.ids
    #expect(first[0] == first[2])
    #expect(first[0] != first[1])
    // In another module as well, under other indices.
    let second = try register([Build.functionType([0x7E]), Build.functionType([0x7F])], registry)
    #expect(second.ids == [first[1], first[0]])
    #expect(registry.functionType(second.ids[0]) == FunctionType(parameters: [.i64]))
    withExtendedLifetime(firstTypes) {}
    #expect(registry.functionType(99) == nil)
  }

  /// Types are equal with their groups, at the same place in them, or not at all.
  @Test func recursionGroups() throws {
    let alone: [UInt8] = [0x5F, 1, 0x63, 0, 0]
    let selfReference: (UInt8) -> [UInt8] = { [0x5F, 1, 0x63, $0, 0] }
    let equal = try ids(selfReference(0), selfReference(1), [0x4E, 1] + selfReference(2))
    #expect(equal[0] == equal[1] && equal[1] == equal[2])
    // A reference to an equal type outside of the group is not one to itself.
    let outside = try ids(alone, selfReference(0))
    #expect(outside[0] != outside[1])
    let pair: (UInt8, UInt8) -> [UInt8] = { [0x4E, 2, 0x5F, 1, 0x63, $0, 0, 0x5F, 1, 0x63, $1, 0] }
    let pairs = try ids(pair(1, 0), pair(3, 2), pair(4, 5))
    #expect(pairs[0] == pairs[2] && pairs[1] == pairs[3])
    #expect(pairs[0] != pairs[1])
    #expect(pairs[4] != pairs[0])
    // Group of one and group of two are different whatever is in them.
    let sizes = try ids([0x4E, 2] + Build.functionType() + Build.functionType(), Build.functionType())
    #expect(Set(sizes).count == 3)
    // Finality and mutability count.
    let final = try ids([0x50, 0, 0x5F, 0], [0x4F, 0, 0x5F, 0], [0x5F, 0])
    #expect(final[0] != final[1] && final[1] == final[2])
  }

  @Test func indicesThatAreNotThere() {
    #expect(isInvalid(Build.module(Build.section(1, [0x60, 1, 0x64, 1, 0])), "unknown type 1"))
    // A group sees itself, but not the next one.
    let later = Build.module(Build.section(1, [0x60, 1, 0x64, 1, 0], Build.functionType()))
    #expect(isInvalid(later, "unknown type 1"))
    #expect(isInvalid(Build.module(Build.section(1, [0x50, 1, 0, 0x5F, 0])), "unknown type 0"))
    let huge = Build.module(Build.section(1, [0x60, 1, 0x64, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]))
    #expect(isInvalid(huge, "unknown type"))
  }

  @Test func subtypesMatchTheirSupertypes() throws {
    let open: (UInt8?, [UInt8]) -> [UInt8] = { [0x50] + ($0.map { [1, $0] } ?? [0]) + $1 }
    // Wider, and with a narrower constant field.
    #expect(throws: Never.self) {
      try ids(open(nil, [0x5F, 1, 0x6E, 0]), open(0, [0x5F, 2, 0x6C, 0, 0x7F, 1]))
    }
    for (above, below) in [
      ([0x5F, 1, 0x7F, 0], [0x5F, 0]), ([0x5F, 1, 0x6E, 1], [0x5F, 1, 0x6C, 1]),
      ([0x5F, 1, 0x7F, 0], [0x5F, 1, 0x7F, 1]),
      ([0x5E, 0x78, 0], [0x5E, 0x77, 0]), ([0x5F, 0], [0x5E, 0x7F, 0]),
      // Parameters vary the other way.
      ([0x60, 1, 0x6E, 0], [0x60, 1, 0x6C, 0]), ([0x60, 0, 1, 0x6C], [0x60, 0, 1, 0x6E]),
    ] as [([UInt8], [UInt8])] {
      #expect(isInvalid(Build.module(Build.section(1, open(nil, above), open(0, below))), "sub type"), "\(below)")
    }
    #expect(throws: Never.self) { try ids(open(nil, [0x60, 1, 0x6C, 0]), open(0, [0x60, 1, 0x6E, 0])) }
    // A final type has no subtypes, and no type has two supertypes.
    #expect(isInvalid(Build.module(Build.section(1, [0x5F, 0], open(0, [0x5F, 0]))), "sub type"))
    let two = Build.module(Build.section(1, open(nil, [0x5F, 0]), open(nil, [0x5F, 0]), [0x50, 2, 0, 1, 0x5F, 0]))
    #expect(isInvalid(two, "sub type"))
  }

  @Test func subtypes() throws {
    let registry = TypeRegistry()
    // 0 above 1 above 2; 3 beside 1 below 0; 4 alone.
    let below: (UInt8, [UInt8]) -> [UInt8] = { [0x50, 1, $0] + $1 }
    let types = try register(
      [
        [0x50, 0, 0x5F, 0], below(0, [0x5F, 1, 0x7F, 0]), below(1, [0x5F, 2, 0x7F, 0, 0x7F, 0]),
        below(0, [0x5F, 1, 0x7E, 0]), [0x50, 0, 0x5E, 0x7F, 0],
      ], registry)
    let above: [Set<Int>] = [[0], [0, 1], [0, 1, 2], [0, 3], [4]]
    for (type, id) in types.ids.enumerated() {
      for (other, otherID) in types.ids.enumerated() {
        #expect(registry.isSubtype(id, otherID) == above[type].contains(other), "\(type) \(other)")
      }
    }
  }

  @Test func depth() {
    let chain: (Int) -> [UInt8] = { depth in
      Build.module(
        Build.section(1, content: Build.list(
          [[0x50, 0, 0x5F, 0]] + (0..<depth).map { [0x50, 1] + Build.leb($0) + [0x5F, 0] })))
    }
    #expect(complaint(chain(63)) == nil)
    #expect(complaint(chain(64))?.hasPrefix("malformed: too many supertypes") == true)
  }

  @Test func heapTypes() {
    var hierarchy = TypeHierarchy()
    hierarchy.append(.structure, supertype: nil)
    hierarchy.append(.structure, supertype: 0)
    hierarchy.append(.array, supertype: nil)
    hierarchy.append(.function, supertype: nil)
    let chains: [[HeapType]] = [
      [.none, .defined(1), .defined(0), .struct, .eq, .any], [.none, .defined(2), .array, .eq, .any],
      [.none, .i31, .eq, .any], [.noFunc, .defined(3), .func], [.noExtern, .extern], [.noExn, .exn],
    ]
    let all: [HeapType] = Array(Set(chains.flatMap { $0 }))
    for type in all {
      for other in all {
        let expected = chains.contains { chain in
          guard let low = chain.firstIndex(of: type), let high = chain.firstIndex(of: other) else { return false }
          return low <= high
        }
        #expect(hierarchy.matches(type, other) == expected, "\(type) \(other)")
        let nullable = ValueType(type, nullable: true)
        let nonNull = ValueType(other, nullable: false)
        #expect(!hierarchy.matches(nullable, nonNull))
        #expect(hierarchy.matches(ValueType(type, nullable: false), ValueType(other, nullable: true)) == expected)
      }
    }
    #expect(hierarchy.matches(ValueType.bottom, .i32))
    #expect(!hierarchy.matches(ValueType.i32, .i64))
    #expect(!hierarchy.matches(ValueType.i32, .funcref))
  }

  @Test func externalTypes() {
    #expect(Limits(minimum: 2, maximum: 3).matches(Limits(minimum: 1, maximum: 3)))
    #expect(Limits(minimum: 2, maximum: 3).matches(Limits(minimum: 2)))
    #expect(!Limits(minimum: 2).matches(Limits(minimum: 2, maximum: 3)))
    #expect(!Limits(minimum: 1, maximum: 3).matches(Limits(minimum: 2, maximum: 3)))
    #expect(!Limits(minimum: 2, maximum: 4).matches(Limits(minimum: 2, maximum: 3)))
    let hierarchy = TypeHierarchy()
    let function = ValueType(.noFunc, nullable: true)
    let constant = { GlobalType(valueType: $0, isMutable: false) }
    let variable = { GlobalType(valueType: $0, isMutable: true) }
    #expect(hierarchy.matches(constant(function), constant(.funcref)))
    #expect(!hierarchy.matches(variable(function), variable(.funcref)))
    #expect(!hierarchy.matches(variable(.i32), constant(.i32)))
    let limits = Limits(minimum: 1)
    let table = { TableType(element: $0, limits: limits) }
    #expect(!hierarchy.matches(table(function), table(.funcref)))
    #expect(!MemoryType(limits: limits).matches(MemoryType(limits: limits, addressType: .i64)))
    #expect(!MemoryType(limits: limits).matches(MemoryType(limits: limits, pageSizeLog2: 0)))
  }

  @Test func versionOneReturnsOneResult() {
    let two = Build.module(Build.section(1, Build.functionType([], [0x7F, 0x7F])))
    #expect(isInvalid(two, "invalid result arity", features: .mvp))
    #expect(complaint(two, features: .version2) == nil)
  }
}
