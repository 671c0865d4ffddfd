/// What a store is at a moment: the memories, globals and tables of its instances, and calls that are put aside, half-way.
///
/// ```swift
/// let snapshot = try store.snapshot(of: [execution])
/// let bytes = snapshot.bytes
/// // Later, maybe in another process:
/// let restored = try RestoredStore(from: Snapshot(bytes), engine, modules: [module], linker)
/// let progress = try restored.executions[0].resume()
/// ```
///
/// A snapshot is made into any number of stores, each of which goes on by itself. It does not hold the modules, nor what is the host's:
/// host functions are found in a linker by the names that they are imported by, and for other things see ``SnapshotParticipant``. What is
/// in ``Store/userData`` and ``Instance/userData`` is not part of it.
///
/// Whoever has a snapshot can read all that the guests know. When a store is made of one, everything in it is checked; what was changed
/// on purpose can make guests compute something else, and nothing else.
public struct Snapshot: Sendable {
  let header: SnapshotHeader
  /// All of it, in bytes.
  public let bytes: [UInt8]

  /// A snapshot that was written to bytes.
  ///
  /// - Throws: ``SnapshotError`` where they are none, or were changed. What is in it is checked when a store is made of it.
  public init(_ bytes: [UInt8]) throws(SnapshotError) {
    let header = bytes.withUnsafeBytes { bytes -> Result<SnapshotHeader, SnapshotError> in
      do throws(SnapshotError) { return .success(try SnapshotHeader(bytes)) } catch { return .failure(error) }
    }
    self.header = try header.get()
    self.bytes = bytes
  }

  /// A snapshot that was just taken.
  init(_ header: SnapshotHeader, _ bytes: [UInt8]) {
    self.header = header
    self.bytes = bytes
  }

  /// Whether it holds only what of memories has changed since another snapshot.
  public var isIncremental: Bool { header.base != 0 }

  /// Where the pages begin.
  var pageOffset: Int { SnapshotHeader.byteCount + Int(header.recordSize) }
}
