/// Takes a command line apart, from left to right: options (`--name`, `--name VALUE`, `--name=VALUE`, `-n`) and words.
///
/// Whether an option has a value is known to who asks for it. Behind `--` everything is a word; a lone `-` is one.
package struct OptionParser {
  package enum Argument: Equatable {
    /// The name, without dashes.
    case option(String)
    case word(String)
  }

  private var rest: ArraySlice<String>
  /// What stood behind the `=` of the last option.
  private var attached: (option: String, value: String)?
  private var onlyWords = false

  package init(_ arguments: [String]) { rest = arguments[...] }

  /// The next argument; `nil` at the end.
  package mutating func next() throws(CommandError) -> Argument? {
    if let attached { throw CommandError("option \(attached.option.dashed) takes no value") }
    guard let argument = rest.popFirst() else { return nil }
    guard !onlyWords, argument.hasPrefix("-"), argument != "-" else { return .word(argument) }
    if argument == "--" {
      onlyWords = true
      return try next()
    }
    let text = argument.drop { $0 == "-" }
    guard let equals = text.firstIndex(of: "=") else { return .option(String(text)) }
    attached = (String(text[..<equals]), String(text[text.index(after: equals)...]))
    return .option(String(text[..<equals]))
  }

  /// The value of the option that was just returned.
  package mutating func value(of option: String) throws(CommandError) -> String {
    if let attached {
      self.attached = nil
      return attached.value
    }
    guard let value = rest.popFirst() else { throw CommandError("option \(option.dashed) needs a value") }
    return value
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
  mutating func remaining() -> [String] {
    defer { rest = [] }
    return Array(rest)
  }
}

extension String {
  /// An option's name as it is written.
  package var dashed: String { (count == 1 ? "-" : "--") + self }
}
