import Foundation

/// The files in `Fixtures`.
enum Fixture {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../Fixtures").standardized

  /// The bytes of a file, `nil` where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: folder.appending(path: path))).map { [UInt8]($0) }
  }

  static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }
}
