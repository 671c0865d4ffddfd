import WebAssemblyOperations

/// Every instruction of the register code, numbered, and every fusion of two into one.
struct InstructionSet {
  /// An instruction with its number, and the family that it is printed with.
  struct Entry {
    let number: Int
    let instruction: RegisterInstruction
    let family: String
  }

  /// `second` after `first` becomes `result`, when the fields of `second` in `links` name the slot that `first` writes.
  struct Fusion: Hashable {
    let first: Int
    let second: Int
    /// A bit for each field of `second`, the lowest for the field after the opcode.
    let links: Int
    /// Whether the slot that `first` writes is still written.
    let stores: Bool
    let result: Int
    let family: String
  }

  private(set) var entries: [Entry] = []
  private(set) var fusions: [Fusion] = []
  /// `result` does what `base` does, but finds the operands whose slots `fields` name, a bit each, in the accumulators.
  private(set) var variants: [(base: Int, fields: Int, result: Int)] = []
  /// The operations by their names.
  let operations: [String: Operation]
  private var numbers: [String: Int] = [:]
  /// The results of the fusions, by first, second, links and whether the first is stored.
  private var fusionResults: [[Int]: Int] = [:]

  /// The families of single steps: the number of each family's first instruction, and its operations. There is room after each
  /// family, so that a new row does not change the numbers of other families.
  static let families: [(name: String, first: Int, operations: [Operation])] = [
    ("Control", 0, Operations.control), ("Calls", 16, Operations.calls), ("Moves", 32, Operations.moves),
    ("Integer32", 64, Operations.integer32), ("Integer64", 128, Operations.integer64), ("Compare", 192, Operations.compare),
    ("Float", 272, Operations.float), ("Convert", 352, Operations.convert), ("Load", 400, Operations.load),
    ("Store", 432, Operations.store), ("Globals", 464, Operations.globals), ("Memory", 480, Operations.memory),
    ("Tables", 496, Operations.tables), ("Load64", 512, Operations.load64), ("Store64", 544, Operations.store64),
    ("LoadAny", 576, Operations.loadAny), ("StoreAny", 624, Operations.storeAny),
    ("WideArithmetic", 656, Operations.wideArithmetic), ("VectorMoves", 672, Operations.vectorMoves),
    ("VectorLanes", 704, Operations.vectorLanes), ("VectorBits", 768, Operations.vectorBits),
    ("VectorInteger", 800, Operations.vectorInteger), ("VectorCompare", 976, Operations.vectorCompare),
    ("VectorFloat", 1088, Operations.vectorFloat), ("VectorConvert", 1200, Operations.vectorConvert),
  ]

  /// The number of the first fused instruction.
  private static let firstFused = 1280
  /// How many numbers are kept free at least before each family of fused instructions.
  private static let room = 16

  init() {
    operations = Dictionary(uniqueKeysWithValues: Self.families.flatMap { $0.operations.map { ($0.name, $0) } })
    for family in Self.families {
      var number = family.first
      for operation in family.operations {
        for shape in operation.shapes {
          let step = InstructionStep(operation, shape.map { Form(rawValue: $0)! })
          add(RegisterInstruction(steps: [step]), family.name, number)
          number += 1
        }
      }
      let next = Self.families.map(\.first).filter { $0 > family.first }.min() ?? Self.firstFused
      precondition(number <= next, "\(family.name) reaches into the numbers of the next family")
    }
    for (family, steps) in Fusions.patterns(operations) {
      // Every beginning is an instruction: the code builder adds one step after the other.
      for count in 2...steps.count {
        var prefix = Array(steps[..<count])
        prefix[count - 1].stores = prefix[count - 1].operation.result != nil
        guard addFusion(prefix, family: family) else { break }
      }
    }
    for entry in entries {
      for (fields, instruction) in entry.instruction.accumulatorVariants {
        variants.append((entry.number, fields, addFused(instruction, "\(entry.family)Accumulator")))
      }
    }
    // Each execution has a table of the handlers, which is to stay small.
    precondition(count <= 1 << ReplacementKey.opcodeBits, "\(count) numbers")
  }

  /// How many numbers there are, the free ones included.
  var count: Int { entries[entries.count - 1].number + 1 }

  /// The families in the order of their numbers.
  var familyNames: [String] {
    var names: [String] = []
    for entry in entries where names.last != entry.family { names.append(entry.family) }
    return names
  }

  /// The instructions of a family.
  func entries(of family: String) -> [Entry] { entries.filter { $0.family == family } }

  /// How many instructions a printed file has at most.
  private static let entriesPerPart = 400

  /// The families, or parts of a large one, as they are printed: a file each.
  var parts: [(name: String, entries: [Entry])] {
    familyNames.flatMap { family in
      let entries = entries(of: family)
      let starts = Array(stride(from: 0, to: entries.count, by: Self.entriesPerPart))
      return starts.enumerated().map { part, start in
        (
          starts.count == 1 ? family : "\(family)\(part + 1)",
          Array(entries[start..<min(start + Self.entriesPerPart, entries.count)])
        )
      }
    }
  }

  /// The number of the instruction with these steps; `nil` where there is none.
  func number(of steps: [InstructionStep]) -> Int? { numbers[RegisterInstruction(steps: steps).name] }

  private mutating func add(_ instruction: RegisterInstruction, _ family: String, _ number: Int) {
    precondition(numbers[instruction.name] == nil)
    numbers[instruction.name] = number
    entries.append(Entry(number: number, instruction: instruction, family: family))
  }

  /// The number of a fused instruction. A new instruction gets the next number.
  private mutating func addFused(_ instruction: RegisterInstruction, _ family: String) -> Int {
    if let number = numbers[instruction.name] { return number }
    let last = entries[entries.count - 1]
    var number = last.number + 1
    if last.family != family { number = max((number + Self.room + 15) / 16 * 16, Self.firstFused) }
    add(instruction, family, number)
    return number
  }

  /// Adds the fusion of all steps but the last with the last one, and the instruction that they become. Returns false where an
  /// earlier pattern has made another instruction of the two, as one does that has the operands exchanged: then no code would
  /// have this one.
  private mutating func addFusion(_ steps: [InstructionStep], family: String) -> Bool {
    var first = Array(steps.dropLast())
    let last = steps[steps.count - 1]
    let link = last.forms.contains { $0.isLink }
    let stores = first[first.count - 1].stores || !link
    // Alone, the first instruction always stores its result.
    first[first.count - 1].stores = first[first.count - 1].operation.result != nil
    guard let firstNumber = number(of: first) else { preconditionFailure("no instruction \(RegisterInstruction(steps: first).name)") }
    // The second instruction as it would be alone: links are slots.
    var seconds: [(number: Int, links: Int)] = []
    for (operation, forms) in spellings(last) {
      let alone = InstructionStep(operation, forms.map { $0.isLink ? .slot : $0 })
      guard let second = number(of: [alone]) else { continue }
      var links = 0
      var field = 0
      for form in forms {
        if form.isLink { links |= 1 << field }
        field += form.isLink ? 1 : form.fieldCount
      }
      seconds.append((second, links))
    }
    let instruction = RegisterInstruction(steps: simplified(steps))
    let earlier = seconds.compactMap { fusionResults[[firstNumber, $0.number, $0.links, stores ? 1 : 0]] }
    if earlier.count == seconds.count { return earlier.contains { $0 == numbers[instruction.name] } }
    let result = addFused(instruction, family)
    for (second, links) in seconds where fusionResults[[firstNumber, second, links, stores ? 1 : 0]] == nil {
      fusionResults[[firstNumber, second, links, stores ? 1 : 0]] = result
      fusions.append(Fusion(first: firstNumber, second: second, links: links, stores: stores, result: result, family: family))
    }
    return true
  }

  /// The steps with an integer comparison before `br_eqz` or `eqz` replaced by its contrary: half as many handlers.
  private func simplified(_ steps: [InstructionStep]) -> [InstructionStep] {
    guard steps.count > 1, ["br_eqz", "i32.eqz"].contains(steps[steps.count - 1].operation.name),
      steps[steps.count - 1].forms == [.temporary],
      let contrary = Operations.contraries[steps[steps.count - 2].operation.name]
    else { return steps }
    var steps = steps
    let comparison = steps[steps.count - 2]
    steps[steps.count - 2] = InstructionStep(operations[contrary]!, comparison.forms)
    if steps[steps.count - 1].operation.name == "br_eqz" {
      steps[steps.count - 2].stores = comparison.stores
      steps[steps.count - 1] = InstructionStep(operations["br_nez"]!, [.temporary])
    } else {
      steps.removeLast()
    }
    return steps
  }

  /// The step itself, and where its operation has a mirror image, the same step with operands exchanged.
  private func spellings(_ step: InstructionStep) -> [(operation: Operation, forms: [Form])] {
    var all = [(step.operation, step.forms)]
    if let mirror = step.operation.mirror, step.forms.count == 2, step.forms[0] != step.forms[1] {
      all.append((operations[mirror]!, [step.forms[1], step.forms[0]]))
    }
    return all
  }
}
