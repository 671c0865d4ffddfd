import WebAssembly

/// Generated modules, which must compute the same as in another engine, `wasmtime`.
///
/// A process of it takes some hundred modules, as one script. NaNs are canonical in these modules, since the specification leaves
/// their bits open.
struct OracleTarget: FuzzTarget {
  static let name = "oracle"
  static let summary = "generated modules, compared with wasmtime (on the path)"
  static let tool: String? = "wasmtime"

  private static let batchSize = 200
  private let seed: UInt64
  private let tool = Tool("wasmtime")
  private let engine = Engine()
  /// The modules that were not compared yet, and the lines of the script for each.
  private var batch: [(number: UInt64, lines: [String])] = []
  private var commands: UInt64 = 0

  init(_ options: FuzzOptions) { seed = options.seed }

  /// The module of that number, with a function at the end that computes a number from the memories.
  private func module(_ number: UInt64) -> GeneratedModule {
    var random = Randomness(seed: seed, input: number)
    let options = ModuleGenerator.Options(
      importsHostFunctions: false, replacesNaNs: true, exhaustsStack: false,
      opcodes: random.oneIn(2) ? .withoutVectors : .withoutRelaxedVectors)
    var module = ModuleGenerator.module(random, options)
    // What may grow without a limit of its own grows to the engine's.
    module.limitGrowth()
    for library in module.library.indices { module.library[library].limitGrowth() }
    module.calls.append(.init(function: module.functions.count, arguments: []))
    module.functions.append(.memoryDigest(module.memories))
    return module
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) { ("wat", ModulesTarget.text(module(number))) }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    guard let lines = lines(module(number)) else { return FuzzFailure(message: "a generated module is refused") }
    batch.append((number, lines))
    commands += UInt64(lines.count)
    return batch.count < Self.batchSize ? nil : finish()
  }

  /// The commands for a module; `nil` where it is refused.
  private func lines(_ module: GeneratedModule) -> [String]? {
    guard let run = try? ModuleRun(module, module.bytes, engine) else { return nil }
    return OutcomeScript(module, run.outcome()).lines
  }

  private func complaint(_ lines: [String]) -> String? {
    tool?.complaint(["wast"], about: Array(lines.joined(separator: "\n").utf8), "wast")
  }

  /// Whether the other engine accepts the module, but computes something else.
  private func fails(_ module: GeneratedModule) -> Bool {
    guard let lines = lines(module) else { return false }
    // The modules alone, without what is asserted of them.
    return complaint(lines) != nil && complaint(lines.filter { !$0.hasPrefix("(assert") }) == nil
  }

  mutating func finish() -> FuzzFailure? {
    let batch = batch
    self.batch = []
    guard !batch.isEmpty, let message = complaint(batch.flatMap(\.lines)) else { return nil }
    // One at a time: those after the first that fails were not compared.
    for entry in batch {
      guard complaint(entry.lines) != nil else { continue }
      let copy = self
      let small = ModuleShrinker.shrink(module(entry.number), attempts: 2000) { copy.fails($0) }
      let lines = lines(small) ?? []
      return FuzzFailure(
        message: "input \(entry.number): \(complaint(lines) ?? message)",
        files: [("wast", Array(lines.joined(separator: "\n").utf8)), ("wat", ModulesTarget.text(small))])
    }
    return FuzzFailure(message: "fails in a batch only: \(message)")
  }

  var statistics: [(name: String, value: UInt64)] { [("commands", commands)] }
}

extension GeneratedModule {
  fileprivate mutating func limitGrowth() {
    for memory in memories.indices { memories[memory].limits.maximum = memories[memory].limits.maximum ?? 3 }
    for table in tables.indices { tables[table].limits.maximum = tables[table].limits.maximum ?? 30 }
  }
}

extension GeneratedModule.Function {
  /// Combines all words of the memories, each from the last to the first.
  fileprivate static func memoryDigest(_ memories: [MemoryType]) -> GeneratedModule.Function {
    func get(_ local: UInt32, _ type: ValueType) -> StackInstruction {
      StackInstruction(opcode: .localGet, immediate: .index(local), results: [type])
    }
    func set(_ local: UInt32, _ type: ValueType) -> StackInstruction {
      StackInstruction(opcode: .localSet, immediate: .index(local), operands: [type])
    }
    func binary(_ opcode: Opcode, _ type: ValueType) -> StackInstruction {
      StackInstruction(opcode: opcode, operands: [type, type], results: [type])
    }
    func body(_ memory: Int) -> [StackInstruction] {
      let isWide = memories[memory].addressType == .i64
      let address: ValueType = isWide ? .i64 : .i32
      let wrap = isWide ? [StackInstruction(opcode: .i32WrapI64, operands: [.i64], results: [.i32])] : []
      let extend = isWide ? [StackInstruction(opcode: .i64ExtendI32U, operands: [.i32], results: [.i64])] : []
      return [StackInstruction(opcode: .memorySize, immediate: .index(UInt32(memory)), results: [address])] + wrap + [
        .constant(.i32, 16), binary(.i32Shl, .i32),
        set(0, .i32), StackInstruction(opcode: .loop, immediate: .block(.empty)),
        get(0, .i32), .constant(.i32, 8), binary(.i32Sub, .i32), set(0, .i32),
        get(1, .i64), .constant(.i64, 5), binary(.i64Rotl, .i64), get(0, .i32),
      ] + extend + [
        StackInstruction(
          opcode: .i64Load, immediate: .memory(alignment: 3, offset: 0, index: UInt32(memory)), operands: [address],
          results: [.i64]),
        binary(.i64Xor, .i64), set(1, .i64), get(0, .i32),
        StackInstruction(opcode: .brIf, immediate: .index(0), operands: [.i32]), StackInstruction(opcode: .end),
      ]
    }
    return GeneratedModule.Function(
      type: FunctionType(results: [.i64]), locals: [.i32, .i64],
      body: memories.indices.flatMap { body($0) } + [get(1, .i64), StackInstruction(opcode: .end)])
  }
}
