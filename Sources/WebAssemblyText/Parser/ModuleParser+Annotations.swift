import WebAssembly

// Annotations: `@name` and `@custom` (appendix, custom sections and annotations), and those of branch hints.

extension ModuleParser {
  /// The index of the annotation of that kind right before the next token, if there is one that is not used yet.
  func annotation(_ kind: Annotation.Kind) -> Int? {
    guard !text.annotations.isEmpty else { return nil }
    var index = firstAnnotation(at: position)
    while index < text.annotations.count, text.annotations[index].target == position {
      if text.annotations[index].kind == kind, !usedAnnotations.contains(index) { return index }
      index += 1
    }
    return nil
  }

  private mutating func takeAnnotation(_ kind: Annotation.Kind) -> Annotation? {
    guard let index = annotation(kind) else { return nil }
    usedAnnotations.insert(index)
    return text.annotations[index]
  }

  /// The first annotation that is right before a token or after it.
  private func firstAnnotation(at target: Int) -> Int {
    var (low, high) = (0, text.annotations.count)
    while low < high {
      let middle = (low + high) / 2
      if text.annotations[middle].target < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Each annotation right before one of these tokens must have been used.
  func checkAnnotations(from start: Int, to end: Int) throws(WATError) {
    var index = firstAnnotation(at: start)
    while index < text.annotations.count, text.annotations[index].target <= end {
      let annotation = text.annotations[index]
      if !usedAnnotations.contains(index) {
        throw error(
          annotation.kind == .branchHint
            ? "@\(annotation.kind.rawValue) annotation: not in a function"
            : "misplaced @\(annotation.kind.rawValue) annotation", in: annotation)
      }
      index += 1
    }
  }

  private func error(_ message: String, in annotation: Annotation) -> WATError {
    text.error(message, at: annotation.start)
  }

  // MARK: Names

  /// `(@name "…")` right before the next token.
  mutating func takeName() throws(WATError) -> [UInt8]? {
    guard let annotation = takeAnnotation(.name) else { return nil }
    guard annotation.tokens.count == 1, annotation.tokens[0].kind == .string else {
      throw error("@name annotation: unexpected token, expected one string", in: annotation)
    }
    let name = text.string(annotation.tokens[0])
    guard isValidUTF8(name) else { throw error("@name annotation: malformed UTF-8 encoding", in: annotation) }
    return name
  }

  // MARK: Custom sections

  /// All `(@custom "name" place? "contents"…)` right before the next token.
  mutating func takeCustomSections() throws(WATError) {
    guard !text.annotations.isEmpty else { return }
    var index = firstAnnotation(at: position)
    while index < text.annotations.count, text.annotations[index].target == position {
      if text.annotations[index].kind == .custom {
        usedAnnotations.insert(index)
        try parseCustomSection(text.annotations[index])
      }
      index += 1
    }
  }

  private mutating func parseCustomSection(_ annotation: Annotation) throws(WATError) {
    let tokens = annotation.tokens
    guard let first = tokens.first, first.kind == .string else {
      throw error("@custom annotation: missing section name", in: annotation)
    }
    let name = text.string(first)
    guard isValidUTF8(name) else { throw error("@custom annotation: malformed UTF-8 encoding", in: annotation) }
    var rest = tokens.dropFirst()
    var placement = ModuleEncoder.Placement.last
    if rest.first?.kind == .open {
      guard let close = rest.firstIndex(where: { $0.kind == .close }) else {
        throw error("@custom annotation: malformed placement", in: annotation)
      }
      placement = try customPlacement(rest[rest.startIndex + 1..<close], annotation)
      rest = rest[(close + 1)...]
    }
    var contents: [UInt8] = []
    for token in rest {
      guard token.kind == .string else {
        throw error("@custom annotation: unexpected token \(text.text(of: token))", in: annotation)
      }
      contents += text.string(token)
    }
    encoder.customSections.append(.init(name: name, placement: placement, contents: contents))
  }

  /// `before` or `after` and the name of a section.
  private func customPlacement(
    _ tokens: ArraySlice<Token>, _ annotation: Annotation
  ) throws(WATError) -> ModuleEncoder.Placement {
    let words = tokens.map(text.text)
    guard let place = words.first, place == "before" || place == "after" else {
      throw error("@custom annotation: malformed placement", in: annotation)
    }
    switch (place, words.dropFirst().joined(separator: " ")) {
    case ("before", "first"): return .first
    case ("after", "last"): return .last
    case (_, let name):
      guard let section = SectionID(textName: name) else {
        throw error("@custom annotation: malformed section kind", in: annotation)
      }
      return place == "before" ? .before(section) : .after(section)
    }
  }

  // MARK: Branch hints

  /// `(@metadata.code.branch_hint "\00")` or `"\01"` right before the next token, which begins a branch.
  mutating func takeBranchHint() throws(WATError) -> BranchHint? {
    guard !text.annotations.isEmpty, let annotation = takeAnnotation(.branchHint) else { return nil }
    let prefix = "@\(annotation.kind.rawValue) annotation:"
    guard function.index != nil else { throw error("\(prefix) not in a function", in: annotation) }
    guard self.annotation(.branchHint) == nil else { throw error("\(prefix) duplicate annotation", in: annotation) }
    guard annotation.tokens.count == 1, annotation.tokens[0].kind == .string,
      let hint = BranchHint(bytes: text.string(annotation.tokens[0]))
    else { throw error("\(prefix) unexpected token, expected \"\\00\" or \"\\01\"", in: annotation) }
    let token = tokens[position].kind == .open ? tokens[position + 1] : tokens[position]
    guard token.kind == .instruction, [.if, .brIf].contains(rows[Int(token.value)].opcode) else {
      throw error("\(prefix) invalid target", in: annotation)
    }
    return hint
  }
}
