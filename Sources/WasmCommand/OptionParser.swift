/// Takes a command line apart, from left to right: options (`--name`, `--name VALUE`, `--name=VALUE`, `-n`) and words.
///
/// Whether an option has a value is known to who asks for it. After `--` everything is a word; a lone `-` is one.
package struct OptionParser {
  package enum Argument: Equatable {
    /// The name, without dashes.
    case option(String)
    case word(SystemString)
  }

  private var rest: ArraySlice<SystemString>
  /// What stood after the `=` of the last option.
  private var attached: (option: String, value: SystemString)?
  private var onlyWords = false

  package init(_ arguments: [SystemString]) { rest = arguments[...] }

  package init(_ arguments: [String]) { self.init(arguments.map { SystemString($0) }) }

  /// The next argument; `nil` at the end.
  package mutating func next() throws(CommandError) -> Argument? {
    if let attached { throw CommandError("option \(attached.option.dashed) takes no value") }
    guard let argument = rest.popFirst() else { return nil }
    guard !onlyWords, argument.hasPrefix("-"), argument != "-" else { return .word(argument) }
    if argument == "--" {
      onlyWords = true
      return try next()
    }
    let text = SystemString(bytes: argument.bytes.drop { $0 == UInt8(ascii: "-") })
    guard let (name, value) = text.split(at: "=") else { return .option(text.description) }
    attached = (name.description, value)
    return .option(name.description)
  }

  /// The value of the option that was just returned, as the system passed it.
  package mutating func systemValue(of option: String) throws(CommandError) -> SystemString {
    if let attached {
      self.attached = nil
      return attached.value
    }
    guard let value = rest.popFirst() else { throw CommandError("option \(option.dashed) needs a value") }
    return value
  }

  /// The value of the option that was just returned, which must be text: a number, or a name that is no file's.
  package mutating func value(of option: String) throws(CommandError) -> String {
    let value = try systemValue(of: option)
    guard let text = value.text else { throw CommandError("the value of option \(option.dashed) is no UTF-8: \(value)") }
    return text
  }

  /// Makes sure that nothing is left.
  mutating func end(of subcommand: Subcommand) throws(CommandError) {
    switch try next() {
    case nil: return
    case .option(let option): throw subcommand.unknownOption(option)
    case .word(let word): throw CommandError("\(word) is one word too many; see `wasm help \(subcommand.name)`")
    }
  }

  /// Whether what comes next asks for help.
  package var asksForHelp: Bool { rest.first == "--help" || rest.first == "-h" }

  /// All that is left, as it is: a guest's arguments.
  mutating func remaining() -> [SystemString] {
    defer { rest = [] }
    return Array(rest)
  }
}

extension String {
  /// An option's name as it is written.
  package var dashed: String { (count == 1 ? "-" : "--") + self }
}
