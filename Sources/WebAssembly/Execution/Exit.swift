// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

/// Why a handler has left to the machine's outer loop.
enum Exit: Int {
  case finished = 0
  case `continue` = 1
  case paused = 2
  case translate = 3
  case returnForeign = 4
  case callImport = 5
  case callForeign = 6
  case indirectCallMismatch = 7
  case returnCallImport = 8
  case returnCallIndirect = 9
  case memoryGrow = 10
  case memoryInit = 11
  case dataDrop = 12
  case memoryCopyLong = 13
  case memoryFillLong = 14
  case tableGet = 15
  case tableSet = 16
  case tableSize = 17
  case tableGrow = 18
  case tableFill = 19
  case tableCopy = 20
  case tableInit = 21
  case elementDrop = 22
  case referenceFunction = 23
  // Traps.
  case unreachable = 24
  case integerDivideByZero = 25
  case integerOverflow = 26
  case invalidConversionToInteger = 27
  case outOfBoundsMemoryAccess = 28
  case undefinedElement = 29
  case uninitializedElement = 30
  case callStackExhausted = 31
  case outOfFuel = 32

  /// The reason to trap; `nil` where there is work to do.
  var trapReason: Trap.Reason? {
    switch self {
    case .unreachable: .unreachable
    case .integerDivideByZero: .integerDivideByZero
    case .integerOverflow: .integerOverflow
    case .invalidConversionToInteger: .invalidConversionToInteger
    case .outOfBoundsMemoryAccess: .outOfBoundsMemoryAccess
    case .undefinedElement: .undefinedElement
    case .uninitializedElement: .uninitializedElement
    case .callStackExhausted: .callStackExhausted
    case .outOfFuel: .outOfFuel
    default: nil
    }
  }
}
