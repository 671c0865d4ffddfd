extension OpcodeRow {
  /// Variables, tables and plain references (sections 5.4.2 to 5.4.4).
  static let variables = parse(
    """
    code     mnemonic                             immediates         signature  feature
    0x20     local.get                            local              *          mvp
    0x21     local.set                            local              *          mvp
    0x22     local.tee                            local              *          mvp
    0x23     global.get                           global             *          mvp
    0x24     global.set                           global             *          mvp
    0x25     table.get                            table              *          referenceTypes
    0x26     table.set                            table              *          referenceTypes
    0xD0     ref.null                             heapType           *          referenceTypes
    0xD1     ref.is_null                          none               *          referenceTypes
    0xD2     ref.func                             function           *          referenceTypes
    0xD3     ref.eq                               none               *          garbageCollection
    """)
}
