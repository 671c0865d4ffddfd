#if canImport(Dispatch) && !hasFeature(Embedded)
  import Dispatch
#endif

/// Calls `body` with each number below `count`: on as many threads as the system finds useful where there are threads, else in
/// order. It returns when all calls have.
func concurrently(_ count: Int, _ body: @Sendable (Int) -> Void) {
  #if canImport(Dispatch) && !hasFeature(Embedded)
    if count > 1 { return DispatchQueue.concurrentPerform(iterations: count, execute: body) }
  #endif
  for index in 0..<count { body(index) }
}
