import WebAssembly

extension Subcommand {
  static var compile: Subcommand {
    Subcommand(
      name: "compile", synopsis: "[OPTION…] FILE [-o FILE]", summary: "Translate a module to an image, which opens at once.",
      details: """
        The file holds a module in the binary format, or else its text. Without -o the image is written beside it, with .image for
        .wasm or .wat. An image that is there already is replaced: who has opened it keeps it.

        `wasm run`, `wasm inspect` and `wasm validate` take an image in place of a module, with the options that it was compiled with.

          \(Features.listHelp)
        \(CodeOptions.help)
          --timeout SECONDS  Stop after that time, which begins before the file is opened.
        """
    ) { (command, options) throws(CommandError) in
      var files: [SystemString] = []
      var output: SystemString?
      var code = CodeOptions()
      var limits = ExecutionLimits()
      while let argument = try options.next() {
        switch argument {
        case .word(let file): files.append(file)
        case .option("o"): output = try options.systemValue(of: "o")
        case .option("output"): output = try options.systemValue(of: "output")
        case .option("timeout"): _ = try limits.parse("timeout", &options)
        case .option(let option):
          guard try code.parse(option, &options) else { throw Subcommand.compile.unknownOption(option) }
        }
      }
      guard let file = files.first, files.count == 1 else {
        throw CommandError("one file is needed; see `wasm help compile`")
      }
      let interruption = try limits.start()
      let module = try Module.open(file, Engine(code.configuration), interruption)
      guard module.imageSize == nil else { throw CommandError("\(file): is an image already") }
      let image: [UInt8]
      do throws(ImageError) { image = try module.image(interruption: interruption) } catch { throw CommandError(file, error) }
      try image.replace(output ?? file.imageName)
      return 0
    }
  }
}

extension SystemString {
  /// The name of an image beside the file of a module.
  fileprivate var imageName: SystemString {
    let ending = [".wasm", ".wat"].first { hasSuffix($0) } ?? ""
    return SystemString(bytes: bytes.dropLast(ending.utf8.count)) + ".image"
  }
}
