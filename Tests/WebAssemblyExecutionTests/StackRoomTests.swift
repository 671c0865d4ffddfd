import Testing
import WebAssembly
import WebAssemblyText

/// Whatever enters a function makes sure first that its frame fits the value stack.
struct StackRoomTests {
  /// A stack of 1,240 slots ends where a page ends, so that whoever writes beyond it ends the process.
  private static let size = 3 * 4096 - 37 * 64
  /// So many locals or arguments fit it, but not above 150 other frames.
  private static let count = 950
  private static let many = String(repeating: "i64 ", count: count)

  private static let ways = [
    "(call $big)", "(return_call $big)",
    "(call_indirect (type $super) (i32.const 0))", "(return_call_indirect (type $super) (i32.const 0))",
    "(call $foreign)", "(return_call $foreign)",
    "(call_indirect (type $super) (i32.const 1))", "(return_call_indirect (type $super) (i32.const 1))",
    // A subtype is left to the outer loop.
    "(call_indirect (type $super) (i32.const 2))", "(return_call_indirect (type $super) (i32.const 2))",
    "(call $host)", "(call $hostWide)",
  ]

  private func instance(_ way: String) throws -> Instance {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.stackSize = Self.size
    let store = Store(engine, limits: limits)
    var linker = Linker()
    let big = "(local \(Self.many)) (i32.const 7)"
    let types = "(type $super (sub (func (result i32)))) (type $sub (sub $super (func (result i32))))"
    let library = try Module(engine, wat: "(module \(types) (func (export \"big\") (type $super) \(big)))")
    try linker.define("library", linker.instantiate(library, in: store))
    // The host calls a guest, whose frame has to fit, or whose arguments have to.
    for (name, arguments) in [("big", []), ("wide", [Value](repeating: .i64(1), count: Self.count))] {
      try linker.define(
        "env", name,
        HostFunction { (caller: Caller) throws -> Int32 in
          guard case .i32(let result)? = try caller.instance?.call(name, arguments).first else { return -1 }
          return result
        })
    }
    let module = try Module(
      engine,
      wat: """
        (module \(types)
          (import "library" "big" (func $foreign (type $super)))
          (import "env" "big" (func $host (result i32))) (import "env" "wide" (func $hostWide (result i32)))
          (table funcref (elem $big $foreign $small))
          (func $big (export "big") (type $super) \(big))
          (func $small (type $sub) \(big))
          (func (export "wide") (param \(Self.many)) (result i32) (i32.const 7))
          (func $down (export "down") (param i32) (result i32)
            (if (result i32) (local.get 0)
              (then (call $down (i32.sub (local.get 0) (i32.const 1))))
              (else \(way)))))
        """)
    return try linker.instantiate(module, in: store)
  }

  @Test(arguments: ways, [false, true])
  func framesHaveToFit(_ way: String, _ isTranslated: Bool) throws {
    let instance = try instance(way)
    if isTranslated { #expect(try instance.call("down", .i32(0)) == [.i32(7)]) }
    #expect(trapReason { try instance.call("down", .i32(150)) } == .callStackExhausted)
    #expect(try instance.call("down", .i32(0)) == [.i32(7)])
  }

  /// What the test above means.
  @Test func theOtherFramesFit() throws {
    #expect(try instance("(i32.const 7)").call("down", .i32(150)) == [.i32(7)])
  }

  /// The function that is left has room for no more than its own results.
  @Test(arguments: ["call", "return_call"])
  func resultsOfAHostFunctionHaveToFit(_ call: String) throws {
    let engine = Engine()
    let results = (0..<Int64(Self.count)).map { Value.i64($0) }
    let type = FunctionType(parameters: [], results: results.map { $0.type })
    var linker = Linker()
    try linker.define("env", "wide", HostFunction(type: type, values: { (_, _) in results }))
    let module = try Module(
      engine,
      wat: """
        (module (import "env" "wide" (func $wide (result \(Self.many))))
          (func (export "f") (result \(Self.many)) (\(call) $wide)))
        """)
    for (size, fits) in [(Self.size, false), (2 * Self.size, true)] {
      var limits = ResourceLimits()
      limits.stackSize = size
      let instance = try linker.instantiate(module, in: Store(engine, limits: limits))
      if fits {
        #expect(try instance.call("f") == results)
      } else {
        #expect(trapReason { try instance.call("f") } == .callStackExhausted)
      }
    }
  }

  /// The arguments of a call into another instance move up, over what leads back: by that much they can be too far.
  @Test(arguments: ["call", "return_call"])
  func argumentsOfAForeignCallHaveToFit(_ call: String) throws {
    let engine = Engine()
    var limits = ResourceLimits()
    limits.stackSize = Self.size
    let store = Store(engine, limits: limits)
    var linker = Linker()
    let arguments = (0..<500).map { "(i64.const \($0))" }.joined()
    let parameters = "(param \(String(repeating: "i64 ", count: 500)))"
    let library = try Module(engine, wat: "(module (func (export \"wide\") \(parameters)))")
    try linker.define("library", linker.instantiate(library, in: store))
    var reasons: [Trap.Reason?] = []
    for locals in 710..<740 {
      let module = try Module(
        engine,
        wat: """
          (module (import "library" "wide" (func $wide \(parameters)))
            (func (export "f") (local \(String(repeating: "i64 ", count: locals))) \(arguments) (\(call) $wide)))
          """)
      let instance = try linker.instantiate(module, in: store)
      reasons.append(trapReason { try instance.call("f") })
    }
    #expect(reasons.first == .some(nil) && reasons.last == .callStackExhausted)
    #expect(Set(reasons) == [nil, .callStackExhausted])
  }
}
