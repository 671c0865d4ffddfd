import Foundation
import WasmCommand

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import WinSDK
#endif

/// A process that has ended: what it has printed, and what it took.
struct ChildProcess {
  /// What it has written to standard output. Its standard input is empty, its standard error discarded.
  let output: [UInt8]
  /// The exit status; 128 and the signal's number where a signal has ended it.
  let status: Int32
  /// The seconds that it has kept processors busy, in user mode and in the system.
  let processorTime: Double

  /// A process that writes nothing for so long is ended.
  private static let longestSilence = 120

  #if os(Windows)
    /// Runs a command to its end.
    static func run(_ command: String, _ arguments: [String]) throws(CommandError) -> ChildProcess {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(filePath: command)
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      do { try process.run() } catch { throw CommandError("\(command): \(error)") }
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return ChildProcess(
        output: [UInt8](output), status: process.terminationStatus, processorTime: time(of: process.processHandle))
    }
  #else
    /// Runs a command to its end.
    static func run(_ command: String, _ arguments: [String]) throws(CommandError) -> ChildProcess {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw error(command, errno) }
      let child = spawn(command, arguments, output: ends[1], closing: ends[0])
      close(ends[1])
      defer { close(ends[0]) }
      guard case .success(let process) = child else {
        if case .failure(let failure) = child { throw failure }
        throw CommandError(command)
      }
      let output = readAll(ends[0]) { _ = kill(process, SIGKILL) }
      var status: Int32 = 0
      var usage = rusage()
      while wait4(process, &status, 0, &usage) < 0 {
        guard errno == EINTR else { throw error(command, errno) }
      }
      let signal = status & 0x7F
      return ChildProcess(
        output: output, status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
        processorTime: seconds(usage.ru_utime) + seconds(usage.ru_stime))
    }

    private static func spawn(
      _ command: String, _ arguments: [String], output: Int32, closing other: Int32
    ) -> Result<pid_t, CommandError> {
      #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
      #else
        var actions = posix_spawn_file_actions_t()
      #endif
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addclose(&actions, output)
      posix_spawn_file_actions_addclose(&actions, other)
      var process = pid_t()
      let failure = withPointers([command] + arguments) { arguments in
        withPointers(ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }) { environment in
          posix_spawn(&process, command, &actions, nil, arguments, environment)
        }
      }
      return failure == 0 ? .success(process) : .failure(error(command, failure))
    }

    /// Calls `body` with the strings as the system takes them: pointers, then a null pointer.
    private static func withPointers<Result>(
      _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
      let pointers = strings.map { strdup($0) }
      defer { pointers.forEach { free($0) } }
      return body(pointers + [nil])
    }

    /// Reads to the end. Where nothing comes for too long, `giveUp` ends whoever writes.
    private static func readAll(_ descriptor: Int32, giveUp: () -> Void) -> [UInt8] {
      var output: [UInt8] = []
      var part = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let ready = poll(&request, 1, Int32(longestSilence * 1000))
        if ready < 0, errno == EINTR { continue }
        if ready == 0 { giveUp() }
        let count = read(descriptor, &part, part.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return output }
        output += part[..<count]
      }
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    private static func error(_ command: String, _ number: Int32) -> CommandError {
      CommandError("\(command): \(String(cString: strerror(number)))")
    }
  #endif
}
