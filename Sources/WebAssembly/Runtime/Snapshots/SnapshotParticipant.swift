/// What of the host's belongs to a snapshot of a store: state that host functions have, and Swift objects that guests have references to.
///
/// A participant is found by its name when a store is restored, in the linker that is given then. A system interface takes part by
/// itself.
///
/// ```swift
/// final class Counter: SnapshotParticipant {
///   let snapshotName = "counter"
///   var count: UInt8 = 0
///
///   func snapshotState() throws(SnapshotError) -> [UInt8] { [count] }
///   func restoreState(_ state: [UInt8]) throws(SnapshotError) { count = state.first ?? 0 }
/// }
/// ```
public protocol SnapshotParticipant: AnyObject {
  /// The name, which no other participant of a store has.
  var snapshotName: String { get }

  /// The state, in bytes.
  ///
  /// - Throws: `SnapshotError.participant` where it has state that cannot be written, such as an open file: what it is.
  func snapshotState() throws(SnapshotError) -> [UInt8]

  /// Makes the state what it was. The bytes may have been changed by anybody.
  ///
  /// - Throws: `SnapshotError.participant` where that is not possible.
  func restoreState(_ state: [UInt8]) throws(SnapshotError)

  /// A name for an object that guests have a reference to; `nil` where the object does not belong to the participant. By default
  /// no object does.
  func snapshotName(of object: AnyObject) -> String?

  /// The object of that name; `nil` where there is none. By default there is none.
  func snapshotObject(named name: String) -> AnyObject?
}

extension SnapshotParticipant {
  /// The participant knows no object.
  public func snapshotName(of object: AnyObject) -> String? { nil }

  /// The participant knows no object.
  public func snapshotObject(named name: String) -> AnyObject? { nil }
}
