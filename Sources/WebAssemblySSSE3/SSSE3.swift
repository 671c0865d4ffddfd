#if arch(x86_64) && canImport(_Builtin_intrinsics) && (os(Linux) || os(macOS))
  public import WebAssemblyOperations
  public import _Builtin_intrinsics.intel
  internal import _Builtin_intrinsics.intel.cpuid

  /// Handlers for processors with SSSE3, of 2006: most have it, but no program for x86-64 can rely on it. All of this module is
  /// compiled for such processors. So only `handlers` may be called before it is known that the processor is one.
  package enum SSSE3 {
    /// The handlers, each with the opcode of its instruction, if the processor can execute them.
    package static var handlers: [(opcode: Int, handler: Handler)] { isAvailable ? all : [] }

    private static var isAvailable: Bool {
      var (a, b, c, d): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
      return __get_cpuid(1, &a, &b, &c, &d) != 0 && c >> 9 & 1 == 1
    }
  }

  @usableFromInline package enum SSSE3Bytes: ByteInstructions {
    /// The processor looks at the lowest four bits of each number, and at the highest, which makes the result 0. The sum sets that in
    /// all numbers above 15.
    @inline(always) package static func swizzle(_ r: Registers, _ a: I8x16, _ numbers: I8x16) -> I8x16 {
      pick(a, I8x16AddSatU.of(numbers, I8x16(repeating: 0x70)))
    }

    /// Each number is that of a byte in one vector. For the other, its highest bit is set.
    @inline(always) package static func shuffle(_ r: Registers, _ a: I8x16, _ b: I8x16, _ numbers: I8x16) -> I8x16 {
      pick(a, numbers &+ I8x16(repeating: 0x70)) | pick(b, numbers &- I8x16(repeating: 16))
    }

    /// SSE2 has this instruction, too. But Swift can name it only where the intrinsics are imported.
    @inline(always) package static func bitmask(_ a: I8x16) -> UInt32 {
      UInt32(bitPattern: _mm_movemask_epi8(unsafeBitCast(a.vector, to: SIMD2<Int64>.self)))
    }

    @inline(always) package static func pick(_ a: I8x16, _ numbers: I8x16) -> I8x16 {
      let picked = _mm_shuffle_epi8(unsafeBitCast(a.vector, to: SIMD2<Int64>.self), unsafeBitCast(numbers.vector, to: SIMD2<Int64>.self))
      return I8x16(vector: unsafeBitCast(picked, to: Vector128.self))
    }
  }
#else
  public import WebAssemblyOperations

  /// Other processors need no other handlers.
  package enum SSSE3 {
    package static var handlers: [(opcode: Int, handler: Handler)] { [] }
  }
#endif
