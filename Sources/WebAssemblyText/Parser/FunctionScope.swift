/// What identifiers mean inside of a function or a constant expression.
struct FunctionScope {
  /// The index of the function.
  var index: UInt32?
  /// Local indices by symbol.
  private(set) var locals = SymbolMap()
  private(set) var localCount: UInt32 = 0
  /// The open blocks, the outermost first.
  private var openLabels: [Label] = []
  /// By symbol, how many blocks are open up to the innermost with that label.
  private var depths = SymbolMap()
  /// How many blocks there have been: the index of the next in the name section.
  private(set) var blockCount = 0

  private struct Label {
    var symbol: UInt32?
    /// What `depths` held for the symbol before: 0 for nothing.
    var shadowed: UInt32
  }

  /// One more local, or so many without names.
  mutating func addLocals(_ count: Int) { localCount += UInt32(count) }

  /// Binds the last local to a symbol; `false` if that is taken.
  mutating func bindLastLocal(_ symbol: UInt32) -> Bool {
    guard locals[symbol] == nil else { return false }
    locals.set(symbol, localCount - 1)
    return true
  }

  mutating func openBlock(_ symbol: UInt32?) {
    var shadowed: UInt32 = 0
    if let symbol {
      shadowed = depths[symbol] ?? 0
      depths.set(symbol, UInt32(openLabels.count + 1))
    }
    openLabels.append(Label(symbol: symbol, shadowed: shadowed))
    blockCount += 1
  }

  mutating func closeBlock() {
    if let label = openLabels.popLast(), let symbol = label.symbol { depths.set(symbol, label.shadowed) }
  }

  /// How many blocks lie between here and the innermost one with that label.
  func labelIndex(_ symbol: UInt32) -> UInt32? {
    guard let depth = depths[symbol], depth > 0 else { return nil }
    return UInt32(openLabels.count) - depth
  }
}
