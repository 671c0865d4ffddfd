import WebAssembly

/// The bytes of a module, taken apart into sections, and the code section into bodies.
struct SectionedModule {
  struct Section {
    var id: UInt8
    /// What it contains, unless there are bodies.
    var contents: [UInt8]
    /// The bodies of a code section, without their sizes, and how many it says that there are.
    var bodies: [[UInt8]] = []
    var count: UInt64 = 0
  }

  private let header: [UInt8]
  var sections: [Section] = []

  /// Takes a module apart. What is no section is left out.
  init(_ bytes: [UInt8]) {
    header = Array(bytes.prefix(8))
    var position = 8
    while position < bytes.count {
      let id = bytes[position]
      let (size, start) = LEB128.read(bytes, at: position + 1)
      guard let size = Int(exactly: size), size <= bytes.count - start else { break }
      var section = Section(id: id, contents: Array(bytes[start..<start + size]))
      if id == SectionID.code.rawValue { section.takeApart() }
      sections.append(section)
      position = start + size
    }
  }

  /// The module, whose sections and bodies have the sizes that they say.
  var bytes: [UInt8] {
    var module = ByteWriter()
    module.append(header)
    for section in sections {
      module.byte(section.id)
      module.counted(section.bytes)
    }
    return module.bytes
  }
}

extension SectionedModule.Section {
  fileprivate mutating func takeApart() {
    var (count, position) = LEB128.read(contents, at: 0)
    self.count = count
    while position < contents.count, count > 0 {
      let (size, start) = LEB128.read(contents, at: position)
      guard let size = Int(exactly: size), size <= contents.count - start else { return bodies = [] }
      bodies.append(Array(contents[start..<start + size]))
      position = start + size
      count -= 1
    }
  }

  fileprivate var bytes: [UInt8] {
    guard !bodies.isEmpty else { return contents }
    var writer = ByteWriter()
    writer.unsigned(count)
    for body in bodies { writer.counted(body) }
    return writer.bytes
  }
}

/// Integers of the binary format, read from bytes that may be anything.
enum LEB128 {
  /// The unsigned number that begins at a place, as far as there are bytes, and the place after it.
  static func read(_ bytes: [UInt8], at start: Int) -> (value: UInt64, end: Int) {
    var value: UInt64 = 0
    var position = start
    while position < bytes.count, position < start + 10 {
      value |= UInt64(bytes[position] & 0x7F) << UInt64(7 * (position - start))
      position += 1
      if bytes[position - 1] < 0x80 { break }
    }
    return (value, min(position, bytes.count))
  }

  /// The place after the declarations of locals with which a body begins.
  static func endOfLocals(_ body: [UInt8]) -> Int? {
    var (count, position) = read(body, at: 0)
    while count > 0 {
      guard position < body.count else { return nil }
      position = read(body, at: position).end
      // Types of one byte, and references with a heap type after it.
      guard position < body.count else { return nil }
      position = body[position] == 0x63 || body[position] == 0x64 ? read(body, at: position + 1).end : position + 1
      count -= 1
    }
    return position <= body.count ? position : nil
  }
}
