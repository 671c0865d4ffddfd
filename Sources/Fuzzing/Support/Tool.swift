import Foundation

/// Another program: one with which results are compared, or the command of this package. It is used where it is on the path.
struct Tool: Sendable {
  let name: String
  private let url: URL

  /// The program of that name on the path; `nil` where there is none.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let urls = folders.map { URL(filePath: String($0)).appending(path: name) }
    guard let url = urls.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { return nil }
    self.name = name
    self.url = url
  }

  /// Lets the program read a file, and returns what it says; `nil` where it is content.
  func complaint(_ arguments: [String], about contents: [UInt8], _ ending: String) -> String? {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(ending)")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = url
    process.arguments = arguments + [file.path]
    process.standardOutput = output
    process.standardError = output
    do {
      try Data(contents).write(to: file)
      try process.run()
    } catch { return "\(name) cannot be run: \(error)" }
    // To the end, before waiting: a program whose output nobody reads would wait, too.
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let message = String(decoding: text, as: UTF8.self).replacingOccurrences(of: file.path, with: "input.\(ending)")
    return process.terminationStatus == 0 ? nil : message.isEmpty ? "exit status \(process.terminationStatus)" : message
  }

  /// Lets the program read a file, and returns what it writes; `nil` where it fails.
  func output(_ arguments: [String], on contents: [UInt8]) -> [UInt8]? {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).in")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = url
    process.arguments = arguments + [file.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try Data(contents).write(to: file)
      try process.run()
    } catch { return nil }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(bytes) : nil
  }

  /// How a program ended: its exit status, or `nil` after a signal; and how long it took, in seconds.
  struct Ending {
    let status: Int32?
    let seconds: Double
  }

  /// Runs the program on a file, in an address space of that many KiB, and ignores what it says.
  ///
  /// The C library of some systems reserves 64 MiB of address space for each thread, whatever it uses: not here.
  func run(
    _ arguments: [String], on contents: [UInt8], _ fileEnding: String, addressSpace: Int
  ) throws -> Ending {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(fileEnding)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(contents).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit -v \(addressSpace); MALLOC_ARENA_MAX=1 exec \"$0\" \"$@\"", url.path] + arguments + [file.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = Date()
    try process.run()
    process.waitUntilExit()
    return Ending(
      status: process.terminationReason == .exit ? process.terminationStatus : nil, seconds: Date().timeIntervalSince(start))
  }

  /// The lines of the file that a complaint names, as `input.wast:12:3`.
  static func lines(_ complaint: String, _ ending: String) -> [Int] {
    complaint.components(separatedBy: "input.\(ending):").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
  }
}
