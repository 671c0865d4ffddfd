/// A host function as a store keeps it, where its record can refer to it.
final class HostFunctionObject {
  let function: HostFunction

  init(_ function: HostFunction) { self.function = function }
}
