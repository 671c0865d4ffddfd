extension OpcodeRow {
  /// Control instructions (WebAssembly 3.0, section 5.4.1).
  static let control = parse(
    """
    code     mnemonic                             immediates         signature  feature
    0x00     unreachable                          none               *          mvp
    0x01     nop                                  none               :          mvp
    0x02     block                                blockType          *          mvp
    0x03     loop                                 blockType          *          mvp
    0x04     if                                   blockType          *          mvp
    0x05     else                                 none               *          mvp
    0x06     try                                  blockType          *          legacyExceptions
    0x07     catch                                tag                *          legacyExceptions
    0x08     throw                                tag                *          tags
    0x09     rethrow                              label              *          legacyExceptions
    0x0A     throw_ref                            none               *          exceptions
    0x0B     end                                  none               *          mvp
    0x0C     br                                   label              *          mvp
    0x0D     br_if                                label              *          mvp
    0x0E     br_table                             labelTable         *          mvp
    0x0F     return                               none               *          mvp
    0x10     call                                 function           *          mvp
    0x11     call_indirect                        typeAndTable       *          mvp
    0x12     return_call                          function           *          tailCalls
    0x13     return_call_indirect                 typeAndTable       *          tailCalls
    0x14     call_ref                             type               *          functionReferences
    0x15     return_call_ref                      type               *          functionReferences
    0x18     delegate                             label              *          legacyExceptions
    0x19     catch_all                            none               *          legacyExceptions
    0x1A     drop                                 none               *          mvp
    0x1B     select                               none               *          mvp
    0x1C     select_typed                         valueTypes         *          referenceTypes
    0x1F     try_table                            tryTable           *          exceptions
    0xD4     ref.as_non_null                      none               *          functionReferences
    0xD5     br_on_null                           label              *          functionReferences
    0xD6     br_on_non_null                       label              *          functionReferences
    """)
}
