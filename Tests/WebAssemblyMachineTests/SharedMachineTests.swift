import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblyText

/// The virtual machine of the process. One test: what was initialized stays so.
struct SharedMachineTests {
  @Test func initializedOnceThenShared() async throws {
    #expect(throws: VirtualMachineError.notInitialized) { try VirtualMachine.shared }
    #expect(throws: VirtualMachineError.self) {
      try VirtualMachine.initialize(hostModules: [LibraryModule("library", .bytes([1, 2, 3]))])
    }
    #expect(throws: VirtualMachineError.notInitialized) { try VirtualMachine.shared }

    try VirtualMachine.initialize(hostModules: [AdditionModule(name: "env", addend: 2)])
    let machine = try VirtualMachine.shared
    #expect(throws: VirtualMachineError.alreadyInitialized) { try VirtualMachine.initialize() }
    #expect(try VirtualMachine.shared === machine)
    let result = try await VirtualMachine.shared.execute(
      WAT.encode(AdditionModule.guest), function: "f", parameters: [.i32(40)])
    #expect(result.values == [.i32(42)])
  }
}
