/// Why a handler has left to the outer loop.
@usableFromInline package enum Exit: Int {
  /// The function that the host called has returned.
  case finished
  /// The next instruction is to be executed: see `Registers.go`.
  case `continue`
  /// Another thread has replaced the handlers, to stop the execution or to see where it is: see `DispatchTable`.
  case paused
  /// A function was called that has no code yet.
  case translate

  // Calls and returns that leave the instance, and tail calls that may.
  case returnForeign, callImport, callForeign, callReferenceForeign, returnCallImport, returnCallIndirect, returnCallReference

  // Exceptions.
  case throwException, throwReference

  // Instructions that ordinary Swift executes; the long ones only where a handler would run too long.
  case memoryGrow, memoryInit, dataDrop, memoryCopyLong, memoryFillLong
  case memorySizeAny, memoryGrowAny, memoryFillAny, memoryCopyAny, memoryInitAny
  case tableGet, tableSet, tableSize, tableGrow, tableFill, tableCopy, tableInit, elementDrop

  // Traps.
  case unreachable, integerDivideByZero, integerOverflow, invalidConversionToInteger
  case outOfBoundsMemoryAccess, undefinedElement, uninitializedElement, indirectCallTypeMismatch
  case nullReference, nullFunctionReference, castFailure
  case callStackExhausted, outOfFuel
}
