extension OpcodeRow {
  /// Bulk operations on memories and tables (sections 5.4.5 and 5.4.6).
  static let bulk = parse(
    """
    code     mnemonic                             immediates         signature  feature
    FC 0x08  memory.init                          dataAndMemory      *          bulkMemory
    FC 0x09  data.drop                            data               *          bulkMemory
    FC 0x0A  memory.copy                          twoMemories        *          bulkMemory
    FC 0x0B  memory.fill                          memory             *          bulkMemory
    FC 0x0C  table.init                           elementAndTable    *          bulkMemory
    FC 0x0D  elem.drop                            element            *          bulkMemory
    FC 0x0E  table.copy                           twoTables          *          bulkMemory
    FC 0x0F  table.grow                           table              *          referenceTypes
    FC 0x10  table.size                           table              *          referenceTypes
    FC 0x11  table.fill                           table              *          referenceTypes
    """)
}
