#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The defined types that a registry has at the moment, by their canonical ids.
///
/// A recursion group is there as long as somebody uses a type of it: a module, a host function, or another group that refers to
/// it. Then its types are released together, and their ids are given out again. The last release of a chain of groups releases
/// them all, one after the other and not by recursion.
struct TypeTable {
  /// A recursion group, which is there once.
  private final class Group {
    let key: CanonicalGroup
    /// The ids of its types, in order.
    let ids: [UInt32]
    /// How many uses its types have in all.
    var useCount = 0

    init(_ key: CanonicalGroup, _ ids: [UInt32]) {
      self.key = key
      self.ids = ids
    }
  }

  private struct Entry {
    /// The type, with canonical ids in place of type indices.
    let type: SubType
    let group: Group
    /// What handlers see of it.
    let record: UnsafePointer<TypeRecord>
    /// The supertypes of the types directly below it, where there are any.
    var listForSubtypes: UnsafePointer<UInt32>?
  }

  /// How many types there may be.
  private let maximumCount: Int
  private var entries: [Entry?] = []
  private var groups: [CanonicalGroup: Group] = [:]
  private var numbers = NumberPool()

  init(maximumCount: Int) { self.maximumCount = maximumCount }

  /// How many types there are.
  var count: Int { numbers.count }

  /// The type with that id, if there is one.
  func type(_ id: UInt32) -> SubType? { Int(id) < entries.count ? entries[Int(id)]?.type : nil }

  /// Records of types. Unsafe because they are pointers: nothing changes the records of types that are used.
  struct Records: @unchecked Sendable {
    var pointers: [UnsafePointer<TypeRecord>] = []
  }

  /// The records of types that there are.
  func records(_ ids: ArraySlice<UInt32>) -> Records { Records(pointers: ids.compactMap { record($0) }) }

  private func record(_ id: UInt32) -> UnsafePointer<TypeRecord>? {
    Int(id) < entries.count ? entries[Int(id)]?.record : nil
  }

  // MARK: - Uses

  /// Adds a use of each of the types of some recursion groups, which are `ranges` of `types`, and of the types themselves where
  /// they are new. Appends the id of each to `ids`, which has those of all types before. Returns false if there are too many types.
  mutating func use(_ types: [SubType], groups ranges: ArraySlice<Range<Int>>, _ ids: inout [UInt32]) -> Bool {
    for range in ranges {
      let key = CanonicalGroup(types[range], start: range.lowerBound, numbers: ids)
      guard let group = groups[key] ?? add(types[range], key, ids) else { return false }
      group.useCount += range.count
      ids.append(contentsOf: group.ids)
    }
    return true
  }

  /// Adds a use of a type that is a group of its own, and whose type indices are canonical ids. Returns its id; `nil`, with
  /// nothing changed, if there are too many types, or if it refers to a type that there is not.
  mutating func use(_ type: SubType) -> UInt32? {
    var isComplete = true
    type.visitTypeIndices { if self.type($0) == nil { isComplete = false } }
    let key = CanonicalGroup(type)
    guard isComplete, let group = groups[key] ?? add([type], key, nil) else { return nil }
    group.useCount += 1
    return group.ids[0]
  }

  /// Adds a use of a type that there is already. Returns whether there is.
  mutating func use(_ id: UInt32) -> Bool {
    guard Int(id) < entries.count, let group = entries[Int(id)]?.group else { return false }
    group.useCount += 1
    return true
  }

  /// Takes back a use of each of these types.
  mutating func release(_ ids: ArraySlice<UInt32>) {
    var unused: [Group] = []
    for id in ids { leave(id, &unused) }
    guard !unused.isEmpty else { return }
    while let group = unused.popLast() { remove(group, &unused) }
    shrink()
  }

  /// Takes back one use of a type. If it was the last of its group, the group joins `unused`.
  private func leave(_ id: UInt32, _ unused: inout [Group]) {
    guard let group = entries[Int(id)]?.group else { return }
    group.useCount -= 1
    if group.useCount == 0 { unused.append(group) }
  }

  // MARK: - Groups

  /// Adds a group; `nil` if there are too many types.
  ///
  /// - Parameter outer: the ids of all types before those of the group, by their indices; `nil` if the indices are ids already.
  private mutating func add(_ types: ArraySlice<SubType>, _ key: CanonicalGroup, _ outer: [UInt32]?) -> Group? {
    guard numbers.count + types.count <= maximumCount else { return nil }
    let group = Group(key, types.map { _ in UInt32(truncatingIfNeeded: numbers.take()) })
    for (id, type) in zip(group.ids, types) {
      let canonical = type.mapTypeIndices { index in
        guard let outer else { return index }
        return Int(index) < outer.count ? outer[Int(index)] : group.ids[Int(index) - outer.count]
      }
      while entries.count <= Int(id) { entries.append(nil) }
      let record = makeRecord(id, canonical, isAlone: types.count == 1)
      entries[Int(id)] = Entry(type: canonical, group: group, record: record)
    }
    groups[key] = group
    visitOuterTypes(of: group) { entries[Int($0)]?.group.useCount += 1 }
    return group
  }

  /// Removes a group that nobody uses, and its uses of others.
  private mutating func remove(_ group: Group, _ unused: inout [Group]) {
    visitOuterTypes(of: group) { leave($0, &unused) }
    groups[group.key] = nil
    for id in group.ids {
      entries[Int(id)]?.listForSubtypes?.deallocate()
      entries[Int(id)]?.record.deallocate()
      entries[Int(id)] = nil
      numbers.giveBack(Int(id))
    }
  }

  /// Makes the record of a type.
  private mutating func makeRecord(_ id: UInt32, _ type: SubType, isAlone: Bool) -> UnsafePointer<TypeRecord> {
    // A supertype comes before the types below it, in a group as well.
    let supertype = type.supertypes.first.map { Int($0) }
    let above = supertype.flatMap { entries[$0]?.record }
    let record = UnsafeMutablePointer<TypeRecord>.allocate(capacity: 1)
    record.initialize(
      to: TypeRecord(
        id: id, depth: above.map { $0.pointee.depth + 1 } ?? 0, isPlain: isAlone && type.isFinal && supertype == nil,
        supertypes: supertype.flatMap { supertypes(belowTypeAt: $0) } ?? Self.noSupertypes))
    return UnsafePointer(record)
  }

  /// The list for the types directly below a type: its own supertypes, and itself. It is made for the first of them.
  private mutating func supertypes(belowTypeAt index: Int) -> UnsafePointer<UInt32>? {
    guard let entry = entries[index] else { return nil }
    if let list = entry.listForSubtypes { return list }
    let count = Int(entry.record.pointee.depth)
    let list = UnsafeMutablePointer<UInt32>.allocate(capacity: count + 1)
    list.initialize(from: entry.record.pointee.supertypes, count: count)
    (list + count).initialize(to: entry.record.pointee.id)
    entries[index]?.listForSubtypes = UnsafePointer(list)
    return UnsafePointer(list)
  }

  /// Unsafe because it is a pointer: nothing is read through it, since there are no supertypes.
  nonisolated(unsafe) private static let noSupertypes = UnsafePointer(UnsafeMutablePointer<UInt32>.allocate(capacity: 1))

  /// Visits the types that a group refers to and that are not its own, each as often as it does.
  private func visitOuterTypes(of group: Group, _ visit: (UInt32) -> Void) {
    for id in group.ids {
      guard let entry = entries[Int(id)] else { continue }
      entry.type.visitTypeIndices { if entries[Int($0)]?.group !== group { visit($0) } }
    }
  }

  /// Gives memory back: neither array nor dictionary does that by itself.
  private mutating func shrink() {
    while case .some(nil) = entries.last { entries.removeLast() }
    if entries.capacity > 1024, entries.count < entries.capacity / 4 { entries = entries.map { $0 } }
    guard groups.capacity > 1024, groups.count < groups.capacity / 8 else { return }
    var smaller = [CanonicalGroup: Group](minimumCapacity: groups.count * 2)
    for (key, group) in groups { smaller[key] = group }
    groups = smaller
  }
}

extension TypeTable: TypeOrder {
  func shape(_ id: UInt32) -> TypeHierarchy.Shape? { type(id)?.composite.shape }

  func isSubtype(_ id: UInt32, _ other: UInt32) -> Bool {
    guard let record = record(id), let other = self.record(other) else { return false }
    return TypeRecord.isSubtype(record, other)
  }
}
