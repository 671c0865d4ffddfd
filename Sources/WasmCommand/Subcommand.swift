/// One of the things that the command does.
struct Subcommand {
  let name: String
  /// What stands after the name.
  let synopsis: String
  /// What it does, in one line.
  let summary: String
  /// Does it, with what stands after the name; returns the exit status.
  let body: (Command, inout OptionParser) throws(CommandError) -> Int32
  private let makeDetails: () -> String

  /// - Parameter details: a text that is put together only for whoever asks for help.
  init(
    name: String, synopsis: String, summary: String, details: @autoclosure @escaping () -> String,
    body: @escaping (Command, inout OptionParser) throws(CommandError) -> Int32
  ) {
    self.name = name
    self.synopsis = synopsis
    self.summary = summary
    self.body = body
    makeDetails = details
  }

  /// The options and all that there is to know, in lines.
  var details: String { makeDetails() }

  /// All of them, in the order in which they are listed.
  static var all: [Subcommand] { [.run, .replay, .compile, .validate, .inspect, .wast, .wat2wasm, .wasm2wat, .help, .version] }

  /// The one that the arguments begin with. Without any arguments that is `help`.
  static func find(_ options: inout OptionParser) throws(CommandError) -> Subcommand {
    let name: String
    switch try options.next() {
    case nil, .option("help"), .option("h"): return .help
    case .option("version"): return .version
    case .option(let option): throw CommandError("unknown option \(option.dashed); see `wasm help`")
    case .word(let word): name = word.description
    }
    return try named(name)
  }

  static func named(_ name: String) throws(CommandError) -> Subcommand {
    guard let subcommand = all.first(where: { $0.name == name }) else {
      throw CommandError("unknown command \(name); see `wasm help`")
    }
    return subcommand
  }

  /// How it is called.
  var usage: String { synopsis.isEmpty ? "wasm \(name)" : "wasm \(name) \(synopsis)" }

  func unknownOption(_ option: String) -> CommandError {
    CommandError("unknown option \(option.dashed); see `wasm help \(name)`")
  }
}

extension Subcommand {
  static var help: Subcommand {
    Subcommand(
      name: "help", synopsis: "[COMMAND]", summary: "Explain the command, or one of its commands.", details: ""
    ) { (command, options) throws(CommandError) in
      switch try options.next() {
      case nil:
        try command.print("A WebAssembly virtual machine.\n")
        for subcommand in all { try command.print("  \(subcommand.usage)\n      \(subcommand.summary)") }
      case .word(let name):
        let subcommand = try named(name.description)
        try options.end(of: Self.help)
        try subcommand.explain(command)
      case .option(let option): throw Self.help.unknownOption(option)
      }
      return 0
    }
  }

  /// Shows how it is used.
  func explain(_ command: Command) throws(CommandError) {
    try command.print("\(usage)\n\n\(summary)")
    if !details.isEmpty { try command.print("\n" + details) }
  }

  static var version: Subcommand {
    Subcommand(
      name: "version", synopsis: "", summary: "Print the version.", details: ""
    ) { (command, options) throws(CommandError) in
      try options.end(of: Self.version)
      try command.print("wasm 0.1.0")
      return 0
    }
  }
}
