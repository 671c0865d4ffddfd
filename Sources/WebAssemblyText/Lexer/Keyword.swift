/// The words of the text format that are not instructions, and those of scripts.
///
/// WebAssembly 3.0, chapter 6 (text format).
package enum Keyword: String, CaseIterable, Sendable {
  // Modules
  case module, type, rec, sub, final, `import`, `func`, table, memory, global, tag, export, start, elem, data
  case declare, item, offset, shared, pagesize, mut, field, param, result, local, then, `do`
  case `catch`, catchRef = "catch_ref", catchAll = "catch_all", catchAllRef = "catch_all_ref"
  // Value types
  case i8, i16, i32, i64, f32, f64, v128, ref, null
  case i8x16, i16x8, i32x4, i64x2, f32x4, f64x2
  // Heap types
  case any, eq, i31, `struct`, array, none, nofunc, extern, noextern, exn, noexn
  case anyref, eqref, i31ref, structref, arrayref, nullref, funcref, nullfuncref, externref, nullexternref, exnref
  case nullexnref
  // Scripts
  case binary, quote, definition, instance, register, invoke, get, script, input, output, thread, wait, either
  case assertMalformed = "assert_malformed", assertInvalid = "assert_invalid", assertUnlinkable = "assert_unlinkable"
  case assertMalformedCustom = "assert_malformed_custom", assertInvalidCustom = "assert_invalid_custom"
  case assertReturn = "assert_return", assertTrap = "assert_trap", assertExhaustion = "assert_exhaustion"
  case assertException = "assert_exception"
  case refHost = "ref.host", refExtern = "ref.extern", refAny = "ref.any", refStruct = "ref.struct"
  case refArray = "ref.array"
  case nanCanonical = "nan:canonical", nanArithmetic = "nan:arithmetic"
}
