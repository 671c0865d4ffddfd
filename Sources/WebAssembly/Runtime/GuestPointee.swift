/// A Swift type that has a layout in linear memory: integers, floating-point numbers, pointers, and structures of your own.
///
/// ```swift
/// struct Point: GuestPointee {
///   var x: Float, y: Float
///   static var byteCount: Int { 8 }
///
///   init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
///     x = try memory.load(at: address)
///     y = try memory.load(at: address &+ 4)
///   }
///
///   func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
///     try memory.store(x, at: address)
///     try memory.store(y, at: address &+ 4)
///   }
/// }
/// ```
///
/// Numbers are little-endian, as in WebAssembly, and need not be aligned.
public protocol GuestPointee {
  /// The distance in bytes from one value to the next in an array.
  static var byteCount: Int { get }
  /// Reads a value.
  init(from memory: Memory, at address: UInt64) throws(MemoryAccessError)
  /// Writes the value.
  func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError)
}

extension GuestPointee where Self: FixedWidthInteger & BitwiseCopyable {
  @inlinable public static var byteCount: Int { MemoryLayout<Self>.size }

  @inlinable public init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    self.init(littleEndian: try memory.pointer(address, MemoryLayout<Self>.size).loadUnaligned(as: Self.self))
  }

  @inlinable public func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    try memory.writableBuffer(address, MemoryLayout<Self>.size).storeBytes(of: littleEndian, as: Self.self)
  }
}

extension Int8: GuestPointee {}
extension UInt8: GuestPointee {}
extension Int16: GuestPointee {}
extension UInt16: GuestPointee {}
extension Int32: GuestPointee {}
extension UInt32: GuestPointee {}
extension Int64: GuestPointee {}
extension UInt64: GuestPointee {}

extension Float: GuestPointee {
  @inlinable public static var byteCount: Int { 4 }

  @inlinable public init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    self.init(bitPattern: try UInt32(from: memory, at: address))
  }

  @inlinable public func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    try bitPattern.write(to: memory, at: address)
  }
}

extension Double: GuestPointee {
  @inlinable public static var byteCount: Int { 8 }

  @inlinable public init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    self.init(bitPattern: try UInt64(from: memory, at: address))
  }

  @inlinable public func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    try bitPattern.write(to: memory, at: address)
  }
}

/// In memory, C's `bool`: one byte, of which anything but 0 is true.
extension Bool: GuestPointee {
  @inlinable public static var byteCount: Int { 1 }

  @inlinable public init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    self = try UInt8(from: memory, at: address) != 0
  }

  @inlinable public func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    try UInt8(self ? 1 : 0).write(to: memory, at: address)
  }
}

/// In memory, a pointer is its address in 32 bits.
extension GuestPointer: GuestPointee {
  @inlinable public static var byteCount: Int { 4 }

  @inlinable public init(from memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    self.init(try UInt32(from: memory, at: address))
  }

  @inlinable public func write(to memory: Memory, at address: UInt64) throws(MemoryAccessError) {
    try self.address.write(to: memory, at: address)
  }
}
