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
      let stem = files.input.hasSuffix(".wat") ? SystemString(bytes: files.input.bytes.dropLast(4)) : files.input
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
      guard !Module.isImage(bytes) else { throw CommandError("\(files.input): is an image; its module has the text") }
      let text: String
      do throws(DecodingError) { text = try WAT.print(bytes) } catch {
        throw CommandError("\(files.input): \(error)")
      }
      if let output = files.output {
        try Array(text.utf8).write(to: output)
      } else {
        try command.write(text)
      }
      return 0
    }
  }
}

/// What is read and where it is written to.
private struct TextOptions {
  let input: SystemString
  private(set) var output: SystemString?

  init(_ options: inout OptionParser, of subcommand: Subcommand) throws(CommandError) {
    var files: [SystemString] = []
    while let argument = try options.next() {
      switch argument {
      case .word(let file): files.append(file)
      case .option("o"): output = try options.systemValue(of: "o")
      case .option("output"): output = try options.systemValue(of: "output")
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
  init(textFile path: SystemString) throws(CommandError) { try self.init(text: [UInt8](contentsOf: path), from: path) }

  /// The module that has that text, which was read from a file.
  init(
    text: [UInt8], from path: SystemString, _ interruption: InterruptionHandle? = nil
  ) throws(CommandError) {
    do throws(WATError) { self = try WAT.encode(utf8: text, interruption: interruption) } catch {
      if error.kind == .interrupted { throw .interrupted }
      throw CommandError("\(path):\(error.line):\(error.column): \(error.message)")
    }
  }
}
