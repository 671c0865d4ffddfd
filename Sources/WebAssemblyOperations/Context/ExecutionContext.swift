/// What the handlers reach besides their arguments: the state of one execution.
///
/// It is in raw memory, followed by the table of handlers at a fixed offset, so that one register serves both.
@usableFromInline package struct ExecutionContext: BitwiseCopyable {
  /// The frame and the instruction that come next, as long as no handler runs.
  @usableFromInline package var sp: Slots
  @usableFromInline package var pc: Code
  /// The accumulators, as long as no handler runs.
  @usableFromInline package var accumulators: Accumulators
  /// The end of the part of the value stack that frames may use.
  @usableFromInline package var stackLimit: Slots
  /// The function that was called last.
  @usableFromInline package var callee: UnsafeMutablePointer<FunctionRecord>
  /// The fuel that is left.
  @usableFromInline package var fuel: UInt64
  /// How many bytes a handler moves at most. The outer loop moves more than that: in parts, so that it can be stopped, and for fuel.
  @usableFromInline package var bulkLimit: UInt32
  /// The functions that references may refer to.
  @usableFromInline package let functionTable: UnsafePointer<FunctionTableRecord>
  /// Where instructions are counted, in an execution that is profiled.
  @usableFromInline package var profile: UnsafeMutableRawPointer?

  // Of the instance whose code is running: copies of its record.
  @usableFromInline package var instance: UnsafeMutablePointer<InstanceRecord>
  /// The records of its own functions, imported ones left out.
  @usableFromInline package var functions: UnsafeMutablePointer<FunctionRecord>
  /// Its own globals' values, 8 or 16 bytes each.
  @usableFromInline package var ownGlobals: UnsafeMutablePointer<UInt64>
  /// The values of the globals that it imports.
  @usableFromInline package var importedGlobals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
  @usableFromInline package var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  @usableFromInline package var types: UnsafePointer<UnsafePointer<TypeRecord>>
  /// Its memories. Memory 0 is also in the arguments of the handlers.
  @usableFromInline package var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>

  /// Where there is room for two vectors, which a handler uses while it runs.
  @inline(always) package static var scratchOffset: Int { 224 }
  /// Where the table of handlers begins.
  @inline(always) package static var handlersOffset: Int { 256 }
  /// A cell of the table takes eight bytes also where a handler takes four.
  @inline(always) package static var handlerCellSize: Int { 8 }

  /// The context of an execution that has not begun, in the instance `instance`.
  package init(
    sp: Slots, pc: Code, stackLimit: Slots, callee: UnsafeMutablePointer<FunctionRecord>, bulkLimit: UInt32,
    functionTable: UnsafePointer<FunctionTableRecord>, profile: UnsafeMutableRawPointer?,
    instance: UnsafeMutablePointer<InstanceRecord>
  ) {
    self.sp = sp
    self.pc = pc
    accumulators = Accumulators(bits: 0)
    self.stackLimit = stackLimit
    self.callee = callee
    fuel = 0
    self.bulkLimit = bulkLimit
    self.functionTable = functionTable
    self.profile = profile
    self.instance = instance
    functions = instance.pointee.functions
    ownGlobals = instance.pointee.ownGlobals
    importedGlobals = instance.pointee.importedGlobals
    tables = instance.pointee.tables
    types = instance.pointee.types
    memories = instance.pointee.memories
  }

  /// Makes handlers see another instance: what indices in its code mean.
  package mutating func enter(_ instance: UnsafeMutablePointer<InstanceRecord>) {
    self.instance = instance
    functions = instance.pointee.functions
    ownGlobals = instance.pointee.ownGlobals
    importedGlobals = instance.pointee.importedGlobals
    tables = instance.pointee.tables
    types = instance.pointee.types
    memories = instance.pointee.memories
  }

  /// Restores the place of the execution, and its instance, after a nested call from the host. Fuel that the call has used
  /// stays used.
  package mutating func restore(_ saved: ExecutionContext) {
    let fuel = fuel
    self = saved
    self.fuel = fuel
  }
}
