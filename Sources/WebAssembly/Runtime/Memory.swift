/// A linear memory of a store.
///
/// Every access is checked. An address is that of the guest, counted in bytes from 0: an integer or a ``GuestPointer``.
/// Numbers of the guest's can be handed on as they are: a length that reaches beyond the memory is an error before anything is
/// allocated for it.
public struct Memory {
  /// The store that it belongs to.
  public let store: Store
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  /// Makes a memory of the host's, for guests to import; `nil` where it is larger than the store allows, or than there is memory for.
  public init?(_ type: MemoryType, in store: Store) {
    guard let object = store.makeMemory(type) else { return nil }
    self.init(store: store, number: store.memories.count)
    store.memories.append(object)
  }

  private var object: MemoryObject { store.memories[number] }

  /// Its type, with the current size for the minimum.
  public var type: MemoryType {
    let object = object
    var type = object.type
    type.limits.minimum = object.pageCount
    return type
  }

  /// Its size in bytes.
  public var byteCount: Int { Int(object.record.pointee.byteCount) }

  /// Its size in pages.
  public var pageCount: Int { Int(object.pageCount) }

  /// Grows by `pages`; returns the size before, in pages, or `nil` where the type, the store or the system does not allow it.
  public func grow(by pages: Int) -> Int? {
    guard let pages = UInt64(exactly: pages) else { return nil }
    return store.grow(object, by: pages).map { Int($0) }
  }

  /// The check before every access: that these bytes are in the memory.
  ///
  /// The pointer is good until the memory grows or the store ends.
  @usableFromInline
  func pointer(_ address: UInt64, _ count: Int) throws(MemoryAccessError) -> UnsafeMutableRawPointer {
    let record = object.record.pointee
    guard count >= 0, address <= record.byteCount, UInt64(count) <= record.byteCount - address else {
      throw MemoryAccessError(address: address, byteCount: count, memorySize: Int(record.byteCount))
    }
    return record.base + Int(address)
  }

  /// The same for a run of bytes.
  @usableFromInline
  func buffer(_ address: UInt64, _ count: Int) throws(MemoryAccessError) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: try pointer(address, count), count: count)
  }

  /// The same for bytes that may be written to.
  @usableFromInline
  func writableBuffer(_ address: UInt64, _ count: Int) throws(MemoryAccessError) -> UnsafeMutableRawBufferPointer {
    let buffer = try buffer(address, count)
    if let changes = store.memoryChanges { changes.note(buffer, at: address, in: number) }
    return buffer
  }

  /// While there are borrows, the memory stays where it is.
  @usableFromInline
  func beginBorrow() { object.borrowCount += 1 }

  @usableFromInline
  func endBorrow() { object.borrowCount -= 1 }
}

// MARK: - Numbers

extension Memory {
  /// The value at an address, which need not be aligned.
  ///
  /// ```swift
  /// let length = try memory.load(UInt32.self, at: 1024)
  /// ```
  @inlinable
  public func load<Pointee: GuestPointee>(
    _ type: Pointee.Type = Pointee.self, at address: some GuestAddress
  ) throws(MemoryAccessError) -> Pointee {
    try Pointee(from: self, at: address.guestAddress)
  }

  /// Writes a value at an address, which need not be aligned.
  @inlinable
  public func store(_ value: some GuestPointee, at address: some GuestAddress) throws(MemoryAccessError) {
    try value.write(to: self, at: address.guestAddress)
  }
}

// MARK: - Bytes

extension Memory {
  /// A copy of bytes.
  @inlinable
  public func bytes(at address: some GuestAddress, count: some BinaryInteger) throws(MemoryAccessError) -> [UInt8] {
    [UInt8](try buffer(address.guestAddress, Int(clamping: count)))
  }

  /// Writes bytes.
  @inlinable
  public func write(_ bytes: [UInt8], at address: some GuestAddress) throws(MemoryAccessError) {
    let target = try writableBuffer(address.guestAddress, bytes.count)
    bytes.withUnsafeBytes { target.copyMemory(from: $0) }
  }

  /// Notes that `body` of `withBuffer` may write to a part of the memory.
  package func noteChange(of bytes: UnsafeMutableRawBufferPointer) {
    guard let changes = store.memoryChanges, let start = bytes.baseAddress, let address = address(of: start) else { return }
    changes.note(bytes, at: address, in: number)
  }

  /// The address in the guest of a native pointer into the memory, as ``withUnsafeMutableBytes(at:count:_:)`` gives them; `nil`
  /// where it points elsewhere. The end of the memory has an address, too.
  public func address(of pointer: UnsafeRawPointer) -> UInt64? {
    let record = object.record.pointee
    let offset = pointer - UnsafeRawPointer(record.base)
    return offset >= 0 && UInt64(offset) <= record.byteCount ? UInt64(offset) : nil
  }

  /// Keeps the memory where it is while `body` works on bytes in place. Specialised for its caller, as each system call uses it.
  ///
  /// - Parameter notesChanges: false where `body` says itself what it is going to write to, by `noteChange`.
  @inlinable
  package func withBuffer<Result, Failure: Error>(
    at address: UInt64, count: Int, notesChanges: Bool = true, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
  ) throws(MemoryAccessError) -> Swift.Result<Result, Failure> {
    let buffer = notesChanges ? try writableBuffer(address, count) : try buffer(address, count)
    beginBorrow()
    defer { endBorrow() }
    do throws(Failure) { return .success(try body(buffer)) } catch { return .failure(error) }
  }
}

#if !hasFeature(Embedded)
  // Each throws errors of two types, which Embedded Swift cannot.
  extension Memory {
    /// Lets `body` read bytes in place; nothing is copied.
    ///
    /// ```swift
    /// let sum = try memory.withBytes(at: pointer, count: length) { bytes in
    ///   (0..<bytes.byteCount).reduce(0) { $0 + Int(bytes.unsafeLoad(fromByteOffset: $1, as: UInt8.self)) }
    /// }
    /// ```
    ///
    /// The memory does not move as long as `body` runs: should growing it need that, it fails.
    ///
    /// - Throws: a ``MemoryAccessError`` where the bytes are not in the memory, and what `body` throws.
    @inlinable
    public func withBytes<Result>(
      at address: some GuestAddress, count: some BinaryInteger, _ body: (RawSpan) throws -> Result
    ) throws -> Result {
      let buffer = try buffer(address.guestAddress, Int(clamping: count))
      beginBorrow()
      defer { endBorrow() }
      return try body(UnsafeRawBufferPointer(buffer).bytes)
    }

    /// Lets `body` change bytes in place, as ``withBytes(at:count:_:)`` lets it read them.
    @inlinable
    public func withMutableBytes<Result>(
      at address: some GuestAddress, count: some BinaryInteger, _ body: (inout MutableRawSpan) throws -> Result
    ) throws -> Result {
      try withUnsafeMutableBytes(at: address, count: count) { buffer in
        var bytes = buffer.mutableBytes
        return try body(&bytes)
      }
    }

    /// Lets `body` work on bytes by a pointer, for functions of the system that want one, as ``withBytes(at:count:_:)`` does.
    ///
    /// The pointer is good until `body` returns.
    @inlinable
    public func withUnsafeMutableBytes<Result>(
      at address: some GuestAddress, count: some BinaryInteger, _ body: (UnsafeMutableRawBufferPointer) throws -> Result
    ) throws -> Result {
      let buffer = try writableBuffer(address.guestAddress, Int(clamping: count))
      beginBorrow()
      defer { endBorrow() }
      return try body(buffer)
    }
  }
#endif

/// An access beyond a memory's end.
public struct MemoryAccessError: Error, Hashable, Sendable {
  /// The guest address of the access.
  public let address: UInt64
  /// How many bytes were wanted.
  public let byteCount: Int
  /// The memory's size in bytes.
  public let memorySize: Int

  @usableFromInline
  init(address: UInt64, byteCount: Int, memorySize: Int) {
    self.address = address
    self.byteCount = byteCount
    self.memorySize = memorySize
  }
}

extension MemoryAccessError: CustomStringConvertible {
  /// What was wanted, and what there is.
  public var description: String {
    "out of bounds memory access: \(byteCount) bytes at \(address) of a memory of \(memorySize)"
  }
}
