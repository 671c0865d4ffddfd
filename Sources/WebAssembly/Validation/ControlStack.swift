/// A block that is open: what it began with and what it has to end with.
///
/// WebAssembly 3.0, appendix A.3 (validation algorithm).
struct ControlFrame {
  enum Kind: UInt8 {
    case function, block, loop, `if`, `else`, tryTable
    /// Of legacy exceptions: the body, and the handlers of one tag and of all.
    case `try`, `catch`, catchAll
  }

  var kind: Kind
  /// Whether what follows cannot be reached: operands then come out of nothing.
  var isUnreachable = false
  var parameters: TypeList
  var results: TypeList
  /// The height of the operand stack below the block.
  var operandBase: UInt32
  /// How many variables without a default had been set before the block.
  var initializationBase: UInt32

  /// The types that a branch to the block carries.
  var labelTypes: TypeList { kind == .loop ? parameters : results }
}

/// The operands of the code that is being validated.
///
/// Memory is kept from function to function. An element is reached only below `height`, which the stack itself checks.
struct OperandStack: ~Copyable {
  private(set) var elements: UnsafeMutablePointer<ValueType>
  private(set) var height = 0
  private var capacity: Int

  init() {
    capacity = 1024
    elements = .allocate(capacity: capacity)
  }

  deinit { elements.deallocate() }

  /// Makes room for `count` more.
  @inline(__always)
  mutating func reserve(_ count: Int) {
    if capacity &- height < count { grow(count) }
  }

  @inline(never)
  private mutating func grow(_ count: Int) {
    capacity = max(capacity * 2, height + count)
    let larger = UnsafeMutablePointer<ValueType>.allocate(capacity: capacity)
    larger.update(from: elements, count: height)
    elements.deallocate()
    elements = larger
  }

  @inline(__always)
  mutating func push(_ type: ValueType) {
    reserve(1)
    elements[height] = type
    height &+= 1
  }

  /// The operand that is `depth` below the top, which the caller knows to be there.
  @inline(__always)
  func peek(_ depth: Int) -> ValueType { elements[height &- 1 &- depth] }

  /// Lowers the height, which the caller knows to be greater.
  @inline(__always)
  mutating func truncate(to height: Int) { self.height = height }
}
