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
    var instance = context.pointee.instance
    var modules: [ObjectIdentifier: CodeMap] = [:]
    var pc = context.pointee.pc
    var sp = context.pointee.sp
    var isInnermost = true
    while pc != CodeStub.finish {
      let module = store.instances[instance.pointee.number].module
      var map = modules[ObjectIdentifier(module)] ?? CodeMap(module)
      defer { modules[ObjectIdentifier(module)] = map }
      guard let place = Self.place(of: pc, in: map.code) else { break }
      let function = place.function + module.structure.importedFunctionCount
      if frames.count < Self.backtraceLength {
        // A return pc stands behind the call.
        let word = (pc - place.code) / 8 - (isInnermost ? 0 : 1)
        frames.append(
          Backtrace.Frame(
            function: UInt32(function), name: map.names.function(UInt32(function)) ?? module.exportName(ofFunction: function),
            offset: map.offset(function: place.function, word: word)))
      } else {
        omitted += 1
      }
      let header = sp + FrameLayout(module.functionType(function)).header * 8
      pc = header.load(as: Code.self)
      sp = (header + 8).load(as: Slots.self)
      isInnermost = false
      if pc == CodeStub.returnForeign {
        instance = sp.load(as: UnsafeMutablePointer<InstanceRecord>.self)
        pc = (sp + 8).load(as: Code.self)
        sp = (sp + 16).load(as: Slots.self)
      }
    }
    return Backtrace(frames: frames, omittedCount: omitted)
  }

  /// A module's code by address, its functions' names, and where the code of those comes from that were asked for.
  private struct CodeMap {
    let module: Module
    let code: [(code: Code, end: Code, function: Int)]
    let names: NameSection
    private var sources: [Int: [(word: Int, offset: Int)]] = [:]

    init(_ module: Module) {
      self.module = module
      code = module.translations.index()
      names = NameSection(module: module.structure, bytes: module.bytes)
    }

    /// The offset in the module of the instruction at `word` of a function's code.
    mutating func offset(function: Int, word: Int) -> Int? {
      let source = sources[function] ?? module.sourceMap(ofFunction: function)
      sources[function] = source
      return source.last { $0.word <= word }?.offset
    }
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
