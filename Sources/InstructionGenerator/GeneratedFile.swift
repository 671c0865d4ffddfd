/// A file of the engine that is printed, not written by hand.
public struct GeneratedFile: Sendable {
  /// The path below the engine's folder.
  public var path: String
  /// The whole text.
  public var text: String

  static let header = "// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.\n\n"

  /// Every generated file of the engine, in a fixed order.
  public static func all() -> [GeneratedFile] {
    let set = InstructionSet()
    return OpcodePrinter.files() + [Exits.file(), HostFunctionPrinter.file()] + InstructionTables(set: set).files() + HandlerPrinter(set: set).files()
  }
}
