import WebAssembly

/// A function of the host that generated modules import.
struct HostImport: Sendable {
  let name: String
  let type: FunctionType
  /// Whether there are vectors among its parameters.
  var takesVectors: Bool { type.parameters.contains(.v128) }
  private let body: @Sendable (Caller, [Value]) throws(Trap) -> [Value]

  /// The function as a linker takes it.
  /// - Parameter onCall: what is done whenever it is called.
  func function(onCall: @escaping (Caller) -> Void) -> HostFunction {
    HostFunction(type: type) { [body] (caller, arguments) throws(Trap) in
      onCall(caller)
      return try body(caller, arguments)
    }
  }

  /// The name of the host's tag, whose exceptions carry an `i32`.
  static let tagName = "tag"

  static let all: [HostImport] = [
    HostImport(name: "mix", type: FunctionType(parameters: [.i32], results: [.i32])) { _, arguments in
      guard case .i32(let number)? = arguments.first else { return [] }
      return [.i32(number &* 0x0101_0101 ^ 0x55)]
    },
    HostImport(name: "swap", type: FunctionType(parameters: [.i64, .f32], results: [.f32, .i64])) { _, arguments in
      arguments.reversed()
    },
    HostImport(name: "trap", type: FunctionType(parameters: [.i32])) { (_, arguments) throws(Trap) in
      guard case .i32(let number)? = arguments.first else { return [] }
      if number & 3 != 0 { throw Trap(.host("refused")) }
      return []
    },
    // Calls the guest that has called it.
    HostImport(name: "call back", type: FunctionType(parameters: [.i32], results: [.i32])) { (caller, arguments) throws(Trap) in
      let leaf = try caller.function("f\(ModuleGenerator.leaf)")
      do throws(CallError) { return try leaf.call(arguments) } catch {
        if case .exception(let exception) = error { throw Trap(.exception(exception)) }
        guard case .trap(let trap) = error else { throw Trap(.host("\(error)")) }
        throw Trap(trap.reason)
      }
    },
    // Throws an exception to the guest, with a tag of the host's.
    HostImport(name: "throw", type: FunctionType(parameters: [.i32], results: [.i32])) { (caller, arguments) throws(Trap) in
      guard case .i32(let number)? = arguments.first, number & 1 != 0 else { return [.i32(7)] }
      let tag = try caller.tag("e0")
      let exception: GuestException
      do throws(CallError) { exception = try GuestException(tag, arguments) } catch { throw Trap(.host("\(error)")) }
      try caller.throw(exception)
    },
    // Calls the guest that has called it, and catches what that throws: some of it.
    HostImport(name: "catch", type: FunctionType(parameters: [.i32], results: [.i32])) { (caller, arguments) throws(Trap) in
      let leaf = try caller.function("f\(ModuleGenerator.leaf)")
      do throws(CallError) { return try leaf.call(arguments) } catch {
        if case .trap(let trap) = error { throw Trap(trap.reason) }
        guard case .exception(let exception) = error else { throw Trap(.host("\(error)")) }
        if exception.values.count > 1 { throw Trap(.exception(exception)) }
        return [.i32(Int32(exception.values.count))]
      }
    },
    HostImport(name: "swap references", type: FunctionType(parameters: [.funcref, .externref], results: [.externref, .funcref])) {
      _, arguments in
      arguments.reversed()
    },
    // One more slot lies before the vector, and one less before the reference.
    HostImport(
      name: "swap vectors", type: FunctionType(parameters: [.i32, .v128, .externref], results: [.externref, .v128, .i32])
    ) { _, arguments in
      arguments.reversed()
    },
  ]
}
