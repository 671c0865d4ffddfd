import Testing
import WebAssembly

/// Random programs give what they say, however they are translated: each is also evaluated as it is written.
struct AccumulatorProgramTests {
  private static let seeds = 0..<100

  @Test(arguments: TranslationMode.allCases)
  func randomPrograms(_ mode: TranslationMode) throws {
    for seed in Self.seeds {
      var generator = ProgramGenerator(seed: seed)
      let program = generator.program(functionCount: 1 + seed % 5)
      var linker = Linker()
      try linker.define("host", "i32") { (bits: UInt32) -> UInt32 in UInt32(Program.host(.i32, UInt64(bits))) }
      try linker.define("host", "i64") { (bits: UInt64) -> UInt64 in Program.host(.i64, bits) }
      try linker.define("host", "f32") { (number: Float) -> Float in
        Float(bitPattern: UInt32(Program.host(.f32, UInt64(number.bitPattern))))
      }
      try linker.define("host", "f64") { (number: Double) -> Double in
        Double(bitPattern: Program.host(.f64, number.bitPattern))
      }
      let instance = try guest(program.text, configuration: mode.configuration, linker: linker)
      instance.store.fuel = .max
      var evaluator = ProgramEvaluator(program)
      let index = program.functions.count - 1
      for _ in 0..<3 {
        let arguments = program.functions[index].parameters.map { ($0, generator.argument($0)) }
        let expected = evaluator.call(index, arguments.map(\.1))
        let result = try instance.call("f\(index)", arguments.map { Value($0.0, $0.1) })
        guard result == [Value(program.functions[index].resultType, expected)] else {
          Issue.record("\(mode), seed \(seed): \(result) is not \(expected) for \(arguments) in \(program.text)")
          return
        }
      }
    }
  }
}

extension Value {
  fileprivate init(_ type: NumberType, _ bits: UInt64) {
    switch type {
    case .i32: self = .i32(Int32(truncatingIfNeeded: bits))
    case .i64: self = .i64(Int64(bitPattern: bits))
    case .f32: self = .f32(Float(bitPattern: UInt32(bits)))
    case .f64: self = .f64(Double(bitPattern: bits))
    }
  }
}
