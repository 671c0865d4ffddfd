/// A function of a store, of a guest's or of the host's.
public struct Function {
  /// The store that it belongs to.
  public let store: Store
  let record: UnsafeMutablePointer<FunctionRecord>

  /// Its type.
  public var type: FunctionType { store.engine.types.functionType(record.pointee.typeID) ?? FunctionType() }

  /// A reference to it.
  public var reference: Reference { Reference(bits: record.pointee.reference, heapType: .func, in: store) }

  /// Calls the function with arguments of its parameters' types; returns its results.
  ///
  /// - Throws: `CallError.typeMismatch` where the arguments do not fit, `CallError.trap` where the function does not return.
  @discardableResult
  public func call(_ arguments: [Value]) throws(CallError) -> [Value] {
    let type = type
    guard arguments.count == type.parameters.count, zip(arguments, type.parameters).allSatisfy({ store.accepts($0, as: $1) }) else {
      throw .typeMismatch(
        expected: type, found: FunctionType(parameters: arguments.map { $0.type }, results: type.results))
    }
    do throws(Trap) {
      return try store.machine.call(record, slotCount: FrameLayout(type).header) { slots in
        var slot = 0
        for argument in arguments {
          argument.write(to: slots + slot)
          slot += argument.slotCount
        }
      } read: { slots in
        var slot = 0
        return type.results.map { result in
          defer { slot += result.slotCount }
          return Value(result, from: slots + slot, in: store)
        }
      }
    } catch { throw .trap(error) }
  }

  /// Calls the function with arguments of its parameters' types; returns its results.
  @discardableResult
  public func call(_ arguments: Value...) throws(CallError) -> [Value] { try call(arguments) }
}
