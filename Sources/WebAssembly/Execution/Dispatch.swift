#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// How handlers follow one another.
///
/// In optimised builds for x86-64 and arm64, each handler ends in a tail call of the next (`Registers.go`), and `run` returns
/// when one leaves. Elsewhere `go` returns `Exit.continue`, and the loop here calls the next handler: that is two to three
/// times slower, with the same handlers. The loop is used
///
/// - on Windows, where the arguments do not fit the registers of x86-64;
/// - on other processors;
/// - in unoptimised builds, which make no tail calls;
/// - where `WEBASSEMBLY_LOOP_DISPATCH` is set.
enum Dispatch {
  /// Executes from the context's pc on until a handler leaves.
  static func run(_ cx: Context, memory: MemoryRecord) -> Exit {
    let context = cx.assumingMemoryBound(to: ExecutionContext.self)
    while true {
      let exit = Registers.handler(context.pointee.pc.load(as: UInt16.self), cx)(
        context.pointee.sp, context.pointee.pc, cx, memory.base, memory.byteCount, context.pointee.accumulators.integer,
        context.pointee.accumulators.double, context.pointee.accumulators.single, context.pointee.accumulators.vectorLow,
        context.pointee.accumulators.vectorHigh)
      if exit != Exit.continue.rawValue { return Exit(rawValue: exit) ?? .unreachable }
    }
  }
}
