/// Bounds on what the guests of a store may allocate. Growing beyond one fails as the specification has it, with -1;
/// instantiating a module that begins beyond one throws.
public struct ResourceLimits: Hashable, Sendable {
  /// The size of the stack that guests keep their locals and operands on, in bytes: at least 4 KiB, at most 1 GiB, whatever
  /// stands here.
  ///
  /// An ordinary call takes 50 to 200 bytes; a call that does not fit traps with ``Trap/Reason/callStackExhausted``. So does
  /// every call where there is not enough memory for the stack. What is never used costs no memory where the system allocates
  /// lazily. It counts when a store is made: a later change has no effect.
  public var stackSize = 16 << 20
  /// The size of one memory, in bytes, whether its addresses have 32 bits or 64.
  public var memorySize: UInt64 = 4 << 30
  /// The size of one table, in elements.
  public var tableSize: UInt64 = 10_000_000
  /// The size of all tables together, in elements.
  public var allTablesSize: UInt64 = 20_000_000
  /// The size of all that guests make the store allocate, in bytes: memories, tables, and the records of instances, with their
  /// functions, globals and element segments. The exceptions that guests keep references to may take a quarter of what these leave,
  /// or else the next that is caught by a reference traps with ``Trap/Reason/limitExceeded(_:)``.
  public var totalSize: UInt64 = 8 << 30
  /// How many instances a store may have. An instance whose start function traps is one of them: others may refer to it.
  public var instances = 10_000
  /// How many memories it may have.
  public var memories = 10_000
  /// How many of the memories have addresses set aside for them, where the system has enough, so that they need not move when
  /// they grow. An address that is set aside takes no memory, but systems limit how many such ranges a process has.
  public var reservedMemories = 256
  /// How many tables it may have.
  public var tables = 10_000

  /// Limits that an ordinary guest does not notice.
  public init() {}
}
