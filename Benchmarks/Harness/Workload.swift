import Foundation
import WasmCommand

/// A module that is run as a command, and what it must print.
struct Workload {
  /// What it is compared with others as.
  enum Group: String, Codable, CaseIterable {
    /// One thing over and over, without a C library.
    case kernels
    /// A larger program with a C library.
    case programs
    /// A program that there is in two builds: the one without vector instructions, and the one with them.
    case scalar, simd

    /// The folder that its modules are in.
    var folder: String { self == .scalar ? Group.simd.rawValue : rawValue }
  }

  /// What the name of a build with vector instructions ends with. Without that, it is the name of the other build.
  static let simdSuffix = "-simd"

  let name: String
  let group: Group
  /// The path of the module.
  let module: String
  let expectedOutput: [UInt8]

  /// The folder `Benchmarks` of this package.
  static let folder = URL(filePath: #filePath).appending(path: "../..").standardized

  /// All of them, group by group, each by name.
  static func all() throws(CommandError) -> [Workload] {
    var workloads: [Workload] = []
    for group in Group.allCases {
      let folder = folder.appending(path: group.folder)
      let path = folder.path(percentEncoded: false)
      guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        throw CommandError("\(path): cannot be read")
      }
      for entry in entries.sorted() where entry.hasSuffix(".wasm") {
        let name = String(entry.dropLast(".wasm".count))
        let isSIMD = name.hasSuffix(simdSuffix)
        guard isSIMD == (group == .simd) else { continue }
        let output = (isSIMD ? String(name.dropLast(simdSuffix.count)) : name) + ".out"
        workloads.append(
          Workload(
            name: name, group: group, module: folder.appending(path: entry).path(percentEncoded: false),
            expectedOutput: try [UInt8](contentsOf: folder.appending(path: output).path(percentEncoded: false))))
      }
    }
    return workloads
  }

  /// Those with the given names, and those in folders with the given names; all, where none are given.
  static func named(_ names: [String]) throws(CommandError) -> [Workload] {
    let all = try all()
    for name in names where !all.contains(where: { $0.isCalled(name) }) {
      throw CommandError("nothing is called \(name); there are \(all.map(\.name).joined(separator: ", "))")
    }
    return names.isEmpty ? all : all.filter { workload in names.contains(where: workload.isCalled) }
  }

  private func isCalled(_ name: String) -> Bool { self.name == name || group.folder == name }
}
