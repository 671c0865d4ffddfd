import WebAssembly

extension Module {
  /// Opens a module that is written in the text format.
  ///
  /// ```swift
  /// let module = try Module(engine, wat: "(module (func (export \"one\") (result i32) (i32.const 1)))")
  /// ```
  ///
  /// - Parameters:
  ///   - engine: what the module belongs to.
  ///   - text: the module in the text format: see ``WAT``.
  ///   - interruption: what stops reading and opening, from any thread.
  /// - Throws: `WATError` where the text is no module, `ModuleError.validation` where the module is not valid.
  public convenience init(_ engine: Engine, wat text: String, interruption: InterruptionHandle? = nil) throws {
    try self.init(engine, WAT.encode(text, interruption: interruption), interruption: interruption)
  }
}
