/// What a guest waits for, as its host function has said.
public struct Suspension {
  private let value: UserData

  init<Value>(_ value: Value) {
    var data = UserData()
    data[Value.self] = value
    self.value = data
  }

  /// The value that the host function has given to ``Caller/suspend(with:)``; `nil` where it was of another type.
  public func value<Value>(as type: Value.Type) -> Value? { value[type] }
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
  public func suspend() throws(Trap) -> Never { try suspend(with: ()) }
}
