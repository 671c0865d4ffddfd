import WebAssembly

extension HostileModule {
  /// Guests that do not end, or that take memory.
  static let executionKinds: [(name: String, make: Maker)] = [
    ("an endless loop", { module, randomness, size in
      var body = ByteWriter()
      body.forever { body in
        guard randomness.oneIn(2) else { return }
        body.instruction(.localGet, 0)
        body.constant(1)
        body.opcode(.i32Add)
        body.instruction(.localSet, 0)
      }
      module.function(module.type(), locals: [(1, .i32)], export: "_start", body)
    }),
    ("endless bulk operations", { module, randomness, size in
      let pages = randomness.pick([1, 100, 1000])
      module.memory(UInt64(pages))
      module.table(UInt64(randomness.pick([1, 100_000])))
      let operation = randomness.below(4)
      var body = ByteWriter()
      body.forever { body in
        body.constant(0)
        switch operation {
        case 0:
          body.constant(1)
          body.constant(Int64(pages) << 16)
          body.instruction(.memoryFill, 0)
        case 1:
          body.constant(100)
          body.constant(Int64(pages) << 16 - 100)
          body.instruction(.memoryCopy, 0, 0)
        case 2:
          body.constant(0)
          body.constant(1)
          body.instruction(.tableCopy, 0, 0)
        default:
          body.opcode(.refNull)
          body.byte(0x70)
          body.constant(1)
          body.instruction(.tableFill, 0)
        }
      }
      module.function(module.type(), export: "_start", body)
    }),
    ("growth without end", { module, randomness, size in
      module.memory(1)
      module.table(1)
      let delta = Int64(randomness.pick([1, 16, 65_535]))
      let growsTable = randomness.oneIn(2)
      var body = ByteWriter()
      body.forever { body in
        if growsTable {
          body.opcode(.refNull)
          body.byte(0x70)
          body.constant(delta * 100)
          body.instruction(.tableGrow, 0)
        } else {
          body.constant(delta)
          body.instruction(.memoryGrow, 0)
        }
        body.opcode(.drop)
      }
      module.function(module.type(), export: "_start", body)
    }),
    ("recursion", { module, randomness, size in
      let type = module.type()
      let count = UInt32(randomness.number(in: 1...64))
      for number in 0..<count {
        var body = ByteWriter()
        body.fill(size / Int(count)) { $0.opcode(.nop) }
        body.instruction(.call, (number + 1) % count)
        body.opcode(.nop)
        module.function(type, locals: [(UInt32(randomness.below(100)), .i64)], export: number == 0 ? "_start" : nil, body)
      }
    }),
    ("tail calls without end", { module, randomness, size in
      let type = module.type()
      for number in 0..<2 as Range<UInt32> {
        var body = ByteWriter()
        body.instruction(.returnCall, 1 - number)
        module.function(type, export: number == 0 ? "_start" : nil, body)
      }
    }),
    ("an endless start function", { module, randomness, size in
      var body = ByteWriter()
      body.forever { $0.opcode(.nop) }
      module.encoder.start = module.function(module.type(), export: "_start", body)
    }),
    ("many large functions, each called once", { module, randomness, size in
      let type = module.type()
      let count = UInt32(randomness.number(in: 1...100))
      for number in 0..<count {
        var body = ByteWriter()
        if number + 1 < count { body.instruction(.call, number + 1) } else { body.forever { $0.opcode(.nop) } }
        body.fill(size / Int(count)) { body in
          body.instruction(.localGet, UInt32(randomness.below(9)))
          body.instruction(.localGet, UInt32(randomness.below(9)))
          body.opcode(randomness.pick([.i32Add, .i32Mul, .i32RemU]))
          body.instruction(.localSet, UInt32(randomness.below(9)))
        }
        module.function(type, locals: [(9, .i32)], export: number == 0 ? "_start" : nil, body)
      }
    }),
  ]
}
