import WebAssembly

/// Sockets: `sock_accept`, `sock_recv`, `sock_send`, `sock_shutdown`.
extension WASI {
  /// Accepts a connection; whether to wait for one is what the listening descriptor's flags say. The flags of the call are those of the
  /// new descriptor.
  func sockAccept(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let result = call[2, as: UInt32.self]
    let socket = try descriptor.socket(.accept)
    let flags = try DescriptorFlags(call[1])
    guard flags.isSubset(of: .nonBlocking) else { throw .errno(.notSupported) }
    try guest.check(result, count: 1, size: 4, alignment: 4)
    let number = try descriptors.freeNumber()
    let accepted: OpenSocket
    do throws(Errno) {
      guard Host.isListening(socket.descriptor) else { throw .invalid }
      // The host's descriptor may be one that waits.
      try descriptor.awaitReadiness(.input, guest)
      accepted = try descriptor.waiting(.input, for: guest) { () throws(Errno) in
        OpenSocket(accepted: try Host.accept(socket.descriptor))
      }
    } catch { throw .errno(error) }
    let rights = Rights.connection.intersection(descriptor.inheritingRights)
    descriptors.insert(Descriptor(.socket(accepted), flags: flags, rights: rights), at: number)
    try guest.store(number, at: result)
  }

  /// Of the flags of the result (type `roflags`), 1 says that a datagram was cut off.
  func sockRecv(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let (result, resultFlags) = (call[4, as: UInt32.self], call[5, as: UInt32.self])
    _ = try descriptor.socket(.read)
    let flags = Descriptor.ReceiveFlags(rawValue: UInt16(truncatingIfNeeded: call[3]))
    guard flags.isSubset(of: [.peek, .waitForAll]) else { throw .errno(.invalid) }
    // Nothing tells when there is more to peek at than before.
    guard flags != [.peek, .waitForAll] else { throw .errno(.notSupported) }
    try guest.check(resultFlags, count: 1, size: 2, alignment: 2)
    var isCutOff = false
    try guest.withInputBuffers(call, result: result) { (buffers) throws(Errno) in
      let received = try descriptor.receive(into: buffers, flags, for: guest)
      isCutOff = received.isCutOff
      return received.count
    }
    try guest.store(UInt16(isCutOff ? 1 : 0), at: resultFlags)
  }

  /// There are no flags (type `siflags`).
  func sockSend(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let result = call[4, as: UInt32.self]
    _ = try descriptor.socket(.write)
    guard UInt16(truncatingIfNeeded: call[3]) == 0 else { throw .errno(.invalid) }
    try guest.withOutputBuffers(call, result: result) { (buffers) throws(Errno) in
      try descriptor.write(buffers, for: guest)
    }
  }

  /// Type `sdflags`: 1 for what is received, 2 for what is sent; at least one of them.
  func sockShutdown(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let socket = try descriptor.socket(.shutDown)
    let ends = UInt8(truncatingIfNeeded: call[1])
    guard (1...3).contains(ends) else { throw .errno(.invalid) }
    // What listens is the host's: it would end for all who have it.
    guard socket.type != .streamSocket || !Host.isListening(socket.descriptor) else { throw .errno(.notConnected) }
    do throws(Errno) {
      try Host.shutDown(socket.descriptor, input: ends & 1 != 0, output: ends & 2 != 0)
    } catch { throw .errno(error) }
  }
}
