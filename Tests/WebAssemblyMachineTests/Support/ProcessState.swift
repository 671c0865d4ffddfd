#if os(Linux)
  import Foundation

  /// What this process has of the system.
  enum ProcessState {
    /// The files, pipes and sockets that are open, by the number of the descriptor.
    ///
    /// Timers and the like are left out: the library behind Swift's tasks opens them whenever it first needs one.
    static var descriptors: [String: String] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
      return names.reduce(into: [:]) { descriptors, name in
        // The one that the folder itself was read with is closed by now.
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
        if target?.hasPrefix("anon_inode:") != true { descriptors[name] = target }
      }
    }

    /// How many threads there are.
    static var threadCount: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? -1 }

    /// How much memory is in use, in bytes.
    static var residentSize: Int { statm(1) }

    /// How much memory is in use that nobody shares, in bytes.
    static var ownSize: Int { statm(1) - statm(2) }

    /// How many addresses are in use.
    static var addressSpace: Int { statm(0) }

    private static func statm(_ column: Int) -> Int {
      let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
      return (Int(text.split(separator: " ")[column]) ?? -1) * sysconf(Int32(_SC_PAGESIZE))
    }
  }
#endif
