import Foundation

#if canImport(Darwin)
  import Darwin
#endif

/// What the measurements were taken on.
struct MachineDescription: Codable {
  let processor: String
  let processorCount: Int
  let architecture: String
  let system: String
  /// Year, month and day.
  let date: String

  /// This machine, today.
  static var current: MachineDescription {
    let information = ProcessInfo.processInfo
    return MachineDescription(
      processor: processorName ?? "unknown processor", processorCount: information.activeProcessorCount,
      architecture: architectureName, system: information.operatingSystemVersionString,
      date: Date.now.formatted(.iso8601.year().month().day()))
  }

  private static var architectureName: String {
    #if arch(x86_64)
      "x86-64"
    #elseif arch(arm64)
      "arm64"
    #else
      "another architecture"
    #endif
  }

  private static var processorName: String? {
    #if canImport(Darwin)
      var size = 0
      guard sysctlbyname("machdep.cpu.brand_string", nil, &size, nil, 0) == 0 else { return nil }
      var name = [UInt8](repeating: 0, count: size)
      guard sysctlbyname("machdep.cpu.brand_string", &name, &size, nil, 0) == 0 else { return nil }
      return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    #elseif os(Windows)
      return ProcessInfo.processInfo.environment["PROCESSOR_IDENTIFIER"]
    #else
      let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
      let line = text?.split(separator: "\n").first { $0.hasPrefix("model name") }
      return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
    #endif
  }
}
