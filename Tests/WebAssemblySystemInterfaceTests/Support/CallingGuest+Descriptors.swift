import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Calls on descriptors that throw the error number that the guest gets.
extension CallingGuest {
  /// Where results are stored.
  static let resultAddress: UInt32 = 16
  /// Where structures are stored.
  static let structureAddress: UInt32 = 64
  /// Where bytes are read to and written from.
  static let byteAddress: UInt32 = 20480

  /// Calls a function.
  ///
  /// - Throws: the `WASI.Errno` that it returns, unless it is none.
  func perform(_ name: String, _ arguments: UInt64...) throws { try perform(name, arguments) }

  func perform(_ name: String, _ arguments: [UInt64]) throws {
    let number = try call(name, arguments)
    guard number != 0 else { return }
    throw try #require(WASI.Errno(rawValue: number), "\(name) returns \(number)")
  }

  /// A number that a call has stored.
  func result<Number: GuestPointee & FixedWidthInteger>(_ type: Number.Type = UInt32.self) throws -> Number {
    try memory.load(at: Self.resultAddress)
  }

  func close(_ descriptor: UInt64) throws { try perform("fd_close", descriptor) }

  func descriptorStatus(_ descriptor: UInt64) throws -> GuestDescriptorStatus {
    try fill(Self.structureAddress, count: 24)
    try perform("fd_fdstat_get", descriptor, UInt64(Self.structureAddress))
    return try GuestDescriptorStatus(memory, at: Self.structureAddress)
  }

  func fileStatus(_ descriptor: UInt64) throws -> GuestFileStatus {
    try fill(Self.structureAddress, count: GuestFileStatus.size)
    try perform("fd_filestat_get", descriptor, UInt64(Self.structureAddress))
    return try GuestFileStatus(memory, at: Self.structureAddress)
  }

  /// Puts in memory what a call must overwrite.
  func fill(_ address: UInt32, count: UInt32, with byte: UInt8 = 0xAA) throws {
    try memory.write([UInt8](repeating: byte, count: Int(count)), at: address)
  }

  // MARK: - Bytes

  /// Writes a text; returns how many bytes were taken.
  @discardableResult
  func write(_ text: String, _ descriptor: UInt64) throws -> Int {
    try putList([(Self.byteAddress, UInt32(text.utf8.count))], at: 0)
    try memory.write(Array(text.utf8), at: Self.byteAddress)
    try perform("fd_write", descriptor, 0, 1, UInt64(Self.resultAddress))
    return try Int(result())
  }

  @discardableResult
  func write(_ text: String, _ descriptor: UInt64, at offset: UInt64) throws -> Int {
    try putList([(Self.byteAddress, UInt32(text.utf8.count))], at: 0)
    try memory.write(Array(text.utf8), at: Self.byteAddress)
    try perform("fd_pwrite", descriptor, 0, 1, offset, UInt64(Self.resultAddress))
    return try Int(result())
  }

  /// Reads a text of at most so many bytes.
  func text(_ descriptor: UInt64, count: UInt32 = 4096) throws -> String {
    try putList([(Self.byteAddress, count)], at: 0)
    try perform("fd_read", descriptor, 0, 1, UInt64(Self.resultAddress))
    return String(decoding: try memory.bytes(at: Self.byteAddress, count: Int(result())), as: UTF8.self)
  }

  func text(_ descriptor: UInt64, count: UInt32 = 4096, at offset: UInt64) throws -> String {
    try putList([(Self.byteAddress, count)], at: 0)
    try perform("fd_pread", descriptor, 0, 1, offset, UInt64(Self.resultAddress))
    return String(decoding: try memory.bytes(at: Self.byteAddress, count: Int(result())), as: UTF8.self)
  }

  /// Type `whence`.
  enum Whence: UInt64 {
    case start
    case current
    case end
  }

  @discardableResult
  func seek(_ descriptor: UInt64, _ offset: Int64, _ whence: Whence) throws -> UInt64 {
    try perform("fd_seek", descriptor, UInt64(bitPattern: offset), whence.rawValue, UInt64(Self.resultAddress))
    return try result(UInt64.self)
  }

  func position(_ descriptor: UInt64) throws -> UInt64 {
    try perform("fd_tell", descriptor, UInt64(Self.resultAddress))
    return try result(UInt64.self)
  }

  func setTimes(_ descriptor: UInt64, access: UInt64 = 0, modification: UInt64 = 0, _ flags: GuestTimeFlags) throws {
    try perform("fd_filestat_set_times", descriptor, access, modification, flags.rawValue)
  }
}

/// The error number that a call gives; `nil` for none.
func errorNumber(_ body: () throws -> Void) throws -> WASI.Errno? {
  do {
    try body()
    return nil
  } catch let error as WASI.Errno { return error }
}

/// Why a call traps; `nil` where it does not.
func trap(_ body: () throws -> Void) throws -> Trap.Reason? {
  do {
    try body()
    return nil
  } catch CallError.trap(let trap) { return trap.reason }
}
