import Testing
import WebAssembly

/// References, structures, arrays, and variables without a default.
@Suite struct ValidateReferenceTests {
  private let i32 = Build.i32
  private let drop: UInt8 = 0x1A

  @Test func functionsMustBeDeclared() {
    let reference: [UInt8] = [0xD2, 0, 0x1A]
    #expect(isInvalid(Build.function(reference), "undeclared function reference"))
    for section in [
      Build.section(9, [3, 0, 1, 0]), Build.section(7, Build.name("f") + [0, 0]),
      Build.section(6, [0x70, 0, 0xD2, 0, 0x0B]), Build.section(9, [7, 0x70, 1, 0xD2, 0, 0x0B]),
    ] {
      #expect(complaint(Build.function(reference, sections: [section])) == nil)
    }
    // The start function and calls declare nothing.
    #expect(isInvalid(Build.function(reference, sections: [Build.section(8, content: [0])]), "undeclared"))
    #expect(isInvalid(Build.function([0xD2, 9, 0x1A]), "unknown function 9"))
  }

  @Test func nullability() {
    // `ref.as_non_null` and `br_on_null` make a reference that is not null.
    func function(_ code: [UInt8], _ result: [UInt8]) -> [UInt8] {
      Build.module(
        Build.section(1, Build.functionType([], [i32]), Build.functionType(), [0x60, 1, 0x63, 0, 1] + result),
        Build.section(3, [2]), Build.section(10, Build.body(code)))
    }
    #expect(complaint(function([0x20, 0], [0x63, 0])) == nil)
    #expect(isInvalid(function([0x20, 0], [0x64, 0]), "type mismatch"))
    #expect(complaint(function([0x20, 0, 0xD4], [0x64, 0])) == nil)
    #expect(complaint(function([0x02, 0x40, 0x20, 0, 0xD5, 0, 0x0F, 0x0B, 0x00], [0x64, 0])) == nil)
    #expect(complaint(function([0x20, 0, 0xD6, 0, 0x00], [0x64, 0])) == nil)
    #expect(isInvalid(function([0x02, i32, 0x20, 0, 0xD6, 0, 0x00, 0x0B, 0x1A, 0x00], [0x64, 0]), "type mismatch"))
    // `call_ref` takes null as well: it traps.
    #expect(complaint(function([0x20, 0, 0x14, 0], [i32])) == nil)
    #expect(isInvalid(function([0x20, 0, 0x14, 1, 0x41, 0], [i32]), "type mismatch"))
    // Nothing is known of a reference that comes out of nothing, but that it is one.
    #expect(isInvalid(function([0x00, 0xD4], [i32]), "type mismatch"))
    #expect(complaint(function([0x00, 0xD4], [0x64, 0])) == nil)
  }

  @Test func variablesWithoutDefault() {
    func function(_ code: [UInt8]) -> [UInt8] {
      Build.function(code, locals: [2, 1, 0x64, 0x70, 1, i32], sections: [Build.section(9, [3, 0, 1, 0])])
    }
    let set: [UInt8] = [0xD2, 0, 0x21, 0]
    #expect(isInvalid(function([0x20, 0, drop]), "uninitialized local 0"))
    #expect(complaint(function(set + [0x20, 0, drop, 0x20, 1, drop])) == nil)
    #expect(complaint(function([0xD2, 0, 0x22, 0, drop, 0x20, 0, drop])) == nil)
    // What a block sets is unset after it, also in the other branch; what was set before stays.
    #expect(isInvalid(function([0x02, 0x40] + set + [0x0B, 0x20, 0, drop]), "uninitialized local 0"))
    #expect(isInvalid(function([0x41, 1, 0x04, 0x40] + set + [0x05, 0x20, 0, drop, 0x0B]), "uninitialized local 0"))
    #expect(complaint(function(set + [0x02, 0x40] + set + [0x0B, 0x20, 0, drop])) == nil)
    // A parameter has a value.
    let parameter = Build.module(
      Build.section(1, [0x60, 1, 0x64, 0x70, 0]), Build.section(3, [0]), Build.section(10, Build.body([0x20, 0, drop])))
    #expect(complaint(parameter) == nil)
  }

  // MARK: - Aggregates

  /// Type 1: a structure of a mutable i8 and a constant i64; type 2: an array of mutable f32; type 3: one of constant
  /// funcref; type 4: a structure of a reference that is not null.
  private func aggregate(_ code: [UInt8], results: [UInt8] = []) -> [UInt8] {
    Build.function(
      code, results: results,
      types: [[0x5F, 2, 0x78, 1, 0x7E, 0], [0x5E, 0x7D, 1], [0x5E, 0x70, 0], [0x5F, 1, 0x64, 0x70, 0]],
      sections: [Build.section(12, content: [1]), Build.section(11, [1, 0]), Build.section(9, [7, 0x70, 0])])
  }

  @Test func structures() {
    #expect(complaint(aggregate([0x41, 1, 0x42, 1, 0xFB, 0x00, 1, 0xFB, 0x02, 1, 1, drop])) == nil)
    #expect(isInvalid(aggregate([0x42, 1, 0x41, 1, 0xFB, 0x00, 1, drop]), "type mismatch"))
    #expect(isInvalid(aggregate([0xFB, 0x00, 9, drop]), "unknown type 9"))
    #expect(isInvalid(aggregate([0xFB, 0x00, 2, drop]), "type mismatch"))
    let new: [UInt8] = [0xFB, 0x01, 1]
    #expect(isInvalid(aggregate([0xFB, 0x01, 4, drop]), "type mismatch"))
    // A packed field is read with a sign or without, and no other is.
    #expect(complaint(aggregate(new + [0xFB, 0x03, 1, 0, drop])) == nil)
    #expect(isInvalid(aggregate(new + [0xFB, 0x02, 1, 0, drop]), "type mismatch"))
    #expect(isInvalid(aggregate(new + [0xFB, 0x04, 1, 1, drop]), "type mismatch"))
    #expect(isInvalid(aggregate(new + [0xFB, 0x02, 1, 2, drop]), "unknown field 2"))
    #expect(complaint(aggregate(new + [0x41, 1, 0xFB, 0x05, 1, 0])) == nil)
    #expect(isInvalid(aggregate(new + [0x42, 1, 0xFB, 0x05, 1, 1]), "immutable field"))
  }

  @Test func arrays() {
    let new: [UInt8] = [0x41, 3, 0xFB, 0x07, 2]
    let constant: [UInt8] = [0x41, 3, 0xFB, 0x07, 3]
    let value: [UInt8] = [0x43, 0, 0, 0, 0]
    #expect(complaint(aggregate(new + [0x41, 0, 0xFB, 0x0B, 2, drop])) == nil)
    #expect(complaint(aggregate(new + [0xFB, 0x0F, drop])) == nil)
    #expect(complaint(aggregate(value + value + [0xFB, 0x08, 2, 2, drop])) == nil)
    #expect(isInvalid(aggregate(value + [0xFB, 0x08, 2, 2, drop]), "type mismatch"))
    #expect(complaint(aggregate(new + [0x41, 0] + value + [0xFB, 0x0E, 2])) == nil)
    #expect(isInvalid(aggregate(constant + [0x41, 0, 0xD0, 0x70, 0xFB, 0x0E, 3]), "immutable array"))
    // Bytes make numbers, element segments references.
    #expect(complaint(aggregate([0x41, 0, 0x41, 0, 0xFB, 0x09, 2, 0, drop])) == nil)
    #expect(isInvalid(aggregate([0x41, 0, 0x41, 0, 0xFB, 0x09, 3, 0, drop]), "array type is not numeric or vector"))
    #expect(isInvalid(aggregate([0x41, 0, 0x41, 0, 0xFB, 0x09, 2, 1, drop]), "unknown data segment 1"))
    #expect(complaint(aggregate([0x41, 0, 0x41, 0, 0xFB, 0x0A, 3, 0, drop])) == nil)
    #expect(isInvalid(aggregate([0x41, 0, 0x41, 0, 0xFB, 0x0A, 2, 0, drop]), "type mismatch"))
    let copy: [UInt8] = [0x41, 0, 0xFB, 0x11, 2]
    #expect(complaint(aggregate(new + [0x41, 0] + new + [0x41, 0] + copy + [2])) == nil)
    #expect(isInvalid(aggregate(new + [0x41, 0] + constant + [0x41, 0] + copy + [3]), "array types do not match"))
  }

  @Test func casts() {
    // The operand may be anything of the hierarchy of the target, and nothing of another.
    #expect(complaint(aggregate([0xD0, 0x71, 0xFB, 0x14, 1], results: [i32])) == nil)
    #expect(isInvalid(aggregate([0xD0, 0x70, 0xFB, 0x14, 1], results: [i32]), "type mismatch"))
    #expect(isInvalid(aggregate([0xD0, 0x6F, 0xFB, 0x17, 0x6C, drop]), "type mismatch"))
    #expect(complaint(aggregate([0xD0, 0x73, 0xFB, 0x17, 0, drop])) == nil)
    // Flags 3: from anyref to i31ref. What does not cast is not null then.
    let branch: [UInt8] = [0x02, 0x6C, 0xD0, 0x6E, 0xFB, 0x18, 3, 0, 0x6E, 0x6C]
    #expect(complaint(aggregate(branch + [0x00, 0x0B, drop])) == nil)
    #expect(isInvalid(aggregate([0x02, 0x6B] + branch.dropFirst(2) + [0x00, 0x0B, drop]), "type mismatch"))
    // The target must lie below the source.
    let upwards: [UInt8] = [0x02, 0x6E, 0xD0, 0x6C, 0xFB, 0x18, 3, 0, 0x6C, 0x6E]
    #expect(isInvalid(aggregate(upwards + [0x00, 0x0B, drop]), "type mismatch"))
  }

  @Test func conversionsKeepNull() {
    // A conversion of a reference that may be null may be null.
    let anyNonNull: [UInt8] = [0x02, 0x64, 0x6E]
    #expect(isInvalid(Build.function(anyNonNull + [0xD0, 0x6F, 0xFB, 0x1A, 0x0B, drop]), "type mismatch"))
    #expect(complaint(Build.function(anyNonNull + [0xD0, 0x6F, 0xD4, 0xFB, 0x1A, 0x0B, drop])) == nil)
    #expect(isInvalid(Build.function([0xD0, 0x70, 0xFB, 0x1A, drop]), "type mismatch"))
    #expect(complaint(Build.function([0x41, 0, 0xFB, 0x1C, 0xFB, 0x1D, drop])) == nil)
  }

  @Test func selectIsNotForReferencesEvenIfOneIsUnknown() {
    #expect(isInvalid(Build.function([0x00, 0xD0, 0x70, 0x41, 0, 0x1B, 0x1A]), "type mismatch: select"))
  }

  @Test func labelsThatTakeAnException() {
    // `catch_all_ref` to the function's label, in a function of each type.
    let body: [UInt8] = [0x1F, 0x40, 1, 3, 0, 0x0B]
    let message = "type mismatch: label 0 of a catch clause does not take an exception"
    #expect(isInvalid(Build.function(body), message))
    #expect(isInvalid(Build.function(body + [0x41, 0], results: [Build.i32]), message))
    #expect(isInvalid(Build.function(body + [0xD0, 0x70], results: [0x70]), message))
    #expect(complaint(Build.function(body + [0xD0, 0x69], results: [0x69])) == nil)
    // A block without results, whose type comes after one that has an exception as its result.
    let types = [Build.functionType([], [0x69]), Build.functionType()]
    #expect(isInvalid(Build.function([0x02, 2] + body + [0x0B], types: types), message))
  }

  @Test func labelsThatTakeNoReference() {
    // `br_on_non_null` to a label without values, in a module that has lists of other types before.
    let body: [UInt8] = [0xD0, 0x70, 0xD6, 0]
    #expect(isInvalid(Build.function(body), "type mismatch: label 0 does not take a reference"))
    #expect(complaint(Build.function(body + [0xD0, 0x70], results: [0x70])) == nil)
  }

  @Test func callsByATypeThatIsNoFunction() {
    let call = { (type: UInt8) in
      Build.function([0x41, 0, 0x11, type, 0], types: [[0x5F, 0]], sections: [Build.table])
    }
    #expect(complaint(call(0)) == nil)
    #expect(isInvalid(call(1), "unknown function type 1"))
    #expect(isInvalid(Build.function([0x02, 1, 0x0B], types: [[0x5F, 0]]), "unknown function type 1"))
  }
}
