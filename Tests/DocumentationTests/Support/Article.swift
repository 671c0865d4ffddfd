import Foundation

/// A text of the documentation, or the doc comments of a source file, with its Swift examples.
struct Article {
  struct Example {
    let line: Int
    let code: String
  }

  static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

  let path: String
  let examples: [Example]

  init(_ path: String) throws {
    self.path = path
    var examples: [Example] = []
    var code: [Substring]?
    var start = 0
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    for (index, sourceLine) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let line = path.hasSuffix(".swift") ? Self.comment(in: sourceLine) : sourceLine else { continue }
      if line == "```swift" {
        (code, start) = ([], index + 2)
      } else if line == "```", let lines = code {
        examples.append(Example(line: start, code: lines.joined(separator: "\n")))
        code = nil
      } else {
        code?.append(line)
      }
    }
    self.examples = examples
  }

  /// The text of a line of a doc comment.
  private static func comment(in line: Substring) -> Substring? {
    let text = line.drop { $0 == " " }
    return text.hasPrefix("///") ? text.dropFirst(text.hasPrefix("/// ") ? 4 : 3) : nil
  }

  /// The README, the articles of every catalog, and the doc comments.
  static var all: [Article] {
    get throws {
      let files = FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
      let articles = files?.compactMap { $0 as? URL }.filter { ["md", "swift"].contains($0.pathExtension) }.map(\.path) ?? []
      return try (["README.md"] + articles.map { String($0.dropFirst(root.path.count + 1)) }).map(Article.init)
    }
  }
}

/// The code of the tests' examples: what stands between `// EXAMPLE` and `// END`, and whole files.
enum TestedCode {
  static var all: Set<String> {
    get throws {
      let folder = Article.root.appending(path: "Tests/DocumentationTests")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      var all: Set<String> = []
      for name in names {
        all.formUnion(examples(in: try String(contentsOf: folder.appending(path: name), encoding: .utf8)))
      }
      let app = try String(contentsOf: Article.root.appending(path: "Tests/EmbeddingExample/App.swift"), encoding: .utf8)
      all.insert(String(app.dropLast()))
      return all
    }
  }

  private static func examples(in source: String) -> [String] {
    var examples: [String] = []
    var code: [Substring]?
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line.drop(while: { $0 == " " }) {
      case "// EXAMPLE": code = []
      case "// END":
        if let lines = code { examples.append(unindented(lines)) }
        code = nil
      default: code?.append(line)
      }
    }
    return examples
  }

  private static func unindented(_ lines: [Substring]) -> String {
    let indentation = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { $0.dropFirst(indentation) }.joined(separator: "\n")
  }
}
