import WebAssembly

extension Subcommand {
  static var validate: Subcommand {
    Subcommand(
      name: "validate", synopsis: "[OPTION…] FILE…", summary: "Check that files are valid modules.",
      details: """
        A file holds a module in the binary format, an image of one, or else its text. An image is valid if its module is, and if it
        is what the module is translated to, with the options that it was compiled with. Valid files are not mentioned. The exit
        status is 0 if all are valid, else 2; 134 if the time is over.

          \(Features.listHelp)
        \(CodeOptions.help)
          --timeout SECONDS  Stop after that time, which begins before the first file is opened.
        """
    ) { (command, options) throws(CommandError) in
      var files: [SystemString] = []
      var code = CodeOptions()
      var limits = ExecutionLimits()
      while let argument = try options.next() {
        switch argument {
        case .word(let file): files.append(file)
        case .option("timeout"): _ = try limits.parse("timeout", &options)
        case .option(let option):
          guard try code.parse(option, &options) else { throw Subcommand.validate.unknownOption(option) }
        }
      }
      guard !files.isEmpty else { throw CommandError("no file to validate; see `wasm help validate`") }
      let interruption = try limits.start()
      let engine = Engine(code.configuration)
      var status: Int32 = 0
      for file in files {
        do throws(CommandError) { _ = try Module.open(file, engine, interruption) } catch {
          if case .trap = error { throw error }
          status = command.status(of: error)
        }
      }
      return status
    }
  }
}
