import Testing
import WebAssembly
import WebAssemblyText

/// Memory that a guest's own allocator hands out.
struct GuestAllocatorTests {
  /// An allocator that hands out what comes next, and counts what comes back.
  private static func text(_ functions: String) -> String {
    """
    (module (memory (export "memory") 1)
      (global $next (mut i32) (i32.const 1024)) (global $freed (export "freed") (mut i32) (i32.const 0))
      (func $take (param $size i32) (result i32)
        (global.get $next) (global.set $next (i32.add (global.get $next) (local.get $size))))
      \(functions)
      (func (export "sum") (param $p i32) (param $n i32) (result i32) (local $s i32)
        (block $done (loop $again
          (br_if $done (i32.eqz (local.get $n)))
          (local.set $s (i32.add (local.get $s) (i32.load8_u (local.get $p))))
          (local.set $p (i32.add (local.get $p) (i32.const 1)))
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (br $again)))
        (local.get $s)))
    """
  }

  private static let malloc = """
    (func (export "malloc") (param i32) (result i32) (call $take (local.get 0)))
    (func (export "free") (param i32) (global.set $freed (i32.add (global.get $freed) (i32.const 1))))
    """
  private static let reallocate = """
    (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
      (if (i32.eqz (local.get 3)) (then (global.set $freed (local.get 1))))
      (call $take (local.get 3)))
    """

  @Test func hostWritesGuestReads() throws {
    let instance = try guest(Self.text(Self.malloc))
    let allocator = try GuestAllocator(instance)
    let bytes = try allocator.allocate(copying: [1, 2, 3, 4])
    #expect(try instance.call("sum", .i32(Int32(bytes.address)), .i32(4)) == [.i32(10)])
    let text = try allocator.allocate(copying: "Zoë")
    #expect(text.address == bytes.address + 4)
    #expect(try instance.memory("memory")?.string(at: text, count: 4) == "Zoë")
    try allocator.deallocate(text)
    try allocator.deallocate(bytes)
    #expect(instance.global("freed")?.value == .i32(2))
  }

  @Test func theComponentModelsFunction() throws {
    let instance = try guest(Self.text(Self.reallocate))
    let allocator = try GuestAllocator(instance)
    let numbers = try allocator.allocate(Int64.self, count: 3)
    #expect(numbers.address == 1024)
    #expect(try allocator.allocate(Bool.self).address == 1024 + 24)
    try allocator.deallocate(numbers, byteCount: 24)
    #expect(instance.global("freed")?.value == .i32(24))
  }

  @Test func otherNames() throws {
    let instance = try guest(
      Self.text(
        """
        (func (export "alloc") (param i32) (result i32) (call $take (local.get 0)))
        (func (export "dealloc") (param i32) (result i32) (i32.const 0))
        """))
    let allocator = try GuestAllocator(instance, .malloc("alloc", free: "dealloc"))
    try allocator.deallocate(allocator.allocate(byteCount: 8))
  }

  @Test func withoutAllocatorThereIsAnError() throws {
    let instance = try guest(Self.text("(func (export \"malloc\") (param i64) (result i32) unreachable)"))
    do throws(GuestAllocatorError) {
      _ = try GuestAllocator(instance)
      Issue.record("made")
    } catch {
      if case .noAllocator(let wanted) = error { #expect(wanted == [.malloc(), .reallocate()]) }
      #expect(error.description == "the instance has no memory, or exports none of these: malloc and free, cabi_realloc")
    }
  }

  @Test(arguments: [-1, 1 << 32, Int.max])
  func sizesThatNoGuestHasAreRefused(_ size: Int) throws {
    let allocator = try GuestAllocator(guest(Self.text(Self.malloc)))
    #expect { try allocator.allocate(byteCount: size) } throws: { error in
      if case GuestAllocatorError.outOfMemory(let byteCount) = error { byteCount == size } else { false }
    }
    #expect(throws: GuestAllocatorError.self) { try allocator.allocate(Int64.self, count: size) }
  }

  @Test func whatTheGuestSaysIsChecked() throws {
    let allocator = try GuestAllocator(guest(Self.text(Self.malloc)))
    // It hands out addresses beyond its memory.
    #expect(throws: GuestAllocatorError.self) { try allocator.allocate(byteCount: 65_536) }
    let null = try GuestAllocator(
      guest(
        Self.text(
          """
          (func (export "malloc") (param i32) (result i32) (i32.const 0))
          (func (export "free") (param i32) (unreachable))
          """)))
    #expect(throws: GuestAllocatorError.self) { try null.allocate(byteCount: 1) }
    #expect(try null.allocate(byteCount: 0).isNull)
    #expect { try null.deallocate(GuestPointer<UInt8>(0)) } throws: { error in
      if case GuestAllocatorError.call(.trap(let trap)) = error { trap.reason == .unreachable } else { false }
    }
  }

  @Test(arguments: [
    "(func (export \"malloc\") (param i64) (result i32) (i32.const 8)) (func (export \"free\") (param i32))",
    "(func (export \"malloc\") (param i32) (result i32) (i32.const 8)) (func (export \"free\") (param i64))",
    "(func (export \"cabi_realloc\") (param i32 i32 i32 i64) (result i32) (i32.const 8))",
    "(func (export \"malloc\") (param i32) (result i32) (i32.const 8))",
  ])
  func functionsOfOtherTypesAreNoAllocator(_ functions: String) throws {
    let instance = try guest(Self.text(functions))
    #expect(throws: GuestAllocatorError.self) { try GuestAllocator(instance) }
  }
}
