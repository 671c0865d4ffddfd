import Foundation
import WebAssembly
import WebAssemblyText

/// Modules to begin with: generated ones, those of the fixtures, and one that has what the engine decodes but does not execute.
enum SeedModules {
  /// Small modules, which are the same for a seed.
  static func modules(seed: UInt64) -> [[UInt8]] {
    (0..<48).map { ModulesTarget.module(seed: seed, input: $0).bytes }.filter { $0.count < 1500 }
      + fixtures("modules", "wasm").filter { $0.count < 2000 } + [[UInt8]](repeating: everything, count: 8)
  }

  /// The texts of the fixtures in a folder: empty where the sources are not there.
  static func fixtures(_ folder: String, _ ending: String) -> [[UInt8]] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Fixtures/\(folder)")
    let files = (try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
      .compactMap { try? Data(contentsOf: $0) }.map { [UInt8]($0) }
  }

  /// Types, instructions and sections of WebAssembly 3.0 that the generator does not make.
  static let everything: [UInt8] = {
    guard let bytes = try? WAT.encode(text) else { return [] }
    return bytes
  }()

  static let text = """
    (module $everything
      (rec (type $node (sub (struct (field $next (mut (ref null $node))) (field i8) (field (mut i16)))))
           (type $leaf (sub final $node (struct (field (mut (ref null $node))) (field i8) (field (mut i16)) (field f64)))))
      (type $bytes (array (mut i8)))
      (type $words (array (ref null $bytes)))
      (type $f (func (param i32) (result i32)))
      (import "m" "g" (global $imported i32))
      (import "m" "f" (func $h (type $f)))
      (tag $tag (param i32 i64))
      (memory $m 1 2)
      (memory $wide i64 1)
      (table $t 4 8 funcref)
      (table $u i64 1 externref)
      (table $v 1 (ref null $f) (ref.null $f))
      (global $a (mut v128) (v128.const i32x4 1 2 3 4))
      (global $b (ref $bytes) (array.new_fixed $bytes 2 (i32.const 1) (i32.const 2)))
      (global $c i32 (i32.add (global.get $imported) (i32.const 3)))
      (global $d (ref null any) (ref.i31 (i32.const 5)))
      (elem $e (table $t) (i32.const 0) func $h $k)
      (elem $declared declare func $k)
      (elem $p (ref null $f) (item ref.func $k) (item ref.null $f))
      (data $x (memory $m) (i32.const 5) "abc\\00\\ff")
      (data $y "passive")
      (func $k (export "k") (type $f) (local $n (ref null $node)) (local $w v128) (local i64 f32)
        (local.set $n (struct.new $leaf (ref.null $node) (i32.const 1) (i32.const 2) (f64.const 3)))
        (struct.set $node 2 (local.get $n) (i32.const 4))
        (drop (struct.get_s $node 1 (ref.as_non_null (local.get $n))))
        (drop (ref.cast (ref $leaf) (local.get $n)))
        (drop (block $l (result (ref $leaf)) (br_on_cast $l (ref null $node) (ref $leaf) (local.get $n)) (drop) (return (i32.const 0))))
        (array.set $bytes (global.get $b) (i32.const 0) (i32.const 9))
        (drop (array.new_data $bytes $y (i32.const 0) (i32.const 2)))
        (drop (array.len (global.get $b)))
        (drop (i31.get_u (ref.cast (ref i31) (global.get $d))))
        (drop (call_ref $f (i32.const 1) (ref.func $k)))
        (local.set $w (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 (local.get $w) (v128.load offset=3 (i32.const 0))))
        (global.set $a (i32x4.add (local.get $w) (i32x4.splat (i32.const 1))))
        (v128.store32_lane $m 2 (i32.const 8) (local.get $w))
        (drop (f64x2.extract_lane 1 (local.get $w)))
        (i64.store $wide offset=4 (i64.const 9) (i64.const 1))
        (memory.copy $wide $m (i64.const 1) (i32.const 2) (i32.const 3))
        (memory.init $m $y (i32.const 0) (i32.const 1) (i32.const 2))
        (data.drop $y)
        (table.set $u (i64.const 0) (ref.null extern))
        (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 1))
        (block $caught (result i32 i64)
          (try_table (catch $tag $caught) (throw $tag (i32.const 1) (i64.const 2)))
          (unreachable))
        (drop)
        (br_table 0 0 0 (local.get 0))
        (return_call_indirect $t (type $f) (i32.const 1))))
    """

  /// What proposals have that are no part of version 3.0.
  static let proposals: [UInt8] = {
    let text = """
      (tag $tag (param i32 i64))
      (memory $bytes 1 70000 (pagesize 1))
      (func $f (param i32) (result i32)
        (block $out
          (try $l (do (try (do (throw $tag (i32.const 1) (i64.const 2))) (delegate $l)) (try (do (call $g)) (delegate $out)))
            (catch $tag (drop) (drop) (try (do (nop)) (catch_all (rethrow $l))))
            (catch_all (br_if $l (local.get 0)) (rethrow $l))))
        (try (result i32) (do (local.get 0)) (catch $tag (drop)) (catch_all (i32.const 3))))
      (func $g
        (i64.add128 (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4))
        (i64.mul_wide_s) (drop) (drop)
        (i32.const 5) (try (param i32) (result i64) (do (i64.extend_i32_s)) (delegate 0)) (drop))
      """
    return (try? WAT.encode(text)) ?? []
  }()
}
