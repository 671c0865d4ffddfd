import Testing
import WebAssemblyText

/// The module of a text, without a name section.
func encoded(_ text: String) throws(WATError) -> [UInt8] { try WAT.encode(text, names: false) }

/// The contents of the section with that number, or `nil` if the module has none.
func section(_ id: UInt8, of module: [UInt8]) -> [UInt8]? {
  var position = 8
  while position < module.count {
    let found = module[position]
    var (size, shift) = (0, 0)
    repeat {
      position += 1
      size |= Int(module[position] & 0x7F) << shift
      shift += 7
    } while module[position] >= 0x80
    position += 1
    if found == id { return Array(module[position..<position + size]) }
    position += size
  }
  return nil
}

/// The instructions of the one function of a module, `end` included.
func instructions(_ text: String) throws -> [UInt8] {
  let code = try #require(section(10, of: try encoded("(module (func (param i32 i64) \(text)))")))
  // One function, its size, no locals.
  return Array(code.dropFirst(3))
}

/// The message with which a text is refused.
func message(_ text: String) -> String? {
  do {
    _ = try WAT.encode(text)
    return nil
  } catch {
    return error.message
  }
}

/// Parts of a module, one after the other.
func bytes(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap { $0 } }

/// The bytes of a name.
func utf8(_ name: String) -> [UInt8] { Array(name.utf8) }

/// What each module begins with.
let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

extension String {
  /// A text as a string of the text format.
  init(quoting text: String) {
    self = "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
