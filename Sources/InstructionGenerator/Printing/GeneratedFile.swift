/// A file of the engine that is printed, not written by hand. It is in a folder `Printed`, which holds only printed files.
public struct GeneratedFile: Sendable {
  /// The path from the engine's folder.
  public let path: String
  /// The whole text.
  public let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = "// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.\n\n" + text
  }

  /// The folders that hold printed files and nothing else.
  public static let folders = ["Binary/Printed", "Code/Printed", "Execution/Printed", "Runtime/Printed", "../WebAssemblySSSE3/Printed"]

  /// Every printed file of the engine, in a fixed order.
  public static func all() -> [GeneratedFile] {
    let set = InstructionSet()
    return OpcodePrinter.files() + InstructionTables(set: set).files()
      + [LoweringPrinter.file(set), OperandsPrinter.file(set), HostFunctionPrinter.file()] + HandlerPrinter(set: set).files()
  }

  /// The import of the module of operations. Embedded Swift compiles both modules as one, without it.
  static let operationsImport = """
    #if canImport(WebAssemblyOperations)
      internal import WebAssemblyOperations
    #endif

    """

  /// The elements of an array literal, as many on a line as fit in 128 columns.
  static func rows(_ elements: [String], indentation: Int = 4) -> String {
    let space = String(repeating: " ", count: indentation)
    var text = ""
    var line = space
    for element in elements {
      if line.count > indentation, line.count + element.count > 128 {
        text += line + "\n"
        line = space
      }
      line += (line.count > indentation ? " " : "") + element + ","
    }
    return line.count > indentation ? text + line + "\n" : text
  }
}
