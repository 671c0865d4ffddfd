import WebAssembly
import WebAssemblyText

/// Reads the commands of a script; the modules in it are not read, but found.
struct ScriptParser {
  let text: TokenizedText
  /// The index of the next token.
  var position = 0
  /// The line that the byte at `countedOffset` stands on.
  private var line = 1
  private var countedOffset = 0

  init(_ text: TokenizedText) { self.text = text }

  var token: Token { text.tokens[position] }

  /// Reads the whole script: commands, or the fields of a single module.
  mutating func parse() throws(WATError) -> Script {
    if isAtInlineModule {
      let module = Script.ModuleText(start: 0, name: nil)
      return Script(text: text, commands: [Script.Command(line: 1, body: .module(module))])
    }
    var commands: [Script.Command] = []
    while token.kind != .end {
      try text.checkInterruption(at: token)
      guard token.kind == .open else { throw unexpected("(") }
      countLines(upTo: Int(token.start))
      commands.append(Script.Command(line: line, body: try parseCommand()))
    }
    return Script(text: text, commands: commands)
  }

  /// Whether a field of a module comes first, without `(module` around it.
  private var isAtInlineModule: Bool {
    guard token.kind == .open else { return false }
    switch text.tokens[position + 1].keyword {
    case .type, .rec, .import, .func, .table, .memory, .global, .tag, .export, .start, .elem, .data: return true
    default: return false
    }
  }

  private mutating func countLines(upTo offset: Int) {
    line += text.bytes[countedOffset..<offset].count { $0 == UInt8(ascii: "\n") }
    countedOffset = offset
  }

  // MARK: - Commands

  /// A command in parentheses; leaves `position` after it.
  private mutating func parseCommand() throws(WATError) -> Script.Body {
    let keyword = text.tokens[position + 1].keyword
    switch keyword {
    case .module: return try parseModuleCommand()
    case .invoke, .get: return .action(try parseAction())
    case .thread, .wait:
      position = Int(token.value) + 1
      return .unsupported(keyword?.rawValue ?? "")
    default: break
    }
    position += 1
    let command = token
    position += 1
    let body: Script.Body =
      switch keyword {
      case .register: .register(module: try parseString(), instance: skipIdentifier())
      case .assertReturn: .assertReturn(try parseAction(), try parseExpectations())
      case .assertTrap where isOpen(.module): .assertModuleTrap(try parseModule(), message: try parseString())
      case .assertTrap: .assertTrap(try parseAction(), message: try parseString())
      case .assertExhaustion: .assertExhaustion(try parseAction(), message: try parseString())
      case .assertException: .assertException(try parseAction())
      case .assertMalformed: .assertMalformed(try parseModule(), message: try parseString())
      case .assertInvalid: .assertInvalid(try parseModule(), message: try parseString())
      case .assertMalformedCustom, .assertInvalidCustom:
        .assertCustom(try parseModule(), message: try parseString())
      case .assertUnlinkable: .assertUnlinkable(try parseModule(), message: try parseString())
      default: throw text.unexpected(command, expected: "a command")
      }
    try expectClose()
    return body
  }

  /// `(module …)`, `(module definition …)` or `(module instance …)`.
  private mutating func parseModuleCommand() throws(WATError) -> Script.Body {
    switch text.tokens[position + 2].keyword {
    case .definition: return .definition(try parseModule())
    case .instance:
      position += 3
      let body = Script.Body.instance(name: skipIdentifier(), definition: skipIdentifier())
      try expectClose()
      return body
    default: return .module(try parseModule())
    }
  }

  private mutating func parseModule() throws(WATError) -> Script.ModuleText {
    guard isOpen(.module) else { throw unexpected("(module") }
    let start = position
    let end = Int(token.value)
    position += 2
    if token.keyword == .definition { position += 1 }
    let name = skipIdentifier()
    position = end + 1
    return Script.ModuleText(start: start, name: name)
  }

  private mutating func parseAction() throws(WATError) -> Script.Action {
    let isInvoke = isOpen(.invoke)
    guard isInvoke || isOpen(.get) else { throw unexpected("(invoke or (get") }
    position += 2
    let instance = skipIdentifier()
    let name = try parseString()
    var arguments: [Value] = []
    while isInvoke, token.kind == .open { arguments.append(try parseArgument()) }
    try expectClose()
    return isInvoke
      ? .invoke(instance: instance, function: name, arguments: arguments) : .get(instance: instance, global: name)
  }

  // MARK: - Tokens

  func isOpen(_ keyword: Keyword) -> Bool { token.kind == .open && text.tokens[position + 1].keyword == keyword }

  mutating func expectClose() throws(WATError) {
    guard token.kind == .close else { throw unexpected(")") }
    position += 1
  }

  private mutating func skipIdentifier() -> Script.Name? {
    guard token.kind == .identifier else { return nil }
    position += 1
    return text.tokens[position - 1].value
  }

  private mutating func parseString() throws(WATError) -> String {
    guard token.kind == .string else { throw unexpected("a string") }
    position += 1
    return String(decoding: text.string(text.tokens[position - 1]), as: UTF8.self)
  }

  func unexpected(_ expected: String) -> WATError { text.unexpected(token, expected: expected) }
}
