import WebAssembly

/// A function that guests import: its name, the types of its parameters, and the method that does it.
///
/// All of them return an error number, unless they stop the guest; `proc_exit`, which does not return, stands apart.
struct SystemFunction {
  typealias Method = (WASI) -> (borrowing ArgumentSlots, Guest) throws(SystemCallError) -> Void

  let name: String
  private let parameters: String
  private let method: Method

  /// - Parameter parameters: a letter each, `i` for i32, `l` for i64.
  init(_ name: String, _ parameters: String, _ method: @escaping Method) {
    self.name = name
    self.parameters = parameters
    self.method = method
  }

  /// The function as a guest can import it.
  func hostFunction(of wasi: WASI) -> HostFunction {
    let body = method(wasi)
    let type = FunctionType(parameters: parameters.map { $0 == "i" ? .i32 : .i64 }, results: [.i32])
    return HostFunction(type: type) { (caller, arguments) throws(Trap) in
      do throws(SystemCallError) {
        let guest = Guest(caller, wasi)
        try guest.payForCall()
        try body(arguments, guest)
        arguments[0] = 0
      } catch {
        switch error {
        case .errno(let number): arguments[0] = UInt64(number.rawValue)
        case .trap(let reason): throw Trap(reason)
        }
      }
    }
  }
}

extension SystemFunction {
  /// The functions of `wasi_snapshot_preview1`.
  static var preview1: [SystemFunction] {
    [
      SystemFunction("args_get", "ii", WASI.argsGet),
      SystemFunction("args_sizes_get", "ii", WASI.argsSizesGet),
      SystemFunction("environ_get", "ii", WASI.environGet),
      SystemFunction("environ_sizes_get", "ii", WASI.environSizesGet),
      SystemFunction("clock_res_get", "ii", WASI.clockResGet),
      SystemFunction("clock_time_get", "ili", WASI.clockTimeGet),
      SystemFunction("fd_advise", "illi", WASI.fdNotSeekable),
      SystemFunction("fd_allocate", "ill", WASI.fdNotSeekable),
      SystemFunction("fd_close", "i", WASI.fdClose),
      SystemFunction("fd_datasync", "i", WASI.fdSync),
      SystemFunction("fd_fdstat_get", "ii", WASI.fdFdstatGet),
      SystemFunction("fd_fdstat_set_flags", "ii", WASI.fdFdstatSetFlags),
      SystemFunction("fd_fdstat_set_rights", "ill", WASI.fdFdstatSetRights),
      SystemFunction("fd_filestat_get", "ii", WASI.fdFilestatGet),
      SystemFunction("fd_filestat_set_size", "il", WASI.fdUnsupported),
      SystemFunction("fd_filestat_set_times", "illi", WASI.fdUnsupported),
      SystemFunction("fd_pread", "iiili", WASI.fdNotSeekable),
      SystemFunction("fd_prestat_get", "ii", WASI.fdNotPreopened),
      SystemFunction("fd_prestat_dir_name", "iii", WASI.fdNotPreopened),
      SystemFunction("fd_pwrite", "iiili", WASI.fdNotSeekable),
      SystemFunction("fd_read", "iiii", WASI.fdRead),
      SystemFunction("fd_readdir", "iiili", WASI.fdNotDirectory),
      SystemFunction("fd_renumber", "ii", WASI.fdRenumber),
      SystemFunction("fd_seek", "ilii", WASI.fdNotSeekable),
      SystemFunction("fd_sync", "i", WASI.fdSync),
      SystemFunction("fd_tell", "ii", WASI.fdNotSeekable),
      SystemFunction("fd_write", "iiii", WASI.fdWrite),
      SystemFunction("path_create_directory", "iii", WASI.fdUnsupported),
      SystemFunction("path_filestat_get", "iiiii", WASI.fdUnsupported),
      SystemFunction("path_filestat_set_times", "iiiilli", WASI.fdUnsupported),
      SystemFunction("path_link", "iiiiiii", WASI.fdUnsupported),
      SystemFunction("path_open", "iiiiillii", WASI.fdUnsupported),
      SystemFunction("path_readlink", "iiiiii", WASI.fdUnsupported),
      SystemFunction("path_remove_directory", "iii", WASI.fdUnsupported),
      SystemFunction("path_rename", "iiiiii", WASI.fdUnsupported),
      SystemFunction("path_symlink", "iiiii", WASI.unsupported),
      SystemFunction("path_unlink_file", "iii", WASI.fdUnsupported),
      SystemFunction("poll_oneoff", "iiii", WASI.pollOneoff),
      SystemFunction("proc_raise", "i", WASI.procRaise),
      SystemFunction("sched_yield", "", WASI.schedYield),
      SystemFunction("random_get", "ii", WASI.randomGet),
      SystemFunction("sock_accept", "iii", WASI.fdUnsupported),
      SystemFunction("sock_recv", "iiiiii", WASI.fdUnsupported),
      SystemFunction("sock_send", "iiiii", WASI.fdUnsupported),
      SystemFunction("sock_shutdown", "ii", WASI.fdUnsupported),
    ]
  }

  /// The functions of `wasi_unstable`. Some laid out their structures differently.
  static var unstable: [SystemFunction] {
    preview1.filter { $0.name != "sock_accept" }.map { function in
      switch function.name {
      case "poll_oneoff": SystemFunction(function.name, function.parameters, WASI.pollOneoffUnstable)
      case "fd_filestat_get": SystemFunction(function.name, function.parameters, WASI.unsupported)
      default: function
      }
    }
  }
}
