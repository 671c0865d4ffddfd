/// Traps, and the calls that led to them.
extension Machine {
  /// How many frames a backtrace shows.
  private static let backtraceLength = 64

  /// A trap where execution stands.
  func trap(_ reason: Trap.Reason) -> Trap { completed(Trap(reason)) }

  /// The trap with the calls that led to where execution stands, behind those that it has.
  func completed(_ trap: Trap) -> Trap {
    var trap = trap
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
    var instance = context.pointee.instance
    guard instance != store.hostInstance else { return Backtrace(frames: [], omittedCount: 0) }
    var indices: [ObjectIdentifier: [(code: Code, end: Code, function: Int)]] = [:]
    var pc = context.pointee.pc
    var sp = context.pointee.sp
    var isInnermost = true
    while true {
      let module = store.instances[instance.pointee.number].module
      let index = indices[ObjectIdentifier(module)] ?? module.translations.index()
      indices[ObjectIdentifier(module)] = index
      guard let place = Self.place(of: pc, in: index) else { break }
      if frames.count < Self.backtraceLength {
        // A return pc stands behind the call.
        let word = (pc - place.code) / 8 - (isInnermost ? 0 : 1)
        let function = UInt32(place.function + module.structure.importedFunctionCount)
        frames.append(
          Backtrace.Frame(
            function: function, name: module.name(ofFunction: function),
            offset: module.sourceOffset(function: place.function, word: word)))
      } else {
        omitted += 1
      }
      let type = module.functionType(place.function + module.structure.importedFunctionCount)
      let header = sp + FrameLayout(type).header * 8
      pc = header.load(as: Code.self)
      sp = (header + 8).load(as: Slots.self)
      isInnermost = false
      if pc == CodeStub.returnForeign {
        instance = sp.load(as: UnsafeMutablePointer<InstanceRecord>.self)
        pc = (sp + 8).load(as: Code.self)
        sp = (sp + 16).load(as: Slots.self)
      }
      if pc == CodeStub.finish { break }
    }
    return Backtrace(frames: frames, omittedCount: omitted)
  }

  /// The function whose code pc points into, or behind.
  private static func place(
    of pc: Code, in index: [(code: Code, end: Code, function: Int)]
  ) -> (code: Code, end: Code, function: Int)? {
    var low = 0
    var high = index.count
    while low < high {
      let middle = (low + high) / 2
      if index[middle].code <= pc { low = middle + 1 } else { high = middle }
    }
    guard low > 0, pc <= index[low - 1].end else { return nil }
    return index[low - 1]
  }
}

extension TranslationError {
  /// What a call of a function traps with that cannot be translated.
  var trapReason: Trap.Reason {
    switch self {
    case .tooManySlots, .branchTooFar: .limitExceeded("function too large: it needs more than 65,535 slots")
    case .unsupported(let opcode): .limitExceeded("unsupported instruction \(opcode.row.mnemonic)")
    case .malformed: .limitExceeded("malformed function body")
    }
  }
}
