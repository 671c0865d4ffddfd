/// How handlers follow one another.
///
/// On x86-64 and arm64, optimised, each handler ends in a tail call of the next (`next` in the handlers' prelude), and `run`
/// returns when one leaves. Elsewhere (Windows on x86-64, where the arguments do not fit registers; 32-bit platforms;
/// unoptimised builds, which make no tail calls) `next` returns `Exit.continue` and the loop here calls the next handler:
/// two to three times slower, with the same handlers.
enum Dispatch {
  /// Executes from where the context stands until a handler leaves.
  static func run(_ cx: Context, memory: MemoryRecord) -> Exit {
    let machine = cx.assumingMemoryBound(to: ExecutionContext.self)
    while true {
      let opcode = Int(machine.pointee.pc.load(as: UInt16.self))
      let handler = (cx + ExecutionContext.handlersOffset + opcode &* 8).load(as: Handler.self)
      let exit = handler(
        machine.pointee.sp, machine.pointee.pc, cx, memory.base, memory.byteCount, machine.pointee.accumulator)
      if exit != Exit.continue.rawValue { return Exit(rawValue: exit) ?? .unreachable }
    }
  }
}
