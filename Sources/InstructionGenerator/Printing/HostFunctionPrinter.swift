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
    let arguments = (seesCaller ? ["caller"] : []) + parameters.map { "\($0)._next(&slot, in: caller.store)" }
    let types = parameters.map { "\($0).slotType" }.joined(separator: ", ")
    let call = "try body(\(arguments.joined(separator: ", ")))"
    var statements = arity > 0 || hasResult ? ["var slot = slots"] : []
    if hasResult {
      statements.append("let result = \(call)")
      if arity > 0 { statements.append("slot = slots") }
      statements.append("try Self.put(result, &slot, in: caller.store)")
    } else {
      statements.append(call)
    }
    return """
          /// A function of \(arity) parameters\(seesCaller ? " that sees its caller" : "")\(hasResult ? "" : ", without results").
          public init\(generics.isEmpty ? "" : "<\(generics)>")(
            _ body: @escaping (\(closure)) throws(Trap) -> \(hasResult ? "Result" : "Void")
          ) {
            self.init(
              type: FunctionType(parameters: [\(types)], results: [\(hasResult ? "Result.slotType" : "")]),
              rawSlots: { (caller, slots) throws(Trap) in
                \(statements.joined(separator: "\n          "))
              })
          }


      """
  }
}
