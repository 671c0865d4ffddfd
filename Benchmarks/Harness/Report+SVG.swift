extension Report {
  /// The report as a picture: for each kernel and program a bar an engine, as long as its processor time relative to this
  /// engine's. Interpreters only: a compiler's bars would be too short to see.
  ///
  /// Text and lines take the colour that the reader's light or dark background asks for.
  var svg: String { Chart(self).svg }
}

/// Horizontal bars in groups, below them an axis.
private struct Chart {
  private struct Bars {
    let title: String
    let isMean: Bool
    let group: Workload.Group?
    /// A length for each engine, or none.
    let lengths: [Double?]
    /// Where it begins, below the first.
    var offset = 0.0
  }

  private let engines: [Report.Engine]
  private var bars: [Bars]
  private let longest: Double

  // The measures of the picture, in its units.
  private let width = 760.0
  private let left = 130.0
  private let right = 64.0
  private let top = 74.0
  private let bottom = 46.0
  private let barHeight = 11.0
  private let gap = 10.0
  /// Above a mean, which begins a part of the picture.
  private let partGap = 8.0

  /// Bars are told apart by lightness too.
  private static let colours = ["#E8590C", "#4C8DD6", "#7FB069", "#B08CC9", "#A0A4AB"]

  init(_ report: Report) {
    let engines = report.engines.filter { !$0.isCompiler }
    func means(_ title: String, _ group: Workload.Group?) -> Bars {
      Bars(title: title, isMean: true, group: group, lengths: engines.map { report.mean(of: $0, over: group)?.ratio })
    }
    var bars = report.groups.count > 1 ? [means("all", nil)] : []
    for group in report.groups {
      bars.append(means(group.rawValue, group))
      bars += report.rows(of: group).map { row in
        Bars(title: row.name, isMean: false, group: group, lengths: engines.map { report.ratio(of: $0.name, in: row) })
      }
    }
    self.engines = engines
    self.bars = bars
    longest = max(bars.flatMap { $0.lengths.compactMap { $0 } }.max() ?? 1, 1)
    for index in bars.indices.dropFirst() {
      self.bars[index].offset = self.bars[index - 1].offset + groupHeight + gap + (bars[index].isMean ? partGap : 0)
    }
  }

  private var groupHeight: Double { Double(engines.count) * barHeight }
  private var height: Double { top + (bars.last?.offset ?? 0) + groupHeight + gap + bottom }

  /// Where a length ends.
  private func x(_ length: Double) -> Double { left + length * (width - left - right) / longest }

  var svg: String {
    let heading = "relative to \((engines.first?.name ?? "").escaped)"
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width.text(0)) \(height.text(0))" role="img"
          font-family="system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="11">
        <title>Processor time, \(heading)</title>
        <style>
          text { fill: #24292F } .quiet { fill: #6E7781 } line { stroke: #D0D7DE }
          @media (prefers-color-scheme: dark) {
            text { fill: #E6EDF3 } .quiet { fill: #8D96A0 } line { stroke: #3D444D }
          }
        </style>
        <text x="16" y="26" font-size="15" font-weight="600">Processor time, \(heading)</text>
      """
    ]
    lines += legend + axis
    for bars in bars { lines += group(bars, at: top + bars.offset) }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  private var legend: [String] {
    var place = 16.0
    var lines: [String] = []
    for (index, engine) in engines.enumerated() {
      lines.append(rectangle(x: place, y: 40, width: 11, height: 11, colour: index))
      lines.append(text(engine.name, x: place + 17, y: 49.5))
      place += 36 + Double(engine.name.count) * 6.4
    }
    lines.append(text("shorter is better", x: width - 16, y: 49.5, "text-anchor=\"end\" class=\"quiet\""))
    return lines
  }

  /// A line at each whole number, or at each of a larger step where there are many.
  private var axis: [String] {
    let step = longest <= 8 ? 1.0 : longest <= 20 ? 2 : (longest / 8).rounded(.up)
    return stride(from: 0, through: longest, by: step).flatMap { number in
      let place = x(number).text(1)
      return [
        "  <line x1=\"\(place)\" x2=\"\(place)\" y1=\"\((top - 8).text(1))\" y2=\"\((height - bottom + 4).text(1))\"/>",
        text("\(number.text(0))×", x: x(number), y: height - bottom + 20, "text-anchor=\"middle\" class=\"quiet\""),
      ]
    }
  }

  private func group(_ bars: Bars, at y: Double) -> [String] {
    let middle = y + groupHeight / 2 + 4
    let title = bars.isMean ? "\(bars.title), mean" : bars.title
    var lines = [text(title, x: left - 10, y: middle, "text-anchor=\"end\"" + (bars.isMean ? " font-weight=\"600\"" : ""))]
    for (index, length) in bars.lengths.enumerated() {
      let y = y + Double(index) * barHeight
      guard let length else {
        let reason = bars.group == .simd && !engines[index].hasSIMD ? "no SIMD" : "fails"
        lines.append(text(reason, x: left + 5, y: y + barHeight - 2, "font-size=\"9\" class=\"quiet\""))
        continue
      }
      lines.append(rectangle(x: left, y: y, width: x(length) - left, height: barHeight - 1, colour: index))
      if index > 0 {
        lines.append(text(length.text(2), x: x(length) + 5, y: y + barHeight - 2, "font-size=\"9.5\""))
      }
    }
    return lines
  }

  // MARK: - Elements

  private func rectangle(x: Double, y: Double, width: Double, height: Double, colour: Int) -> String {
    let place = "x=\"\(x.text(1))\" y=\"\(y.text(1))\" width=\"\(width.text(1))\" height=\"\(height.text(1))\""
    return "  <rect \(place) fill=\"\(Self.colours[colour % Self.colours.count])\"/>"
  }

  private func text(_ text: String, x: Double, y: Double, _ attributes: String = "") -> String {
    let attributes = attributes.isEmpty ? "" : " " + attributes
    return "  <text x=\"\(x.text(1))\" y=\"\(y.text(1))\"\(attributes)>\(text.escaped)</text>"
  }
}

extension String {
  /// The text as it stands in XML.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
