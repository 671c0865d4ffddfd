/// Why a snapshot cannot be taken, or no store be made of it.
public enum SnapshotError: Error, Sendable {
  /// The bytes are something else.
  case notASnapshot
  /// Bytes are missing: the snapshot has `expected`.
  case truncated(byteCount: Int, expected: UInt64)
  /// The snapshot has another version of the format than this engine reads, or was taken by an engine with another instruction set.
  case version
  /// The snapshot was taken by an engine whose configuration differs, in the options of those names.
  case configuration([String])
  /// The bytes were changed since the snapshot was taken.
  case checksum
  /// Something in the snapshot is not what an engine could have written: what, and at which byte.
  case damaged(String, offset: Int)
  /// The snapshot holds what has changed since another one, which is not the one before it here.
  case otherBase
  /// A module that the snapshot has an instance of is not among those given: which of the snapshot's modules, from 0 on, and its size.
  case missingModule(number: Int, byteCount: Int)
  /// A module given belongs to another engine.
  case otherEngine
  /// The linker has no host function of that name, or one of another type.
  case missingFunction(module: String, name: String)
  /// The store would be larger than its limits allow, or than there is memory for.
  case limitExceeded(String)
  /// A guest of the store is running, or an execution belongs to another store or has ended.
  case inUse
  /// The host has not said what something of its own is called, which guests refer to: what it is.
  case unnamed(String)
  /// A participant cannot be part of the snapshot, or has none of that name: its name, and why.
  case participant(name: String, String)
  /// A function cannot be translated that is on a stack.
  case translation(Trap)
}

extension SnapshotError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .notASnapshot: "this is not a snapshot"
    case .truncated(let count, let expected): "the snapshot is cut off: it has \(count) of \(expected) bytes"
    case .version: "the snapshot was taken by another version of the engine"
    case .configuration(let options):
      "the snapshot was taken with another choice of \(options.joined(separator: ", ")) in Engine.Configuration"
    case .checksum: "the snapshot has changed since it was taken"
    case .damaged(let what, let offset): "the snapshot is damaged at byte 0x\(String(offset, radix: 16)): \(what)"
    case .otherBase: "the snapshot holds only what has changed since another one, which must come before it"
    case .missingModule(let number, let size): "module \(number) of the snapshot, of \(size) bytes, is not among those given"
    case .otherEngine: "a module belongs to another engine"
    case .missingFunction(let module, let name): "the linker has no function \(module).\(name) of the type that the snapshot needs"
    case .limitExceeded(let what): what
    case .inUse: "a guest of the store is running, or the execution is not one of the store that can go on"
    case .unnamed(let what): "the snapshot cannot hold \(what), which the host has not named"
    case .participant(let name, let reason): "\(name): \(reason)"
    case .translation(let trap): trap.description
    }
  }
}
