import WebAssembly

/// Collects names and writes the name section.
///
/// WebAssembly 3.0, appendix, custom sections (name section).
struct NameSectionWriter {
  /// Names by index, which come in order.
  struct NameMap {
    private var list = ModuleEncoder.List()

    mutating func add(_ index: Int, _ name: [UInt8]) {
      list.count += 1
      list.contents.count(index)
      list.contents.counted(name)
    }

    func write(to writer: inout ByteWriter) {
      writer.count(list.count)
      writer.append(list.contents)
    }
  }

  /// Names by two indices: those of locals by function and local.
  struct IndirectNameMap {
    private var outer: [(index: UInt32, names: NameMap)] = []

    /// Adds a name; those of one outer index come one after the other.
    mutating func add(_ outerIndex: UInt32, _ index: Int, _ name: [UInt8]) {
      if outer.last?.index != outerIndex { outer.append((outerIndex, NameMap())) }
      outer[outer.count - 1].names.add(index, name)
    }

    func write(to writer: inout ByteWriter) {
      writer.count(outer.count)
      for entry in outer {
        writer.unsigned(entry.index)
        entry.names.write(to: &writer)
      }
    }

    var isEmpty: Bool { outer.isEmpty }
  }

  var module: [UInt8]?
  var locals = IndirectNameMap()
  var labels = IndirectNameMap()
  var fields = IndirectNameMap()
  private var spaces: [NameMap?] = Array(repeating: nil, count: Space.allCases.count)

  mutating func add(_ space: Space, _ index: UInt32, _ name: [UInt8]) {
    if spaces[space.rawValue] == nil { spaces[space.rawValue] = NameMap() }
    spaces[space.rawValue]?.add(Int(index), name)
  }

  /// The contents of the section, unless there are no names.
  var section: [UInt8]? {
    var writer = ByteWriter()
    if let module { subsection(0, in: &writer) { $0.counted(module) } }
    add(.function, as: 1, to: &writer)
    add(locals, as: 2, to: &writer)
    add(labels, as: 3, to: &writer)
    add(.type, as: 4, to: &writer)
    add(.table, as: 5, to: &writer)
    add(.memory, as: 6, to: &writer)
    add(.global, as: 7, to: &writer)
    add(.element, as: 8, to: &writer)
    add(.data, as: 9, to: &writer)
    add(fields, as: 10, to: &writer)
    add(.tag, as: 11, to: &writer)
    return writer.bytes.isEmpty ? nil : writer.bytes
  }

  private func add(_ space: Space, as id: UInt8, to writer: inout ByteWriter) {
    guard let names = spaces[space.rawValue] else { return }
    subsection(id, in: &writer) { names.write(to: &$0) }
  }

  private func add(_ names: IndirectNameMap, as id: UInt8, to writer: inout ByteWriter) {
    guard !names.isEmpty else { return }
    subsection(id, in: &writer) { names.write(to: &$0) }
  }

  private func subsection(_ id: UInt8, in writer: inout ByteWriter, _ write: (inout ByteWriter) -> Void) {
    var contents = ByteWriter()
    write(&contents)
    writer.byte(id)
    writer.counted(contents.bytes)
  }
}
