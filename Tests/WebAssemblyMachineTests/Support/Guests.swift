import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblyText

/// Guests that several tests execute.
enum Guests {
  /// Reads whatever comes, and writes it to standard output and standard error.
  static let copy = try? WAT.encode(
    """
    (module
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      ;; Writes `count` bytes from 1024 on, however many calls it takes.
      (func $write_all (param $descriptor i32) (param $count i32) (local $start i32)
        (local.set $start (i32.const 1024))
        (loop $again
          (i32.store (i32.const 0) (local.get $start))
          (i32.store (i32.const 4) (local.get $count))
          (if (call $write (local.get $descriptor) (i32.const 0) (i32.const 1) (i32.const 8))
            (then (call $exit (i32.const 2))))
          (local.set $start (i32.add (local.get $start) (i32.load (i32.const 8))))
          (br_if $again (local.tee $count (i32.sub (local.get $count) (i32.load (i32.const 8)))))))
      (func (export "_start") (local $count i32)
        (loop $again
          (i32.store (i32.const 0) (i32.const 1024))
          (i32.store (i32.const 4) (i32.const 32768))
          (if (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)) (then (call $exit (i32.const 1))))
          (if (local.tee $count (i32.load (i32.const 8)))
            (then
              (call $write_all (i32.const 1) (local.get $count))
              (call $write_all (i32.const 2) (local.get $count))
              (br $again))))))
    """)

  /// Functions that do not end by themselves, each after it has written a byte to standard output; and `add`.
  static let endless = try? WAT.encode(
    """
    (module
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\40\\00\\00\\00\\01\\00\\00\\00")
      (func $say (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16))))
      (func (export "loop") (call $say) (loop (br 0)))
      (func $recursion (export "tail_recursion") (return_call $recursion))
      ;; Waits for a byte, and says which.
      (func (export "read") (result i32)
        (call $say)
        (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 16)))
        (i32.load8_u (i32.const 64)))
      ;; Waits for the descriptor, and for nothing else.
      (func (export "poll") (result i32)
        (call $say)
        (i32.store8 (i32.const 1032) (i32.const 1))
        (call $poll (i32.const 1024) (i32.const 2048) (i32.const 1) (i32.const 16)))
      ;; Sleeps for 100 years.
      (func (export "sleep") (result i32)
        (call $say)
        (i32.store (i32.const 1040) (i32.const 1))
        (i64.store (i32.const 1048) (i64.const 3153600000000000000))
        (call $poll (i32.const 1024) (i32.const 2048) (i32.const 1) (i32.const 16)))
      (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
    """)
}

/// The error that `body` throws.
func executionError(_ body: () async throws -> ExecutionResult) async throws -> ExecutionError? {
  do {
    _ = try await body()
    return nil
  } catch let error as ExecutionError { return error }
}

/// Records that this was not the error, or that there was none.
func unexpected(_ error: (any Error)?, _ location: SourceLocation = #_sourceLocation) {
  Issue.record("\(error.map { "\($0)" } ?? "no error")", sourceLocation: location)
}

extension ExecutionError {
  var isCancelled: Bool { if case .cancelled = self { true } else { false } }

  /// The reason, of a trap.
  var trapReason: Trap.Reason? { if case .trap(let trap) = self { trap.reason } else { nil } }
}
