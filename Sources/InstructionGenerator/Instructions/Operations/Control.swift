import WebAssemblyOperations

extension Operations {
  /// Branches and traps, the entry of functions without code, the ends of calls.
  static let control = [
    // It has number 0, which means "there is none" in the tables: `finish` is never fused.
    Operation("finish", Finish.self),
    Operation("translate", Translate.self),
    Operation("return_foreign", ReturnForeign.self),
    Operation("unreachable", Unreachable.self),
    Operation("jump", Jump.self),
    Operation("br_nez", BrNez.self, "s"),
    Operation("br_eqz", BrEqz.self, "s"),
    Operation("jump_wide", JumpWide.self, "I"),
    Operation("br_table", BrTable.self, "sx"),
    Operation("check_fuel", CheckFuel.self, "units: x"),
  ]

  /// Calls, returns and tail calls.
  static let calls = [
    Operation("call", Call.self, "frame: n, function: x"),
    Operation("call_indirect", CallIndirect<UInt32>.self, "index: s, frame: n, type: x, table: n"),
    Operation("call_import", CallImport.self, "frame: n, function: x"),
    Operation("return", Return.self, "n"),
    Operation("return_value", ReturnValue<UInt64>.self, "sn in"),
    Operation("f64.return_value", ReturnValue<Double>.self, "sn"),
    Operation("f32.return_value", ReturnValue<Float>.self, "sn"),
    Operation("return_call", ReturnCall.self, "arguments: n, header: n, count: n, function: x"),
    Operation("return_call_import", ReturnCallImport.self, "arguments: n, header: n, function: x"),
    Operation("return_call_indirect", ReturnCallIndirect.self, "index: s, arguments: n, header: n, type: x, table: n"),
    Operation("call_indirect64", CallIndirect<UInt64>.self, "index: s, frame: n, type: x, table: n"),
    Operation("call_ref", CallRef.self, "reference: s, frame: n, type: x"),
    Operation("return_call_ref", ReturnCallRef.self, "reference: s, arguments: n, header: n, type: x"),
    Operation("throw", Throw.self, "arguments: n, tag: x"),
    Operation("throw_ref", ThrowRef.self, "exception: s"),
  ]

  /// Copies, choices and zeroes.
  static let moves = [
    Operation("copy", Copy.self, "s i I c"),
    Operation("select", Select.self, "sss iss sis iis"),
    Operation("ref.is_null", RefIsNull.self, "s"),
    Operation("zero1", Zero1.self, "n"),
    Operation("zero2", Zero2.self, "n"),
    Operation("zero3", Zero3.self, "n"),
    Operation("zero4", Zero4.self, "n"),
    Operation("zero6", Zero6.self, "n"),
    Operation("zero8", Zero8.self, "n"),
    Operation("zero", ZeroMany.self, "nn"),
  ]

  /// Tables, references to functions, casts.
  static let tables = [
    Operation("table.get", TableGet.self, "index: s, table: x", result: .i64),
    Operation("table.set", TableSet.self, "index: s, value: s, table: x"),
    Operation("table.size", TableSize.self, "table: x", result: .i64),
    Operation("table.grow", TableGrow.self, "value: s, delta: s, table: x", result: .i64),
    Operation("table.fill", TableFill.self, "start: s, value: s, count: s, table: x"),
    Operation("table.copy", TableCopy.self, "destination: s, source: s, count: s, destinationTable: x, sourceTable: x"),
    Operation("table.init", TableInit.self, "destination: s, source: s, count: s, segment: x, table: x"),
    Operation("elem.drop", ElementDrop.self, "segment: x"),
    Operation("ref.func", RefFunc.self, "x"),
    Operation("ref.as_non_null", RefAsNonNull.self, "s"),
    Operation("ref.test_func", RefTestFunc.self, "sx"),
    Operation("check_cast", CheckCast.self, "s"),
  ]
}
