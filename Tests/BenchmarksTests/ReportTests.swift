import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import benchmarks

/// What is written: Markdown, SVG, JSON.
struct ReportTests {
  /// Two kernels and a program on this engine, an interpreter that fails once, and a compiler.
  private var report: Report {
    Report(
      machine: MachineDescription(
        processor: "A processor", processorCount: 2, architecture: "x86-64", system: "A system", date: "2026-01-31"),
      rounds: 3,
      engines: [
        Report.Engine(name: "own", version: "1", isCompiler: false),
        Report.Engine(name: "other", version: "2 <beta>", isCompiler: false),
        Report.Engine(name: "jit", version: "3", isCompiler: true),
      ],
      rows: [
        Report.Row(name: "calls", group: .kernels, milliseconds: ["own": 100, "other": 200, "jit": 10]),
        Report.Row(name: "loop", group: .kernels, milliseconds: ["own": 100, "other": 800, "jit": 10]),
        Report.Row(
          name: "json", group: .programs, milliseconds: ["own": 50, "jit": 20], failures: ["other": "exit status 1"]),
      ],
      figures: [
        Report.Figure(name: "a call", value: 12.34, unit: "ns"), Report.Figure(name: "fuel", value: 1.234, unit: "×"),
      ])
  }

  @Test func meansAreOfRatiosAndOfInterpreters() throws {
    let report = report
    let mean = try #require(report.mean(of: report.engines[1], over: .kernels))
    #expect(abs(mean.ratio - 4) < 1e-12)
    #expect(mean.count == 2)
    #expect(report.mean(of: report.engines[1], over: .programs) == nil)
    #expect(report.mean(of: report.engines[1], over: nil)?.count == 2)
    #expect(report.mean(of: report.engines[2], over: nil) == nil)
    #expect(report.mean(of: report.engines[0], over: nil)?.count == 3)
  }

  @Test func markdownHasATable() {
    let lines = report.markdown.split(separator: "\n").map(String.init)
    for line in [
      "- A processor, 2 processors, x86-64",
      "- 2026-01-31; medians of 3 rounds",
      "- jit: 3 (compiles to machine code: for scale)",
      "|  | own | other | jit |",
      "|---|---:|---:|---:|",
      "| calls | 100 | 200 (2.00) | 10 (0.10) |",
      "| json | 50 | fails | 20 (0.40) |",
      "| **geometric mean, kernels** | (1.00) | (4.00) | – |",
      "| **geometric mean, programs** | (1.00) | – | – |",
      "| **geometric mean, all** | (1.00) | (4.00) of 2 | – |",
      "| a call | 12 ns |",
      "| fuel | 1.23 × |",
      "- json on other: exit status 1",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  /// A program in two builds, for three engines: this one, one without vectors, and one that fails with them.
  private var vectorReport: Report {
    var report = report
    report.engines = [
      Report.Engine(name: "own", version: "1", isCompiler: false),
      Report.Engine(name: "plain", version: "2", isCompiler: false, hasSIMD: false),
      Report.Engine(name: "other", version: "3", isCompiler: false),
    ]
    report.rows = [
      Report.Row(name: "blur", group: .scalar, milliseconds: ["own": 100, "plain": 200, "other": 400]),
      Report.Row(name: "utf8", group: .scalar, milliseconds: ["own": 80, "plain": 80, "other": 160]),
      Report.Row(name: "blur-simd", group: .simd, milliseconds: ["own": 10, "other": 160]),
      Report.Row(name: "utf8-simd", group: .simd, milliseconds: ["own": 20], failures: ["other": "exit status 1"]),
    ]
    return report
  }

  @Test func buildsWithAndWithoutVectorsAreCompared() {
    let lines = vectorReport.markdown.split(separator: "\n").map(String.init)
    for line in [
      "- plain: 2 (has no vector instructions)",
      "| blur-simd | 10 | – | 160 (16.00) |",
      "| utf8-simd | 20 | – | fails |",
      "| **geometric mean, scalar** | (1.00) | (1.41) | (2.83) |",
      "| **geometric mean, simd** | (1.00) | – | (16.00) of 1 |",
      "| blur | 10.00 | – | 2.50 |",
      "| utf8 | 4.00 | – | – |",
      "| **geometric mean** | 6.32 | – | 2.50 of 1 |",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test func oneBuildAloneIsComparedWithNothing() {
    var report = vectorReport
    report.rows.removeAll { $0.group == .scalar }
    #expect(report.speedupTable.isEmpty)
    #expect(!report.markdown.contains("How many times as fast"))
  }

  @Test func chartSaysWhichEnginesHaveNoVectors() {
    let svg = vectorReport.svg
    // The mean, and two programs.
    #expect(svg.components(separatedBy: ">no SIMD<").count == 1 + 3)
    #expect(svg.components(separatedBy: ">fails<").count == 1 + 1)
  }

  @Test func everyRowOfATableHasAsManyCells() {
    let rows = report.markdown.split(separator: "\n").filter { $0.hasPrefix("|") }.map { $0.count { $0 == "|" } }
    #expect(rows == [Int](repeating: 5, count: 2 + 3 + 3) + [Int](repeating: 3, count: 2 + 2))
  }

  @Test func chartIsWellFormedAndLeavesCompilersOut() throws {
    let svg = report.svg
    let parser = XMLParser(data: Data(svg.utf8))
    let elements = ElementCounter()
    parser.delegate = elements
    #expect(parser.parse())
    // Two in the legend; `all`, `kernels`, `calls` and `loop` have two bars, `programs` and `json` one.
    #expect(elements.counts["rect"] == 2 + 4 * 2 + 2 * 1)
    #expect(!svg.contains("jit"))
    #expect(svg.contains(">8.00<"))
    #expect(svg.components(separatedBy: ">fails<").count == 3)
  }

  @Test func barsAreAsLongAsTheirRatios() throws {
    let widths = report.svg.matches(of: /<rect x="130.0" y="[0-9.]+" width="([0-9.]+)"/).compactMap { Double($0.1) }
    // `all`, `kernels`, `calls`, `loop`: own, other; `programs`, `json`: own.
    #expect(widths.count == 10)
    let unit = try #require(widths.first)
    for (width, ratio) in zip(widths, [1, 4, 1, 4, 1, 2, 1, 8, 1, 1]) { #expect(abs(width / unit - Double(ratio)) < 0.02) }
  }

  @Test func namesAreEscapedInXML() {
    var report = report
    report.rows = [Report.Row(name: "a<b&c", group: .kernels, milliseconds: ["own": 1, "other": 1])]
    #expect(report.svg.contains("a&lt;b&amp;c"))
    #expect(XMLParser(data: Data(report.svg.utf8)).parse())
  }

  @Test func emptyReportIsStillWritten() {
    var report = report
    report.rows = []
    report.figures = []
    #expect(!report.markdown.contains("|"))
    #expect(XMLParser(data: Data(report.svg.utf8)).parse())
  }

  @Test func jsonIsReadBack() throws {
    let again = try JSONDecoder().decode(Report.self, from: Data(report.json()))
    #expect(again.markdown == report.markdown)
  }
}

/// Counts elements by their names.
private final class ElementCounter: NSObject, XMLParserDelegate {
  private(set) var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    counts[element, default: 0] += 1
  }
}
