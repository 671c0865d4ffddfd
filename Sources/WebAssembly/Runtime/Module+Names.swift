/// What a module says about itself, for tools and messages.
extension Module {
  /// The name that the module gives to itself in its name section.
  ///
  /// Names are for messages: nothing keeps a module from lying or from being silent. Where the section is malformed, the names
  /// after the mistake are missing.
  ///
  /// WebAssembly 3.0, appendix A.4 (custom sections: name section).
  public var name: String? { names.moduleName }

  /// The name that the name section gives to a function; imported functions come first, as everywhere.
  public func functionName(at index: Int) -> String? { UInt32(exactly: index).flatMap { names.function($0) } }

  /// The name that the name section gives to a parameter or a local variable of a function; parameters come first.
  public func localName(at index: Int, inFunction function: Int) -> String? {
    guard let index = UInt32(exactly: index), let function = UInt32(exactly: function) else { return nil }
    return names.local(index, in: function)
  }

  /// The size of the module in bytes.
  public var byteCount: Int { bytes.count }

  /// How many functions the module has, imported ones included.
  public var functionCount: Int { structure.functions.count }

  /// How many functions it imports: they have the first indices.
  public var importedFunctionCount: Int { structure.importedFunctionCount }

  /// The type of a function; `nil` where there is none of that index.
  public func functionType(at index: Int) -> FunctionType? {
    structure.functions.indices.contains(index) ? functionType(index) : nil
  }

  /// What the module offers under that name.
  public func export(_ name: String) -> Export? {
    exportIndex(name).map { index in
      let export = structure.exports[index]
      return Export(name: export.name, type: type(of: export.kind, export.index))
    }
  }

  /// What messages call a function: the name that the name section gives to it, or that of an export.
  func displayName(ofFunction index: Int) -> String? { functionName(at: index) ?? exportName(ofFunction: index) }

  /// The names, read when somebody first asks.
  private var names: NameSection {
    nameSection.withLock { section in
      if let section { return section }
      let names = NameSection(module: structure, bytes: bytes)
      section = names
      return names
    }
  }
}
