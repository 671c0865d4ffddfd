import WebAssembly

extension HostileModule {
  /// Much that a module declares.
  static let declarationKinds: [(name: String, make: Maker)] = [
    ("many functions with many locals", { module, randomness, size in
      let type = module.type()
      let locals = UInt32(randomness.number(in: 1...50_000))
      var start = ByteWriter()
      for number in 1...max(1, size / 16) {
        module.function(type, locals: [(locals, .i64)], number == 1 ? ByteWriter() : chain(UInt32(number - 2)))
        start.instruction(.call, UInt32(number - 1))
      }
      module.function(type, export: "_start", start)
    }),
    ("many functions with many parameters", { module, randomness, size in
      let type = module.type([ValueType](repeating: .i32, count: 1000))
      for _ in 0..<size / 5 { module.function(type, ByteWriter()) }
      module.function(module.type(), export: "_start", ByteWriter())
    }),
    ("many imports with long names", { module, randomness, size in
      let length = randomness.number(in: 1...min(60_000, size))
      let type = module.type()
      for number in 0..<max(1, size / (length + 10)) {
        let name = String(number) + String(repeating: "x", count: length)
        module.encoder.imports.contents.counted(Array("env".utf8))
        module.encoder.imports.contents.counted(Array(name.utf8))
        module.encoder.imports.contents.byte(0)
        module.encoder.imports.contents.unsigned(type)
        module.encoder.imports.count += 1
      }
    }),
    ("many exports", { module, randomness, size in
      let function = module.function(module.type(), export: "_start", ByteWriter())
      let shared = String(repeating: "a", count: randomness.below(200))
      for number in 0..<size / (shared.utf8.count + 8) { module.export("\(shared)\(number)", function: function) }
    }),
    ("many globals", { module, randomness, size in
      let sums = randomness.below(100)
      for number in 0..<size / (6 + sums * 3) {
        module.encoder.globals.contents.globalType(GlobalType(valueType: .i32, isMutable: randomness.oneIn(2)))
        module.encoder.globals.contents.constant(Int64(number))
        for _ in 0..<sums {
          module.encoder.globals.contents.constant(1)
          module.encoder.globals.contents.opcode(.i32Add)
        }
        module.encoder.globals.contents.opcode(.end)
        module.encoder.globals.count += 1
      }
      module.function(module.type(), export: "_start", ByteWriter())
    }),
    ("many segments", { module, randomness, size in
      module.table(UInt64(size))
      let function = module.function(module.type(), export: "_start", ByteWriter())
      for _ in 0..<size / 10 {
        module.encoder.elements.contents.append([0])
        module.encoder.elements.contents.constant(Int64(randomness.below(size)))
        module.encoder.elements.contents.opcode(.end)
        module.encoder.elements.contents.count(2)
        module.encoder.elements.contents.unsigned(function)
        module.encoder.elements.contents.unsigned(function)
        module.encoder.elements.count += 1
      }
    }),
    ("an element segment of expressions", { module, randomness, size in
      module.table(UInt64(size))
      let function = module.function(module.type(), export: "_start", ByteWriter())
      module.encoder.elements.contents.append([5, 0x70])
      module.encoder.elements.contents.count(size / 3)
      for _ in 0..<size / 3 {
        module.encoder.elements.contents.instruction(.refFunc, function)
        module.encoder.elements.contents.opcode(.end)
      }
      module.encoder.elements.count += 1
    }),
    ("many memories and tables", { module, randomness, size in
      for _ in 0..<100 { module.memory(UInt64(randomness.pick([0, 1, 65_536])), 65_536) }
      for _ in 0..<min(size / 3, 100_000) { module.table(UInt64(randomness.pick([0, 1, 10_000_000]))) }
      module.function(module.type(), export: "_start", ByteWriter())
    }),
    ("many custom sections and names", { module, randomness, size in
      module.function(module.type(), export: "_start", trap)
      if randomness.oneIn(2) {
        for _ in 0..<size / 4 {
          module.encoder.customSections.append(.init(name: [0x78], placement: .last, contents: []))
        }
      } else {
        var names = ByteWriter()
        for number in 0..<size / 8 {
          names.unsigned(UInt32(number))
          names.counted(Array("name".utf8))
        }
        var contents = ByteWriter()
        contents.byte(1)
        var list = ByteWriter()
        list.count(size / 8)
        list.append(names)
        contents.counted(list.bytes)
        module.encoder.customSections.append(.init(name: Array("name".utf8), placement: .last, contents: contents.bytes))
      }
    }),
    ("a mistake at the end", { module, randomness, size in
      let type = module.type()
      for _ in 0..<size / 8 { module.function(type, trap) }
      module.encoder.data.contents.append([0, 0xFF])
      module.encoder.data.count = 1
    }),
  ]

  private static var trap: ByteWriter {
    var body = ByteWriter()
    body.opcode(.unreachable)
    return body
  }

  private static func chain(_ function: UInt32) -> ByteWriter {
    var body = ByteWriter()
    body.instruction(.call, function)
    return body
  }
}
