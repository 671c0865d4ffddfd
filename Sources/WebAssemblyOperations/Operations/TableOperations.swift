// Tables (WebAssembly 3.0, section 4.4.6). All are executed in the outer loop.

@usableFromInline package enum TableGet: OutsideOperation {
  @inline(always) package static var exit: Exit { .tableGet }
  @inline(always) package static var effects: Effects { .departs }
}
@usableFromInline package enum TableSet: OutsideOperation {
  @inline(always) package static var exit: Exit { .tableSet }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
@usableFromInline package enum TableSize: OutsideOperation {
  @inline(always) package static var exit: Exit { .tableSize }
  @inline(always) package static var effects: Effects { .departs }
}
@usableFromInline package enum TableGrow: OutsideOperation {
  @inline(always) package static var exit: Exit { .tableGrow }
  @inline(always) package static var effects: Effects { [.departs, .writes, .safepoint] }
}
@usableFromInline package enum TableFill: OutsideOperation {
  @inline(always) package static var exit: Exit { .tableFill }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
@usableFromInline package enum TableCopy: OutsideOperation {
  @inline(always) package static var exit: Exit { .tableCopy }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
@usableFromInline package enum TableInit: OutsideOperation {
  @inline(always) package static var exit: Exit { .tableInit }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
@usableFromInline package enum ElementDrop: OutsideOperation {
  @inline(always) package static var exit: Exit { .elementDrop }
  @inline(always) package static var effects: Effects { [.departs, .writes] }
}
