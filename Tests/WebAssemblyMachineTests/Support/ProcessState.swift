#if os(Linux)
  import Foundation

  /// What this process has of the system.
  enum ProcessState {
    /// The descriptors that are open, by number, and what they are of.
    static var descriptors: [String: String] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
      return names.reduce(into: [:]) { descriptors, name in
        // The one that the folder itself was read with is closed by now.
        descriptors[name] = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
      }
    }

    /// How many threads there are.
    static var threadCount: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? -1 }

    /// How much memory is in use, in bytes.
    static var residentSize: Int { statm(1) }

    /// How many addresses are in use.
    static var addressSpace: Int { statm(0) }

    private static func statm(_ column: Int) -> Int {
      let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
      return (Int(text.split(separator: " ")[column]) ?? -1) * sysconf(Int32(_SC_PAGESIZE))
    }
  }
#endif
