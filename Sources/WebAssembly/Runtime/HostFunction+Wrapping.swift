// Host functions in others, which see what they do.

extension HostFunction {
  /// A function of the same type that does `body`.
  ///
  /// - Parameter body: gets the slots of the results, which are to be there when it returns, and what calls this function. That may
  ///   be called once.
  package func wrapped(
    _ body: @escaping (Caller, _ results: UnsafeMutableBufferPointer<UInt64>, _ call: () throws(Trap) -> Void) throws(Trap) -> Void
  ) -> HostFunction {
    let resultSlots = FrameLayout.slots(type.results)
    return HostFunction(type: type, rawSlots: { (caller, slots) throws(Trap) in
      try body(caller, UnsafeMutableBufferPointer(start: slots, count: resultSlots)) { () throws(Trap) in
        try self.body(caller, slots)
      }
    })
  }
}

extension Linker {
  /// Puts another in the place of each host function.
  package mutating func replaceHostFunctions(_ replacement: (_ module: String, _ name: String, HostFunction) -> HostFunction) {
    for (key, item) in items {
      guard case .host(let function) = item else { continue }
      items[key] = .host(replacement(key.module.text, key.name.text, function))
    }
  }
}
