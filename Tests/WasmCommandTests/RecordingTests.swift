import Foundation
import Testing
import WasmCommand

/// Recordings that are damaged: each is refused with a reason, or replayed within its bounds.
struct RecordingTests {
  private static func recorded(_ folder: TemporaryFolder) throws -> [UInt8] {
    let guest = try folder.write("guest.wat", ReplayTests.guest)
    let outcome = Outcome(["run", "--record", folder.path("recording"), guest], input: Array("some input".utf8))
    #expect(outcome.status == 7)
    return try folder.bytes("recording")
  }

  private static func replay(_ bytes: [UInt8], in folder: TemporaryFolder, _ options: [String] = []) throws -> Outcome {
    try Data(bytes).write(to: URL(filePath: folder.path("damaged")))
    return Outcome(["replay", "--timeout", "5"] + options + [folder.path("damaged")])
  }

  /// The contents of each chunk.
  private static func chunks(_ bytes: [UInt8]) -> [[UInt8]] {
    var chunks: [[UInt8]] = []
    var rest = bytes.dropFirst(Recording.preamble.count)
    while rest.count >= 12 {
      let count = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      chunks.append(Array(rest.dropFirst(12).prefix(count)))
      rest = rest.dropFirst(12 + count)
    }
    return chunks
  }

  /// A recording of chunks, with the checksums that they need.
  private static func sealed(_ chunks: [[UInt8]]) -> [UInt8] {
    chunks.enumerated().reduce(into: Recording.preamble) { $0 += Recording.chunk($1.element, number: $1.offset) }
  }

  @Test func aRecordingIsWhatItWasMadeOf() throws {
    let bytes = try Self.recorded(try TemporaryFolder())
    let recording = try Recording(bytes)
    #expect(Self.sealed(Self.chunks(bytes)) == bytes)
    let ending = try #require(recording.ending)
    let contents: [[UInt8]] = [recording.program.contents] + recording.calls.map(\.contents) + [ending.contents]
    #expect(Self.sealed(contents) == bytes)
    #expect(recording.calls.count == 10)
    #expect(ending.outcome == .status(7))
    // Of the call that reads 5 bytes: these, and how many they are.
    #expect(recording.calls[3].changes.map(\.bytes.count) == [5])
    #expect(recording.calls[2].output.map(\.bytes.count) == [16])
  }

  @Test func whateverByteChangesIsNoticed() throws {
    let bytes = try Self.recorded(try TemporaryFolder())
    for index in bytes.indices {
      for mask in [1, 0x80, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[index] ^= mask
        // A length that is too large looks like a recording that was not finished.
        do throws(RecordingError) {
          let recording = try Recording(damaged)
          #expect(recording.ending == nil)
        } catch {
          #expect(!error.description.isEmpty)
        }
      }
    }
  }

  @Test func whatIsCutOffIsReplayedAsFarAsItGoes() throws {
    let folder = try TemporaryFolder()
    let bytes = try Self.recorded(folder)
    let whole = try Self.replay(bytes, in: folder)
    let first = Recording.preamble.count + 12 + Self.chunks(bytes)[0].count
    for count in stride(from: 0, to: bytes.count, by: 3) {
      guard count >= first else {
        #expect(throws: RecordingError.self) { try Recording(Array(bytes[..<count])) }
        continue
      }
      let outcome = try Self.replay(Array(bytes[..<count]), in: folder)
      #expect(outcome.status == 2 || outcome.status == 7)
      #expect(outcome.status == 7 || outcome.errors.contains("the recording was not finished: it ends after fuel "))
      #expect(whole.outputBytes.starts(with: outcome.outputBytes))
    }
  }

  /// With checksums that fit, everything is looked at. The guest has no loop that would not end.
  @Test func hostileRecordingsAreHarmless() throws {
    let folder = try TemporaryFolder()
    let bytes = try Self.recorded(folder)
    let chunks = Self.chunks(bytes)
    var statuses: [Int32: Int] = [:]
    for number in chunks.indices {
      for index in chunks[number].indices {
        var damaged = chunks
        damaged[number][index] ^= [1, 0x40, 0xFF][index % 3]
        let outcome = try Self.replay(Self.sealed(damaged), in: folder)
        // The status of `proc_exit`, in the last call, may be any.
        #expect([0, 2, 7, 134].contains(outcome.status) || number == chunks.count - 2)
        #expect(outcome.status != 2 || outcome.errors.hasPrefix("wasm: "))
        statuses[outcome.status, default: 0] += 1
      }
    }
    // Most changes are noticed; those of bytes that the guest has read, or of times, are not.
    #expect(statuses[2, default: 0] > statuses[7, default: 0])
  }

  @Test func anotherBehaviourIsReported() throws {
    let folder = try TemporaryFolder()
    let recording = try Recording(try Self.recorded(folder))
    func replayed(_ change: (inout [RecordedCall], inout RecordedEnding) -> Void) throws -> Outcome {
      var calls = recording.calls
      var ending = try #require(recording.ending)
      change(&calls, &ending)
      let contents: [[UInt8]] = [recording.program.contents] + calls.map(\.contents) + [ending.contents]
      return try Self.replay(Self.sealed(contents), in: folder)
    }
    for (message, change) in [
      ("calls random_get after fuel ", { calls, _ in calls[1].fuel += 1 }),
      ("calls random_get, and not clock_time_get as it did then", { calls, _ in calls[1].function = 0 }),
      ("calls proc_exit once more than it did then", { calls, _ in calls.removeLast() }),
      ("has no bytes at 65536, where fd_read has written then", { calls, _ in
        calls[3].changes = [.init(memory: 0, address: 65536, bytes: [1])]
      }),
      ("gets 1 results of fd_read, and not 2", { calls, _ in calls[3].outcome = .returned([0, 0]) }),
      ("ends with status 7 after fuel ", { _, ending in ending.outcome = .status(8) }),
    ] as [(String, (inout [RecordedCall], inout RecordedEnding) -> Void)] {
      let outcome = try replayed(change)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("the program does not do what was recorded: it \(message)"), "\(outcome.errors)")
    }
    #expect(try replayed { _, _ in }.status == 7)
  }

  #if os(Linux)
    @Test func aRecordingThatCannotBeWrittenIsAFailure() throws {
      let folder = try TemporaryFolder()
      let guest = try folder.write("guest.wat", "(module (func (export \"_start\")))")
      let outcome = Outcome(["run", "--record", "/dev/full", guest])
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("wasm: /dev/full: "))
    }
  #endif
}
