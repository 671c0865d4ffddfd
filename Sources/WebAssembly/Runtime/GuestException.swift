/// An exception of a guest: thrown by one and caught by nobody, or thrown by the host for a guest to catch.
///
/// A host function throws one, and a guest that called it catches it by its tag:
///
/// ```swift
/// let notFound = try Tag([.i32], in: store)
/// try linker.define("env", "not-found", notFound)
/// try linker.define("env", "price") { (caller: Caller, key: Int32) throws -> Int32 in
///   guard let price = prices[key] else { throw try GuestException(caller.tag("not-found"), .i32(key)) }
///   return price
/// }
/// ```
///
/// A call throws `CallError.exception` where a guest's exception is caught by nobody on the way. A host function that lets that
/// error pass, passes the exception on to the guest that called it.
///
/// An exception means something in the store that it comes from, and may be thrown again there.
public struct GuestException: Error {
  /// The exception as the store knows it.
  let object: ExceptionObject
  /// What it carries.
  public let values: [Value]
  /// The calls that it has passed, innermost first.
  var calls = StackCalls()
  /// What tells the store that the host has the exception, where it carries references.
  private let held: HeldException?

  init(_ object: ExceptionObject, _ values: [Value], _ held: HeldException?) {
    self.object = object
    self.values = values
    self.held = held
  }

  /// An exception with a tag.
  ///
  /// - Throws: `CallError.typeMismatch` where the values are not those that the tag says, `CallError.otherStore` where one is a
  ///   reference of another store.
  public init(_ tag: Tag, _ values: [Value]) throws(CallError) {
    let types = tag.parameters
    guard values.count == types.count, zip(values, types).allSatisfy({ tag.store.accepts($0, as: $1) }) else {
      if values.contains(where: { !tag.store.owns($0) }) { throw .otherStore }
      throw .typeMismatch(expected: FunctionType(parameters: types), found: FunctionType(parameters: values.map { $0.type }))
    }
    let object = ExceptionObject(tag, values)
    self.init(object, values, tag.store.hold(object, tag.object))
  }

  /// An exception with a tag.
  ///
  /// - Throws: `CallError.typeMismatch` where the values are not those that the tag says, `CallError.otherStore` where one is a
  ///   reference of another store.
  public init(_ tag: Tag, _ values: Value...) throws(CallError) { try self.init(tag, values) }

  /// Whether it was thrown with that tag.
  public func has(_ tag: Tag) -> Bool { object.store == tag.store.identity.number && object.tag == tag.number }

  /// The calls that it has passed, innermost first; empty for one that was made by the host and not yet thrown.
  public var backtrace: Backtrace { Backtrace(calls.frames, outermost: calls.outermost) }
}

extension GuestException: Hashable {
  /// Whether it is the same exception, thrown once or again.
  public static func == (left: GuestException, right: GuestException) -> Bool { left.object === right.object }

  /// Hashes which exception it is.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(object)) }
}

extension GuestException: CustomStringConvertible {
  /// What it carries, and the backtrace, a line each.
  public var description: String { calls.isEmpty ? summary : "\(summary)\n\(backtrace)" }

  /// What it carries.
  package var summary: String { "uncaught exception (\(values.map { $0.description }.joined(separator: ", ")))" }
}
