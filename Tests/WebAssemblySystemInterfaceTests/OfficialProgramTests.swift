import Foundation
import Testing
import WebAssembly
import WebAssemblySystemInterface

/// The official programs, where the environment variable `WASI_TESTS` names a folder that holds them: `tests` of
/// https://github.com/WebAssembly/wasi-testsuite, branch `prod/testsuite-all`.
@Suite struct OfficialProgramTests {
  private static let folder = ProcessInfo.processInfo.environment["WASI_TESTS"]
  private static let programs = folder.map { OfficialProgram.all(in: URL(filePath: $0, directoryHint: .isDirectory)) } ?? []

  @Test func programsAreFound() {
    guard let folder = Self.folder else {
      return print("*** NO OFFICIAL PROGRAM IS RUN: the environment variable WASI_TESTS names no folder ***")
    }
    print("*** \(Self.programs.count) official programs in \(folder) ***")
    #expect(!Self.programs.isEmpty, "WASI_TESTS names a folder without programs")
  }

  /// None of them needs a host's file system.
  @Test(arguments: programs, TestedFileSystem.allCases)
  func behavesAsSpecified(_ program: OfficialProgram, _ kind: TestedFileSystem) throws {
    let specification = try program.specification
    let directories = try (specification.dirs ?? []).map { name in
      let source = program.file.deletingLastPathComponent().appending(path: name)
      return WASI.Directory(name, try kind.system { try OfficialProgram.copy(source, to: $0) })
    }
    let (output, errors) = (OutputBuffer(), OutputBuffer())
    let wasi = WASI(
      arguments: [program.file.lastPathComponent] + (specification.args ?? []), environment: specification.env ?? [:],
      standardOutput: .buffer(output), standardError: .buffer(errors), directories: directories)
    let engine = Engine()
    var linker = Linker()
    try wasi.define(in: &linker)
    let module = try Module(engine, [UInt8](Data(contentsOf: program.file)))
    do {
      let status = try wasi.run(linker.instantiate(module, in: Store(engine)))
      #expect(status == specification.exit_code ?? 0, "\(errors.text)")
    } catch {
      Issue.record("\(error): \(errors.text)")
    }
    if let expected = specification.stdout { #expect(output.text == expected) }
  }
}

/// A program, with a file beside it that says how it is run.
struct OfficialProgram: Sendable, CustomTestStringConvertible {
  /// What is not said is the usual.
  struct Specification: Decodable {
    var args: [String]?
    var dirs: [String]?
    var env: [String: String]?
    var exit_code: Int32?
    var stdout: String?
  }

  let file: URL

  var testDescription: String { file.lastPathComponent }

  var specification: Specification {
    get throws {
      let url = file.deletingPathExtension().appendingPathExtension("json")
      guard let data = try? Data(contentsOf: url) else { return Specification() }
      return try JSONDecoder().decode(Specification.self, from: data)
    }
  }

  static func all(in folder: URL) -> [OfficialProgram] {
    let folders = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (folders ?? []).flatMap { folder in
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder.appending(path: "testsuite/wasm32-wasip1"), includingPropertiesForKeys: nil)
      return (files ?? []).filter { $0.pathExtension == "wasm" }
    }
    .sorted { $0.path < $1.path }.map { OfficialProgram(file: $0) }
  }

  /// Copies what is in a folder, other than what programs that were run there have left: their names end with `.cleanup`.
  static func copy(_ folder: URL, to directory: any OpenDirectory) throws {
    for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
    where url.pathExtension != "cleanup" {
      let name = try #require(FileName(url.lastPathComponent.utf8))
      if try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
        try copy(url, to: directory.make(name))
      } else {
        let file = try directory.file(name, .creating)
        _ = try withBuffers([[UInt8](Data(contentsOf: url))]) { try file.write($0, at: 0) }
      }
    }
  }
}
