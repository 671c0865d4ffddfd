#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// How handlers follow one another.
///
/// On x86-64 and arm64, optimised, each handler ends in a tail call of the next (`Registers.go`), and `run` returns when one leaves.
/// Elsewhere (Windows, where the arguments do not fit registers on x86-64; other processors; unoptimised builds, which make no
/// tail calls; where `WEBASSEMBLY_LOOP_DISPATCH` asks for it) `go` returns `Exit.continue` and the loop here calls the next
/// handler: two to three times slower, with the same handlers.
enum Dispatch {
  /// Executes from where the context stands until a handler leaves.
  static func run(_ cx: Context, memory: MemoryRecord) -> Exit {
    let context = cx.assumingMemoryBound(to: ExecutionContext.self)
    while true {
      let exit = Registers.handler(context.pointee.pc.load(as: UInt16.self), cx)(
        context.pointee.sp, context.pointee.pc, cx, memory.base, memory.byteCount, context.pointee.accumulator)
      if exit != Exit.continue.rawValue { return Exit(rawValue: exit) ?? .unreachable }
    }
  }
}
