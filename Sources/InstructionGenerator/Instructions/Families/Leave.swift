extension Families {
  /// What ordinary Swift does in the machine's outer loop.
  static let leave: [Operation] = [
    // Entries of functions that have no code yet, and the end of a call into another instance.
    Operation("translate", ":", .leave("translate"), shapes: ""),
    Operation("return_foreign", ":", .leave("returnForeign"), shapes: ""),
    // The frame's first slot, the imported function.
    Operation("call_import", "ii:", .leave("callImport"), shapes: "nx"),
    // The first argument's slot, the slot of this frame's header, the imported function.
    Operation("return_call_import", "iii:", .leave("returnCallImport"), shapes: "nnx"),
    // The index, the first argument's slot, the slot of this frame's header, the type, the table.
    Operation("return_call_indirect", "iiiii:", .leave("returnCallIndirect"), shapes: "snnxn"),
    Operation("memory.grow", "i:i", .leave("memoryGrow"), shapes: "s"),
    Operation("memory.init", "iiii:", .leave("memoryInit"), shapes: "sssx"),
    Operation("data.drop", "i:", .leave("dataDrop"), shapes: "x"),
    Operation("table.get", "ii:r", .leave("tableGet"), shapes: "sx"),
    Operation("table.set", "iri:", .leave("tableSet"), shapes: "ssx"),
    Operation("table.size", "i:i", .leave("tableSize"), shapes: "x"),
    Operation("table.grow", "rii:i", .leave("tableGrow"), shapes: "ssx"),
    Operation("table.fill", "irii:", .leave("tableFill"), shapes: "sssx"),
    Operation("table.copy", "iiiii:", .leave("tableCopy"), shapes: "sssxx"),
    Operation("table.init", "iiiii:", .leave("tableInit"), shapes: "sssxx"),
    Operation("elem.drop", "i:", .leave("elementDrop"), shapes: "x"),
    Operation("ref.func", "i:r", .leave("referenceFunction"), shapes: "x"),
  ]
}
