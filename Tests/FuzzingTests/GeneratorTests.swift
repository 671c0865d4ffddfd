import Testing
import WebAssembly

@testable import Fuzzing

/// The generator makes valid modules only, always the same for a seed, and over all that it should.
struct GeneratorTests {
  private static let seed: UInt64 = 7
  private static let modules = (0..<1000).map { ModulesTarget.module(seed: seed, input: $0) }

  @Test func allModulesAreValid() throws {
    let engine = Engine()
    for (number, module) in Self.modules.enumerated() {
      #expect(throws: Never.self, "seed \(Self.seed), input \(number)") { _ = try Module(engine, module.bytes) }
    }
  }

  @Test func aSeedMakesTheSameModules() {
    let again = (0..<20).map { ModulesTarget.module(seed: Self.seed, input: $0).bytes }
    #expect(again == Self.modules.prefix(20).map(\.bytes))
    #expect(ModulesTarget.module(seed: Self.seed + 1, input: 0).bytes != again[0])
    #expect(Set(again).count == 20)
  }

  /// Every instruction of WebAssembly 2.0 is generated, and those of 3.0 that the generator knows.
  @Test func allInstructionsAreMade() {
    var made: Set<Opcode> = []
    for module in Self.modules {
      for function in module.functions { made.formUnion(function.body.map(\.opcode)) }
    }
    let features: Features = [
      .signExtension, .saturatingTruncation, .multiValue, .mutableGlobals, .bulkMemory, .referenceTypes, .tailCalls,
      .functionReferences, .exceptions, .simd, .relaxedSIMD,
    ]
    let missing = Opcode.rows.filter { features.contains($0.feature) && !made.contains($0.opcode) }
    #expect(missing.map { "\($0.mnemonic)" } == [])
  }

  /// What renewed the budget and went on would never end, as a function does that renews it and calls itself as a tail call.
  @Test func nothingRenewsTheBudget() {
    for module in Self.modules {
      let renewal = UInt32(module.imports.count + ModuleGenerator.renewal)
      let instructions = module.functions.flatMap(\.body) + module.globals.flatMap(\.initializer)
      let naming: [Opcode] = [.call, .returnCall, .refFunc]
      #expect(!instructions.contains { naming.contains($0.opcode) && $0.immediate == .index(renewal) })
      #expect(!module.elements.contains { $0.items.contains(renewal) })
    }
  }

  /// Modules do what somebody could get wrong: they return, trap for each reason, and write to memory, tables and globals.
  @Test func modulesDoWhatIsWanted() throws {
    var reasons: Set<Trap.Reason> = []
    var returned = 0
    var thrown = 0
    var memories: Set<Digest> = []
    var globals: Set<[ValueBits]> = []
    let engine = Engine()
    for module in Self.modules {
      let outcome = try ModuleRun(module, module.bytes, engine).outcome()
      for ending in outcome.endings {
        switch ending {
        case .returned: returned += 1
        case .trapped(let reason, _): reasons.insert(reason)
        case .threw: thrown += 1
        case .refused(let message): Issue.record("\(message)")
        }
      }
      memories.insert(outcome.memory)
      globals.insert(outcome.globals)
    }
    let wanted: Set<Trap.Reason> = [
      .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger, .outOfBoundsMemoryAccess,
      .outOfBoundsTableAccess, .uninitializedElement, .indirectCallTypeMismatch, .callStackExhausted, .host("refused"),
    ]
    #expect(wanted.subtracting(reasons) == [])
    #expect(returned > 1000)
    #expect(thrown > 20)
    #expect(memories.count > 150)
    #expect(globals.count > 150)
  }

  /// With canonical NaNs, no other is ever seen.
  @Test func noOtherNaNsAreLeft() throws {
    // Lanes may be any NaN, and are taken out of vectors everywhere.
    let options = ModuleGenerator.Options(
      importsHostFunctions: false, replacesNaNs: true, exhaustsStack: false, opcodes: .withoutVectors)
    let engine = Engine()
    var count = 0
    for number in 0..<200 as Range<UInt64> {
      let module = ModuleGenerator.module(Randomness(seed: Self.seed, input: number), options)
      let outcome = try ModuleRun(module, module.bytes, engine).outcome()
      for (call, ending) in zip(module.calls, outcome.endings) {
        guard case .returned(let bits) = ending else { continue }
        for (type, number) in zip(module.functions[call.function].type.results, bits) {
          // Parameters, constants and loads may be any NaN; of those, only sign and quiet bits are made here.
          guard type == .f64, Double(bitPattern: number.low).isNaN else { continue }
          #expect(number.low & ~(1 << 63) == Double.nan.bitPattern || module.loadsFloats)
          count += 1
        }
      }
    }
    #expect(count > 0)
  }

  /// Of the lanes of a vector, those that are NaNs are replaced, and no others.
  @Test(arguments: [
    (
      .f32x4Sqrt, ValueBits(low: 0x4080_0000_FFC1_2345, high: 0xFFFF_FFFF_3F80_0000),
      ValueBits(low: 0x4000_0000_7FC0_0000, high: 0x7FC0_0000_3F80_0000)
    ),
    (
      .f64x2Ceil, ValueBits(low: 0xFFF8_0000_0001_0000, high: 0x3FE0_0000_0000_0000),
      ValueBits(low: 0x7FF8_0000_0000_0000, high: 0x3FF0_0000_0000_0000)
    ),
    // It makes no NaN, and may result in any.
    (.f32x4Abs, ValueBits(low: 0xFFC1_2345), ValueBits(low: 0x7FC1_2345)),
  ] as [(Opcode, ValueBits, ValueBits)])
  func nansOfLanesAreReplaced(_ opcode: Opcode, _ operand: ValueBits, _ result: ValueBits) throws {
    var module = GeneratedModule()
    module.replacesNaNs = true
    module.functions = [
      .init(
        type: FunctionType(results: [.v128]), locals: [.i32],
        body: [
          .vector(operand), StackInstruction(opcode: opcode, operands: [.v128], results: [.v128]), StackInstruction(opcode: .end),
        ])
    ]
    module.calls = [.init(function: 0, arguments: [])]
    #expect(try ModuleRun(module, module.bytes, Engine()).outcome().endings == [.returned([result])])
  }

  /// Without vectors, there is not even a type of them.
  @Test func modulesWithoutVectorsHaveNone() throws {
    var configuration = Engine.Configuration()
    configuration.features.subtract([.simd, .relaxedSIMD])
    let engine = Engine(configuration)
    let options = ModuleGenerator.Options(replacesNaNs: true, opcodes: .withoutVectors)
    for number in 0..<50 as Range<UInt64> {
      let module = ModuleGenerator.module(Randomness(seed: Self.seed, input: number), options)
      #expect(throws: Never.self, "input \(number)") { _ = try Module(engine, module.bytes) }
    }
  }
}

extension GeneratedModule {
  /// Whether floats come from bits: from memory or from integers.
  fileprivate var loadsFloats: Bool {
    functions.contains { $0.body.contains { [.f64Load, .f32Load, .f64ReinterpretI64, .f32ReinterpretI32].contains($0.opcode) } }
  }
}
