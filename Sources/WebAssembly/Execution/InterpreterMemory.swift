#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The memory of an interpreter: the context, the table of handlers after it, and the value stack.
///
/// Where the system maps files, the table is that of a file which all executions share: only the page of the context is the
/// execution's own, until somebody replaces handlers. The stack is between two pages that nothing can touch: whoever overruns it, if
/// there were a way to, reaches no other memory, and the process ends.
///
/// The memory of a few executions that have ended is kept for others: to have the system map and unmap it takes longer than all else
/// that a store needs. What is left on a stack is not seen: no slot is read before it is written.
///
/// Unsafe because of the pointers: one execution has the memory, or none.
struct InterpreterMemory: @unchecked Sendable {
  let context: Context
  /// Where the stack begins; `nil` where there is no memory for one.
  let stack: UnsafeMutableRawPointer?
  /// How much is set aside in all; 0 where the memory comes from the allocator.
  private let reserved: Int

  private static let tableSize = ExecutionContext.handlersOffset + DispatchTable.size
  /// The table, the stack, and the pages around it.
  private static let mappings = 4

  /// Memory that no execution has.
  private static let idle = Lock<[InterpreterMemory]>([])
  private static let mostIdle = 4

  /// A context that is not initialised, handlers, and a stack of `size` bytes.
  init(stackSize size: Int) {
    if let memory = Self.takeIdle(stackSize: size) ?? Self(reservingStackOf: size) {
      self = memory
      return
    }
    context = .allocate(byteCount: Self.tableSize, alignment: 64)
    (context + ExecutionContext.handlersOffset).copyMemory(from: HandlerTable.cells, byteCount: DispatchTable.size)
    stack = SystemMemory.allocate(size)
    reserved = 0
  }

  private init?(reservingStackOf size: Int) {
    guard let file = HandlerTable.file else { return nil }
    let tableSize = Self.wholePages(Self.tableSize)
    let stackSize = Self.wholePages(size)
    let start = tableSize + SystemMemory.pageSize
    let total = start + stackSize + SystemMemory.pageSize
    guard let base = AddressBudget.reserve(total, mappings: Self.mappings) else { return nil }
    guard file.map(at: base, offset: 0, size: tableSize), SystemMemory.commit(base + start, stackSize) else {
      AddressBudget.unreserve(base, total, mappings: Self.mappings)
      return nil
    }
    context = base
    stack = base + start
    reserved = total
  }

  private static func takeIdle(stackSize: Int) -> InterpreterMemory? {
    idle.withLock { idle in
      let place = idle.lastIndex { $0.stackSize == wholePages(stackSize) }
      return place.map { idle.remove(at: $0) }
    }
  }

  /// The size of a stack that is reserved.
  private var stackSize: Int { context + reserved - SystemMemory.pageSize - (stack ?? context) }

  private static func wholePages(_ size: Int) -> Int {
    let page = SystemMemory.pageSize
    return (size + page - 1) / page * page
  }

  /// How much of a stack stays in memory when nobody uses it.
  private static let trimmedStackSize = 64 << 10

  /// Gives the memory of the stack back but for its beginning, where the system does that.
  func trim() {
    guard let stack, reserved > 0, stackSize > Self.trimmedStackSize else { return }
    _ = SystemMemory.discard(stack + Self.trimmedStackSize, stackSize - Self.trimmedStackSize)
  }

  /// Gives the memory back, or keeps it for another execution.
  ///
  /// - Parameter isUsable: whether the table holds the handlers that it held in the beginning.
  func release(isUsable: Bool) {
    if reserved > 0, isUsable {
      // What serves the next execution keeps the memory of its stack.
      if Self.idle.withLock({ !$0.isEmpty }) { trim() }
      let isKept = Self.idle.withLock { idle in
        guard idle.count < Self.mostIdle else { return false }
        idle.append(self)
        return true
      }
      if isKept { return }
    }
    guard reserved == 0 else { return AddressBudget.unreserve(context, reserved, mappings: Self.mappings) }
    context.deallocate()
    if let stack { SystemMemory.deallocate(stack) }
  }
}

extension HandlerTable {
  /// A file with all handlers, at the offset that they have in the memory of an execution; `nil` where the system has no such files.
  fileprivate static let file: SystemFile? = {
    let size = ExecutionContext.handlersOffset + DispatchTable.size
    guard let file = SystemFile.anonymous(size: size),
      file.write(UnsafeRawBufferPointer(start: cells, count: DispatchTable.size), at: ExecutionContext.handlersOffset)
    else { return nil }
    return file
  }()
}
