/// A program in the text format.
extension Program {
  var text: String {
    var text = "(module\n"
    for type in NumberType.allCases { text += "(import \"host\" \"\(type)\" (func $\(type) (param \(type)) (result \(type))))\n" }
    text += "(memory 1) (table funcref (elem \(functions.indices.map { "$f\($0)" }.joined(separator: " "))))\n"
    for type in NumberType.allCases { text += "(global $\(type) (mut \(type)) (\(type).const 0))\n" }
    for (index, function) in functions.enumerated() {
      text += "(func $f\(index) (export \"f\(index)\")\(function.signature)"
      text += function.locals.map { " (local \($0))" }.joined() + "\n"
      text += statements(function.body, function) + expression(function.result, function) + ")\n"
    }
    return text + ")"
  }

  private func statements(_ list: [Statement], _ function: ProgramFunction) -> String {
    list.map { statement($0, function) + "\n" }.joined()
  }

  private func statement(_ statement: Statement, _ function: ProgramFunction) -> String {
    func text(_ expression: Expression) -> String { self.expression(expression, function) }
    func text(_ list: [Statement]) -> String { statements(list, function) }
    switch statement {
    case .set(let local, let value): return "(local.set \(local) \(text(value)))"
    case .setGlobal(let type, let value): return "(global.set $\(type) \(text(value)))"
    case .store(let type, let index, let value):
      return "(\(type).store offset=\(type.region) \(address(type, text(index))) \(text(value)))"
    case .if(let condition, let first, let second):
      return "(if \(text(condition)) (then \(text(first)))\(second.isEmpty ? "" : " (else \(text(second)))"))"
    case .block(let first, let condition, let second):
      return "(block \(text(first)) (br_if 0 \(text(condition))) \(text(second)))"
    case .loop(let counter, let times, let body):
      return """
        (local.set \(counter) (i32.const \(times)))
        (loop \(text(body)) (br_if 0 (local.tee \(counter) (i32.sub (local.get \(counter)) (i32.const 1)))))
        """
    case .table(let index, let lists):
      let labels = lists.indices.map(String.init).joined(separator: " ")
      return lists.reduce("(block (br_table \(labels) \(lists.count - 1) \(text(index))))\n") { inner, list in
        "(block \(inner) \(text(list)))\n"
      }
    case .returnIf(let condition, let value): return "(if \(text(condition)) (then (return \(text(value)))))"
    }
  }

  /// The address of one of eight numbers, without the region's offset.
  private func address(_ type: NumberType, _ index: String) -> String {
    "(i32.shl (i32.and \(index) (i32.const 7)) (i32.const \(type.size == 4 ? 2 : 3)))"
  }

  private func expression(_ expression: Expression, _ function: ProgramFunction) -> String {
    func text(_ expression: Expression) -> String { self.expression(expression, function) }
    func text(_ list: [Expression]) -> String { list.map { " " + text($0) }.joined() }
    switch expression {
    case .constant(let type, let bits):
      switch type {
      case .i32: return "(i32.const \(Int32(truncatingIfNeeded: bits)))"
      case .i64: return "(i64.const \(Int64(bitPattern: bits)))"
      case .f32: return "(f32.const \(Float(bitPattern: UInt32(bits))))"
      case .f64: return "(f64.const \(Double(bitPattern: bits)))"
      }
    case .local(let index): return "(local.get \(index))"
    case .tee(let index, let value): return "(local.tee \(index) \(text(value)))"
    case .global(let type): return "(global.get $\(type))"
    case .operation(let operation, let operands): return "(\(operation.mnemonic)\(text(operands)))"
    case .load(let type, let index): return "(\(type).load offset=\(type.region) \(address(type, text(index))))"
    case .select(let first, let second, let condition): return "(select \(text(first)) \(text(second)) \(text(condition)))"
    case .choice(let type, let condition, let first, let second):
      return "(if (result \(type)) \(text(condition)) (then \(text(first))) (else \(text(second))))"
    case .branch(let type, let first, let condition, let second):
      return "(block (result \(type)) (br_if 0 \(text(first)) \(text(condition))) (drop) \(text(second)))"
    case .call(let index, let arguments): return "(call $f\(index)\(text(arguments)))"
    case .callIndirect(let index, let arguments):
      return "(call_indirect\(functions[index].signature)\(text(arguments)) (i32.const \(index)))"
    case .callHost(let type, let argument): return "(call $\(type) \(text(argument)))"
    }
  }
}

extension ProgramFunction {
  var signature: String { parameters.map { " (param \($0))" }.joined() + " (result \(resultType))" }
}
