// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

/// Why a handler has left to the machine's outer loop.
enum Exit: Int {
  case finished = 0
  case `continue` = 1
  case translate = 2
  case returnForeign = 3
  case callImport = 4
  case callForeign = 5
  case indirectCallMismatch = 6
  case returnCallImport = 7
  case returnCallIndirect = 8
  case memoryGrow = 9
  case memoryInit = 10
  case dataDrop = 11
  case memoryCopyLong = 12
  case memoryFillLong = 13
  case tableGet = 14
  case tableSet = 15
  case tableSize = 16
  case tableGrow = 17
  case tableFill = 18
  case tableCopy = 19
  case tableInit = 20
  case elementDrop = 21
  case referenceFunction = 22
  // Traps.
  case unreachable = 23
  case integerDivideByZero = 24
  case integerOverflow = 25
  case invalidConversionToInteger = 26
  case outOfBoundsMemoryAccess = 27
  case undefinedElement = 28
  case uninitializedElement = 29
  case callStackExhausted = 30
  case interrupted = 31
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
    case .interrupted: .interrupted
    case .outOfFuel: .outOfFuel
    default: nil
    }
  }
}
