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
    /// The other end has broken the connection.
    case connectionReset = 15
    /// A quota is used up.
    case quotaExceeded = 19
    /// A bad address. A guest's bad pointer is a trap; this is for streams of the host's.
    case fault = 21
    /// A file would become too large.
    case fileTooLarge = 22
    /// The host interrupted the guest.
    case interrupted = 27
    /// An argument makes no sense.
    case invalid = 28
    /// The device failed.
    case inputOutput = 29
    /// It is a directory.
    case isDirectory = 31
    /// There is no space left.
    case noSpace = 51
    /// The host does not have the function.
    case notSupportedByHost = 52
    /// It is no directory.
    case notDirectory = 54
    /// The descriptor cannot do that.
    case notSupported = 58
    /// There is no such device or address.
    case noSuchDevice = 60
    /// A number is too large for where it goes.
    case overflow = 61
    /// The host does not permit it.
    case notPermitted = 63
    /// Nobody reads any more what is written there.
    case brokenPipe = 64
    /// A stream cannot be moved about in.
    case illegalSeek = 70
    /// It took too long.
    case timedOut = 73
    /// The descriptor lacks the right.
    case notCapable = 76
  }
}

extension WASI.Errno: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .access: "permission denied"
    case .again: "nothing there at the moment"
    case .badDescriptor: "bad descriptor"
    case .connectionReset: "connection reset"
    case .quotaExceeded: "quota exceeded"
    case .fault: "bad address"
    case .fileTooLarge: "file too large"
    case .interrupted: "interrupted"
    case .invalid: "invalid argument"
    case .inputOutput: "input/output error"
    case .isDirectory: "is a directory"
    case .noSpace: "no space left on device"
    case .notSupportedByHost: "not supported by the host"
    case .notDirectory: "is no directory"
    case .notSupported: "not supported"
    case .noSuchDevice: "no such device or address"
    case .overflow: "number too large"
    case .notPermitted: "not permitted"
    case .brokenPipe: "broken pipe"
    case .illegalSeek: "illegal seek"
    case .timedOut: "timed out"
    case .notCapable: "right missing"
    }
  }
}
