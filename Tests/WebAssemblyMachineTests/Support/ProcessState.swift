#if os(Linux)
  import Foundation

  /// What this process has of the system.
  enum ProcessState {
    /// How many descriptors are open.
    static var descriptorCount: Int { count("/proc/self/fd") }

    /// How many threads there are.
    static var threadCount: Int { count("/proc/self/task") }

    /// How much memory is in use, in bytes.
    static var residentSize: Int { statm(1) }

    /// How many addresses are in use.
    static var addressSpace: Int { statm(0) }

    private static func count(_ folder: String) -> Int {
      (try? FileManager.default.contentsOfDirectory(atPath: folder).count) ?? -1
    }

    private static func statm(_ column: Int) -> Int {
      let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
      return (Int(text.split(separator: " ")[column]) ?? -1) * sysconf(Int32(_SC_PAGESIZE))
    }
  }
#endif
