/// The layout of a function's frame: [parameters or results, whichever take more][return pc][caller's sp][locals][temporaries].
struct FrameLayout: Sendable {
  /// The slots of the frame's header, return pc and caller's sp.
  static let headerSlots = 2

  /// How many slots the parameters and the results take.
  let parameterSlots: Int
  let resultSlots: Int

  /// The slot of the header.
  var header: Int { max(parameterSlots, resultSlots) }

  init(_ type: FunctionType) {
    parameterSlots = Self.slots(type.parameters)
    resultSlots = Self.slots(type.results)
  }

  /// How many slots values of these types take.
  static func slots(_ types: [ValueType]) -> Int { types.reduce(0) { $0 + $1.slotCount } }
}
