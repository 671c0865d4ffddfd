import Testing
import WebAssembly
import WebAssemblyText

/// What the host does in a linear memory.
struct MemoryAccessTests {
  private func memory(pages: UInt64 = 1) throws -> Memory {
    try #require(Memory(MemoryType(limits: Limits(minimum: pages, maximum: 2)), in: Store(Engine())))
  }

  private struct Point: GuestPointee, Equatable {
    var x: Float, y: Double
    static var byteCount: Int { 16 }

    init(x: Float, y: Double) { (self.x, self.y) = (x, y) }

    init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
      x = try memory.load(at: address)
      y = try memory.load(at: address &+ 8)
    }

    func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
      try memory.store(x, at: address)
      try memory.store(y, at: address &+ 8)
    }
  }

  // MARK: - Numbers

  @Test func numbersAreLittleEndianAndNeedNoAlignment() throws {
    let memory = try memory()
    try memory.store(UInt32(0x0403_0201), at: 1)
    #expect(try memory.bytes(at: 0, count: 6) == [0, 1, 2, 3, 4, 0])
    try memory.store(Int16(-2), at: 7)
    #expect(try memory.load(UInt16.self, at: 7) == 0xFFFE)
    try memory.store(-0.0, at: 9)
    #expect(try memory.load(UInt64.self, at: 9) == 1 << 63)
    try memory.store(Float.infinity, at: 11)
    #expect(try memory.load(Float.self, at: 11) == .infinity)
    try memory.store(UInt8(4), at: 20)
    #expect(try memory.load(Bool.self, at: 20) == true)
    try memory.store(true, at: 20)
    #expect(try memory.load(UInt8.self, at: 20) == 1)
  }

  @Test func everyKindOfIntegerIsAnAddress() throws {
    let memory = try memory()
    try memory.store(UInt8(9), at: 65_535)
    #expect(try memory.load(UInt8.self, at: UInt32(65_535)) == 9)
    #expect(try memory.load(UInt8.self, at: Int32(65_535)) == 9)
    #expect(try memory.load(UInt8.self, at: UInt64(65_535)) == 9)
    #expect(try memory.load(UInt8.self, at: Int64(65_535)) == 9)
    #expect(try memory.load(UInt8.self, at: GuestPointer<UInt8>(65_535)) == 9)
  }

  @Test(arguments: [65_533, 65_536, -1, Int.min, Int.max, 1 << 32])
  func accessesBeyondTheEndAreErrors(_ address: Int) throws {
    let memory = try memory()
    #expect(throws: MemoryAccessError.self) { try memory.load(UInt32.self, at: address) }
    #expect(throws: MemoryAccessError.self) { try memory.store(UInt32(1), at: address) }
    #expect(throws: MemoryAccessError.self) { try memory.bytes(at: address, count: 4) }
    #expect(throws: MemoryAccessError.self) { try memory.write([1, 2, 3, 4], at: address) }
    #expect(throws: MemoryAccessError.self) { try memory.string(at: address, count: UInt32(4)) }
    #expect(throws: MemoryAccessError.self) { try memory.withBytes(at: address, count: 4) { $0.byteCount } }
  }

  @Test func aGuestsLengthIsCheckedBeforeAnythingIsAllocated() throws {
    let memory = try memory()
    for count in [UInt64(65_537), 1 << 40, .max] {
      #expect(throws: MemoryAccessError.self) { try memory.bytes(at: 0, count: count) }
      #expect(throws: MemoryAccessError.self) { try memory.string(at: 0, count: count) }
    }
    #expect(throws: MemoryAccessError.self) { try memory.bytes(at: 1, count: -1) }
    #expect(try memory.bytes(at: 65_536, count: 0) == [])
  }

  @Test func errorsSayWhatWasWanted() throws {
    let memory = try memory()
    do throws(MemoryAccessError) {
      _ = try memory.load(UInt32.self, at: 65_533)
      Issue.record("loaded")
    } catch {
      #expect(error.description == "out of bounds memory access: 4 bytes at 65533 of a memory of 65536")
      #expect((error.address, error.byteCount, error.memorySize) == (65_533, 4, 65_536))
    }
  }

  @Test func structuresAndPointersToThem() throws {
    let memory = try memory()
    let points = GuestPointer<Point>(64)
    try points.store(Point(x: 1, y: 2), to: memory)
    try (points + 2).store(Point(x: -1, y: .pi), to: memory)
    #expect(try memory.load(Float.self, at: 96) == -1)
    #expect(try (points + 3 - 1).load(from: memory) == Point(x: -1, y: .pi))
    let list = GuestPointer<GuestPointer<Point>>(8)
    try list.store(points + 2, to: memory)
    #expect(try list.load(from: memory).load(from: memory).y == .pi)
    #expect((points - 5).address == UInt32(bitPattern: -16))
    #expect(GuestPointer<Point>(0).isNull)
    #expect(throws: MemoryAccessError.self) { try (points - 5).load(from: memory) }
  }

  // MARK: - Text

  @Test func strings() throws {
    let memory = try memory()
    #expect(try memory.write("Zoë", at: 10) == 4)
    #expect(try memory.string(at: 10, count: 4) == "Zoë")
    #expect(try memory.string(at: 10, count: 3) == "Zo\u{FFFD}")
    #expect(try memory.writeCString("abc", at: 100) == 4)
    try memory.store(UInt8(1), at: 104)
    #expect(try memory.cString(at: 100) == "abc")
    #expect(try memory.cString(at: 100, limit: 2) == "ab")
    #expect(try memory.cString(at: 103) == "")
    #expect(try memory.cString(at: 100, limit: 0) == "")
  }

  @Test func aStringWithoutEndIsAnError() throws {
    let memory = try memory()
    try memory.write([UInt8](repeating: 65, count: 4), at: 65_532)
    #expect { try memory.cString(at: 65_532) } throws: { ($0 as? MemoryAccessError)?.byteCount == 5 }
    #expect(try memory.cString(at: 65_532, limit: 3) == "AAA")
    #expect(throws: MemoryAccessError.self) { try memory.cString(at: 65_536) }
    #expect(throws: MemoryAccessError.self) { try memory.cString(at: UInt64.max) }
    #expect(throws: MemoryAccessError.self) { try memory.writeCString("A", at: 65_535) }
  }

  // MARK: - In place

  @Test func bytesInPlace() throws {
    let memory = try memory()
    try memory.withMutableBytes(at: 8, count: UInt32(4)) { bytes in
      for index in 0..<4 { bytes.storeBytes(of: UInt8(index) * 3, toByteOffset: index, as: UInt8.self) }
    }
    #expect(try memory.bytes(at: 7, count: 6) == [0, 0, 3, 6, 9, 0])
    let sum = try memory.withBytes(at: 8, count: 4) { bytes in
      (0..<bytes.byteCount).reduce(0) { $0 + Int(bytes.unsafeLoad(fromByteOffset: $1, as: UInt8.self)) }
    }
    #expect(sum == 18)
  }

  @Test func whatTheBodyThrowsComesThrough() throws {
    struct Refusal: Error {}
    let memory = try memory()
    #expect(throws: Refusal.self) { try memory.withBytes(at: 0, count: 1) { _ in throw Refusal() } }
    // The memory is not held after that.
    #expect(memory.grow(by: 1) == 1)
  }

  @Test func nativePointersHaveGuestAddresses() throws {
    let memory = try memory()
    try memory.withUnsafeMutableBytes(at: 100, count: 10) { bytes in
      let base = try #require(bytes.baseAddress)
      #expect(memory.address(of: base) == 100)
      #expect(memory.address(of: base + 9) == 109)
      #expect(memory.address(of: base + (65_536 - 100)) == 65_536)
      #expect(memory.address(of: base + (65_536 - 99)) == nil)
      #expect(memory.address(of: base - 101) == nil)
    }
  }

  /// A small memory is not reserved, so it has to move to grow.
  @Test func aMemoryThatIsBorrowedDoesNotMove() throws {
    let memory = try #require(
      Memory(MemoryType(limits: Limits(minimum: 1, maximum: 1000), pageSizeLog2: 0), in: Store(Engine())))
    let grown = try memory.withUnsafeMutableBytes(at: 0, count: 1) { bytes in
      let result = memory.grow(by: 500)
      bytes[0] = 42
      return result
    }
    #expect(grown == nil)
    #expect(try memory.load(UInt8.self, at: 0) == 42)
    #expect(memory.grow(by: 500) == 1)
    #expect(try memory.load(UInt8.self, at: 0) == 42)
    #expect(memory.byteCount == 501)
  }
}
