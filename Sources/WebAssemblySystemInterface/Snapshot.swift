/// The versions of preview 1, which differ in the layout of some structures and in the numbers of `whence`.
enum Snapshot {
  /// `wasi_unstable`: what the first guests import.
  case unstable
  /// `wasi_snapshot_preview1`.
  case preview1
}
