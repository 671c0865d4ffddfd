import WebAssembly

extension HostileModule {
  /// Blocks, branches, calls and operands.
  static let controlKinds: [(name: String, make: Maker)] = [
    ("branches with results that are not in place", { module, randomness, size in
      let results = [ValueType](repeating: .i32, count: randomness.number(in: 1...1000))
      let type = module.type([], results)
      var body = ByteWriter()
      body.constant(0)
      body.begin(.block, type: type)
      for _ in results { body.constant(1) }
      body.fill(size) { body in
        body.instruction(.localGet, 0)
        body.instruction(.brIf, UInt32(randomness.below(2)))
      }
      body.opcode(.end)
      body.opcode(.return)
      module.function(module.type(), locals: [(1, .i32)], export: "_start", drop(results.count, before: body))
    }),
    ("branches to the function with many results", { module, randomness, size in
      let results = [ValueType](repeating: randomness.pick([.i32, .f64, .v128]), count: randomness.number(in: 1...1000))
      let type = module.type([], results)
      var body = ByteWriter()
      body.instruction(.call, 1)
      body.fill(size) { body in
        body.instruction(.localGet, 0)
        body.instruction(.brIf, 0)
      }
      module.function(type, locals: [(1, .i32)], export: "f", body)
      module.function(type, recursion(0))
      module.function(module.type(), export: "_start", called(0, dropping: results.count))
    }),
    ("tables of branches with results", { module, randomness, size in
      let results = [ValueType](repeating: .i32, count: randomness.number(in: 0...1000))
      let depth = randomness.number(in: 1...min(2000, size / 4 + 1))
      let type = module.type([], results)
      var body = ByteWriter()
      for _ in 0..<depth { body.begin(.block, type: type) }
      for index in results.indices { body.constant(Int64(index)) }
      body.constant(-1)
      body.opcode(.brTable)
      let count = max(1, size - body.bytes.count)
      body.count(count)
      for _ in 0...count { body.unsigned(UInt32(randomness.below(depth))) }
      for _ in 0..<depth { body.opcode(.end) }
      module.function(type, export: "f", body)
      module.function(module.type(), export: "_start", called(0, dropping: results.count))
    }),
    ("calls with many parameters and results", { module, randomness, size in
      let types = [ValueType](repeating: randomness.pick([.i32, .i64, .externref]), count: randomness.number(in: 1...1000))
      let type = module.type(types, types)
      var body = ByteWriter()
      for index in types.indices { body.instruction(.localGet, UInt32(index)) }
      body.fill(size) { $0.instruction(.call, 1) }
      module.function(type, export: "f", body)
      module.function(type, recursion(0, parameters: types.count))
    }),
    ("nested blocks", { module, randomness, size in
      let opcode = randomness.pick([Opcode.block, .loop, .if])
      let depth = size / 3
      var body = ByteWriter()
      for _ in 0..<depth {
        if opcode == .if { body.constant(1) }
        body.begin(opcode)
      }
      if randomness.oneIn(2) { body.instruction(.br, UInt32(randomness.below(depth))) }
      for _ in 0..<depth { body.opcode(.end) }
      module.function(module.type(), export: "_start", body)
    }),
    ("locals that are read and then set", { module, randomness, size in
      let count = min(30_000, size / 8)
      var body = ByteWriter()
      body.fill(size) { body in
        for index in 0..<count { body.instruction(.localGet, UInt32(index)) }
        for index in 0..<count {
          body.constant(1)
          body.instruction(.localSet, UInt32(index))
        }
        for _ in 0..<count { body.opcode(.drop) }
      }
      module.function(module.type(), locals: [(UInt32(max(count, 1)), .i32)], export: "_start", body)
    }),
    ("blocks with parameters on a high stack", { module, randomness, size in
      let count = randomness.number(in: 1...1000)
      let types = [ValueType](repeating: .i32, count: count)
      let type = module.type(types, types)
      var body = ByteWriter()
      for _ in 0..<min(60_000, max(count, size / 4)) { body.instruction(.localGet, 0) }
      body.fill(size) { body in
        body.begin(randomness.pick([.block, .loop]), type: type)
        body.opcode(.end)
      }
      body.opcode(.return)
      module.function(module.type(), locals: [(1, .i32)], export: "_start", body)
    }),
    ("code that cannot be reached", { module, randomness, size in
      let types = [ValueType](repeating: .i32, count: 1000)
      let type = module.type(types, types)
      var body = ByteWriter()
      body.opcode(.unreachable)
      body.fill(size) { body in
        body.instruction(.call, 1)
        body.instruction(randomness.pick([.brIf, .br]), 0)
      }
      module.function(module.type(), export: "_start", body)
      module.function(type, recursion(0, parameters: 1000))
    }),
    ("a mistake after a long body", { module, randomness, size in
      var body = ByteWriter()
      body.fill(size) { body in
        body.constant(7)
        if randomness.oneIn(3) { body.opcode(.drop) }
      }
      body.opcode(.f32Add)
      module.function(module.type(), export: "_start", body)
    }),
    ("selections on a high stack", { module, randomness, size in
      var body = ByteWriter()
      for _ in 0..<min(50_000, size / 4) { body.instruction(.localGet, UInt32(randomness.below(3))) }
      for _ in 0..<min(50_000, size / 4) / 2 - 1 { body.opcode(.select) }
      body.opcode(.return)
      module.function(module.type(), locals: [(3, .i32)], export: "_start", body)
    }),
  ]

  /// `body`, and after it as many values less on the stack.
  private static func drop(_ count: Int, before body: ByteWriter) -> ByteWriter {
    var whole = body
    for _ in 0..<count { whole.opcode(.drop) }
    return whole
  }

  /// A call of a function, whose results are dropped.
  private static func called(_ function: UInt32, dropping count: Int) -> ByteWriter {
    var body = ByteWriter()
    body.instruction(.call, function)
    for _ in 0..<count { body.opcode(.drop) }
    return body
  }

  /// A call of a function with the parameters as arguments.
  private static func recursion(_ function: UInt32, parameters: Int = 0) -> ByteWriter {
    var body = ByteWriter()
    for index in 0..<parameters { body.instruction(.localGet, UInt32(index)) }
    body.instruction(.call, function)
    return body
  }
}
