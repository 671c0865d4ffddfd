extension OpcodeRow {
  /// Structures, arrays, casts (section 5.4.3).
  static let garbageCollection = parse(
    """
    code     mnemonic                             immediates         signature  feature
    FB 0x00  struct.new                           type               *          garbageCollection
    FB 0x01  struct.new_default                   type               *          garbageCollection
    FB 0x02  struct.get                           typeAndField       *          garbageCollection
    FB 0x03  struct.get_s                         typeAndField       *          garbageCollection
    FB 0x04  struct.get_u                         typeAndField       *          garbageCollection
    FB 0x05  struct.set                           typeAndField       *          garbageCollection
    FB 0x06  array.new                            type               *          garbageCollection
    FB 0x07  array.new_default                    type               *          garbageCollection
    FB 0x08  array.new_fixed                      typeAndCount       *          garbageCollection
    FB 0x09  array.new_data                       typeAndData        *          garbageCollection
    FB 0x0A  array.new_elem                       typeAndElement     *          garbageCollection
    FB 0x0B  array.get                            type               *          garbageCollection
    FB 0x0C  array.get_s                          type               *          garbageCollection
    FB 0x0D  array.get_u                          type               *          garbageCollection
    FB 0x0E  array.set                            type               *          garbageCollection
    FB 0x0F  array.len                            none               *          garbageCollection
    FB 0x10  array.fill                           type               *          garbageCollection
    FB 0x11  array.copy                           twoTypes           *          garbageCollection
    FB 0x12  array.init_data                      typeAndData        *          garbageCollection
    FB 0x13  array.init_elem                      typeAndElement     *          garbageCollection
    FB 0x14  ref.test                             heapType           *          garbageCollection
    FB 0x15  ref.test_null                        heapType           *          garbageCollection
    FB 0x16  ref.cast                             heapType           *          garbageCollection
    FB 0x17  ref.cast_null                        heapType           *          garbageCollection
    FB 0x18  br_on_cast                           castBranch         *          garbageCollection
    FB 0x19  br_on_cast_fail                      castBranch         *          garbageCollection
    FB 0x1A  any.convert_extern                   none               *          garbageCollection
    FB 0x1B  extern.convert_any                   none               *          garbageCollection
    FB 0x1C  ref.i31                              none               *          garbageCollection
    FB 0x1D  i31.get_s                            none               *          garbageCollection
    FB 0x1E  i31.get_u                            none               *          garbageCollection
    """)
}
