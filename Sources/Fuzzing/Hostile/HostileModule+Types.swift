import WebAssembly

extension HostileModule {
  /// Types: many, large, deep.
  static let typeKinds: [(name: String, make: Maker)] = [
    ("many types", { module, randomness, size in
      let length = randomness.number(in: 1...20)
      for number in 0..<size / (length + 3) {
        _ = module.type((0..<length).map { [ValueType.i32, .i64, .f32, .f64][number >> ($0 * 2 % 60) & 3] })
      }
      module.function(module.type(), export: "_start", ByteWriter())
    }),
    ("large types", { module, randomness, size in
      for number in 0..<max(1, size / 1003) {
        let second: ValueType = number & 1 == 0 ? .i32 : .f64
        _ = module.type([ValueType](repeating: .i64, count: 999 - number % 500) + [second])
      }
      module.function(module.type(), export: "_start", ByteWriter())
    }),
    ("subtypes, one below the other", { module, randomness, size in
      let fields = randomness.number(in: 0...2000)
      for number in 0..<max(2, size / (fields * 2 + 5)) {
        let depth = number % 60
        module.encoder.types.contents.subType(
          SubType(
            isFinal: false, supertypes: depth == 0 ? [] : [UInt32(number - 1)],
            composite: .structure([FieldType](repeating: FieldType(storage: .i8, isMutable: false), count: fields))))
        module.encoder.types.count += 1
      }
      module.function(module.type(), export: "_start", ByteWriter())
    }),
    ("a recursion group of types that mention each other", { module, randomness, size in
      let count = size / 8
      module.encoder.types.contents.byte(0x4E)
      module.encoder.types.contents.count(count)
      for _ in 0..<count {
        let reference = ValueType(.defined(UInt32(randomness.below(count))), nullable: true)
        module.encoder.types.contents.functionType(FunctionType(parameters: [reference], results: []))
      }
      module.encoder.types.count += 1
    }),
    ("structures with many fields, made again and again", { module, randomness, size in
      let fields = [FieldType](
        repeating: FieldType(storage: .value(.i32), isMutable: true), count: randomness.number(in: 1...10_000))
      module.encoder.types.contents.subType(SubType(composite: .structure(fields)))
      module.encoder.types.count += 1
      var body = ByteWriter()
      body.fill(size) { body in
        body.instruction(.structNewDefault, 0)
        body.opcode(.drop)
      }
      module.function(module.type(), export: "_start", body)
    }),
    ("branches whose values are of subtypes", { module, randomness, size in
      let count = 1000
      let wide = module.type([], [ValueType](repeating: .funcref, count: count))
      var body = ByteWriter()
      body.begin(.block, type: wide)
      for _ in 0..<count { body.instruction(.refFunc, 0) }
      body.constant(0)
      body.opcode(.brTable)
      body.count(max(1, size))
      for index in 0...max(1, size) { body.unsigned(UInt32(index & 1)) }
      body.opcode(.end)
      module.function(wide, export: "f", body)
    }),
  ]
}
