/// Why a handler has left to the outer loop.
@usableFromInline package enum Exit: Int {
  /// The function that the host called has returned.
  case finished
  /// The next instruction is to be executed: see `Registers.go`.
  case `continue`
  /// Another thread wants something: see `DispatchTable`.
  case paused
  /// A function was called that has no code yet.
  case translate

  // Calls that leave the instance.
  case returnForeign, callImport, callForeign, returnCallImport, returnCallIndirect

  // Instructions that ordinary Swift executes.
  case memoryGrow, memoryInit, dataDrop, memoryCopyLong, memoryFillLong
  case tableGet, tableSet, tableSize, tableGrow, tableFill, tableCopy, tableInit, elementDrop
  case referenceFunction

  // Traps.
  case unreachable, integerDivideByZero, integerOverflow, invalidConversionToInteger
  case outOfBoundsMemoryAccess, undefinedElement, uninitializedElement
  case callStackExhausted, outOfFuel
}
