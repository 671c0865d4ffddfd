#if !hasFeature(Embedded)
  import Synchronization
#endif
#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The handlers that an execution looks up, an instruction at a time, by opcode.
///
/// An execution is stopped by replacing them: the next instruction, whatever it is, leaves to the outer loop. That a guest can be
/// stopped therefore costs nothing as long as nobody does it. Whatever repeats itself branches or returns, and so looks a
/// handler up; only a call may do without, and calls alone come to the end of the stack.
///
/// Unsafe: the cells lie in memory of the execution's, which outlives the table. They are atomic, and any of the two handlers that
/// a cell may hold is right at any time.
struct DispatchTable: @unchecked Sendable {
  private let cells: UnsafeMutableRawPointer
  /// What stands in the cells when nothing is wanted of the execution: the counting handler everywhere, if there is one.
  private let countingHandler: Handler?

  /// A table in memory with room for it. It is a copy of the one that all share, made at once.
  init(at cells: UnsafeMutableRawPointer, countingHandler: Handler?) {
    self.cells = cells
    self.countingHandler = countingHandler
    cells.copyMemory(from: HandlerTable.cells, byteCount: Self.size)
    if countingHandler != nil { resume() }
  }

  /// The memory that a table takes, in bytes.
  static var size: Int { HandlerTable.count * ExecutionContext.handlerCellSize }

  /// Makes the execution leave at its next instruction.
  func pause() {
    for opcode in 0..<HandlerTable.count where !Self.leaves(opcode) { set(opcode, paused) }
  }

  /// Makes the execution go on.
  func resume() {
    for opcode in 0..<HandlerTable.count { set(opcode, handler(of: opcode)) }
  }

  /// What executes an instruction as long as nothing is wanted of the execution. What is kept outside of the table is this: the
  /// cell itself may just hold the other, which would then never be replaced.
  func handler(of opcode: Int) -> Handler { countingHandler ?? HandlerTable.handler(of: opcode) }

  /// What leaves anyway, and is no instruction of a function's: the ends of a call, and its beginning where there is no code yet.
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
@c private func paused(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  Registers(sp, pc, cx, mb, ms, fa).finish(.paused)
}
