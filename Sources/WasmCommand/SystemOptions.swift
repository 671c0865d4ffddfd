import WebAssemblySystemInterface

/// What of the system a program is given: the options of `wasm run` that say so.
struct SystemOptions {
  private var environment: [SystemString: SystemString] = [:]
  private var inheritsEnvironment = false
  private var directories: [SharedDirectory] = []
  private var programName: SystemString?
  private var input: SystemString?
  private var output: SystemString?
  private var errors: SystemString?
  private var addresses: [String] = []
  /// Whether the program is to do the same whenever it runs.
  private(set) var isDeterministic = false

  static let help = """
      --dir HOST[::GUEST][:ro]
                         Give the program the directory HOST, which it finds as GUEST, or else as HOST; with :ro it can
                         change nothing there. May be given more than once.
      --env NAME[=VALUE] Put a variable into the program's environment, which is empty otherwise; without a value, that of
                         this process, if it has one.
      --inherit-env      Put all variables of this process into the program's environment.
      --argv0 NAME       The name under which the program is called, instead of FILE.
      --stdin FILE       Let the program's standard input read FILE.
      --stdout FILE      Let its standard output write to FILE, in place of what stands there.
      --stderr FILE      The same for its standard error.
      --listen ADDRESS   Give the program a socket that listens at ADDRESS, such as 127.0.0.1:8080 or [::1]:8080: its first
                         descriptor after those of the directories, which begin with 3. May be given more than once.
      --deterministic    Let the program do the same whenever it runs: with clocks that depend on nothing but what it does,
                         the same random numbers, and one kind of NaN.
    """

  /// Takes an option, if it is one of these.
  mutating func parse(_ option: String, _ options: inout OptionParser) throws(CommandError) -> Bool {
    switch option {
    case "dir": directories.append(try SharedDirectory(options.systemValue(of: "dir")))
    case "env": try addVariable(options.systemValue(of: "env"))
    case "inherit-env": inheritsEnvironment = true
    case "argv0": programName = try options.systemValue(of: "argv0")
    case "stdin": input = try options.systemValue(of: "stdin")
    case "stdout": output = try options.systemValue(of: "stdout")
    case "stderr": errors = try options.systemValue(of: "stderr")
    case "listen": addresses.append(try options.value(of: "listen"))
    case "deterministic": isDeterministic = true
    default: return false
    }
    return true
  }

  private mutating func addVariable(_ variable: SystemString) throws(CommandError) {
    if let (name, value) = variable.split(at: "="), name != "" {
      environment[name] = value
    } else if variable.bytes.contains(UInt8(ascii: "=")) || variable == "" {
      throw CommandError("--env needs NAME or NAME=VALUE, not \(variable)")
    } else {
      environment[variable] = OperatingSystem.environment[variable]
    }
  }

  /// Lets `body` run the program with what it is given, and closes what was opened for that.
  ///
  /// - Parameter waits: whether a file that is a pipe may be waited for.
  func withSystem(
    _ file: SystemString, _ arguments: [SystemString], _ command: Command, waits: Bool,
    _ body: (WASI) throws(CommandError) -> Int32
  ) throws(CommandError) -> Int32 {
    var opened = OpenedDescriptors()
    defer { opened.close() }
    let input = try input.map { (path) throws(CommandError) in WASI.InputStream.descriptor(try opened.read(path, waits: waits)) }
    let output = try output.map { (path) throws(CommandError) in WASI.OutputStream.descriptor(try opened.write(path, waits: waits)) }
    let errors = try errors.map { (path) throws(CommandError) in WASI.OutputStream.descriptor(try opened.write(path, waits: waits)) }
    let sockets = try addresses.map { (address) throws(CommandError) in WASI.Socket(descriptor: try opened.listen(address)) }
    let directories = try directories.map { (directory) throws(CommandError) in try directory.open() }
    let variables = (inheritsEnvironment ? OperatingSystem.environment : [:]).merging(environment) { $1 }
    let wasi = WASI(
      argumentBytes: ([programName ?? file] + arguments).map(\.bytes),
      environmentBytes: variables.sorted { $0.key < $1.key }.map { ($0.key.bytes, $0.value.bytes) },
      standardInput: input ?? command.standardInput, standardOutput: output ?? command.standardOutput,
      standardError: errors ?? command.standardError, directories: directories, sockets: sockets,
      clocks: isDeterministic ? .deterministic() : .system, random: isDeterministic ? .seeded(0) : .system)
    return try body(wasi)
  }
}

/// A directory that a program is given.
private struct SharedDirectory {
  private let host: SystemString
  private let guest: SystemString
  private let access: WASI.Directory.Access

  /// - Parameter text: `HOST[::GUEST][:ro]`.
  init(_ text: SystemString) throws(CommandError) {
    // In `HOST::ro`, it is the name.
    let isReadOnly = text.hasSuffix(":ro") && !text.hasSuffix("::ro")
    access = isReadOnly ? .readOnly : .readWrite
    let bytes = text.bytes.dropLast(isReadOnly ? 3 : 0)
    let colon = UInt8(ascii: ":")
    if let index = bytes.indices.dropLast().first(where: { bytes[$0] == colon && bytes[$0 + 1] == colon }) {
      host = SystemString(bytes: bytes[..<index])
      guest = SystemString(bytes: bytes[(index + 2)...])
    } else {
      host = SystemString(bytes: bytes)
      guest = host
    }
    guard host != "", guest != "" else { throw CommandError("--dir needs HOST[::GUEST][:ro], not \(text)") }
  }

  func open() throws(CommandError) -> WASI.Directory {
    do throws(WASI.Errno) {
      return WASI.Directory(pathBytes: guest.bytes, try HostFileSystem(pathBytes: host.bytes), access: access)
    } catch { throw CommandError("\(host): \(error)") }
  }
}

/// Descriptors that were opened for one program.
private struct OpenedDescriptors {
  private var descriptors: [Int32] = []
  private var outputs: [SystemString: Int32] = [:]

  mutating func read(_ path: SystemString, waits: Bool) throws(CommandError) -> Int32 {
    try keep(OperatingSystem.open(path, waits: waits), path)
  }

  /// A file that is named twice is opened once, so that what is written to it comes in order.
  mutating func write(_ path: SystemString, waits: Bool) throws(CommandError) -> Int32 {
    if let descriptor = outputs[path] { return descriptor }
    let descriptor = try keep(OperatingSystem.create(path, waits: waits), path)
    outputs[path] = descriptor
    return descriptor
  }

  mutating func listen(_ address: String) throws(CommandError) -> Int32 {
    guard let (host, port) = address.hostAndPort else {
      throw CommandError("--listen needs an address such as 127.0.0.1:8080, not \(address)")
    }
    return try keep(OperatingSystem.listen(host: host, port: port), SystemString(address))
  }

  private mutating func keep(_ descriptor: Int32, _ name: SystemString) throws(CommandError) -> Int32 {
    guard descriptor >= 0 else { throw CommandError(system: name) }
    descriptors.append(descriptor)
    return descriptor
  }

  /// What the system has taken without an error, and cannot keep, is its own to tell: the program has ended.
  func close() { for descriptor in descriptors { _ = OperatingSystem.close(descriptor) } }
}

extension String {
  /// The parts of `HOST:PORT` or `[HOST]:PORT`.
  fileprivate var hostAndPort: (host: String, port: UInt16)? {
    guard let colon = lastIndex(of: ":"), let port = UInt16(self[index(after: colon)...]) else { return nil }
    var host = self[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    return host.isEmpty ? nil : (String(host), port)
  }
}
