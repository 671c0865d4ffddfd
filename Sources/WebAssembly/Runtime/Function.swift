#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// A function of a store, of a guest's or of the host's.
public struct Function {
  /// The store that it belongs to.
  public let store: Store
  let record: UnsafeMutablePointer<FunctionRecord>

  /// Its type.
  public var type: FunctionType { store.engine.types.functionType(record.pointee.type.pointee.id) ?? FunctionType() }

  /// A reference to it.
  public var reference: Reference { Reference(bits: store.functions.reference(to: record), heapType: .func, in: store) }

  /// Calls the function with arguments of its parameters' types; returns its results.
  ///
  /// Where the types are known when the program is written, `typed(as:)` is shorter and faster.
  ///
  /// - Throws: `CallError.typeMismatch` where the arguments do not fit, `CallError.otherStore` where one is a reference of
  ///   another store, `CallError.trap` or `CallError.exception` where the function does not return.
  @discardableResult
  public func call(_ arguments: [Value]) throws(CallError) -> [Value] {
    let type = type
    try store.check(arguments, as: type.parameters, of: type)
    do throws(Trap) {
      let slots = try store.prepareCall(slotCount: FrameLayout(type).header)
      var slot = slots
      for argument in arguments {
        argument.write(to: slot)
        slot += argument.slotCount
      }
      try store.performCall(record, slots)
      return store.values(at: slots, type.results)
    } catch { throw CallError(error) }
  }

  /// Calls the function with arguments of its parameters' types; returns its results.
  @discardableResult
  public func call(_ arguments: Value...) throws(CallError) -> [Value] { try call(arguments) }
}

/// What a typed function does: a call on slots, in parts, so that nothing is allocated.
extension Function {
  /// Makes sure that the function has that type.
  @usableFromInline
  func check(_ found: FunctionType) throws(CallError) {
    let type = type
    guard type == found else { throw .typeMismatch(expected: type, found: found) }
  }

  /// The slots for the arguments, of parameters or results, whichever are more. `perform` or `cancel` must follow.
  @usableFromInline
  func prepare(slotCount: Int) throws(CallError) -> UnsafeMutablePointer<UInt64> {
    do throws(Trap) { return try store.prepareCall(slotCount: slotCount) } catch { throw CallError(error) }
  }

  /// Takes back `prepare`.
  @usableFromInline
  func cancel(_ slots: UnsafeMutablePointer<UInt64>) { store.interpreter.cancelCall(slots) }

  /// Calls the function with the arguments in `slots`. The results are there when it returns.
  ///
  /// - Parameter references: the types of the arguments, if there are references among them: a `GuestValue` may say anything.
  @usableFromInline
  func perform(_ slots: UnsafeMutablePointer<UInt64>, checking references: [ValueType]?) throws(CallError) {
    if let references, !store.accept(slots, as: references) {
      cancel(slots)
      throw .otherStore
    }
    do throws(Trap) { try store.performCall(record, slots) } catch { throw CallError(error) }
  }

  /// Writes an argument to `slot`, which moves on to the next.
  @inlinable @inline(__always)
  func put(_ argument: some GuestValue, _ slot: inout UnsafeMutablePointer<UInt64>) throws(CallError) {
    guard argument._put(&slot, in: store) else { throw .otherStore }
  }
}
