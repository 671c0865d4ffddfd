/// Makes a failing list smaller: takes away halves, quarters, and at last single elements, as long as it still fails.
///
/// Zeller, Hildebrandt: "Simplifying and Isolating Failure-Inducing Input" (2002), without the complements.
enum ListShrinker {
  /// The smallest list that was found.
  /// - Parameter isFailing: whether a list fails as the first one does. It is not called for that one.
  static func shrink<Element>(_ list: [Element], isFailing: ([Element]) -> Bool) -> [Element] {
    var list = list
    var size = max(list.count / 2, 1)
    while !list.isEmpty {
      var hasShrunk = false
      var end = list.count
      // From the end: what stands there is needed by nothing before it.
      while end > 0 {
        let start = max(end - size, 0)
        var candidate = list
        candidate.removeSubrange(start..<end)
        if isFailing(candidate) {
          list = candidate
          hasShrunk = true
        }
        end = start
      }
      if size == 1, !hasShrunk { break }
      size = max(size / 2, 1)
    }
    return list
  }
}
