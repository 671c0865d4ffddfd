#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import ucrt
  import WinSDK
#endif

extension Host {
  /// The guest's number for the error that the last call of the system has met.
  static var lastError: WASI.Errno { error(errno) }

  /// The guest's number for an error of the system's. What WASI has no number for is a failure of the device.
  static func error(_ number: Int32) -> WASI.Errno {
    switch number {
    case E2BIG: .argumentListTooLong
    case EACCES: .access
    case EADDRINUSE: .addressInUse
    case EADDRNOTAVAIL: .addressNotAvailable
    case EAFNOSUPPORT: .addressFamilyNotSupported
    case EAGAIN, EWOULDBLOCK: .again
    case EALREADY: .alreadyInProgress
    case EBADF: .badDescriptor
    case EBADMSG: .badMessage
    case EBUSY: .busy
    case ECANCELED: .canceled
    case ECHILD: .noChildProcess
    case ECONNABORTED: .connectionAborted
    case ECONNREFUSED: .connectionRefused
    case ECONNRESET: .connectionReset
    case EDEADLK: .deadlock
    case EDESTADDRREQ: .destinationAddressRequired
    case EDOM: .outOfDomain
    case EEXIST: .exists
    case EFAULT: .fault
    case EFBIG: .fileTooLarge
    case EHOSTUNREACH: .hostUnreachable
    case EIDRM: .identifierRemoved
    case EILSEQ: .illegalByteSequence
    case EINPROGRESS: .inProgress
    case EINTR: .interrupted
    case EINVAL: .invalid
    case EISCONN: .isConnected
    case EISDIR: .isDirectory
    case ELOOP: .tooManyLinks
    case EMFILE: .tooManyOpenFiles
    case EMLINK: .tooManyHardLinks
    case EMSGSIZE: .messageTooLong
    case ENAMETOOLONG: .nameTooLong
    case ENETDOWN: .networkDown
    case ENETRESET: .networkReset
    case ENETUNREACH: .networkUnreachable
    case ENFILE: .tooManyOpenFilesInSystem
    case ENOBUFS: .noBufferSpace
    case ENODEV: .noDevice
    case ENOENT: .noEntry
    case ENOEXEC: .notExecutable
    case ENOLCK: .noLocks
    case ENOLINK: .noLink
    case ENOMEM: .outOfMemory
    case ENOMSG: .noMessage
    case ENOPROTOOPT: .noProtocolOption
    case ENOSPC: .noSpace
    case ENOSYS: .notSupportedByHost
    case ENOTCONN: .notConnected
    case ENOTDIR: .notDirectory
    case ENOTEMPTY: .notEmpty
    case ENOTRECOVERABLE: .notRecoverable
    case ENOTSOCK: .notSocket
    case ENOTSUP, EOPNOTSUPP: .notSupported
    case ENOTTY: .notTerminal
    case ENXIO: .noSuchDevice
    case EOVERFLOW: .overflow
    case EOWNERDEAD: .ownerDead
    case EPERM: .notPermitted
    case EPIPE: .brokenPipe
    case EPROTO: .protocolError
    case EPROTONOSUPPORT: .protocolNotSupported
    case EPROTOTYPE: .wrongProtocolType
    case ERANGE: .outOfRange
    case EROFS: .readOnlyFileSystem
    case ESPIPE: .illegalSeek
    case ESRCH: .noSuchProcess
    case ETIMEDOUT: .timedOut
    case ETXTBSY: .textFileBusy
    case EXDEV: .crossDevice
    #if !os(Windows)
      case EDQUOT: .quotaExceeded
      case EMULTIHOP: .multihop
      case ESTALE: .staleHandle
    #endif
    default: .inputOutput
    }
  }
}
