// What somebody may have meant who wrote a name that is not there. Names come from modules, which may be hostile: names that
// are long and linkers that know very much get no suggestion, so that finding one takes some milliseconds at most.

/// A name that was looked for, and how far others are from it.
struct NearMiss {
  /// The longest name that is compared, in bytes.
  private static let longestName = 64
  /// The most names that are compared.
  static let mostCandidates = 10_000

  private let name: Name
  private let letters: [UInt8]

  /// `nil` for a name that is too long.
  init?(_ name: Name) {
    guard let letters = Self.letters(name) else { return nil }
    self.name = name
    self.letters = letters
  }

  /// How far `other` is: 0 if it is the same, 1 if only case, `_` and `-` differ, else one more than there are edits between
  /// them; `nil` for more than an edit for every three letters, or than three.
  func distance(to other: Name) -> Int? {
    if name == other { return 0 }
    guard let others = Self.letters(other) else { return nil }
    return Self.edits(letters, others, limit: min(max(letters.count, others.count) / 3, 3)).map { $0 + 1 }
  }

  /// The bytes of a name that count: lower-case, without `_` and `-`; `nil` for a name that is too long.
  private static func letters(_ name: Name) -> [UInt8]? {
    guard name.text.utf8.count <= longestName else { return nil }
    var letters: [UInt8] = []
    for byte in name.text.utf8 where byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") {
      letters.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    }
    return letters
  }

  /// How many letters must be inserted, left out, replaced, or swapped with the next to turn one into the other; `nil` for more
  /// than `limit`.
  private static func edits(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    // Row by row: element `j` is the distance between what is seen of `first` and the first `j` letters of `second`. Only those
    // within `limit` of the diagonal matter; the others stay beyond it.
    let beyond = limit + 1
    var beforeLast: [Int] = []
    var last = (0...second.count).map { min($0, beyond) }
    for i in first.indices {
      var row = [Int](repeating: beyond, count: second.count + 1)
      if i < limit { row[0] = i + 1 }
      for j in max(0, i - limit)..<max(0, i - limit, min(second.count, i + limit + 1)) {
        row[j + 1] = min(last[j] + (first[i] == second[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}

extension Linker {
  /// The error about an import of that type that is not there.
  func missing(_ item: ModuleStructure.Import, _ type: ExternalType) -> LinkError {
    let suggestion = nearest(Key(item.module, item.name), item.kind)
    return .missing(module: item.module, name: item.name, type: type, suggestion: suggestion)
  }

  /// The error about a module name that stands for nothing.
  func missingModule(_ module: String) -> LinkError {
    var best: (distance: Int, name: Name)?
    if wholes.count <= NearMiss.mostCandidates, let wanted = NearMiss(Name(module)) {
      for name in wholes.keys {
        guard let distance = wanted.distance(to: name) else { continue }
        if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
      }
    }
    return .missingModule(module, suggestion: best?.name.text)
  }

  /// The definition of that kind whose names are nearest: both may be misspelt a little, or the module name may be another.
  private func nearest(_ key: Key, _ kind: ExternalKind) -> LinkError.Suggestion? {
    guard items.count <= NearMiss.mostCandidates, let module = NearMiss(key.module), let name = NearMiss(key.name) else {
      return nil
    }
    var best: (distance: Int, key: Key)?
    for (candidate, item) in items {
      guard let nameDistance = name.distance(to: candidate.name), item.type.kind == kind else { continue }
      let distance: Int
      if let moduleDistance = module.distance(to: candidate.module) {
        distance = moduleDistance + nameDistance
      } else {
        guard nameDistance <= 1 else { continue }
        distance = 10 + nameDistance
      }
      // Of equal ones the first by name, whatever the dictionary's order.
      if best.map({ (distance, candidate) < $0 }) ?? true { best = (distance, candidate) }
    }
    return best.map { LinkError.Suggestion(module: $0.key.module.text, name: $0.key.name.text) }
  }
}
