#if !os(Windows)
  import Foundation
  import Testing
  import WebAssembly
  import WebAssemblySystemInterface

  /// `poll_oneoff` on sockets.
  struct SocketPollTests {
    private struct Event: Equatable {
      let number: UInt64
      var error: UInt16 = 0
      var byteCount: UInt64 = 0
      var isHungUp = false
    }

    /// Waits for descriptors to be readable, or writable, or for a time; the events, numbered as the subscriptions.
    private func poll(
      _ subscriptions: [(kind: UInt8, descriptor: UInt32)], time: UInt64? = nil, _ guest: CallingGuest
    ) throws -> [Event] {
      for (index, subscription) in (subscriptions + (time == nil ? [] : [(0, 1)])).enumerated() {
        let address = UInt32(1024 + index * 48)
        try guest.memory.write([UInt8](repeating: 0, count: 48), at: address)
        try guest.memory.store(UInt64(index), at: address)
        try guest.memory.store(subscription.kind, at: address + 8)
        try guest.memory.store(subscription.descriptor, at: address + 16)
        if subscription.kind == 0, let time { try guest.memory.store(time, at: address + 24) }
      }
      #expect(try guest.call("poll_oneoff", 1024, 8192, UInt64(subscriptions.count + (time == nil ? 0 : 1)), 16) == 0)
      return try (0..<guest.memory.load(UInt32.self, at: 16)).map { index in
        let address = 8192 + index * 32
        return Event(
          number: try guest.memory.load(at: address), error: try guest.memory.load(at: address + 8),
          byteCount: try guest.memory.load(at: address + 16), isHungUp: try guest.memory.load(UInt64.self, at: address + 24) != 0)
      }
    }

    @Test func connectionsAndBytesAreWaitedFor() throws {
      let server = try HostSocket.listening()
      let guest = try CallingGuest(WASI(sockets: [WASI.Socket(descriptor: server.descriptor)]))
      #expect(try poll([(1, 3)], time: 1_000_000, guest) == [Event(number: 1)])
      let client = try server.connected()
      #expect(try poll([(1, 3)], time: 60_000_000_000, guest) == [Event(number: 0, byteCount: 1)])
      #expect(try guest.call("sock_accept", 3, 0, 16) == 0)
      #expect(try poll([(1, 3), (1, 4)], time: 1_000_000, guest) == [Event(number: 2)])
      try client.send([1, 2, 3])
      #expect(try poll([(1, 3), (1, 4)], time: 60_000_000_000, guest) == [Event(number: 1, byteCount: 3)])
      #expect(try guest.read(100, from: 4).bytes.count == 3)
      shutdown(client.descriptor, Int32(SHUT_WR))
      #expect(try poll([(1, 4)], guest) == [Event(number: 0, isHungUp: true)])
    }

    /// In the order of the subscriptions, whichever of them are of one descriptor.
    @Test func oneDescriptorManyTimes() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try CallingGuest(WASI(sockets: [WASI.Socket(descriptor: mine.descriptor), WASI.Socket(descriptor: mine.descriptor)]))
      let room = try poll([(2, 3)], guest)[0].byteCount
      #expect(room >= 512)
      #expect(try poll([(1, 3), (2, 3), (1, 4), (2, 4)], guest) == [1, 3].map { Event(number: $0, byteCount: room) })
      try other.send([1, 2])
      #expect(
        try poll([(1, 3), (2, 4), (2, 3), (1, 4), (1, 3)], guest) == [
          Event(number: 0, byteCount: 2), Event(number: 1, byteCount: room), Event(number: 2, byteCount: room),
          Event(number: 3, byteCount: 2), Event(number: 4, byteCount: 2),
        ])
      shutdown(other.descriptor, Int32(SHUT_RDWR))
      let hangup = try poll([(2, 3)], guest)
      #expect(hangup == [Event(number: 0, isHungUp: true)])
    }

    @Test func rightsAreNeeded() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try CallingGuest(WASI(sockets: [WASI.Socket(descriptor: mine.descriptor)]))
      // To wait and to read, but not to write.
      #expect(try guest.call("fd_fdstat_set_rights", 3, 1 << 1 | 1 << 27, 0) == 0)
      #expect(try poll([(1, 3), (2, 3)], guest) == [Event(number: 1, error: WASI.Errno.notCapable.rawValue)])
      #expect(try guest.call("fd_fdstat_set_rights", 3, 1 << 1, 0) == 0)
      #expect(try poll([(1, 3)], guest) == [Event(number: 0, error: WASI.Errno.notCapable.rawValue)])
      withExtendedLifetime(other) {}
    }

    /// A datagram without bytes is no end.
    @Test func emptyDatagramIsSomethingToRead() throws {
      let (mine, other) = try HostSocket.pair(HostSocket.datagram)
      let guest = try CallingGuest(WASI(sockets: [WASI.Socket(descriptor: mine.descriptor)]))
      #expect(send(other.descriptor, nil, 0, 0) == 0)
      #expect(try poll([(1, 3)], guest) == [Event(number: 0)])
      #expect(try guest.read(1, from: 3) == (0, []))
    }
  }
#endif
