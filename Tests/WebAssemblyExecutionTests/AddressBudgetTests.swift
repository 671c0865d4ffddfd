import Testing

@testable import WebAssembly

#if os(Linux)
  import Glibc

  /// What the engine takes of the addresses of a process, and what it does without.
  struct AddressBudgetTests {
    /// More mappings than a process may have would leave none for anything else.
    @Test func numberOfReservations() async {
      await #expect(processExitsWith: .success) {
        let bases = (0..<16_000).compactMap { _ in AddressBudget.reserve(8192, mappings: 4) }
        #expect(bases.count > 1_000 && bases.count <= 14_500)
        #expect(AddressBudget.reserve(8192, mappings: 4) == nil)
        for base in bases { AddressBudget.unreserve(base, 8192, mappings: 4) }
        #expect(AddressBudget.reserve(8192, mappings: 4) != nil)
      }
    }

    /// The process keeps half of its addresses.
    @Test func sizeOfReservations() async {
      await #expect(processExitsWith: .success) {
        try Mapping.limitAddresses(64 << 30)
        #expect(AddressBudget.reserve(33 << 30, mappings: 1) == nil)
        let half = try #require(AddressBudget.reserve(20 << 30, mappings: 1))
        #expect(AddressBudget.reserve(20 << 30, mappings: 1) == nil)
        AddressBudget.unreserve(half, 20 << 30, mappings: 1)
        #expect(AddressBudget.reserve(20 << 30, mappings: 1) != nil)
      }
    }

    /// A memory without addresses of its own stays where it is when there is no room to move to.
    @Test func noRoomToMoveTo() async {
      await #expect(processExitsWith: .success) {
        var limits = ResourceLimits()
        limits.reservedMemories = 0
        let store = Store(Engine(), limits: limits)
        let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
        try memory.store(7 as UInt8, at: 65_535)
        try Mapping.limitAddresses(Mapping.all.reduce(0) { $0 + $1.size } + 512 << 20)
        #expect(memory.grow(by: 32_768) == nil && memory.byteCount == 65_536)
        #expect(memory.grow(by: 1) == 1)
        #expect(try memory.load(UInt8.self, at: 65_535) == 7)
      }
    }

    /// Addresses are there, but the system has no memory for them: the guest is told that it cannot grow.
    @Test func memoryThatTheSystemRefuses() async {
      await #expect(processExitsWith: .success) {
        let store = Store(Engine())
        let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
        var limit = rlimit(rlim_cur: 512 << 20, rlim_max: 512 << 20)
        #expect(setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0)
        let before = memory.grow(by: 32_768)
        // Not every system counts this memory. Where it has grown, the bytes are there.
        if before == nil { #expect(memory.byteCount == 65_536) } else { try memory.store(1 as UInt8, at: 2_000_000_000) }
        #expect(memory.grow(by: 1) == (before == nil ? 1 : 32_769))
      }
    }
  }
#endif
