/// The layout of a function's frame: [parameters or results, whichever take more][return pc][caller's sp][locals][temporaries].
struct FrameLayout {
  /// The slots of the frame's header, return pc and caller's sp.
  static let headerSlots = 2

  /// The slot of the header.
  let header: Int

  init(_ type: FunctionType) {
    header = max(Self.slots(type.parameters), Self.slots(type.results))
  }

  /// How many slots values of these types take.
  static func slots(_ types: [ValueType]) -> Int { types.reduce(0) { $0 + $1.slotCount } }
}
