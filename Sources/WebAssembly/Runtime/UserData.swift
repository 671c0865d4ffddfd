/// Values of the host's that belong to a store or to an instance, one of each type, and are released with it.
///
/// ```swift
/// final class Session { var requests = 0 }
///
/// instance.userData[Session.self] = Session()
/// try linker.define("env", "request") { (caller: Caller) in caller.userData[Session.self]?.requests += 1 }
/// ```
public struct UserData {
  /// A class that holds a value of any type.
  private final class Box<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  /// By the type of the box. There are few: a list is searched faster than a table.
  private var boxes: [(type: ObjectIdentifier, box: AnyObject)] = []

  init() {}

  /// The value of that type; `nil` where there is none. Setting `nil` releases it.
  public subscript<Value>(type: Value.Type) -> Value? {
    get {
      for (type, box) in boxes where type == ObjectIdentifier(Box<Value>.self) {
        // The key is the type of the box, so the box is of that type.
        return unsafeDowncast(box, to: Box<Value>.self).value
      }
      return nil
    }
    set {
      boxes.removeAll { $0.type == ObjectIdentifier(Box<Value>.self) }
      if let newValue { boxes.append((ObjectIdentifier(Box<Value>.self), Box(newValue))) }
    }
  }

  /// The value of that type, which is made and kept if there is none yet.
  public subscript<Value>(type: Value.Type, default value: @autoclosure () -> Value) -> Value {
    mutating get {
      if let value = self[type] { return value }
      let value = value()
      self[type] = value
      return value
    }
    set { self[type] = newValue }
  }
}

/// Where the values of a store or of an instance are kept.
final class UserDataStorage {
  private var current = UserData()

  var value: UserData {
    get { current }
    set {
      // What is released looks at the values, it may be: hence not before the new ones are in place.
      let previous = exchange(&current, with: newValue)
      withExtendedLifetime(previous) {}
    }
  }
}
