import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// What the system is for, one test a scenario.
struct ScenarioTests {
  @Test func greatestCommonDivisorByName() async throws {
    let result = try await VirtualMachine().execute(
      #require(Fixture.bytes("programs/gcd.wasm")), function: "gcd", parameters: [.i32(9), .i32(27)])
    #expect(result == ExecutionResult(values: [.i32(9)], exitStatus: nil))
  }

  /// The guest asks on standard output, reads a line, answers on standard error, then on standard output.
  @Test func guestWritesToBothStreamsAndReadsALine() async throws {
    let guest = try WAT.encode(
      """
      (module
        (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 100) "name?") (data (i32.const 200) "read ") (data (i32.const 300) "hello ")
        (func $put (param $descriptor i32) (param $address i32) (param $count i32)
          (i32.store (i32.const 0) (local.get $address)) (i32.store (i32.const 4) (local.get $count))
          (drop (call $write (local.get $descriptor) (i32.const 0) (i32.const 1) (i32.const 8))))
        (func (export "_start")
          (call $put (i32.const 1) (i32.const 100) (i32.const 5))
          (i32.store (i32.const 0) (i32.const 1024)) (i32.store (i32.const 4) (i32.const 100))
          (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 16)))
          (call $put (i32.const 2) (i32.const 200) (i32.const 5))
          (call $put (i32.const 2) (i32.const 1024) (i32.load (i32.const 16)))
          (call $put (i32.const 1) (i32.const 300) (i32.const 6))
          (call $put (i32.const 1) (i32.const 1024) (i32.load (i32.const 16)))))
      """)
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    let (reader, writer) = (output.fileHandleForReading, input.fileHandleForWriting)
    // Answers only when it was asked: what the guest writes is not held back.
    async let question = onThread {
      let question = try? reader.read(upToCount: 5)
      try? writer.write(contentsOf: Array("Ada\n".utf8))
      return question
    }
    let result = try await VirtualMachine().execute(
      guest, standardInput: .descriptor(input.fileHandleForReading.fileDescriptor),
      standardOutput: .descriptor(output.fileHandleForWriting.fileDescriptor),
      standardError: .descriptor(errors.fileHandleForWriting.fileDescriptor))
    #expect(result.exitStatus == 0)
    #expect(await question == Data("name?".utf8))
    // Nothing was closed: these succeed.
    for end in [output.fileHandleForWriting, errors.fileHandleForWriting] { try end.close() }
    try input.fileHandleForReading.close()
    #expect(try output.fileHandleForReading.readToEnd() == Data("hello Ada\n".utf8))
    #expect(try errors.fileHandleForReading.readToEnd() == Data("read Ada\n".utf8))
  }

  @Test func environmentIsExactlyTheGiven() async throws {
    let machine = try VirtualMachine()
    for environment in [["LANG": "C", "A": "1=2", "EMPTY": ""], [:]] {
      let output = OutputBuffer()
      let result = try await machine.execute(
        #require(Fixture.bytes("programs/echo.wasm")), standardOutput: .buffer(output), arguments: ["echo", "--env"],
        environment: environment)
      #expect(result.exitStatus == 0)
      #expect(output.text == environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)\n" }.joined())
    }
  }

  /// A host function calls the guest's allocator, writes there, has the guest read it, and gives it back.
  @Test func hostAllocatesAndWritesAndGuestReads() async throws {
    final class Messages: HostModule {
      let name = "host"

      var functions: [(name: String, function: HostFunction)] {
        let send = HostFunction { (caller: Caller, number: Int32) throws -> Int32 in
          guard let guest = caller.instance else { return -1 }
          let text = Array("number \(number)".utf8)
          guard case .i32(let address)? = try guest.call("allocate", .i32(Int32(text.count))).first else { return -1 }
          try caller.memory().write(text, at: UInt32(bitPattern: address))
          guard case .i32(let sum)? = try guest.call("sum", .i32(address), .i32(Int32(text.count))).first else { return -1 }
          try guest.call("deallocate", .i32(address), .i32(Int32(text.count)))
          return sum
        }
        return [("send", send)]
      }
    }
    let guest = try WAT.encode(
      """
      (module
        (import "host" "send" (func $send (param i32) (result i32)))
        (memory (export "memory") 1)
        (global $top (mut i32) (i32.const 1024))
        (func (export "allocate") (param i32) (result i32)
          (global.get $top) (global.set $top (i32.add (global.get $top) (local.get 0))))
        (func (export "deallocate") (param i32 i32) (global.set $top (local.get 0)))
        (func (export "sum") (param $address i32) (param $count i32) (result i32) (local $sum i32)
          (loop $again
            (local.set $sum (i32.add (local.get $sum) (i32.load8_u (local.get $address))))
            (local.set $address (i32.add (local.get $address) (i32.const 1)))
            (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
          (local.get $sum))
        (func (export "f") (result i32 i32) (call $send (i32.const 42)) (global.get $top)))
      """)
    let result = try await VirtualMachine(hostModules: [Messages()]).execute(guest, function: "f")
    let sum = "number 42".utf8.reduce(0) { $0 + Int32($1) }
    #expect(result.values == [.i32(sum), .i32(1024)])
  }

  @Test func hostFunctionOfTheWrongTypeIsRejectedAtLinkTime() async throws {
    let machine = try VirtualMachine(hostModules: [AdditionModule(name: "env", addend: 1)])
    let guest = try WAT.encode(
      "(module (import \"env\" \"add\" (func $add (param i64) (result i32))) (func $s unreachable) (start $s))")
    let error = try await executionError { try await machine.execute(guest) }
    guard case .link(.mismatch(module: "env", name: "add", let expected, let found))? = error else {
      return unexpected(error)
    }
    #expect(expected == .function(FunctionType(parameters: [.i64], results: [.i32])))
    #expect(found == .function(FunctionType(parameters: [.i32], results: [.i32])))
  }

  @Test func preloadedModuleIsImportedByAnother() async throws {
    let gcd = LibraryModule("math", .bytes(try #require(Fixture.bytes("programs/gcd.wasm"))))
    let guest = try WAT.encode(
      """
      (module (import "math" "gcd" (func $gcd (param i32 i32) (result i32)))
        (func (export "gcd3") (param i32 i32 i32) (result i32)
          (call $gcd (call $gcd (local.get 0) (local.get 1)) (local.get 2))))
      """)
    let result = try await VirtualMachine(hostModules: [gcd]).execute(
      guest, function: "gcd3", parameters: [.i32(54), .i32(90), .i32(12)])
    #expect(result.values == [.i32(6)])
  }

  /// The same host module under the same name, another number: and the modules of one are none of the other's.
  @Test func twoVirtualMachinesSideBySideShareNothing() async throws {
    weak var released: AdditionModule?
    do {
      let module = AdditionModule(name: "env", addend: 1)
      released = module
      let first = try VirtualMachine(hostModules: [module])
      let second = try VirtualMachine(hostModules: [AdditionModule(name: "env", addend: 100)])
      let guests = try [first, second].map { try Module($0.engine, wat: AdditionModule.guest) }
      for number in 0..<100 as Range<Int32> {
        async let one = first.execute(guests[0], function: "f", parameters: [.i32(number)])
        async let other = second.execute(guests[1], function: "f", parameters: [.i32(number)])
        #expect(try await one.values == [.i32(number + 1)])
        #expect(try await other.values == [.i32(number + 100)])
      }
      let error = try await executionError { try await first.execute(guests[1], function: "f", parameters: [.i32(1)]) }
      guard case .otherEngine? = error else { return unexpected(error) }
    }
    #expect(released == nil)
  }

  /// The bytes are changed after the module was opened: what is executed has changed with them, so it is no copy.
  @Test func moduleFromConstantBytesIsNotCopied() async throws {
    let bytes = try WAT.encode(
      "(module (func (export \"f\") (param i32) (result i32) (i32.add (local.get 0) (i32.const 7))))")
    let constant = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { constant.deallocate() }
    constant.copyBytes(from: bytes)
    let machine = try VirtualMachine(hostModules: [LibraryModule("constant", .constant(UnsafeRawBufferPointer(constant)))])
    // The operand of `i32.const`, before the function is first translated.
    let operand = try #require(bytes.lastIndex(of: 7))
    constant[operand] = 8
    let guest = try WAT.encode(
      """
      (module (import "constant" "f" (func $f (param i32) (result i32)))
        (func (export "g") (result i32) (call $f (i32.const 34))))
      """)
    #expect(try await machine.execute(guest, function: "g").values == [.i32(42)])
  }
}
