#if !hasFeature(Embedded)
  import Synchronization
#endif
#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The handlers that an execution looks up for each instruction, by opcode.
///
/// To stop an execution, another thread replaces all of them: the next instruction, whatever it is, leaves to the outer loop.
/// As long as nobody does that, it costs nothing. It always stops a guest: code that repeats itself branches or returns, which
/// looks a handler up. Only a call need not look one up, and calls alone come to the end of the stack.
///
/// Unsafe: the cells are in memory of the execution, which outlives the table. They are atomic, and either of the two handlers
/// that a cell may hold is right at any time.
struct DispatchTable: Equatable, @unchecked Sendable {
  private let cells: UnsafeMutableRawPointer
  /// The handler in all cells while the execution is not paused, if instructions are counted.
  private let countingHandler: Handler?

  /// A table in memory that holds the handlers.
  init(at cells: UnsafeMutableRawPointer, countingHandler: Handler?) {
    self.cells = cells
    self.countingHandler = countingHandler
    if countingHandler != nil { resume() }
  }

  /// The memory that a table takes, in bytes.
  static var size: Int { HandlerTable.count * ExecutionContext.handlerCellSize }

  /// Makes the execution leave at its next instruction.
  func pause() {
    for opcode in 0..<HandlerTable.count where !Self.leaves(opcode) { set(opcode, paused) }
  }

  /// Whether the execution leaves at its next instruction.
  var isPaused: Bool {
    let opcode = Int(RegisterOpcode.unreachable.rawValue)
    return address(ofHandlerAt: opcode) != unsafeBitCast(handler(of: opcode), to: UInt.self)
  }

  private func address(ofHandlerAt opcode: Int) -> UInt {
    let cell = cells + opcode * ExecutionContext.handlerCellSize
    #if hasFeature(Embedded)
      return cell.load(as: UInt.self)
    #else
      return cell.assumingMemoryBound(to: Atomic<UInt>.self).pointee.load(ordering: .relaxed)
    #endif
  }

  static func == (left: DispatchTable, right: DispatchTable) -> Bool { left.cells == right.cells }

  /// Makes the execution go on.
  func resume() {
    for opcode in 0..<HandlerTable.count { set(opcode, handler(of: opcode)) }
  }

  /// The handler that executes an instruction while the execution is not paused. A function's record keeps this one, and not
  /// what the cell holds: if the execution is paused just then, the record would keep the handler that leaves for ever.
  func handler(of opcode: Int) -> Handler { countingHandler ?? HandlerTable.handler(of: opcode) }

  /// Whether the opcode leaves anyway, and is not of a function's code: the two ends of calls, and the entry of a function
  /// that has no code yet.
  private static func leaves(_ opcode: Int) -> Bool {
    [RegisterOpcode.finish, .translate, .returnForeign].contains { Int($0.rawValue) == opcode }
  }

  private func set(_ opcode: Int, _ handler: Handler) {
    let cell = cells + opcode * ExecutionContext.handlerCellSize
    #if hasFeature(Embedded)
      cell.storeBytes(of: handler, as: Handler.self)
    #else
      cell.assumingMemoryBound(to: Atomic<UInt>.self).pointee.store(unsafeBitCast(handler, to: UInt.self), ordering: .relaxed)
    #endif
  }
}

/// Leaves before the instruction at pc.
@c private func paused(
  _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double
) -> Int {
  Registers(sp, pc, cx, mb, ms, ia, da, sa, vl, vh).finish(.paused)
}
