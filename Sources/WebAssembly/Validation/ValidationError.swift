/// Why a well-formed module is not valid.
///
/// WebAssembly 3.0, chapter 3 (validation).
public struct ValidationError: Error, Hashable, Sendable {
  /// What is wrong, as `"type mismatch: i32.add expects i32, found f32"`. It begins with the words of the
  /// specification's reference interpreter.
  public let message: String
  /// The offset in the module at which it was found.
  public let offset: Int
  /// The function in whose body it was found, by index.
  public let function: UInt32?
  /// The feature that the module needs and that is off, if that is what is wrong: see
  /// ``Engine/Configuration/features``.
  public let missingFeature: Features?

  package init(_ message: String, offset: Int, function: UInt32? = nil, missingFeature: Features? = nil) {
    self.message = message
    self.offset = offset
    self.function = function
    self.missingFeature = missingFeature
  }
}

extension ValidationError: CustomStringConvertible {
  /// What is wrong and where: `type mismatch: i32.add expects i32, found f32, in function 7, at byte 0x1b`.
  public var description: String {
    let place = function.map { ", in function \($0)" } ?? ""
    return "\(message)\(place), at byte 0x\(String(offset, radix: 16))"
  }
}
