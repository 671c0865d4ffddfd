import WebAssembly
import WebAssemblyText

/// A script: commands, in order.
///
/// The format is that of the specification's reference interpreter (`interpreter/README.md`, section "Scripts").
struct Script: Sendable {
  /// The text, in which the modules stand.
  let text: TokenizedText
  let commands: [Command]

  /// One command of a script.
  struct Command: Sendable {
    /// Where it begins, counted from 1.
    let line: Int
    let body: Body
  }

  enum Body: Sendable {
    /// Defines a module and instantiates it.
    case module(ModuleText)
    case definition(ModuleText)
    /// Instantiates a definition: the one of that name, or else the last.
    case instance(name: Name?, definition: Name?)
    /// Lets what an instance exports be imported from `module`.
    case register(module: String, instance: Name?)
    case action(Action)
    case assertReturn(Action, [[Expectation]])
    case assertTrap(Action, message: String)
    /// The module can be linked, but to initialise it traps.
    case assertModuleTrap(ModuleText, message: String)
    case assertExhaustion(Action, message: String)
    case assertException(Action)
    case assertMalformed(ModuleText, message: String)
    case assertInvalid(ModuleText, message: String)
    /// A custom section, or an annotation that stands for one, is malformed or invalid.
    case assertCustom(ModuleText, message: String)
    case assertUnlinkable(ModuleText, message: String)
    /// A command that this runner does not know how to carry out.
    case unsupported(String)
  }

  /// The name of a module or an instance: what its identifier is among those of the text.
  typealias Name = UInt32

  /// A module in the text of the script.
  struct ModuleText: Sendable {
    /// The index of the token that it begins with.
    let start: Int
    let name: Name?
  }

  enum Action: Sendable {
    case invoke(instance: Name?, function: String, arguments: [Value])
    case get(instance: Name?, global: String)
  }
}

extension Script {
  /// The bytes of a module.
  func bytes(of module: ModuleText) throws(WATError) -> [UInt8] {
    if let quoted = try text.quotedModule(at: module.start) {
      return try WAT.encode(quoted: quoted.text, interruption: text.interruption)
    }
    var position = module.start
    return try WAT.encode(text, at: &position)
  }
}
