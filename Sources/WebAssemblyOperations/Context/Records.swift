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
  /// How many slots its parameters and its results take. A frame has no more than this has room for.
  @usableFromInline package var parameterSlots: UInt16
  @usableFromInline package var resultSlots: UInt16
  /// Its type.
  @usableFromInline package var type: UnsafePointer<TypeRecord>
  /// The index in its instance, or the number of the host function.
  @usableFromInline package var index: UInt32
  /// The number in the store's table of functions, which references to it consist of.
  @usableFromInline package var number: UInt32
  /// For a host function, the object that is called; the store retains it.
  @usableFromInline package var hostObject: UnsafeRawPointer?

  package init(
    entry: Code, handler: @escaping Handler, instance: UnsafeMutablePointer<InstanceRecord>, frameSize: Int, headerOffset: UInt32,
    parameterSlots: UInt16, resultSlots: UInt16, type: UnsafePointer<TypeRecord>, index: UInt32, number: UInt32,
    hostObject: UnsafeRawPointer?
  ) {
    self.entry = entry
    self.handler = handler
    self.instance = instance
    self.frameSize = frameSize
    self.headerOffset = headerOffset
    self.parameterSlots = parameterSlots
    self.resultSlots = resultSlots
    self.type = type
    self.index = index
    self.number = number
    self.hostObject = hostObject
  }
}

/// A defined type as the handlers see it. Two types are equal just if they have one record, so a pointer to it stands for the type.
///
/// A test for a supertype takes two comparisons, whatever the distance: each type has a list of its supertypes, which all that are
/// declared directly below the same type share (WebAssembly 3.0, section 3.3).
///
/// Unsafe: the registry of types makes the record and the list. They are not changed, and freed after the last use of the type.
@usableFromInline package struct TypeRecord: BitwiseCopyable {
  /// The canonical id.
  @usableFromInline package var id: UInt32
  /// How many supertypes it has.
  @usableFromInline package var depth: UInt16
  /// Whether it is a group of its own and final: what a function type is that the host writes down.
  @usableFromInline package var isPlain: Bool
  /// The ids of its supertypes, from the topmost down.
  @usableFromInline package var supertypes: UnsafePointer<UInt32>

  package init(id: UInt32, depth: UInt16, isPlain: Bool, supertypes: UnsafePointer<UInt32>) {
    self.id = id
    self.depth = depth
    self.isPlain = isPlain
    self.supertypes = supertypes
  }

  /// Whether a type is `other` or declared below it.
  @inline(always) package static func isSubtype(_ type: UnsafePointer<TypeRecord>, _ other: UnsafePointer<TypeRecord>) -> Bool {
    type == other
      || (type.pointee.depth > other.pointee.depth
        && type.pointee.supertypes[Int(other.pointee.depth)] == other.pointee.id)
  }
}

/// All functions of a store, by the number that references to them have.
@usableFromInline package struct FunctionTableRecord: BitwiseCopyable {
  @usableFromInline package var records: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  @usableFromInline package var count: UInt64
  /// The bits of the reference to the function number 0.
  @usableFromInline package var base: UInt64

  package init(records: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>, count: UInt64, base: UInt64) {
    self.records = records
    self.count = count
    self.base = base
  }

  /// The reference to a function with that number: the number is above the three bits of the kind.
  @inline(always) package func reference(_ number: UInt32) -> UInt64 { base | UInt64(number) << 3 }

  /// The function that a reference refers to; `nil` for null and for bits that are no reference to one of these functions. One
  /// comparison tells: whatever differs from the base ends up above the number.
  @inline(always) package func record(_ reference: UInt64) -> UnsafeMutablePointer<FunctionRecord>? {
    let difference = reference ^ base
    let number = difference &>> 3 | difference &<< 61
    return number < count ? records[Int(truncatingIfNeeded: number)] : nil
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
  /// The module's types.
  @usableFromInline package var types: UnsafePointer<UnsafePointer<TypeRecord>>
  /// All memories of the index space.
  @usableFromInline package var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>

  package init(
    number: Int, memory: UnsafeMutablePointer<MemoryRecord>, functions: UnsafeMutablePointer<FunctionRecord>,
    functionSpace: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>, ownGlobals: UnsafeMutablePointer<UInt64>,
    importedGlobals: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>,
    tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>, types: UnsafePointer<UnsafePointer<TypeRecord>>,
    memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  ) {
    self.number = number
    self.memory = memory
    self.functions = functions
    self.functionSpace = functionSpace
    self.ownGlobals = ownGlobals
    self.importedGlobals = importedGlobals
    self.tables = tables
    self.types = types
    self.memories = memories
  }
}
