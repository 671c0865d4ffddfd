import WebAssemblySystemInterface

extension CallingGuest {
  /// A guest that was given a directory with a file `f`, a directory `d` with a file `g`, an empty directory `e`, and symbolic
  /// links: `lf` to the file, `ld` to the directory, `ln` to nothing, `loop` to itself.
  init(filled kind: TestedFileSystem, limits: WASI.Limits = .init()) throws {
    try self.init(kind, limits: limits) { root in
      try root.put("f", "text")
      try root.make("d").put("g", "in d")
      try root.createDirectory("e")
      try root.createSymbolicLink("lf", to: Array("f".utf8))
      try root.createSymbolicLink("ld", to: Array("d".utf8))
      try root.createSymbolicLink("ln", to: Array("none".utf8))
      try root.createSymbolicLink("loop", to: Array("loop".utf8))
    }
  }
}
