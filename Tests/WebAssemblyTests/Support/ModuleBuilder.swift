import WebAssembly

/// Writes the bytes of modules tersely, right or wrong as a test needs them.
enum Build {
  /// The header and sections.
  static func module(_ sections: [UInt8]...) -> [UInt8] {
    [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00] + sections.flatMap { $0 }
  }

  /// A section of that content.
  static func section(_ id: UInt8, content: [UInt8]) -> [UInt8] {
    [id] + leb(content.count) + content
  }

  /// A section that is a list.
  static func section(_ id: UInt8, _ entries: [UInt8]...) -> [UInt8] {
    section(id, content: list(entries))
  }

  /// A number of entries, and these.
  static func list(_ entries: [[UInt8]]) -> [UInt8] {
    leb(entries.count) + entries.flatMap { $0 }
  }

  static func leb(_ value: Int) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  static func name(_ string: String) -> [UInt8] { leb(string.utf8.count) + Array(string.utf8) }

  /// A function type by the codes of its types.
  static func functionType(_ parameters: [UInt8] = [], _ results: [UInt8] = []) -> [UInt8] {
    [0x60] + leb(parameters.count) + parameters + leb(results.count) + results
  }

  /// A body: its size, declarations of locals and code, to which `end` is added.
  static func body(locals: [UInt8] = [0], _ code: [UInt8]) -> [UInt8] {
    let content = locals + code + [0x0B]
    return leb(content.count) + content
  }

  /// A module of one function, with the sections that are given: each goes to its place.
  static func function(
    _ code: [UInt8], parameters: [UInt8] = [], results: [UInt8] = [], locals: [UInt8] = [0],
    types: [[UInt8]] = [], sections: [[UInt8]] = []
  ) -> [UInt8] {
    let all =
      sections + [
        section(1, content: list([functionType(parameters, results)] + types)), section(3, [0]),
        section(10, body(locals: locals, code)),
      ]
    let order: [UInt8] = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11]
    return module(order.flatMap { id in all.filter { $0.first == id }.flatMap { $0 } })
  }

  // Codes of types, for readability.
  static let i32: UInt8 = 0x7F
  static let i64: UInt8 = 0x7E
  static let f32: UInt8 = 0x7D
  static let f64: UInt8 = 0x7C
  static let v128: UInt8 = 0x7B
  static let funcref: UInt8 = 0x70
  static let externref: UInt8 = 0x6F

  /// Section 5 with one memory of one page.
  static let memory = section(5, [0x00, 0x01])
  /// Section 4 with one table of one function.
  static let table = section(4, [0x70, 0x00, 0x01])
}

/// Decodes and validates, as opening a module does.
@discardableResult
func open(
  _ bytes: [UInt8], features: Features = .version3, limits: ModuleLimits = ModuleLimits(),
  types: TypeRegistry = TypeRegistry()
) throws(ModuleError) -> ValidatedModule {
  let bytes = ModuleBytes(bytes)
  let module: ModuleStructure
  do throws(DecodingError) {
    module = try ModuleDecoder.decode(bytes, features: features, limits: limits)
  } catch {
    throw ModuleError(error)
  }
  return try ModuleValidator.validate(module, bytes: bytes, types: types, features: features, limits: limits)
}

/// What is wrong with a module in words: `nil` if nothing is.
func complaint(_ bytes: [UInt8], features: Features = .version3, limits: ModuleLimits = ModuleLimits()) -> String? {
  do throws(ModuleError) {
    try open(bytes, features: features, limits: limits)
    return nil
  } catch {
    switch error {
    case .decoding(let error): return "malformed: \(error.reason)"
    case .validation(let error): return "invalid: \(error.message)"
    case .interrupted: return "interrupted"
    }
  }
}

/// Whether a module is refused as malformed (or invalid) with a message that begins so.
func isMalformed(_ bytes: [UInt8], _ message: String, features: Features = .version3) -> Bool {
  complaint(bytes, features: features)?.hasPrefix("malformed: " + message) == true
}

func isInvalid(_ bytes: [UInt8], _ message: String, features: Features = .version3) -> Bool {
  complaint(bytes, features: features)?.hasPrefix("invalid: " + message) == true
}
