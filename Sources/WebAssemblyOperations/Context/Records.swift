// What the code of an instance names by an index is in these records, whose memory never moves. The store owns them.

/// What a call needs to know of a function: 64 bytes. Those of an instance are side by side, so that a call need not read a
/// pointer first: where execution goes on depends on what it reads.
@usableFromInline package struct FunctionRecord: BitwiseCopyable {
  /// Its register code, or a stub that leaves to the outer loop.
  @usableFromInline package var entry: Code
  /// The handler of the first instruction there, so that a call need not wait for the opcode to be read.
  @usableFromInline package var handler: Handler
  /// The instance that it belongs to; for a host function, the instance that represents the host.
  @usableFromInline package var instance: UnsafeMutablePointer<InstanceRecord>
  /// The size of its frame with everything that its calls put on top, in bytes; known once it is translated. As wide as a
  /// pointer, so that a call adds it in one instruction.
  @usableFromInline package var frameSize: Int
  /// The offset in its frame of the header, return pc and caller's sp, in bytes.
  @usableFromInline package var headerOffset: UInt32
  /// The canonical id of its type.
  @usableFromInline package var typeID: UInt32
  /// The index in its instance, or the number of the host function.
  @usableFromInline package var index: UInt32
  /// How many slots its parameters and its results take.
  @usableFromInline package var parameterSlots: UInt32
  @usableFromInline package var resultSlots: UInt32
  /// The number in the store's table of functions, which references to it consist of.
  @usableFromInline package var number: UInt32
  /// For a host function, the object that is called; the store retains it.
  @usableFromInline package var hostObject: UnsafeRawPointer?

  package init(
    entry: Code, handler: @escaping Handler, instance: UnsafeMutablePointer<InstanceRecord>, frameSize: Int, headerOffset: UInt32,
    typeID: UInt32, index: UInt32, parameterSlots: UInt32, resultSlots: UInt32, number: UInt32, hostObject: UnsafeRawPointer?
  ) {
    self.entry = entry
    self.handler = handler
    self.instance = instance
    self.frameSize = frameSize
    self.headerOffset = headerOffset
    self.typeID = typeID
    self.index = index
    self.parameterSlots = parameterSlots
    self.resultSlots = resultSlots
    self.number = number
    self.hostObject = hostObject
  }
}

/// A table as the handlers see it.
@usableFromInline package struct TableRecord: BitwiseCopyable {
  @usableFromInline package var elements: UnsafeMutablePointer<TableElement>
  @usableFromInline package var count: UInt64

  package init(elements: UnsafeMutablePointer<TableElement>, count: UInt64) {
    self.elements = elements
    self.count = count
  }
}

/// An element of a table.
@usableFromInline package struct TableElement: BitwiseCopyable {
  @usableFromInline package var reference: UInt64
  /// The function that it refers to, if it refers to one: an indirect call need not look it up.
  @usableFromInline package var function: UnsafeMutablePointer<FunctionRecord>?

  package init(reference: UInt64, function: UnsafeMutablePointer<FunctionRecord>?) {
    self.reference = reference
    self.function = function
  }
}

/// A memory as the handlers see it.
@usableFromInline package struct MemoryRecord: BitwiseCopyable {
  @usableFromInline package var base: Slots
  @usableFromInline package var byteCount: UInt64

  package init(base: Slots, byteCount: UInt64) {
    self.base = base
    self.byteCount = byteCount
  }
}

/// An instance as an execution sees it: the places of everything that its code names by an index.
@usableFromInline package struct InstanceRecord: BitwiseCopyable {
  /// The number in the store's list of instances.
  @usableFromInline package var number: Int
  /// Memory 0, or an empty one.
  @usableFromInline package var memory: UnsafeMutablePointer<MemoryRecord>
  /// The records of its own functions, imported ones left out.
  @usableFromInline package var functions: UnsafeMutablePointer<FunctionRecord>
  /// All functions of the index space, imported ones first.
  @usableFromInline package var functionSpace: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  @usableFromInline package var ownGlobals: UnsafeMutablePointer<UInt64>
  @usableFromInline package var importedGlobals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>
  @usableFromInline package var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  @usableFromInline package var typeIDs: UnsafePointer<UInt32>
  /// All memories of the index space.
  @usableFromInline package var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>

  package init(
    number: Int, memory: UnsafeMutablePointer<MemoryRecord>, functions: UnsafeMutablePointer<FunctionRecord>,
    functionSpace: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>, ownGlobals: UnsafeMutablePointer<UInt64>,
    importedGlobals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>,
    tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>, typeIDs: UnsafePointer<UInt32>,
    memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  ) {
    self.number = number
    self.memory = memory
    self.functions = functions
    self.functionSpace = functionSpace
    self.ownGlobals = ownGlobals
    self.importedGlobals = importedGlobals
    self.tables = tables
    self.typeIDs = typeIDs
    self.memories = memories
  }
}
