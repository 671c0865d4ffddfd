import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `proc_exit`, `proc_raise`.
struct ProcessTests {
  /// The exit status with which raising a signal ends the guest.
  private func status(_ signal: UInt64) throws -> Int32? {
    let guest = try CallingGuest(WASI())
    do {
      #expect(try guest.call("proc_raise", signal) == 0)
      return nil
    } catch CallError.trap(let trap) {
      guard case .exit(let status) = trap.reason else { throw CallError.trap(trap) }
      return status
    }
  }

  @Test(arguments: [0, 16, 17, 22, 27] as [UInt64])
  func someSignalsAreIgnored(_ signal: UInt64) throws { #expect(try status(signal) == nil) }

  @Test(arguments: [(1, 129), (2, 130), (6, 134), (9, 137), (11, 139), (15, 143), (18, 146), (21, 149), (26, 154), (30, 158)] as [(UInt64, Int32)])
  func othersEndTheGuest(_ signal: UInt64, _ exitStatus: Int32) throws { #expect(try status(signal) == exitStatus) }

  @Test(arguments: [31, 255, 256, 0xFFFF_FFFF] as [UInt64])
  func unknownSignalsAreInvalid(_ signal: UInt64) throws {
    #expect(try CallingGuest(WASI()).call("proc_raise", signal) == WASI.Errno.invalid.rawValue)
  }
}
