import WebAssembly

/// A function that guests import: its name, the types of its parameters, and the method that does it.
///
/// All of them return an error number, unless they stop the guest; `proc_exit`, which does not return, stands apart.
struct SystemFunction {
  typealias Method = (WASI) -> (borrowing ArgumentSlots, Guest) throws(SystemCallError) -> Void

  let name: String
  let group: WASI.FunctionGroups
  private let parameters: String
  private let method: Method

  /// - Parameter parameters: a letter each, `i` for i32, `l` for i64.
  init(_ group: WASI.FunctionGroups, _ name: String, _ parameters: String, _ method: @escaping Method) {
    self.group = group
    self.name = name
    self.parameters = parameters
    self.method = method
  }

  /// The function as a guest can import it.
  func hostFunction(of wasi: WASI, _ snapshot: Snapshot) -> HostFunction {
    let body = method(wasi)
    let type = FunctionType(parameters: parameters.map { $0 == "i" ? .i32 : .i64 }, results: [.i32])
    return HostFunction(type: type) { (caller, arguments) throws(Trap) in
      // A closure of the host may call the guest, which makes other calls.
      let outer = wasi.call
      wasi.call = SystemCall(after: caller.takeEndedWait() as? SystemWait)
      defer { wasi.call = outer }
      do throws(SystemCallError) {
        let guest = Guest(caller, wasi, snapshot)
        try guest.payForCall()
        try body(arguments, guest)
        arguments[0] = 0
      } catch {
        switch error {
        case .errno(let number):
          if let wait = wasi.call.requestedWait {
            wait.paidFuel = wasi.call.paidFuel
            throw caller.callAgain(after: wait)
          }
          arguments[0] = UInt64(number.rawValue)
        case .trap(let reason): throw Trap(reason)
        }
      }
    }
  }
}

extension SystemFunction {
  /// The functions of `wasi_snapshot_preview1`, and of `wasi_unstable`, where there is no `sock_accept`.
  static var all: [SystemFunction] {
    [
      SystemFunction(.arguments, "args_get", "ii", WASI.argsGet),
      SystemFunction(.arguments, "args_sizes_get", "ii", WASI.argsSizesGet),
      SystemFunction(.environment, "environ_get", "ii", WASI.environGet),
      SystemFunction(.environment, "environ_sizes_get", "ii", WASI.environSizesGet),
      SystemFunction(.clocks, "clock_res_get", "ii", WASI.clockResGet),
      SystemFunction(.clocks, "clock_time_get", "ili", WASI.clockTimeGet),
      SystemFunction(.files, "fd_advise", "illi", WASI.fdAdvise),
      SystemFunction(.files, "fd_allocate", "ill", WASI.fdAllocate),
      SystemFunction(.descriptors, "fd_close", "i", WASI.fdClose),
      SystemFunction(.descriptors, "fd_datasync", "i", WASI.fdDatasync),
      SystemFunction(.descriptors, "fd_fdstat_get", "ii", WASI.fdFdstatGet),
      SystemFunction(.descriptors, "fd_fdstat_set_flags", "ii", WASI.fdFdstatSetFlags),
      SystemFunction(.descriptors, "fd_fdstat_set_rights", "ill", WASI.fdFdstatSetRights),
      SystemFunction(.descriptors, "fd_filestat_get", "ii", WASI.fdFilestatGet),
      SystemFunction(.files, "fd_filestat_set_size", "il", WASI.fdFilestatSetSize),
      SystemFunction(.files, "fd_filestat_set_times", "illi", WASI.fdFilestatSetTimes),
      SystemFunction(.files, "fd_pread", "iiili", WASI.fdPread),
      SystemFunction(.files, "fd_prestat_get", "ii", WASI.fdPrestatGet),
      SystemFunction(.files, "fd_prestat_dir_name", "iii", WASI.fdPrestatDirName),
      SystemFunction(.files, "fd_pwrite", "iiili", WASI.fdPwrite),
      SystemFunction(.descriptors, "fd_read", "iiii", WASI.fdRead),
      SystemFunction(.files, "fd_readdir", "iiili", WASI.fdReaddir),
      SystemFunction(.descriptors, "fd_renumber", "ii", WASI.fdRenumber),
      SystemFunction(.descriptors, "fd_seek", "ilii", WASI.fdSeek),
      SystemFunction(.descriptors, "fd_sync", "i", WASI.fdSync),
      SystemFunction(.descriptors, "fd_tell", "ii", WASI.fdTell),
      SystemFunction(.descriptors, "fd_write", "iiii", WASI.fdWrite),
      SystemFunction(.files, "path_create_directory", "iii", WASI.pathCreateDirectory),
      SystemFunction(.files, "path_filestat_get", "iiiii", WASI.pathFilestatGet),
      SystemFunction(.files, "path_filestat_set_times", "iiiilli", WASI.pathFilestatSetTimes),
      SystemFunction(.files, "path_link", "iiiiiii", WASI.pathLink),
      SystemFunction(.files, "path_open", "iiiiillii", WASI.pathOpen),
      SystemFunction(.files, "path_readlink", "iiiiii", WASI.pathReadlink),
      SystemFunction(.files, "path_remove_directory", "iii", WASI.pathRemoveDirectory),
      SystemFunction(.files, "path_rename", "iiiiii", WASI.pathRename),
      SystemFunction(.files, "path_symlink", "iiiii", WASI.pathSymlink),
      SystemFunction(.files, "path_unlink_file", "iii", WASI.pathUnlinkFile),
      SystemFunction(.polling, "poll_oneoff", "iiii", WASI.pollOneoff),
      SystemFunction(.process, "proc_raise", "i", WASI.procRaise),
      SystemFunction(.process, "sched_yield", "", WASI.schedYield),
      SystemFunction(.random, "random_get", "ii", WASI.randomGet),
      SystemFunction(.sockets, "sock_accept", "iii", WASI.sockAccept),
      SystemFunction(.sockets, "sock_recv", "iiiiii", WASI.sockRecv),
      SystemFunction(.sockets, "sock_send", "iiiii", WASI.sockSend),
      SystemFunction(.sockets, "sock_shutdown", "ii", WASI.sockShutdown),
    ]
  }
}
