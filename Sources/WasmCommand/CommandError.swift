import WebAssembly

/// Why a command was not carried out.
package enum CommandError: Error {
  /// Bad usage or a bad file, in one line.
  case failure(String)
  /// The guest was stopped, or has stopped itself.
  case trap(Trap)
  /// The guest threw an exception that nobody caught.
  case exception(GuestException)

  package init(_ message: String) { self = .failure(message) }

  /// The time is over, whatever was being done: reading a file, opening a module, executing it.
  static var interrupted: CommandError { .trap(Trap(.interrupted)) }

  /// A module in `file` could not be opened.
  init(_ file: SystemString, _ error: ModuleError) {
    switch error {
    case .decoding(let error): self = .failure("\(file): \(error)")
    case .interrupted: self = .interrupted
    case .validation(let error):
      let place = error.function.map { ", in function \($0)" } ?? ""
      let help = error.missingFeature.map { " (switch it on with --features +\($0))" } ?? ""
      self = .failure("\(file): \(error.message)\(place), at byte 0x\(String(error.offset, radix: 16))\(help)")
    }
  }

  /// An image in `file` could not be opened or made.
  init(_ file: SystemString, _ error: ImageError) {
    switch error {
    case .interrupted: self = .interrupted
    case .module(let error): self.init(file, error)
    case .features(let found, _):
      let help = found.list.map { "with --features \($0); give the same" } ?? "without --features; leave it out"
      self = .failure("\(file): the image was compiled \(help), or compile the module again")
    case .configuration(let options):
      let names = options.map { ["consumesFuel": "--fuel", "canonicalizesNaNs": "--deterministic"][$0] ?? $0 }
      self = .failure(
        "\(file): the image was compiled with another choice of \(names.joined(separator: ", ")); choose the same, or compile the module again")
    default: self = .failure("\(file): \(error)")
    }
  }

  /// A module in `file` could not be instantiated.
  init(_ file: SystemString, _ error: InstantiationError) {
    switch error {
    case .trap(let trap): self = .trap(trap)
    case .exception(let exception): self = .exception(exception)
    default: self = .failure("\(file): \(error)")
    }
  }

  /// A function of a module in `file` could not be called, or did not return.
  init(_ file: SystemString, _ error: CallError) {
    switch error {
    case .trap(let trap): self = .trap(trap)
    case .exception(let exception): self = .exception(exception)
    default: self = .failure("\(file): \(error)")
    }
  }
}
