import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// Functions that are left out of the linker, or replaced.
struct FunctionGroupTests {
  static let groups: [(WASI.FunctionGroups, [String])] = [
    (.arguments, ["args_get", "args_sizes_get"]), (.environment, ["environ_get", "environ_sizes_get"]),
    (.clocks, ["clock_res_get", "clock_time_get"]),
    (
      .descriptors,
      [
        "fd_close", "fd_datasync", "fd_fdstat_get", "fd_fdstat_set_flags", "fd_fdstat_set_rights", "fd_filestat_get", "fd_read",
        "fd_renumber", "fd_seek", "fd_sync", "fd_tell", "fd_write",
      ]
    ),
    (
      .files,
      [
        "fd_advise", "fd_allocate", "fd_filestat_set_size", "fd_filestat_set_times", "fd_pread", "fd_prestat_dir_name",
        "fd_prestat_get", "fd_pwrite", "fd_readdir", "path_create_directory", "path_filestat_get", "path_filestat_set_times",
        "path_link", "path_open", "path_readlink", "path_remove_directory", "path_rename", "path_symlink", "path_unlink_file",
      ]
    ),
    (.polling, ["poll_oneoff"]), (.process, ["proc_exit", "proc_raise", "sched_yield"]), (.random, ["random_get"]),
    (.sockets, ["sock_accept", "sock_recv", "sock_send", "sock_shutdown"]),
  ]

  /// The imports of the module that imports all functions, each as a module of its own.
  private func modules(_ engine: Engine) throws -> [String: Module] {
    let text = try #require(Fixture.text("modules/system-calls.wat"))
    var modules: [String: Module] = [:]
    for line in text.split(separator: "\n") where line.contains("(import ") {
      let name = String(line.split(separator: "\"")[3])
      modules[name] = try Module(engine, wat: "(module \(line))")
    }
    return modules
  }

  @Test(arguments: groups.indices)
  func aGroupHasItsFunctions(_ index: Int) throws {
    let (group, names) = Self.groups[index]
    let engine = Engine()
    var (only, without) = (Linker(), Linker())
    try WASI().define(in: &only, group)
    try WASI().define(in: &without, .all.subtracting(group))
    let modules = try modules(engine)
    #expect(modules.count == 46)
    for (name, module) in modules {
      let isInGroup = names.contains(name)
      let (withOnly, withOthers) = (
        try? only.instantiate(module, in: Store(engine)), try? without.instantiate(module, in: Store(engine))
      )
      #expect((withOnly != nil) == isInGroup, "\(name)")
      #expect((withOthers == nil) == isInGroup, "\(name)")
    }
  }

  @Test func everyFunctionIsInOneGroup() {
    let names = Self.groups.flatMap(\.1)
    #expect(names.count == 46 && Set(names).count == 46)
    let groups = Self.groups.map(\.0)
    #expect(groups.reduce(into: WASI.FunctionGroups()) { all, group in all.formUnion(group) } == .all)
  }

  @Test func aFunctionIsReplaced() throws {
    let engine = Engine()
    var linker = Linker()
    try WASI().define(in: &linker)
    let isRemoved = linker.remove("wasi_snapshot_preview1", "random_get")
    #expect(isRemoved)
    try linker.define("wasi_snapshot_preview1", "random_get") { (_: Int32, count: Int32) -> Int32 in count }
    let instance = try linker.instantiate(Fixture.module("modules/system-calls", engine), in: Store(engine))
    #expect(try instance.call("random_get", .i32(0), .i32(77)) == [.i32(77)])
    #expect(try instance.call("sched_yield") == [.i32(0)])
  }

  @Test func twiceIsOnceTooMuch() throws {
    var linker = Linker()
    try WASI().define(in: &linker, .clocks)
    try WASI().define(in: &linker, .random)
    #expect(throws: LinkError.self) { try WASI().define(in: &linker, [.clocks, .polling]) }
    try WASI().define(in: &linker, [])
  }
}
