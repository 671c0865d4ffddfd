import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import WinSDK
#endif

/// The seconds for which this process has kept processors busy.
func ownProcessorTime() -> Double {
  #if os(Windows)
    time(of: GetCurrentProcess())
  #else
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  #endif
}

/// The most memory that this process has used so far, in bytes; 0 where the system does not tell.
func ownPeakMemory() -> Int {
  #if os(Windows)
    return 0
  #else
    var usage = rusage()
    #if canImport(Glibc)
      let who = Int32(RUSAGE_SELF.rawValue)
    #else
      let who = RUSAGE_SELF
    #endif
    guard getrusage(who, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  #endif
}

/// The memory that this process uses now, in bytes, where each page counts by the share that its mappings have of it; 0 where the system
/// does not tell.
func ownProportionalMemory() -> Int {
  let text = (try? String(contentsOfFile: "/proc/self/smaps_rollup", encoding: .utf8)) ?? ""
  let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
  return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1024 } ?? 0
}

#if os(Windows)
  /// The seconds for which a process has kept processors busy.
  func time(of process: HANDLE) -> Double {
    var creation = FILETIME()
    var exit = FILETIME()
    var kernel = FILETIME()
    var user = FILETIME()
    GetProcessTimes(process, &creation, &exit, &kernel, &user)
    return [kernel, user].reduce(0) { $0 + Double(UInt64($1.dwHighDateTime) << 32 | UInt64($1.dwLowDateTime)) / 1e7 }
  }
#endif
