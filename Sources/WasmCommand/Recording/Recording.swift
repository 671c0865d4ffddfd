import WebAssembly

/// What a program has got from outside while it ran, so that it can be executed once more and do the same.
///
/// A recording is a magic number and a version, and then chunks: the program, each call of a host function, and how it ended. A chunk
/// is written when it has happened: where the process that records is killed, the recording is good up to there.
package struct Recording: Sendable {
  package let program: RecordedProgram
  package let calls: [RecordedCall]
  /// How the program has ended; `nil` where the recording was not finished.
  package let ending: RecordedEnding?
}

/// The program that was run, and how.
package struct RecordedProgram: Hashable, Sendable {
  /// The module, in the binary format.
  package var module: [UInt8]
  /// The file that it was in.
  package var file: SystemString
  /// The exported function that was called; `nil` for a command.
  package var function: String?
  /// The arguments of that function. Those of a command are among what it has got from outside.
  package var arguments: [SystemString]
  package var features: Features
  package var canonicalizesNaNs: Bool
  /// The fuel that there was in the beginning. A place in the run is told by how much of it was used until then.
  package var fuel: UInt64
  /// Bounds on what the guest may allocate, in bytes.
  package var memorySize: UInt64
  package var totalSize: UInt64
}

/// A call of a host function.
package struct RecordedCall: Hashable, Sendable {
  /// Which: the index of the first import of its name.
  package var function: Int
  /// The fuel that was used when it was called.
  package var fuel: UInt64
  /// The fuel that it has taken.
  package var cost: UInt64
  package var outcome: Outcome
  /// What it has written to memories.
  package var changes: [MemoryChanges.Change]
  /// What standard output and standard error have taken.
  package var output: [Output]

  package enum Outcome: Hashable, Sendable {
    /// The slots of its results.
    case returned([UInt64])
    case trapped(Trap.Reason)
  }

  package struct Output: Hashable, Sendable {
    /// 1 or 2.
    package var stream: UInt8
    package var bytes: [UInt8]
  }
}

/// How a program has ended.
package struct RecordedEnding: Hashable, Sendable {
  /// The fuel that was used.
  package var fuel: UInt64
  package var outcome: Outcome

  package enum Outcome: Hashable, Sendable {
    /// It has returned, or asked to end, with an exit status.
    case status(Int32)
    /// It has trapped: why, in words.
    case trapped(String)
    /// The host has stopped it, at no place of its own choice.
    case stopped(String)
    case threw
    /// It could not be run, or its results could not be printed.
    case failed(String)
  }
}

/// What is wrong with a recording.
package enum RecordingError: Error, Hashable, Sendable {
  case notARecording
  /// It was made by another version of this package.
  case version(UInt32)
  /// It ends before the program does that is to be run.
  case truncated
  /// The chunk that begins at that byte is not what was written.
  case damaged(offset: Int)
  /// The module in it is not the one that was run.
  case module
}

extension RecordingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notARecording: "is no recording"
    case .version(let version): "is a recording of version \(version), and not \(Recording.version)"
    case .truncated: "the recording is cut off where it begins"
    case .damaged(let offset): "the recording is damaged at byte 0x\(String(offset, radix: 16))"
    case .module: "the module in the recording is another one than was run"
    }
  }
}

extension CommandError {
  /// A recording in `file` could not be opened.
  init(_ file: SystemString, _ error: RecordingError) { self = .failure("\(file): \(error)") }
}
