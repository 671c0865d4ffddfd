import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

extension Subcommand {
  static var wat2wasm: Subcommand {
    Subcommand(
      name: "wat2wasm", synopsis: "FILE [-o FILE]", summary: "Turn a module's text into the binary format.",
      details: "Without -o the module is written beside the text, with .wasm for .wat. It is not validated."
    ) { (command, options) throws(CommandError) in
      let files = try TextOptions(&options, of: .wat2wasm)
      let stem = files.input.hasSuffix(".wat") ? String(files.input.dropLast(4)) : files.input
      try [UInt8](textFile: files.input).write(to: files.output ?? stem + ".wasm")
      return 0
    }
  }

  static var wasm2wat: Subcommand {
    Subcommand(
      name: "wasm2wat", synopsis: "FILE [-o FILE]", summary: "Turn a module into the text format.",
      details: "Without -o the text is printed. The module is not validated."
    ) { (command, options) throws(CommandError) in
      let files = try TextOptions(&options, of: .wasm2wat)
      let bytes = try [UInt8](contentsOf: files.input)
      let text: String
      do throws(DecodingError) { text = try WAT.print(bytes) } catch {
        throw CommandError("\(files.input): \(error)")
      }
      if let output = files.output {
        try Array(text.utf8).write(to: output)
      } else {
        command.standardOutput.write(text, inheriting: 1)
      }
      return 0
    }
  }
}

/// What is read and where it is written to.
private struct TextOptions {
  let input: String
  private(set) var output: String?

  init(_ options: inout OptionParser, of subcommand: Subcommand) throws(CommandError) {
    var files: [String] = []
    while let argument = try options.next() {
      switch argument {
      case .word(let file): files.append(file)
      case .option("o"): output = try options.value(of: "o")
      case .option("output"): output = try options.value(of: "output")
      case .option(let option): throw subcommand.unknownOption(option)
      }
    }
    guard files.count == 1 else {
      throw CommandError("one file is needed; see `wasm help \(subcommand.name)`")
    }
    input = files[0]
  }
}

extension [UInt8] {
  /// The module whose text is in a file.
  init(textFile path: String) throws(CommandError) {
    let text = try [UInt8](contentsOf: path)
    do throws(WATError) { self = try WAT.encode(utf8: text) } catch {
      throw CommandError("\(path):\(error.line):\(error.column): \(error.message)")
    }
  }
}
