extension WASI {
  /// How much of the host's a guest may take by system calls.
  public struct Limits: Hashable, Sendable {
    /// How many descriptors it may have open. Of the host's own, a directory whose entries are listed takes two, and one of an overlay
    /// over two directories of the host's takes four.
    public var openDescriptors = 1024
    /// How long a path may be, in bytes.
    public var pathLength = 4096
    /// How many directories deep a path may lead, where it is walked: a kernel that resolves it does not hold them open.
    public var pathDepth = 256
    /// How many symbolic links one path may lead through. A kernel that resolves it allows 40.
    public var links = 40
    /// How many bytes one call reads or writes at most, up to 1 GiB: it then moves fewer than asked for.
    public var transferSize = 64 << 20

    /// Limits that no usual program meets.
    public init() {}

    /// The limits, within what can be: how much was moved, for example, is told in 32 bits.
    var bounded: Limits {
      var limits = self
      limits.openDescriptors = max(openDescriptors, 3)
      limits.pathLength = max(pathLength, 0)
      limits.pathDepth = max(pathDepth, 0)
      limits.transferSize = min(max(transferSize, 0), 1 << 30)
      return limits
    }
  }
}
