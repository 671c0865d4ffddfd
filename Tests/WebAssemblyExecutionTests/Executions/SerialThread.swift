import Dispatch

/// Calls closures one after the other, on no thread of those that tasks share.
final class SerialThread: Sendable {
  private let queue = DispatchQueue(label: "serial")

  func run(_ body: @Sendable @escaping () -> Void) { queue.async(execute: body) }
}
