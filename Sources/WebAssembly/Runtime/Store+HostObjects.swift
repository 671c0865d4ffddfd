// Swift objects that guests hold as an `externref`.

extension Store {
  /// A reference to a Swift object, which the store retains: as long as the store lives, or until it is released.
  ///
  /// ```swift
  /// let reference = store.reference(to: image)
  /// try instance.call("draw", .reference(reference))
  /// ```
  ///
  /// In one store, an object has one reference, whatever the number of times it is asked for.
  public func reference(to object: AnyObject) -> Reference {
    Reference(bits: hostObjects.insert(object), heapType: .extern, in: self)
  }

  /// The Swift object that a reference refers to; `nil` where it refers to none of this store, or to one that was released.
  public func object(_ reference: Reference) -> AnyObject? {
    reference.belongs(to: self) ? hostObjects.object(reference.bits) : nil
  }

  #if !hasFeature(Embedded)
    /// The Swift object of a type that a reference refers to; `nil` where it refers to none, or to one of another type.
    public func object<Object>(_ reference: Reference, as type: Object.Type) -> Object? { object(reference) as? Object }
  #endif

  /// Releases the object that a reference refers to. The reference, wherever a guest keeps it, then refers to no object; it
  /// never refers to another.
  public func release(_ reference: Reference) {
    if reference.belongs(to: self) { hostObjects.remove(reference.bits) }
  }

  /// Releases the objects that no guest holds a reference to: not in a global, a table, an element segment, a frame, nor an
  /// exception that a guest or the host may throw again.
  ///
  /// Call it now and then where a guest is given ever new objects. A ``Reference`` of the host's does not count: keep the
  /// object. It takes time in proportion to the tables, globals and frames of the store. It may leave an object that only a
  /// number which happens to look like its reference speaks for. Exceptions that nobody can throw again are released with them.
  public func releaseUnreachableObjects() {
    releaseUnreachableExceptions()
    hostObjects.removeAll { visit in
      visitReferences(visit)
      exceptions.visitObjects { $0.payload.forEach(visit) }
      heldExceptions.visitReferences(visit)
      interpreter.visitFrames(visit)
      visitOtherFrames(visit)
    }
  }

  /// Visits the words of all globals, tables and element segments.
  func visitReferences(_ visit: (UInt64) -> Void) {
    for global in globals { visit(global.cell.pointee) }
    for table in tables { for index in 0..<table.count { visit(table.record.pointee.elements[index].reference) } }
    for instance in instances { for segment in instance.elements { segment.forEach(visit) } }
  }

  /// Visits the words of all frames of calls that are put aside.
  func visitOtherFrames(_ visit: (UInt64) -> Void) {
    for execution in executions.values {
      let activation = execution._withUnsafeGuaranteedRef { $0.activation }
      // Before the function is entered, its arguments are all that there is.
      let header = execution._withUnsafeGuaranteedRef { FrameLayout($0.function.type).header }
      var end = max(activation.entry, activation.base + header * 8)
      walkStack(from: activation.context) { frame in
        end = max(end, frame.end)
        return false
      }
      for slot in stride(from: activation.base, to: end, by: 8) { visit(slot.load(as: UInt64.self)) }
    }
  }
}
