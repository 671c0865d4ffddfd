/// A linear memory of a store.
///
/// Every access is checked. An address is that of the guest, counted from 0.
public struct Memory {
  /// The store that it belongs to.
  public let store: Store
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  /// Makes a memory of the host's, for guests to import; `nil` where there is not enough memory.
  public init?(_ type: MemoryType, in store: Store) {
    guard let object = MemoryObject(type, limit: store.limits.memorySize) else { return nil }
    self.init(store: store, number: store.memories.count)
    store.memories.append(object)
  }

  private var object: MemoryObject { store.memories[number] }
  private var record: MemoryRecord { object.record.pointee }

  /// Its type, with the current size for the minimum.
  public var type: MemoryType {
    var type = object.type
    type.limits.minimum = object.pageCount
    return type
  }

  /// Its size in bytes.
  public var byteCount: Int { Int(record.byteCount) }

  /// Its size in pages.
  public var pageCount: Int { Int(object.pageCount) }

  /// Grows by `pages`; returns the size before, in pages, or `nil` where the type, the store or the system does not allow it.
  public func grow(by pages: Int) -> Int? {
    guard let pages = UInt64(exactly: pages) else { return nil }
    return object.grow(by: pages, limit: store.limits.memorySize).map { Int($0) }
  }

  // MARK: - Bytes

  /// The check in front of every access: these bytes lie in the memory.
  private func pointer(_ address: UInt64, _ count: Int) throws(MemoryAccessError) -> UnsafeMutableRawPointer {
    let record = record
    guard count >= 0, address <= record.byteCount, UInt64(count) <= record.byteCount - address else {
      throw MemoryAccessError(address: address, byteCount: count, memorySize: Int(record.byteCount))
    }
    return record.base + Int(address)
  }

  /// The number at an address, which need not be aligned, in little-endian order.
  public func load<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self, at address: UInt32
  ) throws(MemoryAccessError) -> Number {
    Number(littleEndian: try pointer(UInt64(address), MemoryLayout<Number>.size).loadUnaligned(as: Number.self))
  }

  /// Writes a number at an address, which need not be aligned, in little-endian order.
  public func store<Number: FixedWidthInteger & BitwiseCopyable>(
    _ value: Number, at address: UInt32
  ) throws(MemoryAccessError) {
    try pointer(UInt64(address), MemoryLayout<Number>.size).storeBytes(of: value.littleEndian, as: Number.self)
  }

  /// A copy of bytes.
  public func bytes(at address: UInt32, count: Int) throws(MemoryAccessError) -> [UInt8] {
    let source = try pointer(UInt64(address), count)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      if count > 0 { UnsafeMutableRawPointer(buffer.baseAddress!).copyMemory(from: source, byteCount: count) }
      initializedCount = count
    }
  }

  /// Writes bytes.
  public func write(_ bytes: [UInt8], at address: UInt32) throws(MemoryAccessError) {
    let target = try pointer(UInt64(address), bytes.count)
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { target.copyMemory(from: base, byteCount: source.count) }
    }
  }

  /// A string of UTF-8 bytes; what is no UTF-8 is replaced.
  public func string(at address: UInt32, byteCount: Int) throws(MemoryAccessError) -> String {
    String(decoding: UnsafeRawBufferPointer(start: try pointer(UInt64(address), byteCount), count: byteCount), as: UTF8.self)
  }

  /// Lets `body` work on bytes in place. They must not be used after it returns, nor after the memory has grown.
  public func withBytes<Result, Failure: Error>(
    at address: UInt32, count: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(MemoryAccessError) -> Swift.Result<Result, Failure> {
    let buffer = UnsafeMutableRawBufferPointer(start: try pointer(UInt64(address), count), count: count)
    do throws(Failure) { return .success(try body(buffer)) } catch { return .failure(error) }
  }
}

/// An access beyond a memory's end.
public struct MemoryAccessError: Error, Hashable, Sendable {
  /// The guest address of the access.
  public let address: UInt64
  /// How many bytes were wanted.
  public let byteCount: Int
  /// The memory's size in bytes.
  public let memorySize: Int
}

extension MemoryAccessError: CustomStringConvertible {
  /// What was wanted, and what there is.
  public var description: String {
    "out of bounds memory access: \(byteCount) bytes at \(address) of a memory of \(memorySize)"
  }
}
