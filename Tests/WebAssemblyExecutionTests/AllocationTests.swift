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
  }
#endif
