import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A guest written in the text format, in a store of its own.
func guest(
  _ text: String, configuration: Engine.Configuration = Engine.Configuration(), linker: Linker = Linker()
) throws -> Instance {
  let engine = Engine(configuration)
  return try linker.instantiate(Module(engine, WAT.encode(text)), in: Store(engine))
}

/// The reason that `body` traps with; `nil` where it does not.
func trapReason(_ body: () throws -> Void) -> Trap.Reason? {
  do {
    try body()
    return nil
  } catch let error as CallError {
    if case .trap(let trap) = error { return trap.reason }
    Issue.record("no trap: \(error)")
  } catch {
    Issue.record("no trap: \(error)")
  }
  return nil
}

/// Runs `body` on a thread with a stack of that size, and waits for it.
func onThread(stackSize: Int, _ body: @escaping @Sendable () -> Void) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, stackSize)
  final class Box: @unchecked Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  let argument = Unmanaged.passRetained(Box(body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    pthread_create(&thread, &attributes, { Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body(); return nil }, argument)
    pthread_join(thread!, nil)
  #else
    var thread = pthread_t()
    pthread_create(&thread, &attributes, { Unmanaged<Box>.fromOpaque($0!).takeRetainedValue().body(); return nil }, argument)
    pthread_join(thread, nil)
  #endif
}
