import Synchronization
import Testing
import WebAssembly
import WebAssemblyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Floating-point results that the next instructions take from the accumulator: only as long as it holds what the slot holds.
struct AccumulatorTests {
  /// What a function of two numbers and the body gives for 3 and 4: with numbers of 64 bits, and of 32.
  private func result(_ body: String, _ others: String = "", linker: Linker = Linker()) throws -> Double {
    let module = """
      (module \(others)
        (func (export "f") (param $a f64) (param $b f64) (result f64) (local $x f64) (local $y f64) (local $i i32) \(body)))
      """
    let single = String(module.replacing("f64", with: "f32"))
    guard case .f64(let double)? = try TranslationMode.results(module, [.f64(3), .f64(4)], linker: linker).first,
      case .f32(let float)? = try TranslationMode.results(single, [.f32(3), .f32(4)], linker: linker).first
    else { return .nan }
    #expect(Double(float) == double)
    return double
  }

  @Test func chains() throws {
    #expect(try result("(f64.sqrt (f64.add (f64.mul (local.get $a) (local.get $a)) (f64.mul (local.get $b) (local.get $b))))") == 5)
    // Each operation reads the one before twice.
    #expect(
      try result(
        """
        (local.set $x (f64.sub (local.get $a) (local.get $b)))
        (local.set $y (f64.mul (local.get $x) (local.get $x)))
        (local.set $x (f64.div (local.get $y) (local.get $x)))
        (f64.add (f64.mul (local.get $x) (local.get $y)) (local.get $a))
        """) == 2)
  }

  @Test func theSlotIsOverwritten() throws {
    #expect(
      try result(
        """
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (local.set $x (local.get $a))
        (f64.add (local.get $x) (local.get $b))
        """) == 7)
    #expect(
      try result(
        """
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (local.set $x (f64.const 100))
        (f64.add (local.get $x) (local.get $x))
        """) == 200)
    // What the stack holds of a local that is then overwritten.
    #expect(
      try result(
        """
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (local.get $x)
        (local.set $x (f64.neg (local.get $a)))
        (f64.sub (local.get $x))
        """) == 15)
  }

  @Test func theSlotIsOverwrittenByAnotherKind() throws {
    // What is loaded or chosen goes to the accumulator of integers, and the old product is still in the other.
    for value in ["(f64.load (i32.const 8))", "(select (local.get $b) (local.get $a) (i32.const 1))", "(global.get $four)"] {
      #expect(
        try result(
          """
          (f64.store (i32.const 8) (local.get $b))
          (local.set $x (f64.mul (local.get $a) (local.get $b)))
          (local.set $x \(value))
          (f64.sub (local.get $x) (local.get $a))
          """, "(memory 1) (global $four f64 (f64.const 4))") == 1)
    }
  }

  @Test func aCopyIsOverwrittenByAResult() throws {
    // The copy is in the accumulator of integers, and the product, which is stored, is not.
    #expect(
      try result(
        """
        (local.set $x (local.get $a))
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (f64.store (i32.const 8) (local.get $x))
        (f64.load (i32.const 8))
        """, "(memory 1)") == 12)
  }

  @Test func theSameLocalIsSetAgain() throws {
    // The third product is one instruction with the second, which has not written $x when it begins.
    #expect(
      try result(
        """
        (local.set $x (f64.sub (local.get $b) (local.get $a)))
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (local.set $y (f64.mul (local.get $x) (local.get $b)))
        (f64.sub (local.get $y) (local.get $x))
        """) == 36)
    #expect(
      try result(
        """
        (local.set $x (f64.sub (local.get $b) (local.get $a)))
        (local.set $x (f64.add (local.get $a) (local.get $b)))
        (local.set $y (f64.sub (local.get $b) (local.get $x)))
        (f64.mul (local.get $y) (local.get $x))
        """) == -21)
  }

  @Test func aCopyHoldsTheSame() throws {
    #expect(
      try result(
        """
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (local.set $y (local.get $x))
        (local.set $x (f64.const 1))
        (f64.add (f64.sub (local.get $y) (local.get $x)) (f64.mul (local.get $y) (local.get $x)))
        """) == 23)
  }

  @Test func whatIsReachedFromElsewhere() throws {
    // The product is in the accumulator on one way only.
    #expect(
      try result(
        """
        (local.set $x (local.get $a))
        (if (f64.gt (local.get $a) (local.get $b)) (then (local.set $x (f64.mul (local.get $a) (local.get $b)))))
        (f64.add (local.get $x) (local.get $b))
        """) == 7)
    #expect(
      try result(
        """
        (local.set $x (f64.add (local.get $a) (local.get $b)))
        (loop $l
          (local.set $y (f64.add (local.get $x) (local.get $y)))
          (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3))))
        (f64.add (local.get $x) (local.get $y))
        """) == 28)
  }

  @Test func behindABranchThatIsNotTaken() throws {
    #expect(
      try result(
        """
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (block $out (br_if $out (f64.lt (local.get $x) (local.get $a))) (local.set $x (f64.add (local.get $x) (local.get $x))))
        (local.get $x)
        """) == 24)
  }

  @Test func calls() throws {
    var linker = Linker()
    try linker.define("host", "half.f64") { (number: Double) -> Double in number / 2 }
    try linker.define("host", "half.f32") { (number: Float) -> Float in number / 2 }
    let functions = """
      (import "host" "half.f64" (func $half (param f64) (result f64)))
      (func $square (param f64) (result f64) (f64.mul (local.get 0) (local.get 0)))
      (memory 1)
      """
    for (callee, sum) in [("$square", 157.0), ("$half", 19)] {
      #expect(
        try result(
          """
          (local.set $x (f64.add (f64.mul (local.get $a) (local.get $b)) (f64.const 0.5)))
          (local.set $y (call \(callee) (f64.sub (local.get $x) (f64.const 0.5))))
          (f64.add (local.get $y) (f64.add (local.get $x) (f64.const 0.5)))
          """, functions, linker: linker) == sum)
    }
    #expect(
      try result(
        """
        (local.set $x (f64.mul (local.get $a) (local.get $b)))
        (drop (memory.grow (i32.const 1)))
        (memory.fill (i32.const 0) (i32.const 1) (i32.const 100000))
        (f64.add (local.get $x) (local.get $x))
        """, functions, linker: linker) == 24)
  }

  @Test func callsThatReturnConstants() throws {
    // Whichever constant it is: some are instructions of their own.
    for (constant, sum) in [("0", 12.0), ("-0", 12), ("1", 13), ("0x1p-140", 12), ("100", 112)] {
      let functions = """
        (func $constant (result f64) (f64.const \(constant)))
        (func $early (result f64) (return (f64.const \(constant))))
        (func $branch (result f64) (br_if 0 (f64.const \(constant)) (i32.const 1)))
        (func $local (result f64) (local f64) (local.set 0 (f64.const \(constant))) (local.get 0))
        (func $tail (result f64) (return_call $early))
        """
      for callee in ["$constant", "$early", "$branch", "$local", "$tail"] {
        #expect(
          try result("(f64.add (f64.mul (local.get $a) (local.get $b)) (call \(callee)))", functions) == sum,
          "\(callee) returns \(constant)")
      }
    }
  }

  @Test func signs() throws {
    // `neg`, `abs` and `copysign` find operands in the accumulator, too, and leave their results there.
    #expect(
      try result(
        """
        (local.set $x (f64.neg (f64.mul (local.get $a) (local.get $b))))
        (local.set $y (f64.abs (local.get $x)))
        (local.set $x (f64.copysign (local.get $y) (local.get $x)))
        (local.set $y (f64.copysign (local.get $b) (local.get $x)))
        (f64.sub (local.get $y) (local.get $x))
        """) == 8)
  }

  @Test func aGuestThatIsSampledKeepsIt() throws {
    let instance = try guest(
      """
      (module (func (export "f") (param $n i32) (result f64) (local $x f64) (local $y f64)
        (local.set $x (f64.const 0.1))
        (loop $l
          (local.set $y (f64.mul (local.get $x) (f64.const 3.7)))
          (local.set $x (f64.mul (local.get $y) (f64.sub (f64.const 1) (local.get $x))))
          (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $x)))
      """)
    let expected = try instance.call("f", .i32(2_000_000))
    let handle = instance.store.interruptionHandle
    instance.store.profile = GuestProfile()
    let isOver = Mutex(false)
    let thread = Thread { while !isOver.withLock({ $0 }) { handle.sample() } }
    // How often the other thread gets to run is the machine's affair: until it has looked often enough.
    repeat {
      #expect(try instance.call("f", .i32(2_000_000)) == expected)
    } while instance.store.profile!.sampleCount < 20
    isOver.withLock { $0 = true }
    thread.join()
  }
}
