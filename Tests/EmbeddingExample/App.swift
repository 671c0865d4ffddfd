import WebAssembly
import WebAssemblyMachine
import WebAssemblyText

/// What guests may import from `env`: a function that reads a string from their memory.
final class Console: HostModule {
  let name = "env"
  var functions: [(name: String, function: HostFunction)] {
    let log = HostFunction { (caller: Caller, text: GuestPointer<UInt8>, count: UInt32) throws in
      print("The guest says:", try caller.memory().string(at: text, count: count))
    }
    return [("log", log)]
  }
}

@main struct App {
  static func main() async throws {
    let guest = try WAT.encode(
      """
      (module
        (import "env" "log" (func $log (param i32 i32)))
        (memory (export "memory") 1)
        (data (i32.const 16) "Hello, Swift!")
        (func (export "_start") (call $log (i32.const 16) (i32.const 13))))
      """)
    let machine = try VirtualMachine(hostModules: [Console()])
    let result = try await machine.execute(guest)
    print("It ended with status", result.exitStatus ?? -1)
  }
}
