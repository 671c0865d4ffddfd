import WebAssembly

/// The module `spectest`, which scripts may import from: functions that print nothing here, and one of everything else.
///
/// It is that of the reference interpreter, with the shared memory that the threads proposal adds.
enum SpectestModule {
  /// Puts the module's entities into a store, and names them in a linker.
  static func define(in linker: inout Linker, _ store: Store) throws(LinkError) {
    for (name, parameters) in functions {
      let type = FunctionType(parameters: parameters)
      try linker.define("spectest", name, HostFunction(type: type) { (_: Caller, _: [Value]) throws(Trap) in [] })
    }
    let globals: [(String, Value)] = [
      ("global_i32", .i32(666)), ("global_i64", .i64(666)), ("global_f32", .f32(666.6)), ("global_f64", .f64(666.6)),
    ]
    for (name, value) in globals {
      if let global = Global(value, in: store) { try linker.define("spectest", name, .global(global)) }
    }
    for (name, addressType) in [("table", AddressType.i32), ("table64", .i64)] {
      let type = TableType(
        element: .funcref, limits: Limits(minimum: 10, maximum: 20), addressType: addressType)
      if let table = Table(type, in: store) { try linker.define("spectest", name, .table(table)) }
    }
    for (name, isShared) in [("memory", false), ("shared_memory", true)] {
      let type = MemoryType(limits: Limits(minimum: 1, maximum: 2), isShared: isShared)
      if let memory = Memory(type, in: store) { try linker.define("spectest", name, .memory(memory)) }
    }
  }

  private static let functions: [(String, [ValueType])] = [
    ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
    ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
  ]
}
