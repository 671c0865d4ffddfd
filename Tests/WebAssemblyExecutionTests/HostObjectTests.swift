import Testing
import WebAssembly
import WebAssemblyText

/// Swift objects that guests hold as an `externref`.
struct HostObjectTests {
  private static let text = """
    (module
      (import "env" "make" (func $make (param i32) (result externref)))
      (import "env" "read" (func $read (param externref) (result i32)))
      (global $kept (export "kept") (mut externref) (ref.null extern)) (table $table (export "table") 4 externref)
      (func (export "keep") (param i32) (global.set $kept (call $make (local.get 0))))
      (func (export "put") (param i32 i32) (table.set $table (local.get 0) (call $make (local.get 1))))
      (func (export "readKept") (result i32) (call $read (global.get $kept)))
      (func (export "readPut") (param i32) (result i32) (call $read (table.get $table (local.get 0))))
      (func (export "clear") (global.set $kept (ref.null extern)))
      (func (export "local") (param i32) (result i32) (local $own externref)
        (local.set $own (call $make (local.get 0)))
        (drop (call $make (i32.const -1)))
        (call $read (local.get $own))))
    """

  private func instance() throws -> Instance {
    var linker = Linker()
    try linker.define("env", "make") { (caller: Caller, number: Int32) -> Reference in
      if number < 0 { caller.store.releaseUnreachableObjects() }
      return caller.store.reference(to: Box(Int(number)))
    }
    try linker.define("env", "read") { (caller: Caller, reference: Reference) -> Int32 in
      Int32(caller.store.object(reference, as: Box.self)?.number ?? -1)
    }
    return try guest(Self.text, linker: linker)
  }

  @Test func objectsGoThroughTheGuest() throws {
    let instance = try instance()
    #expect(try instance.call("readKept") == [.i32(-1)])
    try instance.call("keep", .i32(5))
    try instance.call("put", .i32(3), .i32(6))
    #expect(try instance.call("readKept") == [.i32(5)])
    #expect(try instance.call("readPut", .i32(3)) == [.i32(6)])
  }

  @Test func anObjectHasOneReference() throws {
    let store = Store(Engine())
    let object = Box(1)
    let reference = store.reference(to: object)
    #expect(store.reference(to: object) == reference)
    #expect(store.object(reference) === object)
    #expect(store.object(reference, as: Store.self) == nil)
    #expect(store.reference(to: Box(1)) != reference)
    #expect(Store(Engine()).object(reference) == nil)
    #expect(store.object(.host(1)) == nil)
    #expect(store.object(.null) == nil)
  }

  @Test func aReleasedObjectIsNeverAnother() throws {
    let instance = try instance()
    let store = instance.store
    weak var weakObject: Box?
    let reference: Reference
    do {
      let object = Box(1)
      weakObject = object
      reference = store.reference(to: object)
    }
    #expect(weakObject != nil)
    try #require(instance.global("kept")).set(.reference(reference))
    store.release(reference)
    store.release(reference)
    #expect(weakObject == nil)
    let next = Box(2)
    #expect(store.object(store.reference(to: next)) === next)
    #expect(store.object(reference) == nil)
    #expect(try instance.call("readKept") == [.i32(-1)])
    #expect(instance.global("kept")?.set(.reference(reference)) == false)
  }

  @Test func theStoreReleasesItsObjects() {
    weak var object: Box?
    do {
      let store = Store(Engine())
      let box = Box(1)
      object = box
      _ = store.reference(to: box)
    }
    #expect(object == nil)
  }

  @Test func unreachableObjectsAreReleased() throws {
    let instance = try instance()
    weak var kept: Box?
    weak var put: Box?
    weak var gone: Box?
    do {
      let boxes = [Box(1), Box(2), Box(3)]
      (kept, put, gone) = (boxes[0], boxes[1], boxes[2])
      let references = boxes.map { instance.store.reference(to: $0) }
      try #require(instance.global("kept")).set(.reference(references[0]))
      try #require(instance.table("table")).set(references[1], at: 2)
    }
    instance.store.releaseUnreachableObjects()
    #expect(kept != nil && put != nil && gone == nil)
    try instance.call("clear")
    instance.store.releaseUnreachableObjects()
    #expect(kept == nil && put != nil)
    #expect(try instance.call("readPut", .i32(2)) == [.i32(2)])
  }

  @Test func theEndOfAnObjectMayUseTheTable() {
    final class Ending {
      let body: () -> Void
      init(_ body: @escaping () -> Void) { self.body = body }
      deinit { body() }
    }
    let store = Store(Engine())
    var made: [Reference] = []
    let references = (0..<8).map { _ in
      store.reference(to: Ending { [unowned store] in made += (0..<50).map { _ in store.reference(to: Box(1)) } })
    }
    store.release(references[0])
    store.release(references[3])
    #expect(made.count == 100)
    #expect(Set(made).count == 100)
    #expect(made.allSatisfy { store.object($0) != nil })
    store.releaseUnreachableObjects()
    #expect(made.count == 400)
    store.releaseUnreachableObjects()
    #expect(made.allSatisfy { store.object($0) == nil })
  }

  @Test func whatAFrameHoldsIsReachable() throws {
    #expect(try instance().call("local", .i32(77)) == [.i32(77)])
  }
}
