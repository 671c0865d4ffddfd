import WebAssembly

/// Why a system call does not succeed: the guest gets an error number, or it is stopped.
///
/// A guest is stopped where it passes what no correct program passes: a pointer beyond the end of its memory, or one that is not
/// aligned as the type that it points to. WASI preview 1 (witx, "Pointers"): "If a misaligned pointer is passed to a function, the
/// function shall trap. If an out-of-bounds pointer is passed to a function and the function needs to dereference it, the function
/// shall trap rather than returning `errno.fault`." `Guest` checks both, for all functions.
enum SystemCallError: Error {
  case errno(WASI.Errno)
  case trap(Trap.Reason)
}
