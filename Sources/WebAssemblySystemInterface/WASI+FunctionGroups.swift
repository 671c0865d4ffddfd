import WebAssembly

extension WASI {
  /// Which of its functions a guest can import.
  public struct FunctionGroups: OptionSet, Hashable, Sendable {
    /// A bit for each group.
    public let rawValue: UInt16

    /// Groups by their bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The program's arguments: `args_…`.
    public static let arguments = FunctionGroups(rawValue: 1 << 0)
    /// The program's environment: `environ_…`.
    public static let environment = FunctionGroups(rawValue: 1 << 1)
    /// Time: `clock_…`.
    public static let clocks = FunctionGroups(rawValue: 1 << 2)
    /// What streams, files and sockets have in common, such as `fd_read`, `fd_write` and `fd_close`.
    public static let descriptors = FunctionGroups(rawValue: 1 << 3)
    /// Files and directories: `path_…`, and what of `fd_…` programs without files do not use, such as `fd_readdir`.
    public static let files = FunctionGroups(rawValue: 1 << 4)
    /// Waiting: `poll_oneoff`.
    public static let polling = FunctionGroups(rawValue: 1 << 5)
    /// The guest as a process: `proc_…`, `sched_yield`.
    public static let process = FunctionGroups(rawValue: 1 << 6)
    /// Random numbers: `random_get`.
    public static let random = FunctionGroups(rawValue: 1 << 7)
    /// Sockets: `sock_…`.
    public static let sockets = FunctionGroups(rawValue: 1 << 8)
    /// All of them.
    public static let all = FunctionGroups(rawValue: (1 << 9) - 1)
  }

  /// Defines `wasi_snapshot_preview1` and its predecessor `wasi_unstable`.
  ///
  /// A guest that imports a function which is left out cannot be instantiated, unless something else defines it. To replace a
  /// single function, remove it from the linker, and define another one.
  ///
  /// ```swift
  /// try wasi.define(in: &linker, .all.subtracting([.files, .sockets]))
  /// ```
  ///
  /// - Parameters:
  ///   - linker: where they are defined.
  ///   - groups: the functions that are defined; all of them, unless said otherwise.
  /// - Throws: `LinkError.duplicate` where the linker knows a function of these already.
  public func define(in linker: inout Linker, _ groups: FunctionGroups = .all) throws(LinkError) {
    linker.add(self)
    for (name, snapshot) in [("wasi_snapshot_preview1", Snapshot.preview1), ("wasi_unstable", .unstable)] {
      for function in SystemFunction.all where groups.contains(function.group) {
        if snapshot == .unstable, function.name == "sock_accept" { continue }
        try linker.define(name, function.name, function.hostFunction(of: self, snapshot))
      }
      if groups.contains(.process) { try linker.define(name, "proc_exit", Self.procExit) }
    }
  }
}
