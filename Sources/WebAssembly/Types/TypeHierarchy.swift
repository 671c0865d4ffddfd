/// Which defined type is declared below which, so that a test takes the same time whatever their distance.
///
/// Each type has a display: its supertypes from the topmost down, and itself. `a` is a subtype of `b` just if `b` stands
/// in `a`'s display where it stands in its own. The numbers of types are the indices of a module.
///
/// WebAssembly 3.0, section 3.3 (matching).
package struct TypeHierarchy: TypeOrder, Sendable {
  /// Which of the three composite types a type is.
  package enum Shape: UInt8, Sendable {
    case function, structure, array
  }

  private struct Entry {
    var displayStart: UInt32
    var depth: UInt8
    var shape: Shape
  }

  /// The most supertypes that a type can have above it.
  package static let maximumDepth = 63

  private var entries: [Entry] = []
  private var displays: [UInt32] = []

  package init() {}

  package var count: Int { entries.count }

  /// Adds the type that is next in number. Its supertype must have been added; a type that would lie too deep, which
  /// validation rules out, loses its supertype.
  package mutating func append(_ shape: Shape, supertype: UInt32?) {
    let number = UInt32(truncatingIfNeeded: entries.count)
    guard let supertype, Int(supertype) < entries.count, Int(entries[Int(supertype)].depth) < Self.maximumDepth else {
      entries.append(Entry(displayStart: UInt32(truncatingIfNeeded: displays.count), depth: 0, shape: shape))
      displays.append(number)
      return
    }
    let above = entries[Int(supertype)]
    var start = Int(above.displayStart)
    let aboveEnd = start + Int(above.depth) + 1
    if aboveEnd != displays.count {
      // Where the supertype's display is not the last, this one begins with a copy of it. One by one: a slice would
      // hold on to all displays, and appending would copy them.
      let copyStart = displays.count
      for position in start..<aboveEnd { displays.append(displays[position]) }
      start = copyStart
    }
    displays.append(number)
    entries.append(Entry(displayStart: UInt32(truncatingIfNeeded: start), depth: above.depth + 1, shape: shape))
  }

  /// The shape of a type, or `nil` if there is none of that number.
  package func shape(_ type: UInt32) -> Shape? {
    Int(type) < entries.count ? entries[Int(type)].shape : nil
  }

  /// Whether `type` is `other` or declared below it.
  package func isSubtype(_ type: UInt32, _ other: UInt32) -> Bool {
    guard type != other else { return true }
    guard Int(type) < entries.count, Int(other) < entries.count else { return false }
    let entry = entries[Int(type)]
    let otherDepth = entries[Int(other)].depth
    return entry.depth >= otherDepth && displays[Int(entry.displayStart) + Int(otherDepth)] == other
  }
}

extension CompositeType {
  /// Which of the three it is.
  package var shape: TypeHierarchy.Shape {
    switch self {
    case .function: .function
    case .structure: .structure
    case .array: .array
    }
  }
}
