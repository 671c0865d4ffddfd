#if os(Linux)
  import Foundation
  import Testing

  /// What a line of the shell prints in which `wasm` is the command, as a process of its own; `$folder` is a folder.
  struct Shell {
    let status: Int32
    let output: [UInt8]
    let errors: String

    init(_ line: String, folder: String = "") throws {
      // Tests and executables of a build lie side by side.
      let tests = try #require(Bundle.main.executableURL)
      let command = tests.deletingLastPathComponent().appending(path: "wasm")
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", "wasm() { \"$command\" \"$@\"; }\n" + line]
      process.environment = [
        "command": command.path, "folder": folder, "fixtures": Fixture.path(""), "PATH": "/usr/bin:/bin", "LC_ALL": "C",
      ]
      let (output, errors) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = errors
      process.standardInput = FileHandle.nullDevice
      try process.run()
      self.output = [UInt8](try output.fileHandleForReading.readToEnd() ?? Data())
      self.errors = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      status = process.terminationStatus
    }
  }
#endif
