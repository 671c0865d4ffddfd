extension WASI {
  /// The error numbers with which a function answers a guest.
  ///
  /// WASI preview 1, type `errno`, as far as they occur here.
  public enum Errno: UInt16, Error, Hashable, Sendable {
    /// Permission denied.
    case access = 2
    /// Nothing there at the moment, and the guest does not want to wait.
    case again = 6
    /// No such descriptor, or it is not open for that.
    case badDescriptor = 8
    case connectionReset = 15
    case quotaExceeded = 19
    /// A pointer or length reaches beyond the guest's memory.
    case fault = 21
    case fileTooLarge = 22
    /// The host interrupted the guest.
    case interrupted = 27
    case invalid = 28
    case inputOutput = 29
    case isDirectory = 31
    case noSpace = 51
    case notSupportedByHost = 52
    case notDirectory = 54
    case notSupported = 58
    case noSuchDevice = 60
    /// A number is too large for where it goes.
    case overflow = 61
    case notPermitted = 63
    /// Nobody reads any more what is written there.
    case brokenPipe = 64
    /// A stream cannot be moved about in.
    case illegalSeek = 70
    case timedOut = 73
    /// The descriptor lacks the right.
    case notCapable = 76
  }
}
