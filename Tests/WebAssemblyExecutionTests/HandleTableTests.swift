import Testing
import WebAssembly
import WebAssemblyText

/// Objects of the host by numbers.
struct HandleTableTests {
  @Test func objectsAreFoundUntilTheyAreRemoved() throws {
    let table = HandleTable<String>()
    let (first, second) = (try table.insert("a"), try table.insert("b"))
    #expect(first != 0 && second != 0 && first != second)
    #expect(table[first] == "a" && table[second] == "b" && table.count == 2)
    #expect(table.remove(first) == "a")
    #expect(table.remove(first) == nil)
    #expect(table[first] == nil && table[second] == "b" && table.count == 1)
  }

  @Test func aRemovedHandleDoesNotFindTheNextObject() throws {
    let table = HandleTable<Int>(limit: 1)
    let stale = try table.insert(0)
    table.remove(stale)
    var seen: Set<UInt32> = [stale]
    for number in 1...4_094 {
      let handle = try table.insert(number)
      #expect(seen.insert(handle).inserted && handle != 0)
      #expect(table[stale] == nil)
      table.remove(handle)
    }
  }

  /// Places are taken in turn, so that generations last.
  @Test func placesAreTakenInTurn() throws {
    let table = HandleTable<Int>()
    let handles = try (0..<10).map { try table.insert($0) }
    handles.forEach { table.remove($0) }
    let slots = try (0..<20).map { _ in
      let handle = try table.insert(0)
      table.remove(handle)
      return handle & 0xF_FFFF
    }
    #expect(slots == Array(0..<10) + Array(0..<10))
  }

  @Test func theLimit() throws {
    let table = HandleTable<Int>(limit: 2)
    let first = try table.insert(1)
    _ = try table.insert(2)
    #expect(throws: HandleTableError.full(limit: 2)) { try table.insert(3) }
    #expect(HandleTableError.full(limit: 2).description == "too many handles: there may be 2")
    table.remove(first)
    _ = try table.insert(3)
    #expect(table.count == 2)
    #expect(throws: HandleTableError.full(limit: 0)) { try HandleTable<Int>(limit: -1).insert(0) }
    #expect(HandleTable<Int>(limit: .max).limit == 1_048_576)
  }

  @Test func everyNumberMayBeAsked() throws {
    let table = HandleTable<Int>(limit: 3)
    let known = Set(try (0..<3).map { try table.insert($0) })
    var generator = SystemRandomNumberGenerator()
    var numbers: [UInt32] = [0, 1, 3, 0x10_0000, 0xF_FFFF, 0x8000_0000, 0xFFF0_0000, 0xFFFF_FFFE, 0xFFFF_FFFF]
    for _ in 0..<10_000 { numbers.append(generator.next()) }
    for number in numbers where !known.contains(number) {
      #expect(table[number] == nil)
      #expect(table.remove(number) == nil)
    }
    #expect(table.count == 3)
  }

  /// An object whose end comes back to the table.
  @Test func objectsThatUseTheTableWhenTheyEnd() throws {
    final class Object {
      let table: HandleTable<Object>
      init(_ table: HandleTable<Object>) { self.table = table }
      deinit { if table.count > 0 { _ = table.remove(1 << 20) } }
    }
    let table = HandleTable<Object>()
    let handles = try (0..<5).map { _ in try table.insert(Object(table)) }
    table.remove(handles[3])
    table.removeAll()
    #expect(table.count == 0)
    #expect(handles.allSatisfy { table[$0] == nil })
  }

  @Test func inHostFunctions() throws {
    final class Counter { var value: Int32 = 0 }
    let counters = HandleTable<Counter>(limit: 2)
    var linker = Linker()
    try linker.define("env", "new", HostFunction { () throws -> UInt32 in try counters.insert(Counter()) })
    try linker.define(
      "env", "next",
      HostFunction { (handle: UInt32) throws -> Int32 in
        guard let counter = counters[handle] else { throw Trap(.host("no counter \(handle)")) }
        counter.value += 1
        return counter.value
      })
    try linker.define("env", "drop", HostFunction { (handle: UInt32) -> Bool in counters.remove(handle) != nil })
    let instance = try guest(
      """
      (module (import "env" "new" (func $new (result i32))) (import "env" "next" (func $next (param i32) (result i32)))
        (import "env" "drop" (func $drop (param i32) (result i32)))
        (func (export "f") (result i32) (local $h i32)
          (local.set $h (call $new)) (drop (call $next (local.get $h))) (drop (call $next (local.get $h)))
          (call $next (local.get $h)) (drop (call $drop (local.get $h))))
        (func (export "next") (param i32) (result i32) (call $next (local.get 0)))
        (func (export "leak") (result i32) (call $new)))
      """, linker: linker)
    #expect(try instance.call("f") == [.i32(3)])
    #expect(trapReason { try instance.call("next", .i32(-1)) } == .host("no counter 4294967295"))
    try instance.call("leak")
    try instance.call("leak")
    #expect(trapReason { try instance.call("leak") } == .host("too many handles: there may be 2"))
  }
}
