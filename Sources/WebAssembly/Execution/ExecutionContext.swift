/// A frame's slots, eight bytes each.
typealias Slots = UnsafeMutableRawPointer
/// A place in register code.
typealias Code = UnsafeRawPointer
/// The memory of an `ExecutionContext` with the table of handlers behind it.
typealias Context = UnsafeMutableRawPointer
/// What executes one instruction: slots, code, context, base and size of memory 0, accumulator; it returns an `Exit`.
///
/// The accumulator is the last result of 64 bits floating point. It is in a slot as well, unless only the next operation wanted
/// it; to take it from the slot takes a processor as long as four additions, which integers do not suffer from.
typealias Handler = @convention(c) (Slots, Code, Context, Slots, UInt64, Double) -> Int

/// What the handlers reach besides their arguments: the state of one execution.
///
/// It lies in raw memory, the table of handlers at a fixed offset behind it, so that one register serves both.
struct ExecutionContext {
  /// Where execution stands, as long as no handler runs.
  var sp: Slots
  var pc: Code
  /// The accumulator, where handlers return between instructions.
  var accumulator: Double
  /// The first byte behind the value stack that frames may use.
  var stackLimit: Slots
  /// The function that was called last.
  var callee: UnsafeMutablePointer<FunctionRecord>
  /// The fuel that is left.
  var fuel: UInt64
  /// The request to stop, which another thread may set.
  var interruption: UnsafePointer<InterruptionFlag>
  /// Where instructions are counted, in a machine that is profiled; elsewhere nothing looks there.
  var profile: UnsafeMutablePointer<InstructionProfile.Counters>

  // Of the instance whose code is running: copies of its record.
  var instance: UnsafeMutablePointer<InstanceRecord>
  /// The records of its own functions, imported ones left out.
  var functions: UnsafeMutablePointer<FunctionRecord>
  /// Its own globals' values, 8 or 16 bytes each.
  var ownGlobals: UnsafeMutablePointer<UInt64>
  /// The values of the globals that it imports.
  var importedGlobals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  /// The canonical ids of the module's types.
  var typeIDs: UnsafePointer<UInt32>

  /// Puts back where execution stood, and in which instance, when a call from the host has ended.
  mutating func restore(_ saved: ExecutionContext) {
    let fuel = fuel
    self = saved
    self.fuel = fuel
  }

  /// Where the table of handlers begins.
  static var handlersOffset: Int { 256 }
}

/// What a call needs to know of a function.
struct FunctionRecord {
  /// Its register code, or a stub that leaves to the outer loop.
  var entry: Code
  /// The handler of the first instruction there, so that a call need not wait for the opcode to be read.
  var handler: Handler
  /// The instance that it belongs to; for a host function, that which stands for the host.
  var instance: UnsafeMutablePointer<InstanceRecord>
  /// The size of its frame with everything that its calls put on top, in bytes; known once it is translated.
  var frameSize: UInt32
  /// Where in its frame return pc and caller's sp stand, in bytes.
  var headerOffset: UInt32
  /// The canonical id of its type.
  var typeID: UInt32
  /// The index in its instance, or the number of the host function.
  var index: UInt32
  /// A reference to it.
  var reference: UInt64
  /// For a host function, what is called; the store keeps it.
  var host: Unmanaged<HostFunctionObject>?
}

/// A table as the handlers see it.
struct TableRecord {
  var elements: UnsafeMutablePointer<TableElement>
  var count: UInt64
}

/// An element of a table. `FunctionTable.element` makes one of a reference.
struct TableElement {
  var reference: UInt64
  /// The function that it refers to, if it refers to one: an indirect call need not look it up.
  var function: UnsafeMutablePointer<FunctionRecord>?
}

/// A memory as the handlers see it.
struct MemoryRecord {
  var base: Slots
  var byteCount: UInt64
}

/// An instance as the machine sees it: where everything lies that its code names by an index.
struct InstanceRecord {
  /// The number in the store's list of instances.
  var number: Int
  /// Memory 0, or an empty one.
  var memory: UnsafeMutablePointer<MemoryRecord>
  var functions: UnsafeMutablePointer<FunctionRecord>
  /// All functions of the index space, imported ones first.
  var functionSpace: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  var ownGlobals: UnsafeMutablePointer<UInt64>
  var importedGlobals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  var typeIDs: UnsafePointer<UInt32>
}
