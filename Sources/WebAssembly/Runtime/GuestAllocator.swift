/// Memory that a guest's own allocator hands out: for what the host gives to the guest. Its addresses have 32 bits.
///
/// ```swift
/// let allocator = try GuestAllocator(instance)
/// let text = try allocator.allocate(copying: "Hello")
/// try instance.call("greet", .i32(Int32(bitPattern: text.address)), .i32(5))
/// try allocator.deallocate(text, byteCount: 5)
/// ```
///
/// What is allocated belongs to the guest, and is given back by ``deallocate(_:byteCount:alignment:)``, by the guest, or never.
public struct GuestAllocator {
  /// The functions that an allocator consists of, by the names that a module exports.
  public enum Functions: Hashable, Sendable {
    /// C's: `malloc(size)` and `free(pointer)`, or others of these types.
    case malloc(String = "malloc", free: String = "free")
    /// The component model's: `cabi_realloc(pointer, oldSize, alignment, newSize)`.
    case reallocate(String = "cabi_realloc")
  }

  private enum Calls {
    case malloc(Function, free: Function)
    case reallocate(Function)
  }

  private let calls: Calls
  private let memory: Memory
  private let instance: Instance

  /// The allocator of an instance: the one named, or else `malloc` and `free`, or else `cabi_realloc`.
  ///
  /// - Throws: `GuestAllocatorError.noAllocator` where the instance exports no such functions of the right types, or no memory.
  public init(_ instance: Instance, _ functions: Functions? = nil) throws(GuestAllocatorError) {
    let candidates = functions.map { [$0] } ?? [.malloc(), .reallocate()]
    guard let memory = instance.memory("memory") ?? instance.firstMemory,
      let calls = candidates.lazy.compactMap({ Self.calls($0, of: instance) }).first
    else { throw .noAllocator(candidates) }
    self.calls = calls
    self.memory = memory
    self.instance = instance
  }

  private static func calls(_ functions: Functions, of instance: Instance) -> Calls? {
    switch functions {
    case .malloc(let malloc, let free):
      guard let malloc = instance.function(malloc), let free = instance.function(free),
        malloc.type == FunctionType(parameters: [.i32], results: [.i32]),
        free.type.parameters == [.i32]
      else { return nil }
      return .malloc(malloc, free: free)
    case .reallocate(let name):
      guard let function = instance.function(name),
        function.type == FunctionType(parameters: [.i32, .i32, .i32, .i32], results: [.i32])
      else { return nil }
      return .reallocate(function)
    }
  }

  // MARK: - Allocating

  /// Allocates room for `count` values of a type. The bytes are whatever the guest's allocator leaves there.
  ///
  /// - Throws: `GuestAllocatorError.outOfMemory` where the guest has no room, or says that it has outside its memory;
  ///   `GuestAllocatorError.call` where its function traps.
  public func allocate<Pointee: GuestPointee>(
    _ type: Pointee.Type = Pointee.self, count: Int = 1
  ) throws(GuestAllocatorError) -> GuestPointer<Pointee> {
    let (size, overflow) = count.multipliedReportingOverflow(by: Pointee.byteCount)
    return try allocate(byteCount: overflow ? .max : size, alignment: Pointee.byteCount.isPowerOfTwo ? min(Pointee.byteCount, 16) : 16)
      .cast()
  }

  /// Allocates so many bytes; the alignment counts where the guest's function takes one.
  ///
  /// - Throws: as ``allocate(_:count:)``.
  public func allocate(byteCount: Int, alignment: Int = 16) throws(GuestAllocatorError) -> GuestPointer<UInt8> {
    guard let size = UInt32(exactly: byteCount) else { throw .outOfMemory(byteCount: byteCount) }
    let pointer: GuestPointer<UInt8>
    switch calls {
    case .malloc(let malloc, _): pointer = GuestPointer(try call(malloc, size))
    case .reallocate(let function):
      pointer = GuestPointer(try call(function, 0, 0, UInt32(truncatingIfNeeded: alignment), size))
    }
    // If no bytes were asked for, the allocator may return even a null pointer.
    let end = UInt64(pointer.address) + UInt64(size)
    guard !pointer.isNull || size == 0, end <= UInt64(memory.byteCount) else { throw .outOfMemory(byteCount: byteCount) }
    return pointer
  }

  /// Allocates room for bytes, and writes them there.
  ///
  /// - Throws: as ``allocate(_:count:)``.
  public func allocate(copying bytes: [UInt8]) throws(GuestAllocatorError) -> GuestPointer<UInt8> {
    let pointer = try allocate(byteCount: bytes.count, alignment: 1)
    do throws(MemoryAccessError) { try memory.write(bytes, at: pointer) } catch { throw .outOfMemory(byteCount: bytes.count) }
    return pointer
  }

  /// Allocates room for a string's UTF-8 bytes, and writes them there, without a zero after them.
  ///
  /// - Throws: as ``allocate(_:count:)``.
  public func allocate(copying string: String) throws(GuestAllocatorError) -> GuestPointer<UInt8> {
    try allocate(copying: [UInt8](string.utf8))
  }

  /// Gives memory back. The number of bytes and the alignment are those that it was allocated with; they count for
  /// `cabi_realloc` only.
  ///
  /// - Throws: `GuestAllocatorError.call` where the guest's function traps.
  public func deallocate<Pointee>(
    _ pointer: GuestPointer<Pointee>, byteCount: Int = 0, alignment: Int = 16
  ) throws(GuestAllocatorError) {
    switch calls {
    case .malloc(_, let free): _ = try call(free, pointer.address)
    case .reallocate(let function):
      _ = try call(
        function, pointer.address, UInt32(truncatingIfNeeded: byteCount), UInt32(truncatingIfNeeded: alignment), 0)
    }
  }

  private func call(_ function: Function, _ arguments: UInt32...) throws(GuestAllocatorError) -> UInt32 {
    do throws(CallError) {
      let results = try function.call(arguments.map { .i32(Int32(bitPattern: $0)) })
      if case .i32(let address)? = results.first { return UInt32(bitPattern: address) }
      return 0
    } catch { throw .call(error) }
  }
}

/// Why a guest's allocator could not be used.
public enum GuestAllocatorError: Error, Sendable {
  /// The instance exports none of these, of the right types, or no memory.
  case noAllocator([GuestAllocator.Functions])
  /// The guest has no room for so many bytes.
  case outOfMemory(byteCount: Int)
  /// The guest's function did not return.
  case call(CallError)
}

extension GuestAllocatorError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .noAllocator(let functions):
      "the instance has no memory, or exports none of these: \(functions.map { $0.description }.joined(separator: ", "))"
    case .outOfMemory(let byteCount): "the guest has no room for \(byteCount) bytes"
    case .call(let error): error.description
    }
  }
}

extension GuestAllocator.Functions: CustomStringConvertible {
  /// The functions' names.
  public var description: String {
    switch self {
    case .malloc(let malloc, let free): "\(malloc) and \(free)"
    case .reallocate(let name): name
    }
  }
}

extension Int {
  fileprivate var isPowerOfTwo: Bool { self > 0 && self & (self - 1) == 0 }
}
