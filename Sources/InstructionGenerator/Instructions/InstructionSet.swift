/// Every instruction of the register code, numbered, and every fusion of two into one.
struct InstructionSet {
  /// An instruction with what the printers need to know of it.
  struct Entry {
    var instruction: RegisterInstruction
    /// The name of the file that holds its handler.
    var family: String
  }

  /// Emitting `second` behind `first` gives `result` when the fields of `second` in `links` name the slot that `first` wrote.
  struct Fusion {
    var first: Int
    var second: Int
    /// A bit for each field of `second`, the lowest for the field behind the opcode.
    var links: Int
    /// Whether the slot that `first` wrote is still written.
    var stores: Bool
    var result: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var fusions: [Fusion] = []
  /// Two instructions that stand side by side, and the one that does both.
  private(set) var neighbors: [(first: Int, second: Int, result: Int)] = []
  let operations: [String: Operation]
  private var numbers: [String: Int] = [:]

  init() {
    var operations: [String: Operation] = [:]
    for family in Self.families {
      for operation in family.operations { operations[operation.name] = operation }
    }
    self.operations = operations
    for family in Self.families {
      for operation in family.operations {
        for shape in operation.shapes {
          let step = Step(
            operation: operation.name, forms: shape.map { Form(rawValue: $0)! }, stores: operation.result != nil)
          add(RegisterInstruction(steps: [step]), family: family.name)
        }
      }
    }
    for (family, steps) in Fusions.patterns(operations) {
      // Every prefix is an instruction: the translator builds a pattern step by step.
      for count in 2...steps.count {
        var prefix = Array(steps[..<count])
        prefix[count - 1].stores = operations[prefix[count - 1].operation]!.result != nil
        addFusion(prefix, family: family)
      }
    }
    for (first, second) in Fusions.neighbors(operations) {
      guard let firstNumber = number(of: first.text), let secondNumber = number(of: second.text) else {
        preconditionFailure("no instruction \(first.text) or \(second.text)")
      }
      let result = add(RegisterInstruction(steps: [first, second]), family: "Neighbors")
      neighbors.append((firstNumber, secondNumber, result))
    }
    // Opcodes take 16 bits, but each machine has a table of the handlers, which is to stay small.
    precondition(entries.count < 8192)
  }

  static let families: [(name: String, operations: [Operation])] = [
    ("Control", Families.control), ("Calls", Families.calls), ("Moves", Families.moves),
    ("Integer32", Families.integer32), ("Integer64", Families.integer64), ("Compare", Families.compare),
    ("Float", Families.float), ("Convert", Families.convert), ("Load", Families.load), ("Store", Families.store),
    ("Globals", Families.globals), ("Bulk", Families.bulk), ("Leave", Families.leave),
  ]

  func operation(of step: Step) -> Operation { operations[step.operation]! }

  func number(of name: String) -> Int? { numbers[name] }

  @discardableResult
  private mutating func add(_ instruction: RegisterInstruction, family: String) -> Int {
    if let number = numbers[instruction.name] { return number }
    numbers[instruction.name] = entries.count
    entries.append(Entry(instruction: instruction, family: family))
    return entries.count - 1
  }

  private mutating func addFusion(_ steps: [Step], family: String) {
    var first = steps.dropLast()
    let last = steps.last!
    let link = last.forms.contains { $0.isLink }
    let stores = first.last!.stores
    // Alone, the instruction in front stores its result always.
    first[first.count - 1].stores = operations[first.last!.operation]!.result != nil
    guard let firstNumber = number(of: RegisterInstruction(steps: Array(first)).name) else {
      preconditionFailure("no instruction \(RegisterInstruction(steps: Array(first)).name)")
    }
    let result = add(RegisterInstruction(steps: simplified(steps)), family: family)
    // The second instruction as it would stand alone: links are slots.
    for (operation, forms) in spellings(last) {
      let alone = Step(operation: operation, forms: forms.map { $0.isLink ? .slot : $0 }, stores: last.stores)
      guard let second = number(of: RegisterInstruction(steps: [alone]).name) else { continue }
      var links = 0
      var field = 0
      for form in forms {
        if form.isLink { links |= 1 << field }
        field += form.isLink ? 1 : form.fieldCount
      }
      let fusion = Fusion(first: firstNumber, second: second, links: links, stores: stores || !link, result: result)
      if !fusions.contains(where: {
        $0.first == fusion.first && $0.second == fusion.second && $0.links == fusion.links && $0.stores == fusion.stores
      }) {
        fusions.append(fusion)
      }
    }
  }

  /// An integer comparison in front of `br_eqz` or `eqz` as its contrary: half as many handlers.
  private func simplified(_ steps: [Step]) -> [Step] {
    guard steps.count > 1, ["br_eqz", "i32.eqz"].contains(steps.last!.operation), steps.last!.forms == [.temporary],
      let contrary = Families.contraries[steps[steps.count - 2].operation]
    else { return steps }
    var steps = steps
    steps[steps.count - 2].operation = contrary
    if steps.last!.operation == "br_eqz" {
      steps[steps.count - 1].operation = "br_nez"
    } else {
      steps.removeLast()
      steps[steps.count - 1].stores = true
    }
    return steps
  }

  /// The step itself, and the same with the first two operands exchanged where the operation has a mirror image.
  private func spellings(_ step: Step) -> [(operation: String, forms: [Form])] {
    var all = [(step.operation, step.forms)]
    if let mirror = operations[step.operation]!.mirror, step.forms.count == 2, step.forms[0] != step.forms[1] {
      all.append((mirror, [step.forms[1], step.forms[0]]))
    }
    return all
  }
}
