import WebAssembly

// Types: section 6.4.

extension Vocabulary {
  func text(_ type: ValueType) -> String {
    guard let index = type.heapType?.typeIndex else { return type.description }
    return "(ref \(type.isNullable ? "null " : "")\(reference(.type, index)))"
  }

  func text(_ type: HeapType) -> String { type.typeIndex.map { reference(.type, $0) } ?? type.description }

  func text(_ type: FieldType) -> String {
    let storage =
      switch type.storage {
      case .i8: "i8"
      case .i16: "i16"
      case .value(let type): text(type)
      }
    return type.isMutable ? "(mut \(storage))" : storage
  }

  func text(_ type: GlobalType) -> String {
    type.isMutable ? "(mut \(text(type.valueType)))" : text(type.valueType)
  }

  func text(_ type: TableType) -> String {
    "\(text(type.addressType))\(text(type.limits)) \(text(type.element))"
  }

  func text(_ type: MemoryType) -> String {
    let pageSize = type.pageSizeLog2 == 16 ? "" : " (pagesize \(1 << UInt64(type.pageSizeLog2) as UInt64))"
    return "\(text(type.addressType))\(text(type.limits))\(type.isShared ? " shared" : "")\(pageSize)"
  }

  private func text(_ type: AddressType) -> String { type == .i64 ? "i64 " : "" }

  private func text(_ limits: Limits) -> String {
    "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "")
  }

  // MARK: Function types

  /// The function type of that index, if there is one.
  func functionType(_ index: UInt32) -> FunctionType? {
    index < module.types.count ? module.types[Int(index)].functionType : nil
  }

  /// A type index and what it stands for, with the names of a function's parameters.
  func typeUse(_ index: UInt32, parameterNames: ModuleNames.NameMap = [:]) -> String {
    let use = "(type \(reference(.type, index)))"
    guard let type = functionType(index) else { return use }
    return use + declarations("param", type.parameters, parameterNames) + list("result", type.results)
  }

  /// ` (param $x i32) (param i64 i64)`, or the same of locals: those without a name together. The names are by index,
  /// that of the first declaration being `first`.
  func declarations(
    _ keyword: String, _ types: [ValueType], _ names: ModuleNames.NameMap, from first: UInt32 = 0
  ) -> String {
    var text = ""
    var unnamed: [ValueType] = []
    for (type, index) in zip(types, first...) {
      if let name = names[index] {
        text += list(keyword, unnamed) + " (\(keyword)\(definedName(name)) \(self.text(type)))"
        unnamed.removeAll()
      } else {
        unnamed.append(type)
      }
    }
    return text + list(keyword, unnamed)
  }

  /// ` (param …) (result …)`, as far as there are any.
  func signature(_ type: FunctionType) -> String {
    list("param", type.parameters) + list("result", type.results)
  }

  func list(_ keyword: String, _ types: [ValueType]) -> String {
    types.isEmpty ? "" : " (\(keyword) " + types.map(text).joined(separator: " ") + ")"
  }
}
