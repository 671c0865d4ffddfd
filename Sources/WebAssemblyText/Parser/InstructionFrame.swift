import WebAssembly

/// A block or a folded instruction that is open.
///
/// They lie on a stack of the parser's own, so that no nesting deepens the native one.
struct InstructionFrame {
  enum Kind {
    /// `block … end`, `loop … end`, `try_table … end`.
    case flatBlock
    /// `if …`, and what follows its `else`.
    case flatIf, flatElse
    /// A folded instruction, whose operands come first and itself then.
    case operands
    /// `(block …)`, `(loop …)`, `(try_table …)`.
    case block
    /// `(if …`: at the condition, in `then`, after it, in `else`, after it.
    case condition, then, afterThen, `else`, afterElse
    /// `try …`, and what follows its `catch` and its `catch_all`.
    case flatTry, flatCatch, flatCatchAll
    /// `(try …`: before `do`, in one of its parts, and after `do`, a `catch`, the last part.
    case beforeDo, `do`, afterDo, `catch`, afterCatch, catchAll, afterTry
  }

  var kind: Kind
  /// Where the instruction begins among the pending ones.
  var pendingStart = 0
  /// The label of a block.
  var label: UInt32?
  /// What is predicted of a folded branch that is not written yet.
  var branchHint: BranchHint?
}
