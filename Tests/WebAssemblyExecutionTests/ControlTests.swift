import Testing
import WebAssembly

/// Blocks, branches and the values that they carry.
struct ControlTests {
  /// Short branches, and the form that reaches any distance.
  static let configurations: [Engine.Configuration] = {
    var wide = Engine.Configuration()
    wide.usesWideBranches = true
    return [Engine.Configuration(), wide]
  }()

  @Test(arguments: configurations)
  func branchCarriesValuesPastOthers(_ configuration: Engine.Configuration) throws {
    let instance = try guest(
      """
      (module (func (export "f") (param i32) (result i32)
        (i32.add (i32.const 1000)
          (block (result i32)
            (i32.const 7) (i32.const 8)
            (br_if 0 (i32.const 42) (local.get 0))
            (drop) (drop) (drop) (i32.const 5)))))
      """, configuration: configuration)
    #expect(try instance.call("f", .i32(1)) == [.i32(1042)])
    #expect(try instance.call("f", .i32(0)) == [.i32(1005)])
  }

  @Test(arguments: configurations)
  func tableBranchesWithValues(_ configuration: Engine.Configuration) throws {
    let instance = try guest(
      """
      (module (func (export "f") (param i32) (result i32)
        (block (result i32)
          (block (result i32)
            (block (result i32)
              (i32.const 1) (i32.const 10)
              (br_table 0 1 2 1 (local.get 0)))
            (i32.add (i32.const 100)) (br 1))
          (i32.add (i32.const 200)) (br 0))
        (i32.mul (i32.const 3))))
      """, configuration: configuration)
    #expect(try instance.call("f", .i32(0)) == [.i32(330)])
    #expect(try instance.call("f", .i32(1)) == [.i32(630)])
    #expect(try instance.call("f", .i32(2)) == [.i32(30)])
    #expect(try instance.call("f", .i32(3)) == [.i32(630)])
    #expect(try instance.call("f", .i32(-1)) == [.i32(630)])
  }

  @Test(arguments: configurations)
  func loopTakesParameters(_ configuration: Engine.Configuration) throws {
    // A sum by a loop whose parameters are the sum and the counter.
    let instance = try guest(
      """
      (module (func (export "sum") (param $n i32) (result i64)
        (local $i i64) (local $s i64)
        (i64.const 0) (i64.const 1)
        (loop $again (param i64 i64) (result i64)
          (local.set $i) (local.set $s)
          (i64.add (local.get $s) (local.get $i))
          (i64.add (local.get $i) (i64.const 1))
          (br_if $again (i64.le_u (local.get $i) (i64.extend_i32_u (local.get $n))))
          (drop))))
      """, configuration: configuration)
    #expect(try instance.call("sum", .i32(10)) == [.i64(66)])
  }

  @Test(arguments: configurations)
  func localKeepsItsOldValueOnTheStack(_ configuration: Engine.Configuration) throws {
    let instance = try guest(
      """
      (module
        (func (export "swap") (param i32 i32) (result i32 i32)
          (local.get 1) (local.get 0))
        (func (export "old") (param i32) (result i32)
          (i32.sub (local.get 0) (local.tee 0 (i32.const 3))))
        (func (export "branch") (param i32 i32) (result i32)
          (local.get 0)
          (if (local.get 1) (then (local.set 0 (i32.const 9))))
          (i32.mul (i32.const 10))
          (i32.add (local.get 0)))
        (func (export "rotate") (param i32 i64 f32 f64) (result i64 f32 f64 i32)
          (local.get 1) (local.get 2) (local.get 3) (local.get 0)))
      """, configuration: configuration)
    #expect(try instance.call("swap", .i32(1), .i32(2)) == [.i32(2), .i32(1)])
    #expect(try instance.call("old", .i32(10)) == [.i32(7)])
    #expect(try instance.call("branch", .i32(4), .i32(1)) == [.i32(49)])
    #expect(try instance.call("branch", .i32(4), .i32(0)) == [.i32(44)])
    #expect(
      try instance.call("rotate", .i32(1), .i64(2), .f32(3), .f64(4)) == [.i64(2), .f32(3), .f64(4), .i32(1)])
  }

  @Test func functionThatNeedsWideBranches() throws {
    // A body of some 60,000 instructions of two words between a branch and its target.
    let body = String(repeating: "(i32.store offset=70000 (local.get 0) (local.get 1))", count: 60_000)
    let instance = try guest(
      """
      (module (memory 3) (func (export "f") (param i32 i32) (result i32)
        (loop $again
          (if (i32.eqz (local.get 1)) (then (return (i32.const 1))))
          (block $end (br_if $end (i32.gt_s (local.get 1) (i32.const 1))) \(body))
          (local.set 1 (i32.sub (local.get 1) (i32.const 1)))
          (br $again))
        (unreachable)))
      """)
    #expect(try instance.call("f", .i32(0), .i32(5)) == [.i32(1)])
  }

  @Test func deadCodeIsSkipped() throws {
    let instance = try guest(
      """
      (module (func (export "f") (result i32)
        (block (result i32)
          (br 0 (i32.const 6))
          (if (result i32) (i32.const 0) (then (br 1 (i32.const 9))) (else (unreachable)))
          (loop (br 0)) (drop) (i64.const 1) (i32.wrap_i64))))
      """)
    #expect(try instance.call("f") == [.i32(6)])
  }
}
