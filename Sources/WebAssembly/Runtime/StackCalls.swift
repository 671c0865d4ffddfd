/// Calls that were on the stack, by their places in the code: where these come from in the module is found out when somebody asks.
struct StackCalls: Sendable {
  /// How many calls are kept. No more are looked at, however deep the stack is.
  private static let limit = 64
  /// How many bytes of functions are translated once more to show places in them.
  private static let sourceByteCount = 1 << 20

  private var calls: [StackCall] = []
  /// How many calls come before these, in a backtrace that they are added to.
  private let innerCount: Int
  /// If calls are left out, the outermost.
  var outermost: Backtrace.Frame?

  init(innerCount: Int = 0) { self.innerCount = innerCount }

  var isEmpty: Bool { calls.isEmpty }
  var hasRoom: Bool { innerCount + calls.count < Self.limit }
  mutating func append(_ call: StackCall) { calls.append(call) }

  /// The calls as a backtrace shows them.
  var frames: [Backtrace.Frame] {
    var sources = SourceMaps(budget: Self.sourceByteCount)
    return calls.map { call in
      Backtrace.Frame(
        function: UInt32(call.function), name: call.module.displayName(ofFunction: call.function), offset: sources.offset(of: call))
    }
  }

  /// Where the code of functions comes from.
  private struct SourceMaps {
    private struct Key: Hashable {
      let module: ObjectIdentifier
      let function: Int
    }

    private var maps: [Key: [(word: Int, offset: Int)]] = [:]
    /// How many bytes of functions may still be translated.
    private var budget: Int

    init(budget: Int) { self.budget = budget }

    /// The offset in the module of the instruction where a call is; `nil` where it would take long to find out.
    mutating func offset(of call: StackCall) -> Int? {
      let key = Key(module: ObjectIdentifier(call.module), function: call.function)
      if maps[key] == nil {
        let own = call.function - call.module.structure.importedFunctionCount
        budget -= call.module.structure.codes[own].range.count
        maps[key] = budget < 0 ? [] : call.module.sourceMap(ofFunction: own)
      }
      return maps[key]?.last { $0.word <= call.word }?.offset
    }
  }
}

/// A call on the stack: the function, by its index in the module, and the word of its code where it is.
struct StackCall: Sendable {
  let module: Module
  let function: Int
  let word: Int
}
