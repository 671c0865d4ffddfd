extension RandomAccessCollection {
  /// The first position whose element is `true` by `predicate`, which is `false` for all elements before it.
  func partitioningIndex(_ predicate: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if predicate(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
