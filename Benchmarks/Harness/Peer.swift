/// Another engine, as a command.
struct Peer {
  let name: String
  /// The names that its command has.
  let commands: [String]
  /// What stands before the module's path.
  let arguments: [String]
  /// What asks for its version.
  let versionArguments: [String]
  /// Whether it makes machine code: it is shown for scale, and left out of the means.
  let isCompiler: Bool

  init(
    _ name: String, commands: [String], arguments: [String] = [], version: [String] = ["--version"], isCompiler: Bool = false
  ) {
    self.name = name
    self.commands = commands
    self.arguments = arguments
    versionArguments = version
    self.isCompiler = isCompiler
  }

  static let all = [
    // Built from its source it has the first name; the one with the second comes with a Swift toolchain, and is older.
    Peer("wasmkit", commands: ["wasmkit-cli", "wasmkit"], arguments: ["run"]),
    // With the 64 KiB of stack that these two have unless asked, some programs do not run.
    Peer("wasm3", commands: ["wasm3"], arguments: ["--stack-size", "8388608"]),
    Peer("iwasm", commands: ["iwasm"], arguments: ["--stack-size=8388608"]),
    Peer("wasmi", commands: ["wasmi", "wasmi_cli"]),
    Peer("wasmtime", commands: ["wasmtime"], arguments: ["run"], isCompiler: true),
  ]
}
