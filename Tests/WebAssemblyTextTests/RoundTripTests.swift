import Testing
import WebAssembly
import WebAssemblyText

/// What is printed is what was encoded.
@Suite struct RoundTripTests {
  static let modules = [
    "", "(module $\"a b\")",
    """
    (module $everything
      (import "m" "f" (func $imported (param $n i32) (result i64))) (import "m" "t" (table $it 1 2 externref))
      (import "m" "m" (memory $im i64 1))
      (import "m" "g" (global $ig (mut (ref null $struct)))) (import "m" "e" (tag $ie))
      (type $f (func (param i32 i64) (result f32 f64 v128)))
      (type $struct (struct (field $a i8) (field (mut i16)) (field $b anyref)))
      (rec (type $r0 (sub (array (mut (ref null $r1))))) (type $r1 (sub final $r0 (array (mut (ref null $r1))))))
      (rec)
      (table $t 1 (ref func) (ref.func $g)) (memory $m 1 2 shared) (memory 0 (pagesize 1))
      (tag $e (param i32)) (global $x f64 (f64.const -0x1.8p-1070))
      (export "a\\22b" (func $g)) (export "ü" (memory $m)) (start $g)
      (func $g (@name "two words") (param) (local $i i32) (local f32 f32 f64) (local $j v128)
        (block $l (block $l (br $l) (br 1)) (br $l)) (loop (result i32) (i32.const -1)) drop
        (if $c (i32.const 1) (then (return)) (else (unreachable)))
        (drop (call_indirect $t (type $f) (i32.const 0) (i64.const 1) (i32.const 2)))
        (try_table (catch $e 0) (catch_ref $ie 1) (catch_all $never) (catch_all_ref 0)) drop)
      (elem $e0 (i32.const 0) func $g $imported)
      (elem (table $t) (offset (i32.const 1) (i32.const 2) (i32.add)) (ref func) (ref.func $g))
      (elem declare func $g) (elem externref (ref.null extern) (item (ref.null extern)))
      (data $d "\\00\\ff\\n\\"") (data (memory $m) (i32.const 8) "text") (data (i64.const 0) "")
      (@custom "a" (before first) "1") (@custom "b" (after func) "2") (@custom "c" "3"))
    """,
  ]

  @Test(arguments: modules)
  func identity(_ text: String) throws {
    let text = text.replacing("(catch_all $never)", with: "(catch_all 0)")
    for names in [true, false] {
      let module = try WAT.encode(text, names: names)
      let printed = try WAT.print(module)
      #expect(try WAT.encode(printed) == module)
      #expect(try WAT.print(WAT.encode(printed)) == printed)
    }
  }

  /// Names that cannot be identifiers are kept all the same.
  @Test(arguments: [
    "(func (@name \"x\")) (func (@name \"x\"))",
    "(import \"\" \"\" (func (param $x i32) (param (@name \"x\") i32) (param i32) (param $y i32)))", "(func (@name \"\"))", "(func $\"(;\\22\\5c;)\\u{202e}ü\")",
  ])
  func names(_ text: String) throws {
    let module = try WAT.encode(text)
    #expect(try WAT.encode(WAT.print(module)) == module)
  }

  /// A name section that is malformed is kept as it is: functions out of order, a byte too many, a name that is not UTF-8.
  @Test(arguments: [[2, 8, 2, 1, 1, 0, 1, 0x61, 0, 0], [1, 5, 1, 0, 1, 0x61, 0], [1, 4, 1, 0, 1, 0xFF]] as [[UInt8]])
  func malformedNames(_ names: [UInt8]) throws {
    let functions = try encoded("(func (param i32)) (func (param i32))")
    let module = bytes(functions, [0, UInt8(names.count + 5), 4], utf8("name"), names)
    let text = try WAT.print(module)
    #expect(text.contains("(@custom \"name\""))
    #expect(try WAT.encode(text) == module)
  }

  /// Each instruction with every immediate 0, by the table that parser and printer are driven by.
  @Test(arguments: Opcode.rows.indices)
  func opcode(_ index: Int) throws {
    let row = Opcode.rows[index]
    let opens: [Opcode] = [.block, .loop, .if, .tryTable, .try, .catch, .catchAll]
    guard row.opcode != .end, row.opcode != .else else { return }
    var code: [UInt8] = [0x00]
    if [.catch, .catchAll, .delegate].contains(row.opcode) { code += [0x06, 0x40] }
    let page = UInt8(row.opcode.rawValue >> 9)
    let number = row.opcode.rawValue & 0x1FF
    if page > 0 { code.append(0xFA + page) }
    if page > 0, number >= 0x80 {
      code += [UInt8(number & 0x7F) | 0x80, UInt8(number >> 7)]
    } else {
      code.append(UInt8(number))
    }
    code += immediates(row.immediates)
    if opens.contains(row.opcode) { code.append(0x0B) }
    code.append(0x0B)
    var module: [UInt8] = bytes(header, [1, 4, 1, 0x60, 0, 0], [3, 2, 1, 0])
    // Instructions that name data need the section that counts it.
    if [.data, .dataAndMemory, .typeAndData].contains(row.immediates) { module += [12, 1, 0] }
    module += [10, UInt8(code.count + 2), 1, UInt8(code.count)]
    module += code
    let text = try WAT.print(module)
    #expect(text.contains("\n    \(row.mnemonic)"))
    #expect(try WAT.encode(text) == module)
  }

  private func immediates(_ kind: ImmediateKind) -> [UInt8] {
    switch kind {
    case .none: []
    case .blockType: [0x40]
    case .tryTable: [0x40, 0]
    case .heapType: [0x70]
    case .castBranch: [0, 0, 0x70, 0x70]
    case .f32: [0, 0, 0, 0]
    case .f64: Array(repeating: 0, count: 8)
    case .v128, .shuffle: Array(repeating: 0, count: 16)
    case .typeAndTable, .labelTable, .dataAndMemory, .twoMemories, .elementAndTable, .twoTables, .typeAndField,
      .typeAndCount, .typeAndData, .typeAndElement, .twoTypes, .memory8, .memory16, .memory32, .memory64, .memory128:
      [0, 0]
    case .memory8Lane, .memory16Lane, .memory32Lane, .memory64Lane: [0, 0, 0]
    default: [0]
    }
  }
}
