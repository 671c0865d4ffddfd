#if !os(Windows)
  import Foundation
  import Testing
  import WebAssembly
  import WebAssemblySystemInterface

  /// `sock_accept`, `sock_recv`, `sock_send`, `sock_shutdown`, and sockets as descriptors.
  struct SocketTests {
    private func guest(_ socket: HostSocket) throws -> CallingGuest {
      try CallingGuest(WASI(sockets: [WASI.Socket(descriptor: socket.descriptor)]))
    }

    private func accept(_ guest: CallingGuest, flags: UInt64 = 0) throws -> (error: UInt16, descriptor: UInt64) {
      try guest.memory.store(UInt32.max, at: 16)
      let error = try guest.call("sock_accept", 3, flags, 16)
      return (error, UInt64(try guest.memory.load(UInt32.self, at: 16)))
    }

    /// Receives into two buffers, the first of which has two bytes; returns also the flags of the result.
    private func receive(
      _ count: UInt32, flags: UInt64 = 0, _ guest: CallingGuest
    ) throws -> (error: UInt16, bytes: [UInt8], flags: UInt16) {
      try guest.putList([(1024, 2), (1026, count - 2)], at: 0)
      try guest.memory.store(UInt32(0), at: 16)
      try guest.memory.store(UInt16(0xFFFF), at: 20)
      let error = try guest.call("sock_recv", 3, 0, 2, flags, 16, 20)
      return (error, try guest.memory.bytes(at: 1024, count: Int(guest.memory.load(UInt32.self, at: 16))), try guest.memory.load(at: 20))
    }

    private func send(_ bytes: [UInt8], to descriptor: UInt64, _ guest: CallingGuest) throws -> (error: UInt16, count: UInt32) {
      try guest.memory.write(bytes, at: 1024)
      try guest.putList([(1024, 1), (1025, UInt32(bytes.count) - 1)], at: 0)
      try guest.memory.store(UInt32(0), at: 16)
      let error = try guest.call("sock_send", descriptor, 0, 2, 0, 16)
      return (error, try guest.memory.load(at: 16))
    }

    // MARK: - Listening

    @Test func serverAnswersTwoClients() throws {
      let server = try HostSocket.listening()
      let guest = try guest(server)
      for text in ["first", "second"] {
        let client = try server.connected()
        #expect(try accept(guest) == (0, 4))
        try client.send(Array(text.utf8))
        #expect(try guest.read(100, from: 4) == (0, Array(text.utf8)))
        #expect(try guest.write([1, 2], to: 4) == (0, 2))
        #expect(try client.receive() == [1, 2])
        #expect(try send([3, 4, 5], to: 4, guest) == (0, 3))
        #expect(try client.receive() == [3, 4, 5])
        // A stream socket, with all the rights of one that is connected.
        #expect(try guest.call("fd_fdstat_get", 4, 64) == 0)
        #expect(try guest.memory.load(UInt8.self, at: 64) == 6)
        #expect(try guest.memory.load(UInt64.self, at: 72) == 1 << 1 | 1 << 3 | 1 << 6 | 1 << 21 | 1 << 27 | 1 << 28)
        #expect(try guest.call("sock_shutdown", 4, 2) == 0)
        #expect(try client.receive() == [])
        try client.send([6])
        #expect(try guest.read(100, from: 4) == (0, [6]))
        #expect(try guest.call("fd_close", 4) == 0)
      }
    }

    @Test func listeningSocketIsNotChanged() throws {
      let server = try HostSocket.listening()
      let guest = try guest(server)
      #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == 0)
      #expect(try accept(guest).error == WASI.Errno.again.rawValue)
      #expect(server.blocks)
      #expect(try guest.call("fd_close", 3) == 0)
      _ = try server.connected()
    }

    /// To shut down what listens would end it for all who have it.
    @Test func listeningSocketIsNotShutDown() throws {
      let listening = try HostSocket.listening()
      let guest = try guest(listening)
      for ends in 1...3 as ClosedRange<UInt64> {
        #expect(try guest.call("sock_shutdown", 3, ends) == WASI.Errno.notConnected.rawValue)
      }
      let client = try listening.connected()
      try client.send([1])
      #expect(try accept(guest).error == 0)
    }

    @Test func acceptedSocketsAreClosedWithTheGuest() throws {
      let server = try HostSocket.listening()
      let client = try server.connected()
      do { #expect(try accept(guest(server)) == (0, 4)) }
      #expect(try client.receive() == [])
    }

    @Test func acceptWaits() throws {
      let server = try HostSocket.listening()
      let guest = try guest(server)
      let client = OnThread {
        usleep(30_000)
        return try? server.connected()
      }
      #expect(try accept(guest) == (0, 4))
      #expect(client.value != nil)
      let handle = guest.instance.store.interruptionHandle
      let interruption = OnThread {
        usleep(30_000)
        handle.interrupt()
      }
      #expect(isInterrupted { _ = try accept(guest) })
      _ = interruption.value
    }

    @Test func flagsOfAnAcceptedSocket() throws {
      let server = try HostSocket.listening()
      let guest = try guest(server)
      let client = try server.connected()
      #expect(try accept(guest, flags: 1).error == WASI.Errno.notSupported.rawValue)
      #expect(try accept(guest, flags: 32).error == WASI.Errno.invalid.rawValue)
      // What is wrong is found before the connection is accepted.
      #expect(throws: CallError.self) { try guest.call("sock_accept", 3, 0, 65536) }
      #expect(try accept(guest, flags: 4) == (0, 4))
      #expect(try guest.read(1, from: 4).error == WASI.Errno.again.rawValue)
      try client.send([1])
      #expect(try guest.read(1, from: 4) == (0, [1]))
    }

    @Test func acceptedSocketsCount() throws {
      let server = try HostSocket.listening()
      var limits = WASI.Limits()
      limits.openDescriptors = 5
      let guest = try CallingGuest(WASI(sockets: [WASI.Socket(descriptor: server.descriptor)], limits: limits))
      let clients = [try server.connected(), try server.connected()]
      #expect(try accept(guest) == (0, 4))
      #expect(try accept(guest).error == WASI.Errno.tooManyOpenFiles.rawValue)
      #expect(try guest.call("fd_close", 4) == 0)
      #expect(try accept(guest) == (0, 4))
      withExtendedLifetime(clients) {}
    }

    @Test func socketsComeAfterDirectories() throws {
      let server = try HostSocket.listening()
      let guest = try CallingGuest(
        WASI(directories: [WASI.Directory("/", MemoryFileSystem())], sockets: [WASI.Socket(descriptor: server.descriptor)]))
      #expect(try guest.call("fd_prestat_get", 3, 64) == 0)
      #expect(try guest.call("fd_prestat_get", 4, 64) == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.call("sock_accept", 3, 0, 16) == WASI.Errno.notSocket.rawValue)
      let client = try server.connected()
      #expect(try guest.call("sock_accept", 4, 0, 16) == 0)
      #expect(try guest.memory.load(UInt32.self, at: 16) == 5)
      withExtendedLifetime(client) {}
    }

    // MARK: - Receiving and sending

    @Test func peekLeavesWhatItSees() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try guest(mine)
      try other.send([1, 2, 3])
      #expect(try receive(10, flags: 1, guest) == (0, [1, 2, 3], 0))
      #expect(try receive(10, guest) == (0, [1, 2, 3], 0))
      #expect(try receive(10, flags: 3, guest).error == WASI.Errno.notSupported.rawValue)
      #expect(try receive(10, flags: 4, guest).error == WASI.Errno.invalid.rawValue)
    }

    @Test func allIsWaitedFor() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try guest(mine)
      let writer = OnThread {
        for byte in 1...5 as ClosedRange<UInt8> {
          usleep(5000)
          try? other.send([byte])
        }
        usleep(5000)
        shutdown(other.descriptor, Int32(SHUT_WR))
      }
      #expect(try receive(4, flags: 2, guest) == (0, [1, 2, 3, 4], 0))
      // Until nothing comes any more.
      #expect(try receive(4, flags: 2, guest) == (0, [5], 0))
      #expect(try receive(4, flags: 2, guest) == (0, [], 0))
      _ = writer.value
    }

    @Test func datagramsAreCutOff() throws {
      let (mine, other) = try HostSocket.pair(HostSocket.datagram)
      let guest = try guest(mine)
      for datagram in [[1, 2, 3, 4, 5], [6], [7, 8, 9]] as [[UInt8]] { try other.send(datagram) }
      #expect(try receive(3, guest) == (0, [1, 2, 3], 1))
      // One at a time.
      #expect(try receive(3, flags: 2, guest) == (0, [6], 0))
      #expect(try receive(3, guest) == (0, [7, 8, 9], 0))
      #expect(try guest.call("fd_fdstat_get", 3, 64) == 0)
      #expect(try guest.memory.load(UInt8.self, at: 64) == 5)
    }

    /// Whatever the mode of the host's descriptor, which stays as it is.
    @Test(arguments: [true, false]) func waitingIsTheGuestsChoice(_ blocks: Bool) throws {
      let (mine, other) = try HostSocket.pair()
      if !blocks { #expect(fcntl(mine.descriptor, F_SETFL, O_NONBLOCK) == 0) }
      let guest = try guest(mine)
      #expect(try guest.call("fd_fdstat_set_flags", 3, 4) == 0)
      #expect(try guest.read(1, from: 3).error == WASI.Errno.again.rawValue)
      #expect(try receive(4, flags: 2, guest).error == WASI.Errno.again.rawValue)
      let block = [UInt8](repeating: 0, count: 50_000)
      var sent = 0
      while true {
        let (error, count) = try send(block, to: 3, guest)
        guard error == 0 else {
          #expect(error == WASI.Errno.again.rawValue)
          break
        }
        try #require(count > 0)
        sent += Int(count)
      }
      #expect(mine.blocks == blocks)
      // Now with waiting: there will be room, and something to read.
      #expect(try guest.call("fd_fdstat_set_flags", 3, 0) == 0)
      let total = sent
      let reader = OnThread {
        usleep(30_000)
        var received = 0
        while received < total + 3, let part = try? other.receive(100_000), !part.isEmpty { received += part.count }
        try? other.send([1])
        return received
      }
      #expect(try send([1, 2, 3], to: 3, guest) == (0, 3))
      #expect(try guest.read(5, from: 3) == (0, [1]))
      #expect(reader.value == total + 3)
    }

    @Test func waitsAreInterrupted() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try guest(mine)
      let handle = guest.instance.store.interruptionHandle
      let block = [UInt8](repeating: 0, count: 50_000)
      for isSending in [false, true] {
        let interruption = OnThread {
          usleep(30_000)
          handle.interrupt()
        }
        #expect(isInterrupted {
          if isSending { while true { _ = try send(block, to: 3, guest) } } else { _ = try receive(4, flags: 2, guest) }
        })
        _ = interruption.value
        handle.reset()
      }
      withExtendedLifetime(other) {}
    }

    @Test func nobodyReceives() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try guest(mine)
      shutdown(other.descriptor, Int32(SHUT_RDWR))
      // An error, and no signal, which would end this process.
      #expect(try send([1, 2], to: 3, guest).error == WASI.Errno.brokenPipe.rawValue)
      #expect(try guest.write([1], to: 3).error == WASI.Errno.brokenPipe.rawValue)
      #expect(try guest.read(1, from: 3) == (0, []))
    }

    // MARK: - What is wrong

    @Test func whatIsNoSocketSaysSo() throws {
      let guest = try CallingGuest(WASI())
      for descriptor in [0, 1, 2] as [UInt64] {
        #expect(try guest.call("sock_accept", descriptor, 0, 16) == WASI.Errno.notSocket.rawValue)
        #expect(try guest.call("sock_recv", descriptor, 0, 0, 0, 16, 20) == WASI.Errno.notSocket.rawValue)
        #expect(try guest.call("sock_send", descriptor, 0, 0, 0, 16) == WASI.Errno.notSocket.rawValue)
        #expect(try guest.call("sock_shutdown", descriptor, 1) == WASI.Errno.notSocket.rawValue)
      }
      #expect(try guest.call("sock_shutdown", 3, 1) == WASI.Errno.badDescriptor.rawValue)
      // Nor is what the host has said is one.
      let pipe = Pipe()
      let other = try CallingGuest(WASI(sockets: [WASI.Socket(descriptor: pipe.fileHandleForReading.fileDescriptor)]))
      #expect(try send([1, 2], to: 3, other).error == WASI.Errno.notSocket.rawValue)
      #expect(try other.read(1, from: 3).error == WASI.Errno.notSocket.rawValue)
      try pipe.fileHandleForWriting.write(contentsOf: [1])
      #expect(try accept(other).error == WASI.Errno.notSocket.rawValue)
    }

    @Test func whatASocketCannotDo() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try guest(mine)
      #expect(try accept(guest).error == WASI.Errno.invalid.rawValue)
      #expect(try guest.call("sock_shutdown", 3, 0) == WASI.Errno.invalid.rawValue)
      #expect(try guest.call("sock_shutdown", 3, 4) == WASI.Errno.invalid.rawValue)
      #expect(try guest.call("sock_send", 3, 0, 0, 1, 16) == WASI.Errno.invalid.rawValue)
      #expect(try guest.call("fd_seek", 3, 0, 0, 16) == WASI.Errno.illegalSeek.rawValue)
      #expect(try guest.call("fd_prestat_get", 3, 16) == WASI.Errno.badDescriptor.rawValue)
      #expect(try guest.call("fd_fdstat_set_rights", 3, 1 << 1, 0) == 0)
      #expect(try send([1, 2], to: 3, guest).error == WASI.Errno.notCapable.rawValue)
      #expect(try guest.call("sock_shutdown", 3, 1) == WASI.Errno.notCapable.rawValue)
      #expect(try accept(guest).error == WASI.Errno.notCapable.rawValue)
      withExtendedLifetime(other) {}
      let server = try HostSocket.listening()
      #expect(try receive(4, self.guest(server)).error == WASI.Errno.notConnected.rawValue)
    }

    @Test func pointersAreCheckedBeforeAnythingMoves() throws {
      let (mine, other) = try HostSocket.pair()
      let guest = try guest(mine)
      try other.send([1, 2, 3])
      try guest.putList([(1024, 10), (65530, 10)], at: 64)
      for arguments in [[3, 64, 2, 0, 16, 20], [3, 64, 1, 0, 65536, 20], [3, 64, 1, 0, 16, 65535], [3, 65532, 1, 0, 16, 20]] as [[UInt64]] {
        #expect(throws: CallError.self) { try guest.call("sock_recv", arguments) }
      }
      for arguments in [[3, 64, 2, 0, 16], [3, 64, 1, 0, 65536], [3, 65532, 1, 0, 16]] as [[UInt64]] {
        #expect(throws: CallError.self) { try guest.call("sock_send", arguments) }
      }
      #expect(try receive(10, guest) == (0, [1, 2, 3], 0))
      #expect(try guest.write([9], to: 3) == (0, 1))
      #expect(try other.receive() == [9])
    }
  }
#endif
