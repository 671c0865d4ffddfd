/// A function of the host that guests can import.
///
/// Make one from a closure; its type follows from the closure's:
///
/// ```swift
/// let add = HostFunction { (a: Int32, b: Int32) -> Int32 in a &+ b }
/// let log = HostFunction { (caller: Caller, pointer: GuestPointer<UInt8>, length: UInt32) throws in
///   print(try caller.memory().string(at: pointer, count: length))
/// }
/// ```
///
/// A ``GuestException`` that the closure throws is one to the guest, which may catch it. Whatever else it throws traps the guest: a
/// ``Trap`` as it is, any other error as ``Trap/Reason/host(_:)``.
/// Nothing is allocated for a call.
public struct HostFunction {
  /// What guests see.
  public let type: FunctionType
  /// The slots of parameters or results, whichever take more.
  let slotCount: Int
  /// Whether results are references: then what the body leaves in their slots is checked.
  let returnsReferences: Bool
  /// Reads the arguments from the slots, and writes the results there.
  let body: (Caller, UnsafeMutablePointer<UInt64>) throws(Trap) -> Void

  @usableFromInline
  init(type: FunctionType, rawSlots body: @escaping (Caller, UnsafeMutablePointer<UInt64>) throws(Trap) -> Void) {
    self.type = type
    slotCount = FrameLayout(type).header
    returnsReferences = type.results.contains { $0.isReference }
    self.body = body
  }

  /// A function of a type that is known at run time only.
  ///
  /// - Parameters:
  ///   - type: what guests see.
  ///   - body: gets the arguments, which have the parameters' types, and returns the results. Results of another number or
  ///     of other types trap the guest.
  public init(type: FunctionType, values body: @escaping (Caller, [Value]) throws(Trap) -> [Value]) {
    self.init(type: type, rawSlots: { (caller, slots) throws(Trap) in
      var arguments: [Value] = []
      var slot = 0
      for parameter in type.parameters {
        arguments.append(Value(parameter, from: slots + slot, in: caller.store))
        slot += parameter.slotCount
      }
      let results = try body(caller, arguments)
      guard results.count == type.results.count, zip(results, type.results).allSatisfy({ caller.store.accepts($0, as: $1) }) else {
        throw Trap(.host("host function of type \(type) returned \(results.count) values that are not its results"))
      }
      slot = 0
      for result in results {
        result.write(to: slots + slot)
        slot += result.slotCount
      }
    })
  }

  /// A function on argument slots: the fastest form, and one that allocates nothing whatever the type.
  ///
  /// - Parameters:
  ///   - type: what guests see.
  ///   - body: reads the arguments from the slots and writes the results over them.
  public init(type: FunctionType, slots body: @escaping (Caller, inout ArgumentSlots) throws(Trap) -> Void) {
    let count = FrameLayout(type).header
    let parameterCount = FrameLayout.slots(type.parameters)
    self.init(type: type, rawSlots: { (caller, slots) throws(Trap) in
      // A result that the body does not write is 0, and not what was on the stack before.
      for slot in parameterCount..<count { slots[slot] = 0 }
      var arguments = ArgumentSlots(slots, count: count)
      try body(caller, &arguments)
    })
  }
}

extension HostFunction {
  /// Writes a result to `slot`, which moves on to the next.
  @inlinable @inline(__always)
  static func put<Result: GuestValue>(
    _ result: Result, _ slot: inout UnsafeMutablePointer<UInt64>, in store: Store
  ) throws(Trap) {
    guard result._put(&slot, in: store) else { throw Trap(.host("a host function returned a reference of another store")) }
  }
}
