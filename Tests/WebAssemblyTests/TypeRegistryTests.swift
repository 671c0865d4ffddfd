import Dispatch
import Testing
@testable import WebAssembly

/// Types are there as long as somebody uses them, and their ids are given out again.
@Suite struct TypeRegistryTests {
  /// Registers types of which each is a group of its own.
  private func register(_ types: [SubType], _ registry: TypeRegistry) -> RegisteredTypes? {
    registry.register(types, groups: types.indices.map { $0..<$0 + 1 })
  }

  /// A function type that only this number has.
  private func type(_ number: Int) -> SubType {
    let numbers: [ValueType] = [.i32, .i64, .f32, .f64]
    return SubType(composite: .function(FunctionType(parameters: (0..<12).map { numbers[number >> (2 * $0) & 3] })))
  }

  /// A structure with a field that refers to a type.
  private func structure(_ index: UInt32) -> SubType {
    let field = FieldType(storage: .value(ValueType(.defined(index), nullable: true)), isMutable: false)
    return SubType(composite: .structure([field]))
  }

  @Test func aRefusedModuleLeavesNoTypes() throws {
    let registry = TypeRegistry()
    // The type section is right, what follows is not: the body of the function leaves no result.
    let bytes = Build.module(
      Build.section(1, Build.functionType([0x7F], [0x7F])), Build.section(3, [0]), Build.section(10, [2, 0, 0x0B]))
    #expect(throws: ModuleError.self) { try open(bytes, types: registry) }
    #expect(registry.count == 0)
  }

  @Test func typesEndWithTheLastModuleThatHasThem() throws {
    let registry = TypeRegistry()
    var first = register([type(1), type(2), type(1)], registry)
    var second = register([type(2), type(3)], registry)
    let ids = try #require(second).ids
    #expect(registry.count == 3)
    first = nil
    #expect(registry.count == 2)
    #expect(registry.type(ids[0]) == type(2) && registry.type(ids[1]) == type(3))
    second = nil
    #expect(registry.count == 0)
    #expect(registry.type(ids[0]) == nil)
    _ = (first, second)
  }

  @Test func aGroupKeepsTheTypesThatItRefersTo() throws {
    let registry = TypeRegistry()
    var module = register([type(1), structure(0), structure(1), type(2)], registry)
    let ids = try #require(module).ids
    // A host function that refers to the last structure.
    let host = FunctionType(parameters: [ValueType(.defined(ids[2]), nullable: true)])
    var user = registry.register(host)
    module = nil
    #expect(registry.count == 4)
    #expect(registry.type(ids[3]) == nil)
    // The free id is taken; it must not be one that the host function's type depends on.
    var other = register([type(7)], registry)
    #expect(try #require(other).ids == [ids[3]])
    #expect(registry.functionType(ids[0])?.parameters.count == 12)
    user = nil
    #expect(registry.count == 1)
    other = nil
    #expect(registry.count == 0)
    _ = (module, user, other)
  }

  @Test func typesThatThereAreNotAreRefused() throws {
    let registry = TypeRegistry()
    for id: UInt32 in [0, 1, 0x3F_FFFF] {
      #expect(registry.register(FunctionType(results: [ValueType(.defined(id), nullable: true)])) == nil)
    }
    let ids = try #require(register([type(1)], registry)).ids
    // Nobody uses it any more.
    #expect(registry.register(FunctionType(results: [ValueType(.defined(ids[0]), nullable: true)])) == nil)
    #expect(registry.count == 0)
  }

  @Test func groupsAreReleasedAsTheyWereRegistered() throws {
    let registry = TypeRegistry()
    // Two structures that refer to each other, twice, and one of them once more by a third group.
    let types = [structure(1), structure(0), structure(3), structure(2), structure(1)]
    var module = registry.register(types, groups: [0..<2, 2..<4, 4..<5])
    let ids = try #require(module).ids
    #expect(ids[0] == ids[2] && ids[1] == ids[3] && Set(ids).count == 3)
    var again = registry.register(types, groups: [0..<2, 2..<4, 4..<5])
    #expect(again?.ids == ids)
    module = nil
    #expect(registry.count == 3)
    again = nil
    #expect(registry.count == 0)
    _ = (module, again)
  }

  @Test func tooManyTypesLeaveNothingBehind() throws {
    let registry = TypeRegistry(maximumCount: 100)
    let kept = try #require(register((0..<90).map(type), registry))
    for _ in 0..<1_000 {
      // Eleven are new: some groups are registered before there are too many.
      #expect(register((80..<101).map(type), registry) == nil)
      #expect(registry.count == 90)
    }
    #expect(register((80..<100).map(type), registry) != nil)
    #expect(registry.count == 90)
    withExtendedLifetime(kept) {}
  }

  /// Each type refers to the one before it. Releasing the last releases all, on a stack of any size.
  @Test func longChains() {
    let registry = TypeRegistry()
    var module = register([type(0)] + (0..<200_000).map { structure(UInt32($0)) }, registry)
    #expect(registry.count == 200_001)
    module = nil
    #expect(registry.count == 0)
    _ = module
  }

  @Test func aHundredThousandModulesOfDifferentTypes() throws {
    let registry = TypeRegistry()
    let kept = try #require(register([type(1 << 24 - 1)], registry))
    var largest: UInt32 = 0
    var previous: RegisteredTypes?
    for number in 0..<100_000 {
      let types = try #require(register([type(3 * number), type(3 * number + 1), structure(1)], registry))
      largest = max(largest, types.ids.max() ?? 0)
      // Two modules overlap.
      previous = types
    }
    #expect(largest <= 6)
    previous = nil
    #expect(registry.count == 1)
    withExtendedLifetime((kept, previous)) {}
  }

  @Test func severalThreads() {
    let registry = TypeRegistry()
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for number in 0..<5_000 {
        // Some types are only this thread's, some are those of all.
        let types = [type(number % 7), type(1000 + thread), structure(0), structure(2)]
        guard let registered = register(types, registry), registry.type(registered.ids[0]) == types[0],
          registry.type(registered.ids[1]) == types[1]
        else {
          Issue.record("thread \(thread), \(number)")
          return
        }
      }
    }
    #expect(registry.count == 0)
  }

  /// Whoever asks about a type that there is not gets no for an answer.
  @Test func typesThatThereAreNot() {
    var hierarchy = TypeHierarchy()
    hierarchy.append(.structure, supertype: nil)
    #expect(!hierarchy.isSubtype(0, 1) && !hierarchy.isSubtype(1, 0) && !hierarchy.isSubtype(.max, 0))
    #expect(hierarchy.isSubtype(0, 0))
  }
}
