extension WASI {
  /// The error numbers with which a function answers a guest.
  ///
  /// WASI preview 1, type `errno`.
  public enum Errno: UInt16, Error, Hashable, Sendable {
    /// Argument list too long.
    case argumentListTooLong = 1
    /// Permission denied.
    case access
    /// Address in use.
    case addressInUse
    /// Address not available.
    case addressNotAvailable
    /// Address family not supported.
    case addressFamilyNotSupported
    /// Nothing there at the moment, and the guest does not want to wait.
    case again
    /// Already in progress.
    case alreadyInProgress
    /// No such descriptor, or it is not open for that.
    case badDescriptor
    /// Bad message.
    case badMessage
    /// In use, so that it cannot be replaced or removed.
    case busy
    /// Canceled.
    case canceled
    /// No child process.
    case noChildProcess
    /// Connection aborted.
    case connectionAborted
    /// Connection refused.
    case connectionRefused
    /// The other end has broken the connection.
    case connectionReset
    /// A deadlock would follow.
    case deadlock
    /// Destination address required.
    case destinationAddressRequired
    /// Argument out of domain.
    case outOfDomain
    /// A quota is used up.
    case quotaExceeded
    /// Exists already.
    case exists
    /// A bad address. A guest's bad pointer is a trap; this is for streams of the host's.
    case fault
    /// A file would become too large.
    case fileTooLarge
    /// Host unreachable.
    case hostUnreachable
    /// Identifier removed.
    case identifierRemoved
    /// Text that is no UTF-8.
    case illegalByteSequence
    /// In progress.
    case inProgress
    /// The host interrupted the guest.
    case interrupted
    /// An argument makes no sense.
    case invalid
    /// The device failed.
    case inputOutput
    /// Is connected.
    case isConnected
    /// Is a directory.
    case isDirectory
    /// More symbolic links than are followed, or one where none is followed.
    case tooManyLinks
    /// The guest has as many descriptors open as it may.
    case tooManyOpenFiles
    /// Too many hard links.
    case tooManyHardLinks
    /// Message too long.
    case messageTooLong
    /// Multihop attempted.
    case multihop
    /// A name or path is longer than it may be, or a buffer shorter than the name.
    case nameTooLong
    /// Network is down.
    case networkDown
    /// Connection aborted by the network.
    case networkReset
    /// Network unreachable.
    case networkUnreachable
    /// Too many open files in the system.
    case tooManyOpenFilesInSystem
    /// No buffer space.
    case noBufferSpace
    /// No such device.
    case noDevice
    /// No such file or directory.
    case noEntry
    /// Not executable.
    case notExecutable
    /// No locks available.
    case noLocks
    /// Link severed.
    case noLink
    /// Out of memory.
    case outOfMemory
    /// No message of that type.
    case noMessage
    /// Protocol option not available.
    case noProtocolOption
    /// There is no space left.
    case noSpace
    /// The host does not have the function.
    case notSupportedByHost
    /// Not connected.
    case notConnected
    /// Is no directory.
    case notDirectory
    /// Directory not empty.
    case notEmpty
    /// State not recoverable.
    case notRecoverable
    /// Is no socket.
    case notSocket
    /// The descriptor cannot do that.
    case notSupported
    /// Inappropriate device control.
    case notTerminal
    /// No such device or address.
    case noSuchDevice
    /// A number is too large for where it goes.
    case overflow
    /// Previous owner died.
    case ownerDead
    /// What is never permitted: also a path that leads out of what the guest was given.
    case notPermitted
    /// Nobody reads any more what is written there.
    case brokenPipe
    /// Protocol error.
    case protocolError
    /// Protocol not supported.
    case protocolNotSupported
    /// Wrong protocol type.
    case wrongProtocolType
    /// Result out of range.
    case outOfRange
    /// Read-only file system.
    case readOnlyFileSystem
    /// A stream cannot be moved about in.
    case illegalSeek
    /// No such process.
    case noSuchProcess
    /// Stale handle.
    case staleHandle
    /// It took too long.
    case timedOut
    /// Text file busy.
    case textFileBusy
    /// On another file system.
    case crossDevice
    /// The descriptor lacks the right.
    case notCapable
  }
}

extension WASI.Errno: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .argumentListTooLong: "argument list too long"
    case .access: "permission denied"
    case .addressInUse: "address in use"
    case .addressNotAvailable: "address not available"
    case .addressFamilyNotSupported: "address family not supported"
    case .again: "nothing there at the moment"
    case .alreadyInProgress: "already in progress"
    case .badDescriptor: "bad descriptor"
    case .badMessage: "bad message"
    case .busy: "busy"
    case .canceled: "canceled"
    case .noChildProcess: "no child process"
    case .connectionAborted: "connection aborted"
    case .connectionRefused: "connection refused"
    case .connectionReset: "connection reset"
    case .deadlock: "a deadlock would follow"
    case .destinationAddressRequired: "destination address required"
    case .outOfDomain: "argument out of domain"
    case .quotaExceeded: "quota exceeded"
    case .exists: "exists already"
    case .fault: "bad address"
    case .fileTooLarge: "file too large"
    case .hostUnreachable: "host unreachable"
    case .identifierRemoved: "identifier removed"
    case .illegalByteSequence: "not UTF-8"
    case .inProgress: "in progress"
    case .interrupted: "interrupted"
    case .invalid: "invalid argument"
    case .inputOutput: "input/output error"
    case .isConnected: "is connected"
    case .isDirectory: "is a directory"
    case .tooManyLinks: "too many symbolic links"
    case .tooManyOpenFiles: "too many open files"
    case .tooManyHardLinks: "too many hard links"
    case .messageTooLong: "message too long"
    case .multihop: "multihop attempted"
    case .nameTooLong: "name too long"
    case .networkDown: "network is down"
    case .networkReset: "connection aborted by the network"
    case .networkUnreachable: "network unreachable"
    case .tooManyOpenFilesInSystem: "too many open files in the system"
    case .noBufferSpace: "no buffer space"
    case .noDevice: "no such device"
    case .noEntry: "no such file or directory"
    case .notExecutable: "not executable"
    case .noLocks: "no locks available"
    case .noLink: "link severed"
    case .outOfMemory: "out of memory"
    case .noMessage: "no message of that type"
    case .noProtocolOption: "protocol option not available"
    case .noSpace: "no space left on device"
    case .notSupportedByHost: "not supported by the host"
    case .notConnected: "not connected"
    case .notDirectory: "is no directory"
    case .notEmpty: "directory not empty"
    case .notRecoverable: "state not recoverable"
    case .notSocket: "is no socket"
    case .notSupported: "not supported"
    case .notTerminal: "inappropriate device control"
    case .noSuchDevice: "no such device or address"
    case .overflow: "number too large"
    case .ownerDead: "previous owner died"
    case .notPermitted: "not permitted"
    case .brokenPipe: "broken pipe"
    case .protocolError: "protocol error"
    case .protocolNotSupported: "protocol not supported"
    case .wrongProtocolType: "wrong protocol type"
    case .outOfRange: "result out of range"
    case .readOnlyFileSystem: "read-only file system"
    case .illegalSeek: "illegal seek"
    case .noSuchProcess: "no such process"
    case .staleHandle: "stale handle"
    case .timedOut: "timed out"
    case .textFileBusy: "text file busy"
    case .crossDevice: "on another file system"
    case .notCapable: "right missing"
    }
  }
}
