/// Prints typed host functions for Embedded Swift, where parameter packs are not specialised: one initialiser for each
/// number of parameters.
enum HostFunctionPrinter {
  private static let maximumArity = 8

  static func file() -> GeneratedFile {
    var text = "#if hasFeature(Embedded)\n  extension HostFunction {\n"
    for seesCaller in [false, true] {
      for hasResult in [false, true] {
        for arity in 0...maximumArity { text += initializer(arity, seesCaller: seesCaller, hasResult: hasResult) }
      }
    }
    return GeneratedFile("Runtime/Printed/HostFunction+Arities.swift", text + "  }\n#endif\n")
  }

  private static func initializer(_ arity: Int, seesCaller: Bool, hasResult: Bool) -> String {
    let parameters = (0..<arity).map { "P\($0)" }
    let generics = (parameters + (hasResult ? ["Result"] : [])).map { "\($0): GuestValue" }.joined(separator: ", ")
    let closure = ((seesCaller ? ["Caller"] : []) + parameters).joined(separator: ", ")
    let arguments = (seesCaller ? ["caller"] : []) + parameters.enumerated().map { "\($1).value(ofSlot: slots[\($0)], in: caller.store)" }
    let types = parameters.map { "\($0).valueType" }.joined(separator: ", ")
    let call = "try body(\(arguments.joined(separator: ", ")))"
    return """
          /// A function of \(arity) parameters\(seesCaller ? " that sees its caller" : "")\(hasResult ? "" : ", without results").
          public init\(generics.isEmpty ? "" : "<\(generics)>")(
            _ body: @escaping (\(closure)) throws(Trap) -> \(hasResult ? "Result" : "Void")
          ) {
            self.init(
              type: FunctionType(parameters: [\(types)], results: [\(hasResult ? "Result.valueType" : "")]),
              rawSlots: { (caller, slots) throws(Trap) in
                \(hasResult ? "slots[0] = try Self.slot(\(call.dropFirst(4)), in: caller.store)" : call)
              })
          }


      """
  }
}
