import WebAssembly

extension Subcommand {
  static var inspect: Subcommand {
    Subcommand(name: "inspect", synopsis: "[--code] FILE", summary: "Show what a module imports, exports and consists of.", details: "") { (command, options) throws(CommandError) in 0 }
  }
}
