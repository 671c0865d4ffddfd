extension OpcodeRow {
  /// Loads and stores (section 5.4.6).
  static let memory = parse(
    """
    code     mnemonic                             immediates         signature  feature
    0x28     i32.load                             memory32           a:i        mvp
    0x29     i64.load                             memory64           a:l        mvp
    0x2A     f32.load                             memory32           a:f        mvp
    0x2B     f64.load                             memory64           a:d        mvp
    0x2C     i32.load8_s                          memory8            a:i        mvp
    0x2D     i32.load8_u                          memory8            a:i        mvp
    0x2E     i32.load16_s                         memory16           a:i        mvp
    0x2F     i32.load16_u                         memory16           a:i        mvp
    0x30     i64.load8_s                          memory8            a:l        mvp
    0x31     i64.load8_u                          memory8            a:l        mvp
    0x32     i64.load16_s                         memory16           a:l        mvp
    0x33     i64.load16_u                         memory16           a:l        mvp
    0x34     i64.load32_s                         memory32           a:l        mvp
    0x35     i64.load32_u                         memory32           a:l        mvp
    0x36     i32.store                            memory32           ai:        mvp
    0x37     i64.store                            memory64           al:        mvp
    0x38     f32.store                            memory32           af:        mvp
    0x39     f64.store                            memory64           ad:        mvp
    0x3A     i32.store8                           memory8            ai:        mvp
    0x3B     i32.store16                          memory16           ai:        mvp
    0x3C     i64.store8                           memory8            al:        mvp
    0x3D     i64.store16                          memory16           al:        mvp
    0x3E     i64.store32                          memory32           al:        mvp
    0x3F     memory.size                          memory             *          mvp
    0x40     memory.grow                          memory             *          mvp
    """)
}
