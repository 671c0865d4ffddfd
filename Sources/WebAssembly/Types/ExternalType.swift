/// The type of the addresses of a memory or a table.
public enum AddressType: Hashable, Sendable {
  /// Addresses of 32 and of 64 bits.
  case i32, i64

  /// The type of an operand that is an address.
  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// The bounds on the size of a memory, in pages, or of a table, in elements.
///
/// WebAssembly 3.0, section 2.3.11 (limits).
public struct Limits: Hashable, Sendable {
  /// The size at the beginning.
  public var minimum: UInt64
  /// The size that is never exceeded; `nil` where the type sets none.
  public var maximum: UInt64?

  /// Limits from `minimum` to `maximum`.
  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The type of a linear memory.
///
/// WebAssembly 3.0, section 2.3.12 (memory types).
public struct MemoryType: Hashable, Sendable {
  /// The size in pages.
  public var limits: Limits
  /// The type of its addresses.
  public var addressType: AddressType
  /// Whether several threads may use the memory at once.
  public var isShared: Bool
  /// The binary logarithm of the size of a page: 16, unless the module uses custom page sizes.
  public var pageSizeLog2: UInt8

  /// A memory type.
  public init(limits: Limits, addressType: AddressType = .i32, isShared: Bool = false, pageSizeLog2: UInt8 = 16) {
    self.limits = limits
    self.addressType = addressType
    self.isShared = isShared
    self.pageSizeLog2 = pageSizeLog2
  }
}

/// The type of a table.
///
/// WebAssembly 3.0, section 2.3.13 (table types).
public struct TableType: Hashable, Sendable {
  /// The type of the elements, a reference type.
  public var element: ValueType
  /// The size in elements.
  public var limits: Limits
  /// The type of its indices.
  public var addressType: AddressType

  /// A table type.
  public init(element: ValueType, limits: Limits, addressType: AddressType = .i32) {
    self.element = element
    self.limits = limits
    self.addressType = addressType
  }
}

/// The type of a global variable.
///
/// WebAssembly 3.0, section 2.3.14 (global types).
public struct GlobalType: Hashable, Sendable {
  /// The type of its value.
  public var valueType: ValueType
  /// Whether it can be set.
  public var isMutable: Bool

  /// A global type.
  public init(valueType: ValueType, isMutable: Bool) {
    self.valueType = valueType
    self.isMutable = isMutable
  }
}

/// The type of something that a module imports or exports.
///
/// WebAssembly 3.0, section 2.3.16 (external types).
public enum ExternalType: Hashable, Sendable {
  /// A function of that type.
  case function(FunctionType)
  /// A table of that type.
  case table(TableType)
  /// A memory of that type.
  case memory(MemoryType)
  /// A global of that type.
  case global(GlobalType)
  /// An exception tag, with the types of what it carries as parameters.
  case tag(FunctionType)
}

/// The kinds of things that a module imports or exports.
public enum ExternalKind: UInt8, Hashable, Sendable {
  /// The kinds, with their codes of the binary format.
  case function = 0, table, memory, global, tag
}

extension ExternalType {
  /// The kind of the type.
  public var kind: ExternalKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}

extension ExternalKind: CustomStringConvertible {
  /// The kind in words.
  public var description: String {
    switch self {
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    }
  }
}

extension Limits: CustomStringConvertible {
  /// The limits as `1 … 2`.
  public var description: String { maximum.map { "\(minimum) … \($0)" } ?? "\(minimum) …" }
}

extension ExternalType: CustomStringConvertible {
  /// The type in words.
  public var description: String {
    switch self {
    case .function(let type): "function \(type)"
    case .table(let type):
      "table of \(type.element), \(type.limits) elements\(type.addressType == .i64 ? ", 64-bit" : "")"
    case .memory(let type):
      "memory of \(type.limits) pages\(type.pageSize)\(type.addressType == .i64 ? ", 64-bit" : "")\(type.isShared ? ", shared" : "")"
    case .global(let type): "\(type.isMutable ? "mutable" : "constant") global \(type.valueType)"
    case .tag(let type): "tag \(type)"
    }
  }
}

extension MemoryType {
  /// The size of a page in words, where it is not the usual one.
  fileprivate var pageSize: String {
    switch pageSizeLog2 {
    case 16: ""
    case 0: " of 1 byte"
    case 63...: " of 2^\(pageSizeLog2) bytes"
    default: " of \(1 << UInt64(pageSizeLog2)) bytes"
    }
  }
}
