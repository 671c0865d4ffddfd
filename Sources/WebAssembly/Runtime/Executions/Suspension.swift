/// What a guest waits for, as its host function has said.
public struct Suspension {
  /// A class that holds a value of any type.
  private final class Box<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let box: (type: ObjectIdentifier, object: AnyObject)?

  init<Value>(_ value: Value) { box = (ObjectIdentifier(Box<Value>.self), Box(value)) }

  /// Without a value: nothing is allocated.
  init() { box = nil }

  /// The value that the host function has given to ``Caller/suspend(with:)``; `nil` where it was of another type, or there is none.
  public func value<Value>(as type: Value.Type) -> Value? {
    guard let box, box.type == ObjectIdentifier(Box<Value>.self) else { return nil }
    // The key is the type of the box, so the box is of that type.
    return unsafeDowncast(box.object, to: Box<Value>.self).value
  }
}

extension Caller {
  /// Makes the guest wait for the results of this host function, without a thread: the host function throws what this throws, and has
  /// done all that it does.
  ///
  /// ```swift
  /// try linker.define("env", "receive", HostFunction(type: FunctionType(results: [.i32]), values: { (caller, _) throws(Trap) in
  ///   try caller.suspend(with: "a message")
  /// }))
  /// ```
  ///
  /// The call must be one of an ``Execution``, whose ``Execution/resume(fuel:)`` then returns `Progress.suspended` with the value, and
  /// is given the results by ``Execution/resume(returning:fuel:)``. Any other call traps with ``Trap/Reason/cannotSuspend``; so does
  /// one that another host function has made, because that waits on its thread.
  public func suspend<Value>(with value: Value) throws(Trap) -> Never { throw store.requestPause(.suspended(Suspension(value))) }

  /// Makes the guest wait, as ``suspend(with:)`` does, for what needs no description.
  public func suspend() throws(Trap) -> Never { throw store.requestPause(.suspended(Suspension())) }
}
