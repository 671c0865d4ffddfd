// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// `check_fuel(units: x)`
struct CheckFuelOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var units: Int { readIndex(-2) }
}

/// `call(frame: n, function: x)`
struct CallOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var frame: Int { readNumber(-3) }
  var function: Int { readIndex(-2) }
}

/// `call_indirect(index: s, frame: n, type: x, table: n)`
struct CallIndirectOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var index: UInt64 { readSlot(-5) }
  var frame: Int { readNumber(-4) }
  var type: Int { readIndex(-3) }
  var table: Int { readNumber(-1) }
}

/// `call_import(frame: n, function: x)`
struct CallImportOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var frame: Int { readNumber(-3) }
  var function: Int { readIndex(-2) }
}

/// `return_call(arguments: n, header: n, count: n, function: x)`
struct ReturnCallOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var arguments: Int { readNumber(-5) }
  var header: Int { readNumber(-4) }
  var count: Int { readNumber(-3) }
  var function: Int { readIndex(-2) }
}

/// `return_call_import(arguments: n, header: n, function: x)`
struct ReturnCallImportOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var arguments: Int { readNumber(-4) }
  var header: Int { readNumber(-3) }
  var function: Int { readIndex(-2) }
}

/// `return_call_indirect(index: s, arguments: n, header: n, type: x, table: n)`
struct ReturnCallIndirectOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var index: UInt64 { readSlot(-6) }
  var arguments: Int { readNumber(-5) }
  var header: Int { readNumber(-4) }
  var type: Int { readIndex(-3) }
  var table: Int { readNumber(-1) }
}

/// `call_ref(reference: s, frame: n, type: x)`
struct CallRefOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var reference: UInt64 { readSlot(-4) }
  var frame: Int { readNumber(-3) }
  var type: Int { readIndex(-2) }
}

/// `return_call_ref(reference: s, arguments: n, header: n, type: x)`
struct ReturnCallRefOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var reference: UInt64 { readSlot(-5) }
  var arguments: Int { readNumber(-4) }
  var header: Int { readNumber(-3) }
  var type: Int { readIndex(-2) }
}

/// `throw(arguments: n, tag: x)`
struct ThrowOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var arguments: Int { readNumber(-3) }
  var tag: Int { readIndex(-2) }
}

/// `throw_ref(exception: s)`
struct ThrowRefOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var exception: UInt64 { readSlot(-1) }
}

/// `memory.copy(destination: s, source: s, count: s)`
struct MemoryCopyOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-3) }
  var source: UInt64 { readSlot(-2) }
  var count: UInt64 { readSlot(-1) }
}

/// `memory.fill(destination: s, value: s, count: s)`
struct MemoryFillOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-3) }
  var value: UInt64 { readSlot(-2) }
  var count: UInt64 { readSlot(-1) }
}

/// `memory.grow(delta: s)`
struct MemoryGrowOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var delta: UInt64 { readSlot(-2) }
  func setResult(_ value: UInt64) { writeSlot(-1, value) }
}

/// `memory.init(destination: s, source: s, count: s, segment: x)`
struct MemoryInitOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-5) }
  var source: UInt64 { readSlot(-4) }
  var count: UInt64 { readSlot(-3) }
  var segment: Int { readIndex(-2) }
}

/// `data.drop(segment: x)`
struct DataDropOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var segment: Int { readIndex(-2) }
}

/// `memory.size_any(memory: x)`
struct MemorySizeAnyOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var memory: Int { readIndex(-3) }
  func setResult(_ value: UInt64) { writeSlot(-1, value) }
}

/// `memory.grow_any(delta: s, memory: x)`
struct MemoryGrowAnyOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var delta: UInt64 { readSlot(-4) }
  var memory: Int { readIndex(-3) }
  func setResult(_ value: UInt64) { writeSlot(-1, value) }
}

/// `memory.fill_any(destination: s, value: s, count: s, memory: x)`
struct MemoryFillAnyOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-5) }
  var value: UInt64 { readSlot(-4) }
  var count: UInt64 { readSlot(-3) }
  var memory: Int { readIndex(-2) }
}

/// `memory.copy_any(destination: s, source: s, count: s, destinationMemory: x, sourceMemory: x)`
struct MemoryCopyAnyOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-7) }
  var source: UInt64 { readSlot(-6) }
  var count: UInt64 { readSlot(-5) }
  var destinationMemory: Int { readIndex(-4) }
  var sourceMemory: Int { readIndex(-2) }
}

/// `memory.init_any(destination: s, source: s, count: s, segment: x, memory: x)`
struct MemoryInitAnyOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-7) }
  var source: UInt64 { readSlot(-6) }
  var count: UInt64 { readSlot(-5) }
  var segment: Int { readIndex(-4) }
  var memory: Int { readIndex(-2) }
}

/// `table.get(index: s, table: x)`
struct TableGetOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var index: UInt64 { readSlot(-4) }
  var table: Int { readIndex(-3) }
  func setResult(_ value: UInt64) { writeSlot(-1, value) }
}

/// `table.set(index: s, value: s, table: x)`
struct TableSetOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var index: UInt64 { readSlot(-4) }
  var value: UInt64 { readSlot(-3) }
  var table: Int { readIndex(-2) }
}

/// `table.size(table: x)`
struct TableSizeOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var table: Int { readIndex(-3) }
  func setResult(_ value: UInt64) { writeSlot(-1, value) }
}

/// `table.grow(value: s, delta: s, table: x)`
struct TableGrowOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var value: UInt64 { readSlot(-5) }
  var delta: UInt64 { readSlot(-4) }
  var table: Int { readIndex(-3) }
  func setResult(_ value: UInt64) { writeSlot(-1, value) }
}

/// `table.fill(start: s, value: s, count: s, table: x)`
struct TableFillOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var start: UInt64 { readSlot(-5) }
  var value: UInt64 { readSlot(-4) }
  var count: UInt64 { readSlot(-3) }
  var table: Int { readIndex(-2) }
}

/// `table.copy(destination: s, source: s, count: s, destinationTable: x, sourceTable: x)`
struct TableCopyOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-7) }
  var source: UInt64 { readSlot(-6) }
  var count: UInt64 { readSlot(-5) }
  var destinationTable: Int { readIndex(-4) }
  var sourceTable: Int { readIndex(-2) }
}

/// `table.init(destination: s, source: s, count: s, segment: x, table: x)`
struct TableInitOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var destination: UInt64 { readSlot(-7) }
  var source: UInt64 { readSlot(-6) }
  var count: UInt64 { readSlot(-5) }
  var segment: Int { readIndex(-4) }
  var table: Int { readIndex(-2) }
}

/// `elem.drop(segment: x)`
struct ElementDropOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  var segment: Int { readIndex(-2) }
}
