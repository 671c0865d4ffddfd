import WebAssembly

/// Makes valid modules over everything that the engine executes.
///
/// A module ends soon, whatever it does: a global, the budget, is counted down wherever a function is entered and wherever a
/// branch goes back, except where a loop counts for itself. When it is used up, the module traps.
struct ModuleGenerator {
  /// What is made.
  struct Options {
    /// Whether functions of the host are imported.
    var importsHostFunctions = true
    /// Whether functions of another module may be imported.
    var importsLibrary = true
    /// Whether each NaN is replaced by the canonical one: needed where another engine is to have the same results.
    var replacesNaNs = false
    /// Whether a module may exhaust the call stack.
    var exhaustsStack = true
    /// What modules are made of: with vectors or without.
    var opcodes = PlainOpcodes.all
  }

  /// The index of the budget among the globals, and of the function that renews it among those of the module's own.
  static let budget: UInt32 = 0
  static let renewal = 0
  /// The index of a function that calls nothing, which functions of the host call.
  static let leaf = 1

  let options: Options
  var random: Randomness
  var module = GeneratedModule()
  /// The function that is being made.
  var function = FunctionState(type: FunctionType(), locals: [], size: 0)

  /// The module that a stream of random numbers determines.
  static func module(_ random: Randomness, _ options: Options = Options()) -> GeneratedModule {
    var generator = ModuleGenerator(options: options, random: random)
    generator.module.replacesNaNs = options.replacesNaNs
    generator.makeDeclarations()
    generator.makeBodies()
    generator.makeCalls()
    return generator.module
  }

  private init(options: Options, random: Randomness) {
    self.options = options
    self.random = random
  }

  // MARK: - Declarations

  static let numberTypes: [ValueType] = [.i32, .i64, .f32, .f64]

  mutating func valueType() -> ValueType {
    if options.opcodes.haveVectors, random.oneIn(4) { return .v128 }
    return random.pick([.i32, .i32, .i32, .i32, .i64, .i64, .f64, .f64, .f32, .f32, .funcref, .externref])
  }

  mutating func valueTypes(upTo count: Int) -> [ValueType] {
    (0..<random.below(count + 1)).map { _ in valueType() }
  }

  private mutating func makeDeclarations() {
    if options.importsHostFunctions {
      module.imports = HostImport.all.filter { options.opcodes.haveVectors || !$0.takesVectors }
        .map { .init(module: "host", name: $0.name, type: $0.type) }
    }
    if options.importsLibrary, random.oneIn(3) { importLibrary() }
    for index in 0..<(random.oneIn(3) ? 2 : 1) {
      let maximum = random.oneIn(4) ? nil : UInt64(random.number(in: 1...3))
      let addressType: AddressType = random.oneIn(index == 0 ? 6 : 2) ? .i64 : .i32
      let memory = MemoryType(limits: Limits(minimum: 1, maximum: maximum), addressType: addressType)
      if index == 0 { module.memories[0] = memory } else { module.memories.append(memory) }
    }
    module.tables = [TableType(element: .funcref, limits: Limits(minimum: UInt64(random.number(in: 4...12)), maximum: 24))]
    for _ in 0..<random.below(3) {
      let limits = Limits(minimum: UInt64(random.below(9)), maximum: random.oneIn(2) ? nil : 16)
      module.tables.append(TableType(element: random.pick([.funcref, .externref]), limits: limits))
    }
    declareTags()
    declareFunctions()
    declareGlobals()
    declareSegments()
  }

  private mutating func declareTags() {
    if options.importsHostFunctions {
      // The first, by which functions of the host find it.
      module.tagImports.insert(.init(module: "host", name: HostImport.tagName, parameters: [.i32]), at: 0)
    }
    module.ownTags = [[], [.i32], valueTypes(upTo: 3)]
    if random.oneIn(2) { module.ownTags.append(valueTypes(upTo: 2) + [.exnref]) }
  }

  /// Generates another module, and imports its functions, as calls between instances are unlike those within one.
  private mutating func importLibrary() {
    var options = options
    options.importsHostFunctions = false
    options.importsLibrary = false
    options.exhaustsStack = false
    var library = Self.module(Randomness(seed: random.next(), input: 0), options)
    library.calls = []
    library.start = nil
    module.imports += library.functions.indices.map {
      .init(module: GeneratedModule.libraryName, name: "f\($0)", type: library.functions[$0].type)
    }
    module.tagImports = library.ownTags.indices.map {
      .init(module: GeneratedModule.libraryName, name: "e\($0)", parameters: library.ownTags[$0])
    }
    module.library = [library]
  }

  private mutating func declareFunctions() {
    var types: [FunctionType] = (0..<3).map { _ in
      FunctionType(parameters: valueTypes(upTo: 4), results: valueTypes(upTo: random.oneIn(4) ? 5 : 1))
    }
    types.append(FunctionType(parameters: [.i32], results: [.i32]))
    let declared = [FunctionType(), FunctionType(parameters: [.i32], results: [.i32])]
    for type in declared + (0..<random.number(in: 1...5)).map({ _ in random.pick(types) }) {
      module.functions.append(.init(type: type, locals: [], body: []))
    }
    for type in types { _ = module.typeIndex(type) }
  }

  private mutating func declareGlobals() {
    module.globals = [
      .init(type: GlobalType(valueType: .i32, isMutable: true), initializer: [.constant(.i32, Self.budgetSize)])
    ]
    for _ in 0..<random.below(6) {
      let type = valueType()
      module.globals.append(
        .init(type: GlobalType(valueType: type, isMutable: !random.oneIn(4)), initializer: constantExpression(type)))
    }
  }

  /// A constant expression, of extended ones (section 3.4.15) as well.
  private mutating func constantExpression(_ type: ValueType) -> [StackInstruction] {
    let earlier = module.globals.indices.filter {
      module.globals[$0].type == GlobalType(valueType: type, isMutable: false)
    }
    if !earlier.isEmpty, random.oneIn(3) {
      return [StackInstruction(opcode: .globalGet, immediate: .index(UInt32(random.pick(earlier))), results: [type])]
    }
    switch type {
    case .i32, .i64:
      var expression: [StackInstruction] = [.constant(type, constantBits(type))]
      for _ in 0..<random.below(3) {
        let opcode: Opcode = random.pick(
          type == .i32 ? [.i32Add, .i32Sub, .i32Mul] : [.i64Add, .i64Sub, .i64Mul])
        expression += [
          .constant(type, constantBits(type)), StackInstruction(opcode: opcode, operands: [type, type], results: [type]),
        ]
      }
      return expression
    case .funcref where random.oneIn(2):
      return [StackInstruction(opcode: .refFunc, immediate: .index(functionIndex()), results: [type])]
    default: return [constant(type)]
    }
  }

  private mutating func declareSegments() {
    for index in 0..<1 + random.below(4) {
      // The first fills most of the first table, so that indirect calls find something.
      let table = index == 0 ? 0 : random.below(module.tables.count)
      let type = module.tables[table].element
      let space = Int(module.tables[table].limits.minimum)
      let items: [UInt32?] = (0..<(index == 0 ? space : random.below(5))).map { _ in
        type == .externref || random.oneIn(8) ? nil : functionIndex()
      }
      let isPassive = index > 0 && (random.oneIn(2) || items.count > space)
      let mode: GeneratedModule.SegmentMode =
        isPassive ? .passive : .active(offset: UInt32(random.below(space - items.count + 1)))
      module.elements.append(.init(table: UInt32(table), mode: mode, items: items, type: type))
    }
    for _ in 0..<1 + random.below(3) {
      let bytes = (0..<random.below(40)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let offset = random.oneIn(4) ? 65536 - bytes.count : random.below(256)
      module.data.append(.init(mode: random.oneIn(2) ? .passive : .active(offset: UInt32(offset)), bytes: bytes))
    }
  }

  /// The indices of all functions that the module itself may call: a function that renewed the budget again and again would never
  /// end.
  var callees: [Int] {
    (0..<module.imports.count + module.functions.count).filter { $0 != module.imports.count + Self.renewal }
  }

  /// The index of any of these.
  mutating func functionIndex() -> UInt32 { UInt32(random.pick(callees)) }

  // MARK: - Calls

  private mutating func makeCalls() {
    let starts = module.functions.indices.filter { module.functions[$0].type == FunctionType() }
    if random.oneIn(8), !starts.isEmpty { module.start = UInt32(module.imports.count + random.pick(starts)) }
    for function in module.functions.indices.dropFirst() {
      for _ in 0..<2 {
        module.calls.append(.init(function: Self.renewal, arguments: []))
        let arguments = module.functions[function].type.parameters.map { argument($0) }
        module.calls.append(.init(function: function, arguments: arguments))
      }
    }
  }

  private mutating func argument(_ type: ValueType) -> Value {
    let bits = type == .v128 ? vectorBits() : ValueBits(low: constantBits(type))
    let number = bits.low
    return switch type {
    case .v128: .v128(bits.low, bits.high)
    case .i32: .i32(Int32(truncatingIfNeeded: number))
    case .i64: .i64(Int64(bitPattern: number))
    case .f32: .f32(Float(bitPattern: UInt32(truncatingIfNeeded: number)))
    case .f64: .f64(Double(bitPattern: number))
    case .externref where random.oneIn(2): .reference(.host(UInt64(random.below(10))))
    default: .null(type.heapType ?? .extern)
    }
  }
}
