import Foundation
import WasmCommand

/// A module that is run as a command, and what it must print.
struct Workload {
  /// Which of the two collections it belongs to.
  enum Group: String, Codable, CaseIterable {
    /// One thing over and over, without a C library.
    case kernels
    /// A larger program with a C library.
    case programs
  }

  let name: String
  let group: Group
  /// The path of the module.
  let module: String
  let expectedOutput: [UInt8]

  /// The folder `Benchmarks` of this package.
  static let folder = URL(filePath: #filePath).appending(path: "../..").standardized

  /// All of them: the kernels, then the programs, each by name.
  static func all() throws(CommandError) -> [Workload] {
    var workloads: [Workload] = []
    for group in Group.allCases {
      let folder = folder.appending(path: group.rawValue)
      let path = folder.path(percentEncoded: false)
      guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        throw CommandError("\(path): cannot be read")
      }
      for entry in entries.sorted() where entry.hasSuffix(".wasm") {
        let name = String(entry.dropLast(".wasm".count))
        workloads.append(
          Workload(
            name: name, group: group, module: folder.appending(path: entry).path(percentEncoded: false),
            expectedOutput: try [UInt8](contentsOf: folder.appending(path: name + ".out").path(percentEncoded: false))))
      }
    }
    return workloads
  }

  /// Those with the given names; all, where none are given.
  static func named(_ names: [String]) throws(CommandError) -> [Workload] {
    let all = try all()
    for name in names where !all.contains(where: { $0.name == name }) {
      throw CommandError("nothing is called \(name); there are \(all.map(\.name).joined(separator: ", "))")
    }
    return names.isEmpty ? all : all.filter { names.contains($0.name) }
  }
}
