#if !hasFeature(Embedded)
  import Synchronization
#endif

/// How handlers follow one another.
///
/// On x86-64 and arm64, optimised, each handler ends in a tail call of the next (`next` in the handlers' prelude), and `run`
/// returns when one leaves. Elsewhere (Windows, where the arguments do not fit registers on x86-64; other
/// processors; unoptimised builds, which make no tail calls; where `WEBASSEMBLY_LOOP_DISPATCH` asks for it) `next` returns `Exit.continue` and the loop here calls the next handler:
/// two to three times slower, with the same handlers.
enum Dispatch {
  /// Executes from where the context stands until a handler leaves.
  static func run(_ cx: Context, memory: MemoryRecord) -> Exit {
    let machine = cx.assumingMemoryBound(to: ExecutionContext.self)
    while true {
      let exit = handler(machine.pointee.pc.load(as: UInt16.self), cx)(
        machine.pointee.sp, machine.pointee.pc, cx, memory.base, memory.byteCount, machine.pointee.accumulator)
      if exit != Exit.continue.rawValue { return Exit(rawValue: exit) ?? .unreachable }
    }
  }

  /// The handler of an opcode. Another thread may replace it: see `DispatchTable`. (`handler` in the handlers' prelude is the
  /// same, once a file, so that it is inlined also where files are compiled one by one.)
  @inline(__always) private static func handler(_ opcode: UInt16, _ cx: Context) -> Handler {
    let cell = cx + ExecutionContext.handlersOffset + Int(opcode) &* DispatchTable.cellSize
    #if hasFeature(Embedded)
      return cell.load(as: Handler.self)
    #else
      let bits = cell.assumingMemoryBound(to: Atomic<UInt>.self).pointee.load(ordering: .relaxed)
      return unsafeBitCast(bits, to: Handler.self)
    #endif
  }
}
