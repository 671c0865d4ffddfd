// What Embedded Swift needs of a system, for the program as a WebAssembly module: memory, and a place to print to.
//
// It is a module of its own, and allocates nothing. .ci/embedded links it with the program: the sizes are those in the linker's
// options there.

/// `fd_write` of the system interface: the only import of the program.
@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_write") @_extern(c)
func fd_write(
  _ descriptor: Int32, _ buffers: UnsafePointer<UInt32>, _ count: Int32,
  _ written: UnsafeMutablePointer<UInt32>
) -> Int32

@c(putchar) public func putchar(_ character: Int32) -> Int32 {
  var byte = UInt8(truncatingIfNeeded: character)
  return withUnsafePointer(to: &byte) { byte in
    // One buffer: its address and its size.
    var buffer = (UInt32(UInt(bitPattern: byte)), UInt32(1))
    var written: UInt32 = 0
    withUnsafeBytes(of: &buffer) { _ = fd_write(1, $0.assumingMemoryBound(to: UInt32.self).baseAddress!, 1, &written) }
    return character
  }
}

// MARK: - Memory

/// The beginning of the memory that was never allocated: at first 32 MiB, after the stack and the data.
nonisolated(unsafe) private var heapStart: UInt = 32 << 20
/// The end of the module's memory.
private let heapEnd: UInt = 512 << 20

/// The blocks that were freed, in a list for each size, by the logarithm of the size. The first word of a block has the
/// address of the next.
nonisolated(unsafe) private var freeBlocks: InlineArray<32, UInt> = .init(repeating: 0)

/// The size of every block is a power of two, and so is its alignment. The 16 bytes before a block hold the logarithm of its
/// size.
@c(posix_memalign) public func posix_memalign(
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: UInt, _ size: UInt
) -> Int32 {
  let wanted = max(size, alignment, 16)
  let outOfMemory: Int32 = 12
  guard wanted <= heapEnd / 4 else { return outOfMemory }
  let logarithm = UInt.bitWidth - (wanted - 1).leadingZeroBitCount
  let blockSize: UInt = 1 << UInt(logarithm)
  var block = freeBlocks[logarithm]
  if block != 0 {
    freeBlocks[logarithm] = UnsafePointer<UInt>(bitPattern: block)!.pointee
  } else {
    block = (heapStart + 16 + blockSize - 1) & ~(blockSize - 1)
    guard block + blockSize <= heapEnd else { return outOfMemory }
    heapStart = block + blockSize
    UnsafeMutablePointer<Int>(bitPattern: block - 16)!.pointee = logarithm
  }
  result.pointee = UnsafeMutableRawPointer(bitPattern: block)
  return 0
}

/// `free`, by the name that the linker's option `--wrap=free` gives it: Swift reserves the name `free` for the system.
@c(__wrap_free) public func free(_ pointer: UnsafeMutableRawPointer?) {
  guard let pointer else { return }
  let logarithm = (pointer - 16).load(as: Int.self)
  pointer.storeBytes(of: freeBlocks[logarithm], as: UInt.self)
  freeBlocks[logarithm] = UInt(bitPattern: pointer)
}

@c(memcmp) public func memcmp(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: UInt) -> Int32 {
  var index = 0
  while index < Int(count) {
    if left[index] != right[index] { return Int32(left[index]) - Int32(right[index]) }
    index += 1
  }
  return 0
}

/// Numbers for hashing. They need not be secret here.
@c(arc4random_buf) public func arc4random_buf(_ bytes: UnsafeMutablePointer<UInt8>, _ count: UInt) {
  var index = 0
  while index < Int(count) {
    bytes[index] = UInt8(truncatingIfNeeded: index &* 151 &+ 17)
    index += 1
  }
}

// MARK: - Arithmetic

/// The lower 128 bits of the product of two numbers of 128 bits.
@c(__multi3) public func multiply(
  _ result: UnsafeMutablePointer<UInt64>, _ leftLow: UInt64, _ leftHigh: UInt64, _ rightLow: UInt64, _ rightHigh: UInt64
) {
  let mask: UInt64 = 0xFFFF_FFFF
  let low = (leftLow & mask) &* (rightLow & mask)
  let middle = (leftLow >> 32) &* (rightLow & mask) &+ low >> 32
  let other = (leftLow & mask) &* (rightLow >> 32) &+ middle & mask
  result[0] = other << 32 | low & mask
  let high = (leftLow >> 32) &* (rightLow >> 32) &+ middle >> 32 &+ other >> 32
  result[1] = high &+ leftLow &* rightHigh &+ leftHigh &* rightLow
}
