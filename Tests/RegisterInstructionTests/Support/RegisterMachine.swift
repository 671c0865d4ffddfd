@testable import InstructionGenerator
@testable import WebAssembly
import WebAssemblyOperations

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The `Interpreter` of the engine, with the same state as a `PlainMachine`. It executes one instruction at a time.
final class RegisterMachine {
  let plain: PlainMachine
  private let interpreter: Interpreter
  private let code: UnsafeMutablePointer<UInt16>
  private let stack: UnsafeMutablePointer<UInt64>
  private let memory: UnsafeMutableRawPointer
  private let globals: UnsafeMutablePointer<UInt64>
  private let importedGlobals: UnsafeMutablePointer<UInt64>
  private let functions: UnsafeMutablePointer<FunctionRecord>
  /// The records of the memories, by index: those of `Layout.memoryStarts`.
  private let memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  /// Frees what this object has allocated.
  private var deallocations: [() -> Void] = []

  init() {
    var deallocations: [() -> Void] = []
    func allocate<T>(_ count: Int, of type: T.Type = T.self) -> UnsafeMutablePointer<T> {
      let pointer = UnsafeMutablePointer<T>.allocate(capacity: count)
      deallocations.append { pointer.deallocate() }
      return pointer
    }
    let units: UnsafeMutablePointer<UInt16> = allocate(Layout.codeWords * 4)
    code = units
    units.initialize(repeating: 0, count: Layout.codeWords * 4)
    for word in 0..<Layout.codeWords { Self.putLanding(units, word) }

    memory = UnsafeMutableRawPointer(allocate(Layout.memoryCapacity, of: UInt8.self))
    memories = allocate(Layout.indexCount)
    for (index, start) in Layout.memoryStarts {
      let record: UnsafeMutablePointer<MemoryRecord> = allocate(1)
      record.initialize(to: MemoryRecord(base: memory + Int(start), byteCount: 0))
      (memories + index).initialize(to: record)
    }
    globals = allocate(Layout.indexCount)
    importedGlobals = allocate(Layout.indexCount)
    let importedPointers: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>> = allocate(Layout.indexCount)
    for index in 0..<Layout.indexCount { (importedPointers + index).initialize(to: importedGlobals + index) }
    functions = allocate(Layout.indexCount)
    let tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>> = allocate(1 << 16)
    var typeRecords: [Int: UnsafePointer<TypeRecord>] = [:]
    for type in Set(PlainFunction.types.values) {
      let record: UnsafeMutablePointer<TypeRecord> = allocate(1)
      let supertypes: UnsafeMutablePointer<UInt32> = allocate(1)
      let supertype = PlainFunction.supertypes[type]
      supertypes.initialize(to: supertype.map { UInt32($0) } ?? 0)
      record.initialize(
        to: TypeRecord(
          id: UInt32(type), depth: supertype == nil ? 0 : 1, isPlain: supertype == nil, supertypes: UnsafePointer(supertypes)))
      typeRecords[type] = UnsafePointer(record)
    }
    let types: UnsafeMutablePointer<UnsafePointer<TypeRecord>> = allocate(Layout.indexCount)
    for (index, type) in PlainFunction.types { (types + index).initialize(to: typeRecords[type]!) }

    let functionSpace: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>> = allocate(Layout.indexCount)
    for index in 0..<Layout.indexCount { (functionSpace + index).initialize(to: functions + index) }
    let instances: UnsafeMutablePointer<InstanceRecord> = allocate(2)
    for number in 0..<2 {
      (instances + number).initialize(
        to: InstanceRecord(
          number: number, memory: memories[0], functions: functions, functionSpace: functionSpace, ownGlobals: globals,
          importedGlobals: importedPointers, tables: tables, types: UnsafePointer(types), memories: memories))
    }
    for (index, function) in PlainFunction.all {
      let entry = Code(units + function.entryWord * 4)
      (functions + index).initialize(
        to: FunctionRecord(
          entry: entry, handler: HandlerTable.handler(of: Int(entry.load(as: UInt16.self))),
          instance: instances + (function.isForeign ? 1 : 0), frameSize: function.frameSize * 8,
          headerOffset: UInt32(function.header * 8), parameterSlots: 0, resultSlots: 0,
          type: typeRecords[function.type]!, index: UInt32(index), number: UInt32(index), hostObject: nil))
    }
    for (index, functionIndices) in PlainFunction.tables {
      let elements: UnsafeMutablePointer<TableElement> = allocate(functionIndices.count)
      for (element, function) in functionIndices.enumerated() {
        (elements + element).initialize(
          to: TableElement(reference: UInt64(element), function: function.map { [functions] in functions + $0 }))
      }
      let record: UnsafeMutablePointer<TableRecord> = allocate(1)
      record.initialize(to: TableRecord(elements: elements, count: UInt64(functionIndices.count)))
      (tables + index).initialize(to: record)
    }

    let functionTable: UnsafeMutablePointer<FunctionTableRecord> = allocate(1)
    functionTable.initialize(
      to: FunctionTableRecord(records: functionSpace, count: UInt64(Layout.indexCount), base: PlainFunction.referenceBase))
    interpreter = Interpreter(
      stackSize: Layout.stackSlots * 8, maximumDepth: 1, interruption: InterruptionHandle(), isInterruptible: false, profile: nil, bulkLimit: 1 << 20,
      functionTable: UnsafePointer(functionTable))
    interpreter.context.pointee.callee = functions
    interpreter.context.pointee.enter(functions.pointee.instance)
    stack = interpreter.context.pointee.sp.assumingMemoryBound(to: UInt64.self)
    plain = PlainMachine(
      codeAddress: UInt64(UInt(bitPattern: units)), stackAddress: UInt64(UInt(bitPattern: stack)))
    self.deallocations = deallocations

    var random = Random(seed: 1)
    for index in 0..<Layout.memoryCapacity { plain.memory[index] = UInt8(truncatingIfNeeded: random.bits()) }
    for index in Layout.globalPlaces {
      plain.globals[index] = random.bits()
      plain.importedGlobals[index] = random.bits()
    }
    copyMemory()
    globals.initialize(from: plain.globals, count: Layout.indexCount)
    importedGlobals.initialize(from: plain.importedGlobals, count: Layout.indexCount)
  }

  deinit { for deallocate in deallocations { deallocate() } }

  /// Writes an instruction that leaves at a word, so that it is known where a branch has led to.
  private static func putLanding(_ units: UnsafeMutablePointer<UInt16>, _ word: Int) {
    units[word * 4] = (Layout.exit(at: word) == .finished ? RegisterOpcode.finish : .unreachable).rawValue
    for unit in 1..<4 { units[word * 4 + unit] = 0 }
  }

  // MARK: - State

  private func copyMemory() {
    plain.memory.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress!, byteCount: Layout.memoryCapacity) }
  }

  /// Writes the code and the frame of an instruction.
  func prepare(opcode: UInt16, _ choice: Choice) {
    let start = Layout.instruction
    var units = [opcode] + choice.fields
    while units.count % 4 != 0 { units.append(0) }
    for distance in choice.table {
      let target = start + distance
      units += [
        UInt16(truncatingIfNeeded: distance), UInt16(truncatingIfNeeded: distance >> 16), code[target * 4], 0,
      ]
    }
    for word in start..<start + 16 { Self.putLanding(code, word) }
    for (index, unit) in units.enumerated() { code[start * 4 + index] = unit }
    for (index, slot) in choice.state.slots.enumerated() { stack[index] = slot }
  }

  var instruction: Code { Code(code + Layout.instruction * 4) }
  var frame: Slots { Slots(stack + Layout.frame) }

  // MARK: - Executing

  /// The function that was called last, in the context before the instruction.
  private static let noCallee = 3

  /// Executes the instruction that was prepared. If it has been executed before, the frame is as it was left then. Returns what
  /// differs from `expected`.
  func run(_ state: MachineState, expecting expected: Effect) -> [String] {
    let context = interpreter.context
    context.pointee.sp = frame
    context.pointee.pc = instruction
    context.pointee.accumulators = Accumulators(
      integer: state.accumulators.read(.i64), double: Double(bitPattern: state.accumulators.read(.f64)),
      single: Float(bitPattern: UInt32(truncatingIfNeeded: state.accumulators.read(.f32))),
      vectorLow: Double(bitPattern: state.accumulators.vector!.value.low),
      vectorHigh: Double(bitPattern: state.accumulators.vector!.value.high))
    context.pointee.fuel = state.fuel
    context.pointee.stackLimit = Slots(stack + state.stackLimit)
    context.pointee.callee = functions + Self.noCallee
    for (index, start) in Layout.memoryStarts {
      memories[index].pointee.byteCount = state.memorySize - min(start, state.memorySize)
    }
    let exit = interpreter.run()

    var differences: [String] = []
    func check<T: Equatable>(_ what: @autoclosure () -> String, _ actual: T, _ expected: T) {
      if actual != expected { differences.append("\(what()) is \(actual), not \(expected)") }
    }
    check("exit", exit, expected.exit)
    check("pc", (context.pointee.pc - UnsafeRawPointer(code)) / 8, expected.pc)
    check("sp", (context.pointee.sp - UnsafeMutableRawPointer(stack)) / 8, expected.sp)
    check("fuel", context.pointee.fuel, expected.fuel)
    let accumulators = context.pointee.accumulators
    for (name, actual, expected) in [
      ("integers", accumulators.integer, expected.accumulators.integer),
      ("f64", accumulators.double.bitPattern, expected.accumulators.double),
      ("f32", UInt64(accumulators.single.bitPattern), expected.accumulators.single),
    ] where expected != nil { check("the accumulator of \(name)", Hex(actual), Hex(expected!)) }
    let vector = PlainVector(low: accumulators.vectorLow.bitPattern, high: accumulators.vectorHigh.bitPattern)
    if let expected = expected.accumulators.vector, !expected.allows(vector) {
      differences.append("the accumulator of vectors is \(vector), not \(expected.value)")
    }
    check("callee", context.pointee.callee - functions, expected.callee ?? Self.noCallee)
    for slot in 0..<Layout.stackSlots where !expected.allows(stack[slot], inSlot: slot) {
      differences.append("slot \(slot - Layout.frame) is \(Hex(stack[slot])), not \(Hex(expected.slots[slot]))")
    }
    let isSame = plain.memory.withUnsafeBytes { memcmp($0.baseAddress!, memory, Layout.memoryCapacity) == 0 }
    if !isSame {
      let address = plain.memory.indices.first { memory.load(fromByteOffset: $0, as: UInt8.self) != plain.memory[$0] }!
      let byte = memory.load(fromByteOffset: address, as: UInt8.self)
      differences.append("byte \(address) of memory is \(byte), not \(plain.memory[address])")
    }
    for index in Layout.globalPlaces {
      check("global \(index)", Hex(globals[index]), Hex(plain.globals[index]))
      check("imported global \(index)", Hex(importedGlobals[index]), Hex(plain.importedGlobals[index]))
    }
    return differences
  }

  /// Restores both memories and all globals to what they were before the instruction.
  func undo(isDifferent: Bool) {
    for (address, byte) in plain.overwritten.reversed() { memory.storeBytes(of: byte, toByteOffset: address, as: UInt8.self) }
    plain.undo()
    if isDifferent { copyMemory() }
    for index in Layout.globalPlaces {
      globals[index] = plain.globals[index]
      importedGlobals[index] = plain.importedGlobals[index]
    }
  }
}

/// A word, shown in hexadecimal digits.
private struct Hex: Equatable, CustomStringConvertible {
  let bits: UInt64

  init(_ bits: UInt64) { self.bits = bits }

  var description: String { "0x" + String(bits, radix: 16) }
}
