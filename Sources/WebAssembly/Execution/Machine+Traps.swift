/// Traps, and the calls that led to them.
extension Machine {
  /// How many frames a backtrace shows.
  private static let backtraceLength = 64

  /// A trap where execution stands.
  func trap(_ reason: Trap.Reason) -> Trap { completed(Trap(reason)) }

  /// The trap with the calls that led to where execution stands, behind those that it has.
  func completed(_ trap: Trap) -> Trap {
    var trap = trap
    // Whoever asked to end does not want to know where.
    if case .exit = trap.reason { return trap }
    let here = backtrace()
    let frames = trap.backtrace.frames + here.frames
    trap.backtrace = Backtrace(
      frames: Array(frames.prefix(Self.backtraceLength)),
      omittedCount: trap.backtrace.omittedCount + here.omittedCount + max(0, frames.count - Self.backtraceLength))
    return trap
  }

  /// The calls from where execution stands down to the host.
  func backtrace() -> Backtrace {
    var frames: [Backtrace.Frame] = []
    var omitted = 0
    var code = CodeMap()
    var sources: [SourceMapKey: [(word: Int, offset: Int)]] = [:]
    walkStack(&code) { frame in
      guard frames.count < Self.backtraceLength else {
        omitted += 1
        return true
      }
      let module = frame.module
      let key = SourceMapKey(module: ObjectIdentifier(module), function: frame.function)
      let source = sources[key] ?? module.sourceMap(ofFunction: frame.function - module.structure.importedFunctionCount)
      sources[key] = source
      frames.append(
        Backtrace.Frame(
          function: UInt32(frame.function), name: module.displayName(ofFunction: frame.function),
          offset: source.last { $0.word <= frame.word }?.offset))
      return true
    }
    return Backtrace(frames: frames, omittedCount: omitted)
  }

  private struct SourceMapKey: Hashable {
    let module: ObjectIdentifier
    let function: Int
  }
}

extension TranslationError {
  /// What a call of a function traps with that cannot be translated.
  var trapReason: Trap.Reason {
    switch self {
    case .tooManySlots: .limitExceeded("function too large: it needs more than 65,535 slots")
    case .branchTooFar, .tooLong: .limitExceeded("function too large: a branch goes too far")
    case .unsupported(let opcode): .limitExceeded("unsupported instruction \(opcode.row.mnemonic)")
    case .malformed: .limitExceeded("malformed function body")
    }
  }
}
