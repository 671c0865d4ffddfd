import WebAssembly

/// Makes a failing module smaller, step by step: calls, functions, instructions, constants, declarations.
///
/// A step need not make a valid module: what is not valid does not fail in the same way, and is not taken.
struct ModuleShrinker {
  private(set) var module: GeneratedModule
  private let isFailing: (GeneratedModule) -> Bool
  /// How many modules may still be tried.
  private var attempts: Int

  /// - Parameter isFailing: whether a module fails as `module` does.
  static func shrink(
    _ module: GeneratedModule, attempts: Int = 20_000, isFailing: @escaping (GeneratedModule) -> Bool
  ) -> GeneratedModule {
    var shrinker = ModuleShrinker(module: module, attempts: attempts, isFailing: isFailing)
    var size = Int.max
    while shrinker.size < size {
      size = shrinker.size
      shrinker.shrinkOnce()
    }
    return shrinker.module
  }

  private init(module: GeneratedModule, attempts: Int, isFailing: @escaping (GeneratedModule) -> Bool) {
    self.module = module
    self.attempts = attempts
    self.isFailing = isFailing
  }

  /// What is to become smaller.
  private var size: Int { module.bytes.count + module.calls.count + module.library.reduce(0) { $0 + $1.bytes.count } }

  private mutating func shrinkOnce() {
    module.calls = shrunk(module.calls) { $0.calls = $1 }
    take { $0.start = nil }
    for function in module.functions.indices {
      take { $0.functions[function].body = [StackInstruction(opcode: .unreachable), StackInstruction(opcode: .end)] }
      module.functions[function].body = shrunk(module.functions[function].body) { $0.functions[function].body = $1 }
      replaceInstructions(function)
      module.functions[function].body = shrunk(module.functions[function].body) { $0.functions[function].body = $1 }
      module.functions[function].locals = shrunk(module.functions[function].locals) { $0.functions[function].locals = $1 }
    }
    dropDeclarations()
  }

  /// Makes the change if the module still fails with it.
  @discardableResult
  private mutating func take(_ change: (inout GeneratedModule) -> Void) -> Bool {
    guard attempts > 0 else { return false }
    attempts -= 1
    var candidate = module
    change(&candidate)
    guard isFailing(candidate) else { return false }
    module = candidate
    return true
  }

  private mutating func shrunk<Element>(_ list: [Element], _ put: (inout GeneratedModule, [Element]) -> Void) -> [Element] {
    let original = module
    var attempts = attempts
    let result = ListShrinker.shrink(list) { [isFailing] elements in
      guard attempts > 0 else { return false }
      attempts -= 1
      var candidate = original
      put(&candidate, elements)
      return isFailing(candidate)
    }
    self.attempts = attempts
    return result
  }

  /// Replaces instructions by others that take and leave the same, but do nothing.
  private mutating func replaceInstructions(_ function: Int) {
    var index = 0
    while index < module.functions[function].body.count {
      defer { index += 1 }
      let instruction = module.functions[function].body[index]
      switch instruction.opcode {
      case .drop, .end, .else, .refNull: continue
      case .i32Const, .i64Const, .f32Const, .f64Const:
        for bits: UInt64 in [0, 1] where instruction.immediate != .bits(bits) {
          if take({ $0.functions[function].body[index].immediate = .bits(bits) }) { break }
        }
      case .v128Const:
        guard instruction != .zero(.v128) else { continue }
        take { $0.functions[function].body[index] = .zero(.v128) }
      default:
        let end = endOfInstruction(index, module.functions[function].body)
        let replacement =
          instruction.operands.reversed().map { StackInstruction(opcode: .drop, operands: [$0]) }
          + instruction.results.map { StackInstruction.zero($0) }
        guard replacement.count < end - index || replacement.count <= 2 else { continue }
        take { $0.functions[function].body.replaceSubrange(index..<end, with: replacement) }
      }
    }
  }

  /// The place after an instruction; of a block, after its `end`.
  private func endOfInstruction(_ start: Int, _ body: [StackInstruction]) -> Int {
    var open = 0
    for index in start..<body.count {
      switch body[index].opcode {
      case .block, .loop, .if, .tryTable: open += 1
      case .end: open -= 1
      default: break
      }
      if open == 0 { return index + 1 }
    }
    return body.count
  }

  /// Takes away what is declared last, as long as it is not needed: what is before keeps its index.
  private mutating func dropDeclarations() {
    while !module.functions.isEmpty, take({ $0.functions.removeLast() }) {}
    while !module.globals.isEmpty, take({ $0.globals.removeLast() }) {}
    while !module.elements.isEmpty, take({ $0.elements.removeLast() }) {}
    while !module.data.isEmpty, take({ $0.data.removeLast() }) {}
    while !module.tables.isEmpty, take({ $0.tables.removeLast() }) {}
    while !module.types.isEmpty, take({ $0.types.removeLast() }) {}
    for segment in module.data.indices {
      module.data[segment].bytes = shrunk(module.data[segment].bytes) { $0.data[segment].bytes = $1 }
    }
    for segment in module.elements.indices {
      module.elements[segment].items = shrunk(module.elements[segment].items) { $0.elements[segment].items = $1 }
    }
    take { $0.withoutImports() }
    for library in module.library.indices {
      for function in module.library[library].functions.indices {
        let body = module.library[library].functions[function].body
        module.library[library].functions[function].body = shrunk(body) { $0.library[library].functions[function].body = $1 }
      }
    }
  }
}

extension GeneratedModule {
  /// Takes all imports away, where that can be done: functions are then counted from 0.
  fileprivate mutating func withoutImports() {
    let count = UInt32(imports.count)
    guard count > 0 else { return }
    func lower(_ index: UInt32) -> UInt32 { index < count ? .max : index - count }
    imports = []
    // Tags stay what they are to the module.
    ownTags = tags
    tagImports = []
    library = []
    start = start.map(lower)
    for segment in elements.indices { elements[segment].items = elements[segment].items.map { $0.map(lower) } }
    for global in globals.indices { lowerFunctions(&globals[global].initializer, lower) }
    for function in functions.indices { lowerFunctions(&functions[function].body, lower) }
  }

  private func lowerFunctions(_ body: inout [StackInstruction], _ lower: (UInt32) -> UInt32) {
    for index in body.indices {
      guard [.call, .returnCall, .refFunc].contains(body[index].opcode), case .index(let function) = body[index].immediate
      else { continue }
      body[index].immediate = .index(lower(function))
    }
  }
}
