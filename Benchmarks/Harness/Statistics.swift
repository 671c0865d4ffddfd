import Foundation

extension Collection<Double> {
  /// The middle one of the numbers, or the mean of the middle two; `nil` where there are none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The geometric mean of positive numbers; `nil` where there are none.
  var geometricMean: Double? {
    guard !isEmpty else { return nil }
    return exp(reduce(0) { $0 + log($1) } / Double(count))
  }
}

extension Double {
  /// The number with so many digits after the point.
  func text(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
