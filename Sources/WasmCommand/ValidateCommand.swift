import WebAssembly

extension Subcommand {
  static var validate: Subcommand {
    Subcommand(
      name: "validate", synopsis: "FILE…", summary: "Check that files are valid modules.",
      details: "Valid files are not mentioned. The exit status is 0 if all are valid, else 2."
    ) { (command, options) throws(CommandError) in
      var files: [String] = []
      while let argument = try options.next() {
        switch argument {
        case .word(let file): files.append(file)
        case .option(let option): throw Subcommand.validate.unknownOption(option)
        }
      }
      guard !files.isEmpty else { throw CommandError("no file to validate; see `wasm help validate`") }
      let engine = Engine()
      var status: Int32 = 0
      for file in files {
        do throws(CommandError) { _ = try Module.open(file, engine) } catch { status = command.status(of: error) }
      }
      return status
    }
  }
}
