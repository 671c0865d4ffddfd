import Foundation
import Testing

/// What the documentation shows is what the tests compile and run.
struct DocumentationTests {
  @Test func everyExampleIsTested() throws {
    let tested = try TestedCode.all
    let articles = try Article.all
    #expect(articles.count { $0.path.hasSuffix(".md") } >= 12)
    for article in articles {
      for example in article.examples {
        let isTested = tested.contains(example.code)
        #expect(isTested, "\(article.path):\(example.line) is no example of a test")
      }
    }
  }

  #if os(Linux)
    /// The program of the README, built as one.
    @Test func theProgramOfTheReadmeRuns() throws {
      let executable = try #require(Bundle.main.executableURL).deletingLastPathComponent().appending(path: "embedding-example")
      let process = Process()
      let output = Pipe()
      process.executableURL = executable
      process.standardOutput = output
      try process.run()
      let text = try output.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) }
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(text == "The guest says: Hello, Swift!\nIt ended with status 0\n")
    }
  #endif

  /// The table in the article System names tests that exist.
  @Test func theTestsOfTheSystemExist() throws {
    let article = try String(
      contentsOf: Article.root.appending(path: "Sources/WebAssembly/WebAssembly.docc/System.md"), encoding: .utf8)
    let tests = Article.root.appending(path: "Tests")
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    let sources = try files.filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }
    let names = article.matches(of: /`(\w+Tests)\/(\w+)`/)
    #expect(names.count >= 25)
    for name in names {
      let (suite, test) = (name.output.1, name.output.2)
      #expect(
        sources.contains { $0.contains("struct \(suite) ") && $0.contains("func \(test)(") }, "no test \(suite)/\(test)")
    }
  }
}
