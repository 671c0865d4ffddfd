extension ModuleStructure {
  /// How many slots each of an instance's own globals takes: two where one of them is a vector.
  var globalStride: Int { hasVectorGlobals ? 2 : 1 }

  /// The place of a global that is not imported among the instance's own, in slots.
  func globalSlot(_ index: Int) -> Int { (index - importedGlobalCount) * globalStride }
}
