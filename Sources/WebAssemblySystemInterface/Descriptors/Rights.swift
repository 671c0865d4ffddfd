/// What a guest may do with a descriptor.
///
/// WASI preview 1, type `rights`.
struct Rights: OptionSet {
  let rawValue: UInt64

  static let synchronizeContents = Rights(rawValue: 1 << 0)
  static let read = Rights(rawValue: 1 << 1)
  static let seek = Rights(rawValue: 1 << 2)
  static let setFlags = Rights(rawValue: 1 << 3)
  static let synchronize = Rights(rawValue: 1 << 4)
  static let tell = Rights(rawValue: 1 << 5)
  static let write = Rights(rawValue: 1 << 6)
  static let advise = Rights(rawValue: 1 << 7)
  static let allocate = Rights(rawValue: 1 << 8)
  static let createDirectory = Rights(rawValue: 1 << 9)
  static let createFile = Rights(rawValue: 1 << 10)
  static let linkSource = Rights(rawValue: 1 << 11)
  static let linkTarget = Rights(rawValue: 1 << 12)
  static let open = Rights(rawValue: 1 << 13)
  static let readDirectory = Rights(rawValue: 1 << 14)
  static let readLink = Rights(rawValue: 1 << 15)
  static let renameSource = Rights(rawValue: 1 << 16)
  static let renameTarget = Rights(rawValue: 1 << 17)
  static let getPathStatus = Rights(rawValue: 1 << 18)
  static let setPathSize = Rights(rawValue: 1 << 19)
  static let setPathTimes = Rights(rawValue: 1 << 20)
  static let getStatus = Rights(rawValue: 1 << 21)
  static let setSize = Rights(rawValue: 1 << 22)
  static let setTimes = Rights(rawValue: 1 << 23)
  static let createSymbolicLink = Rights(rawValue: 1 << 24)
  static let removeDirectory = Rights(rawValue: 1 << 25)
  static let removeFile = Rights(rawValue: 1 << 26)
  static let poll = Rights(rawValue: 1 << 27)
  static let shutDown = Rights(rawValue: 1 << 28)
  static let accept = Rights(rawValue: 1 << 29)

  /// These rights, and what they imply: who may seek may ask where it is.
  var withImplied: Rights { contains(.seek) ? union(.tell) : self }

  // MARK: - What there is to do with each kind

  /// With a regular file.
  static let file: Rights = [
    synchronizeContents, read, seek, setFlags, synchronize, tell, write, advise, allocate, getStatus, setSize, setTimes, poll,
  ]

  /// With a directory.
  static let directory: Rights = [
    setFlags, synchronizeContents, synchronize, createDirectory, createFile, linkSource, linkTarget, open, readDirectory, readLink,
    renameSource, renameTarget, getPathStatus, setPathSize, setPathTimes, getStatus, setTimes, createSymbolicLink,
    removeDirectory, removeFile, poll,
  ]

  /// With what is opened in a directory that the guest was given.
  static let all: Rights = [file, directory, socket]

  /// With a socket that is connected.
  static let connection: Rights = [read, write, setFlags, getStatus, poll, shutDown]

  /// With a socket.
  static let socket: Rights = [connection, accept]
}
