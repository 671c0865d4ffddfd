/// An instruction with some operands, which is executed by the plain machine and by the engine.
struct Trial {
  let instruction: PlainInstruction
  let choice: Choice
  /// The code that the engine executes. It may differ from `instruction` and `choice`, but must have the same meaning.
  var code: (opcode: UInt16, fields: [UInt16])
  private let machine: RegisterMachine
  private var random: Random

  init(_ instruction: PlainInstruction, _ choice: Choice, _ random: Random, _ machine: RegisterMachine) {
    self.instruction = instruction
    self.choice = choice
    self.random = random
    self.machine = machine
    code = (instruction.opcode, choice.fields)
  }

  /// Executes it with memory and stack that are just large enough, or that lack the last byte. If it leaves then, executes it
  /// again with enough of both, in the state that it has left. Returns what differs between the plain machine and the engine.
  mutating func run(_ note: (Effect) -> Void) -> [String] {
    let probe = plant()
    guard !probe.isOpen else { return [] }
    let enough = Self.enough(for: probe, choice.state)
    var state = enough
    if !probe.accesses.isEmpty, random.chance(40) {
      // Without the last byte of one of the accesses.
      let access = random.pick(probe.accesses)
      let end = access.address + access.size
      if end > 0, end - 1 <= enough.memorySize { state.memorySize = end - 1 }
    }
    if probe.neededStack != nil, random.chance(40) { state.stackLimit -= 1 }
    if case .memorySize = instruction.steps[0].meaning.action {
      state.memorySize = random.pick([0, 65_535, 65_536, 131_071, 131_072, 1 << 31, 1 << 32 - 65_536, 1 << 32])
    }

    var written = choice
    written.fields = code.fields
    machine.prepare(opcode: code.opcode, written)
    let (first, differences) = execute(state)
    note(first)
    guard differences.isEmpty, first.hasLeft, instruction.maySucceed else { return differences }
    // Executed again, as if another thread had grown the memory.
    var again = enough
    again.fuel = .max
    let (second, more) = execute(again)
    note(second)
    return more.map { "executed again after \(first.exit): \($0)" }
  }

  private func execute(_ state: MachineState) -> (Effect, [String]) {
    let expected = machine.plain.execute(
      instruction, choice.fields, wordCount: (code.fields.count + 4) / 4, table: choice.table, from: state)
    guard !expected.isOpen else {
      machine.undo(isDifferent: false)
      return (expected, [])
    }
    let differences = machine.run(state, expecting: expected)
    machine.undo(isDifferent: !differences.isEmpty)
    return (expected, differences)
  }

  /// What the instruction does with all memory. Where it loads a number that another step uses as an address or an index, a
  /// suitable number is put into memory before.
  private mutating func plant() -> Effect {
    let addressing = instruction.addressing
    var random = random
    var hasPlanted = false
    let plain = machine.plain
    let effect = plain.execute(instruction, choice.fields, table: choice.table, from: choice.state) {
      [instruction] step, address, size in
      let rest = instruction.steps[(step + 1)...]
      let isIndex = rest.contains { if case .callIndirect = $0.meaning.action { true } else { false } }
      let isSmall = addressing[step] || isIndex || (rest.contains { $0.meaning.isBranch } && random.chance(30))
      guard isSmall else { return }
      let value = random.next(addressing[step] ? 1500 : isIndex ? 9 : 3)
      for byte in 0..<size { plain.memory[address + byte] = UInt8(truncatingIfNeeded: value >> (byte * 8)) }
      hasPlanted = true
    }
    self.random = random
    machine.undo(isDifferent: hasPlanted)
    return effect
  }

  /// The state with just as much memory and stack as the instruction needs, if there is so much.
  private static func enough(for probe: Effect, _ state: MachineState) -> MachineState {
    var state = state
    if !probe.accesses.isEmpty, probe.memoryEnd <= UInt64(Layout.memoryCapacity) { state.memorySize = probe.memoryEnd }
    // An instruction that leaves because it would move too much touches no memory, so the size may be any.
    if probe.accesses.contains(where: { $0.size > 1 << 20 }) { state.memorySize = probe.memoryEnd }
    if let stack = probe.neededStack { state.stackLimit = stack }
    return state
  }
}
