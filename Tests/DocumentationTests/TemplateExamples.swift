import Testing
import WebAssembly
import WebAssemblyText

/// The examples of instances that are made again and again.
struct TemplateExamples {
  private let engine = Engine()
  private let guest = """
    (module (global $count (mut i32) (i32.const 0))
      (func (export "handle") (param i32) (result i32)
        (global.set $count (i32.add (global.get $count) (local.get 0))) (global.get $count)))
    """

  @Test func template() throws {
    let module = try Module(engine, wat: guest)
    let linker = Linker()
    let requests: [Int32] = [1, 2, 3]
    // EXAMPLE
    let template = try InstanceTemplate(module, linker)
    for request in requests {
      let instance = try template.instantiate()
      try instance.call("handle", .i32(request))
    }
    // END
    #expect(try template.instantiate().call("handle", .i32(4)) == [.i32(4)])
  }

  @Test func article() throws {
    let module = try Module(engine, wat: guest)
    let linker = Linker()
    // EXAMPLE
    let template = try InstanceTemplate(module, linker)
    let instance = try template.instantiate()
    // END
    #expect(try instance.call("handle", .i32(4)) == [.i32(4)])
  }

  @Test func reset() throws {
    let instance = try InstanceTemplate(Module(engine, wat: guest)).instantiate()
    let requests: [Int32] = [1, 2, 3]
    func handle(_ request: Int32) throws { #expect(try instance.call("handle", .i32(request)) == [.i32(request)]) }
    // EXAMPLE
    for request in requests {
      try handle(request)
      try instance.reset()
    }
    // END
  }
}
