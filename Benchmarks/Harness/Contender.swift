import Foundation
import WasmCommand
import WebAssemblyText

/// An engine that was found on this machine.
struct Contender {
  static let ownName = "swift-webassembly"

  let name: String
  let command: String
  /// What stands before the module's path.
  let arguments: [String]
  let version: String
  let isCompiler: Bool
  /// Whether it executes vector instructions.
  let hasSIMD: Bool

  /// The command `wasm` that was built together with this one.
  static func own() throws(CommandError) -> Contender {
    let executable = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    let suffix = executable.pathExtension == "exe" ? ".exe" : ""
    let command = executable.deletingLastPathComponent().appending(path: "wasm" + suffix).path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: command) else {
      throw CommandError("\(command) is missing; build it with `swift build -c release --product wasm`")
    }
    let version = try ChildProcess.run(command, ["version"])
    return Contender(
      name: ownName, command: command, arguments: ["run"], version: firstLine(version.output), isCompiler: false,
      hasSIMD: true)
  }

  /// The peers on the path that say their version: those with the given names, or all.
  static func peers(_ names: [String]?) throws(CommandError) -> [Contender] {
    var contenders: [Contender] = []
    for peer in Peer.all where names?.contains(peer.name) ?? true {
      if let contender = find(peer) {
        contenders.append(contender)
      } else if names != nil {
        throw CommandError("\(peer.name) is not on the path, or does not run")
      }
    }
    return contenders
  }

  private static func find(_ peer: Peer) -> Contender? {
    for command in peer.commands.compactMap(onPath) {
      guard let version = try? ChildProcess.run(command, peer.versionArguments), version.status == 0 else {
        Harness.complain("\(command) does not run, and is left out")
        continue
      }
      return Contender(
        name: peer.name, command: command, arguments: peer.arguments, version: firstLine(version.output),
        isCompiler: peer.isCompiler, hasSIMD: executesVectors(command, peer.arguments))
    }
    return nil
  }

  /// Whether a command executes a module with vector instructions.
  private static func executesVectors(_ command: String, _ arguments: [String]) -> Bool {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).wasm").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard let module = try? vectorModule(), (try? module.write(to: path)) != nil else { return false }
    return (try? ChildProcess.run(command, arguments + [path]))?.status == 0
  }

  private static func vectorModule() throws -> [UInt8] {
    try WAT.encode(
      """
      (module
        (memory (export "memory") 1)
        (func (export "_start")
          (v128.store (i32.const 0) (i8x16.add (v128.load (i32.const 8)) (v128.const i64x2 1 2)))))
      """)
  }

  /// Whether it can run a workload.
  func canRun(_ workload: Workload) -> Bool { hasSIMD || workload.group != .simd }

  /// The first executable file of that name in the folders of the path.
  private static func onPath(_ command: String) -> String? {
    #if os(Windows)
      let (separator, suffix): (Character, String) = (";", ".exe")
    #else
      let (separator, suffix): (Character, String) = (":", "")
    #endif
    return (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: separator)
      .map { URL(filePath: String($0)).appending(path: command + suffix).path(percentEncoded: false) }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func firstLine(_ output: [UInt8]) -> String {
    String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}

extension Report.Engine {
  init(_ contender: Contender) {
    self.init(
      name: contender.name, version: contender.version, isCompiler: contender.isCompiler, hasSIMD: contender.hasSIMD)
  }
}
