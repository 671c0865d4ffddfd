import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A guest written in the text format, in a store of its own. Its register code is verified.
func guest(
  _ text: String, configuration: Engine.Configuration = Engine.Configuration(), linker: Linker = Linker()
) throws -> Instance {
  var configuration = configuration
  configuration.verifiesCode = true
  let engine = Engine(configuration)
  return try linker.instantiate(Module(engine, wat: text), in: Store(engine))
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
  Thread(stackSize: stackSize, body).join()
}

/// A thread that runs a closure.
final class Thread {
  private let thread: pthread_t

  init(stackSize: Int? = nil, _ body: @escaping @Sendable () -> Void) {
    final class Box: @unchecked Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    if let stackSize { pthread_attr_setstacksize(&attributes, stackSize) }
    let argument = Unmanaged.passRetained(Box(body)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      pthread_create(&thread, &attributes, { Unmanaged<Box>.fromOpaque($0).takeRetainedValue().body(); return nil }, argument)
      self.thread = thread!
    #else
      var thread = pthread_t()
      pthread_create(&thread, &attributes, { Unmanaged<Box>.fromOpaque($0!).takeRetainedValue().body(); return nil }, argument)
      self.thread = thread
    #endif
    pthread_attr_destroy(&attributes)
  }

  func join() { pthread_join(thread, nil) }
}
