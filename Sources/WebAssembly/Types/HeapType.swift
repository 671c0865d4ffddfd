/// What a reference can refer to.
///
/// WebAssembly 3.0, section 2.3.3 (heap types).
public enum HeapType: Hashable, Sendable {
  /// What the guest's heap holds, from the most general type to the one without values.
  case any, eq, i31, `struct`, array, none
  /// Functions.
  case `func`, noFunc
  /// What the host hands in.
  case extern, noExtern
  /// Exceptions.
  case exn, noExn
  /// A defined type: by the module's index while a module is being opened, by the engine's canonical index afterwards.
  case defined(UInt32)

  /// The byte of the binary format; `0x64`, which begins no heap type there, stands for a defined type.
  package var code: UInt8 {
    switch self {
    case .noExn: 0x74
    case .noFunc: 0x73
    case .noExtern: 0x72
    case .none: 0x71
    case .func: 0x70
    case .extern: 0x6F
    case .any: 0x6E
    case .eq: 0x6D
    case .i31: 0x6C
    case .struct: 0x6B
    case .array: 0x6A
    case .exn: 0x69
    case .defined: 0x64
    }
  }

  /// The heap type with that byte of the binary format, or `nil` where there is none.
  package init?(code: UInt8, typeIndex: UInt32 = 0) {
    switch code {
    case 0x74: self = .noExn
    case 0x73: self = .noFunc
    case 0x72: self = .noExtern
    case 0x71: self = .none
    case 0x70: self = .func
    case 0x6F: self = .extern
    case 0x6E: self = .any
    case 0x6D: self = .eq
    case 0x6C: self = .i31
    case 0x6B: self = .struct
    case 0x6A: self = .array
    case 0x69: self = .exn
    case 0x64: self = .defined(typeIndex)
    default: return nil
    }
  }

  package var typeIndex: UInt32? {
    if case .defined(let index) = self { index } else { nil }
  }

  /// The text format's short name of a nullable reference to this type.
  package var nullableReferenceName: String? {
    switch self {
    case .any: "anyref"
    case .eq: "eqref"
    case .i31: "i31ref"
    case .struct: "structref"
    case .array: "arrayref"
    case .none: "nullref"
    case .func: "funcref"
    case .noFunc: "nullfuncref"
    case .extern: "externref"
    case .noExtern: "nullexternref"
    case .exn: "exnref"
    case .noExn: "nullexnref"
    case .defined: nil
    }
  }
}

extension HeapType: CustomStringConvertible {
  /// The type as the text format writes it.
  public var description: String {
    switch self {
    case .any: "any"
    case .eq: "eq"
    case .i31: "i31"
    case .struct: "struct"
    case .array: "array"
    case .none: "none"
    case .func: "func"
    case .noFunc: "nofunc"
    case .extern: "extern"
    case .noExtern: "noextern"
    case .exn: "exn"
    case .noExn: "noexn"
    case .defined(let index): "\(index)"
    }
  }
}
