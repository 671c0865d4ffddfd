import Testing
import WebAssemblySystemInterface

/// Every call that takes a path.
extension CallingGuest {
  /// Tries all calls that follow a path to its end: what they do, and which error they give; 0 where one has succeeded.
  func attemptsThatFollow(_ directory: UInt64, _ path: some PathBytes) throws -> [(call: String, error: UInt16)] {
    [
      ("open", try tryOpen(directory, path)),
      ("open to write", try tryOpen(directory, path, isWritable: true)),
      ("open, make", try tryOpen(directory, path, .create, isWritable: true)),
      ("open, empty", try tryOpen(directory, path, .truncate, isWritable: true)),
      ("open, make, empty", try tryOpen(directory, path, [.create, .truncate])),
      ("open a directory", try tryOpen(directory, path, .directory)),
      ("status", try status(directory, path).error),
      ("set times", try setTimes(directory, path)),
      ("link", try link(directory, path, follows: true, to: 4, "taken")),
    ]
  }

  /// Tries all calls that do not follow a link where a path ends.
  func attemptsAtTheEnd(_ directory: UInt64, _ path: some PathBytes) throws -> [(call: String, error: UInt16)] {
    [
      ("open", try tryOpen(directory, path, follows: false)),
      ("open, make", try tryOpen(directory, path, follows: false, .create, isWritable: true)),
      ("open, make anew", try tryOpen(directory, path, follows: true, [.create, .exclusive], isWritable: true)),
      ("open, empty", try tryOpen(directory, path, follows: false, .truncate)),
      ("open a directory", try tryOpen(directory, path, follows: false, .directory)),
      ("status", try status(directory, path, follows: false).error),
      ("set times", try setTimes(directory, path, follows: false)),
      ("read a link", try readLink(directory, path).error),
      ("link", try link(directory, path, to: 4, "taken")),
      ("link to", try link(3, "file", to: directory, path)),
      ("symbolic link", try createSymbolicLink(directory, path, to: "file")),
      ("make a directory", try callPath("path_create_directory", directory, path)),
      ("rename", try rename(directory, path, to: 4, "taken")),
      ("rename to", try rename(3, "a/file", to: directory, path)),
      ("rename a directory to", try rename(3, "a/b", to: directory, path)),
      ("remove a directory", try callPath("path_remove_directory", directory, path)),
      ("remove", try callPath("path_unlink_file", directory, path)),
    ]
  }
}
