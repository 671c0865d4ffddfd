#if canImport(Glibc)
  import AllocationProbe
  import Testing
  import WebAssemblyText

  /// What crosses between host and guest allocates nothing.
  @Suite(.serialized)
  struct AllocationTests {
    private func probe() throws -> HostCallProbe {
      try HostCallProbe(
        WAT.encode(
          """
          (module
            (import "env" "add" (func $add (param i32 i32) (result i32)))
            (import "env" "peek" (func $peek (param i32) (result i32)))
            (import "env" "count" (func $count))
            (memory 1) (data (i32.const 100) "\\2a\\00\\00\\00")
            (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
            (func (export "split") (param i64) (result i32 i32)
              (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (i64.shr_u (local.get 0) (i64.const 32))))
            (func (export "loop") (param $n i32) (result i32) (local $sum i32)
              (loop $again
                (call $count)
                (local.set $sum (call $add (local.get $sum) (i32.const 1)))
                (drop (call $peek (i32.const 100)))
                (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
              (i32.add (local.get $sum) (call $peek (i32.const 100)))))
          """))
    }

    @Test func theCounterCounts() throws {
      #expect(try probe().allocationsOfArrays(1000) >= 1000)
    }

    @Test func enteringTheGuestAllocatesNothing() throws {
      #expect(try probe().allocationsOfEntries(10_000) == 0)
    }

    @Test func callingTheHostAllocatesNothing() throws {
      #expect(try probe().allocationsOfHostCalls(10_000) == 0)
    }

    // MARK: - Images

    /// A module of 300 functions with 1,000 instructions each, one megabyte of data that is in the memory from the beginning, and
    /// one that is not.
    private var largeModule: [UInt8] {
      func number(_ value: Int) -> [UInt8] { value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + number(value >> 7) }
      func counted(_ bytes: [UInt8]) -> [UInt8] { number(bytes.count) + bytes }
      func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + counted(contents) }
      let count = 300
      func export(_ name: String, _ function: Int) -> [UInt8] { counted(Array(name.utf8)) + [0] + number(function) }
      // local.get 0, i32.const 5, i32.rotl, local.set 0 …, local.get 0, end
      let instructions = [[UInt8]](repeating: [0x20, 0, 0x41, 5, 0x77, 0x21, 0], count: 250).flatMap { $0 }
      let body = counted([0] + instructions + [0x20, 0, 0x0B])
      let data = (0..<1 << 20).map { UInt8(truncatingIfNeeded: $0 &* 7) }
      return [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + section(1, [1, 0x60, 1, 0x7F, 1, 0x7F])
        + section(3, number(count) + [UInt8](repeating: 0, count: count)) + section(5, [1, 0, 17])
        + section(7, [2] + export("first", 0) + export("last", count - 1)) + section(12, [2])
        + section(10, number(count) + [[UInt8]](repeating: body, count: count).flatMap { $0 })
        + section(11, [2, 0, 0x41, 0, 0x0B] + counted(data) + [1] + counted(data))
    }

    /// Constant bytes: neither code nor data is copied, whether the module is opened or its functions are called.
    @Test func constantImagesAreNotCopied() throws {
      let probe = try ImageProbe(largeModule)
      #expect(probe.byteCount > 4 << 20)
      #expect(try probe.allocatedBytesOfCopy() > probe.byteCount)
      let (opening, calling) = try probe.allocatedBytes()
      print("an image of \(probe.byteCount) bytes: \(opening) bytes allocated to open it, \(calling) to call functions")
      #expect(opening < 100_000)
      #expect(calling < 200_000)
    }
  }
#endif
