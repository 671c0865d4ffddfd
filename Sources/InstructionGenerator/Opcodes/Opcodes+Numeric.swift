extension OpcodeRow {
  /// Numbers (section 5.4.7).
  static let numeric = parse(
    """
    code     mnemonic                             immediates         signature  feature
    0x41     i32.const                            i32                :i         mvp
    0x42     i64.const                            i64                :l         mvp
    0x43     f32.const                            f32                :f         mvp
    0x44     f64.const                            f64                :d         mvp
    0x45     i32.eqz                              none               i:i        mvp
    0x46     i32.eq                               none               ii:i       mvp
    0x47     i32.ne                               none               ii:i       mvp
    0x48     i32.lt_s                             none               ii:i       mvp
    0x49     i32.lt_u                             none               ii:i       mvp
    0x4A     i32.gt_s                             none               ii:i       mvp
    0x4B     i32.gt_u                             none               ii:i       mvp
    0x4C     i32.le_s                             none               ii:i       mvp
    0x4D     i32.le_u                             none               ii:i       mvp
    0x4E     i32.ge_s                             none               ii:i       mvp
    0x4F     i32.ge_u                             none               ii:i       mvp
    0x50     i64.eqz                              none               l:i        mvp
    0x51     i64.eq                               none               ll:i       mvp
    0x52     i64.ne                               none               ll:i       mvp
    0x53     i64.lt_s                             none               ll:i       mvp
    0x54     i64.lt_u                             none               ll:i       mvp
    0x55     i64.gt_s                             none               ll:i       mvp
    0x56     i64.gt_u                             none               ll:i       mvp
    0x57     i64.le_s                             none               ll:i       mvp
    0x58     i64.le_u                             none               ll:i       mvp
    0x59     i64.ge_s                             none               ll:i       mvp
    0x5A     i64.ge_u                             none               ll:i       mvp
    0x5B     f32.eq                               none               ff:i       mvp
    0x5C     f32.ne                               none               ff:i       mvp
    0x5D     f32.lt                               none               ff:i       mvp
    0x5E     f32.gt                               none               ff:i       mvp
    0x5F     f32.le                               none               ff:i       mvp
    0x60     f32.ge                               none               ff:i       mvp
    0x61     f64.eq                               none               dd:i       mvp
    0x62     f64.ne                               none               dd:i       mvp
    0x63     f64.lt                               none               dd:i       mvp
    0x64     f64.gt                               none               dd:i       mvp
    0x65     f64.le                               none               dd:i       mvp
    0x66     f64.ge                               none               dd:i       mvp
    0x67     i32.clz                              none               i:i        mvp
    0x68     i32.ctz                              none               i:i        mvp
    0x69     i32.popcnt                           none               i:i        mvp
    0x6A     i32.add                              none               ii:i       mvp
    0x6B     i32.sub                              none               ii:i       mvp
    0x6C     i32.mul                              none               ii:i       mvp
    0x6D     i32.div_s                            none               ii:i       mvp
    0x6E     i32.div_u                            none               ii:i       mvp
    0x6F     i32.rem_s                            none               ii:i       mvp
    0x70     i32.rem_u                            none               ii:i       mvp
    0x71     i32.and                              none               ii:i       mvp
    0x72     i32.or                               none               ii:i       mvp
    0x73     i32.xor                              none               ii:i       mvp
    0x74     i32.shl                              none               ii:i       mvp
    0x75     i32.shr_s                            none               ii:i       mvp
    0x76     i32.shr_u                            none               ii:i       mvp
    0x77     i32.rotl                             none               ii:i       mvp
    0x78     i32.rotr                             none               ii:i       mvp
    0x79     i64.clz                              none               l:l        mvp
    0x7A     i64.ctz                              none               l:l        mvp
    0x7B     i64.popcnt                           none               l:l        mvp
    0x7C     i64.add                              none               ll:l       mvp
    0x7D     i64.sub                              none               ll:l       mvp
    0x7E     i64.mul                              none               ll:l       mvp
    0x7F     i64.div_s                            none               ll:l       mvp
    0x80     i64.div_u                            none               ll:l       mvp
    0x81     i64.rem_s                            none               ll:l       mvp
    0x82     i64.rem_u                            none               ll:l       mvp
    0x83     i64.and                              none               ll:l       mvp
    0x84     i64.or                               none               ll:l       mvp
    0x85     i64.xor                              none               ll:l       mvp
    0x86     i64.shl                              none               ll:l       mvp
    0x87     i64.shr_s                            none               ll:l       mvp
    0x88     i64.shr_u                            none               ll:l       mvp
    0x89     i64.rotl                             none               ll:l       mvp
    0x8A     i64.rotr                             none               ll:l       mvp
    0x8B     f32.abs                              none               f:f        mvp
    0x8C     f32.neg                              none               f:f        mvp
    0x8D     f32.ceil                             none               f:f        mvp
    0x8E     f32.floor                            none               f:f        mvp
    0x8F     f32.trunc                            none               f:f        mvp
    0x90     f32.nearest                          none               f:f        mvp
    0x91     f32.sqrt                             none               f:f        mvp
    0x92     f32.add                              none               ff:f       mvp
    0x93     f32.sub                              none               ff:f       mvp
    0x94     f32.mul                              none               ff:f       mvp
    0x95     f32.div                              none               ff:f       mvp
    0x96     f32.min                              none               ff:f       mvp
    0x97     f32.max                              none               ff:f       mvp
    0x98     f32.copysign                         none               ff:f       mvp
    0x99     f64.abs                              none               d:d        mvp
    0x9A     f64.neg                              none               d:d        mvp
    0x9B     f64.ceil                             none               d:d        mvp
    0x9C     f64.floor                            none               d:d        mvp
    0x9D     f64.trunc                            none               d:d        mvp
    0x9E     f64.nearest                          none               d:d        mvp
    0x9F     f64.sqrt                             none               d:d        mvp
    0xA0     f64.add                              none               dd:d       mvp
    0xA1     f64.sub                              none               dd:d       mvp
    0xA2     f64.mul                              none               dd:d       mvp
    0xA3     f64.div                              none               dd:d       mvp
    0xA4     f64.min                              none               dd:d       mvp
    0xA5     f64.max                              none               dd:d       mvp
    0xA6     f64.copysign                         none               dd:d       mvp
    0xA7     i32.wrap_i64                         none               l:i        mvp
    0xA8     i32.trunc_f32_s                      none               f:i        mvp
    0xA9     i32.trunc_f32_u                      none               f:i        mvp
    0xAA     i32.trunc_f64_s                      none               d:i        mvp
    0xAB     i32.trunc_f64_u                      none               d:i        mvp
    0xAC     i64.extend_i32_s                     none               i:l        mvp
    0xAD     i64.extend_i32_u                     none               i:l        mvp
    0xAE     i64.trunc_f32_s                      none               f:l        mvp
    0xAF     i64.trunc_f32_u                      none               f:l        mvp
    0xB0     i64.trunc_f64_s                      none               d:l        mvp
    0xB1     i64.trunc_f64_u                      none               d:l        mvp
    0xB2     f32.convert_i32_s                    none               i:f        mvp
    0xB3     f32.convert_i32_u                    none               i:f        mvp
    0xB4     f32.convert_i64_s                    none               l:f        mvp
    0xB5     f32.convert_i64_u                    none               l:f        mvp
    0xB6     f32.demote_f64                       none               d:f        mvp
    0xB7     f64.convert_i32_s                    none               i:d        mvp
    0xB8     f64.convert_i32_u                    none               i:d        mvp
    0xB9     f64.convert_i64_s                    none               l:d        mvp
    0xBA     f64.convert_i64_u                    none               l:d        mvp
    0xBB     f64.promote_f32                      none               f:d        mvp
    0xBC     i32.reinterpret_f32                  none               f:i        mvp
    0xBD     i64.reinterpret_f64                  none               d:l        mvp
    0xBE     f32.reinterpret_i32                  none               i:f        mvp
    0xBF     f64.reinterpret_i64                  none               l:d        mvp
    0xC0     i32.extend8_s                        none               i:i        signExtension
    0xC1     i32.extend16_s                       none               i:i        signExtension
    0xC2     i64.extend8_s                        none               l:l        signExtension
    0xC3     i64.extend16_s                       none               l:l        signExtension
    0xC4     i64.extend32_s                       none               l:l        signExtension
    FC 0x00  i32.trunc_sat_f32_s                  none               f:i        saturatingTruncation
    FC 0x01  i32.trunc_sat_f32_u                  none               f:i        saturatingTruncation
    FC 0x02  i32.trunc_sat_f64_s                  none               d:i        saturatingTruncation
    FC 0x03  i32.trunc_sat_f64_u                  none               d:i        saturatingTruncation
    FC 0x04  i64.trunc_sat_f32_s                  none               f:l        saturatingTruncation
    FC 0x05  i64.trunc_sat_f32_u                  none               f:l        saturatingTruncation
    FC 0x06  i64.trunc_sat_f64_s                  none               d:l        saturatingTruncation
    FC 0x07  i64.trunc_sat_f64_u                  none               d:l        saturatingTruncation
    FC 0x13  i64.add128                           none               llll:ll    wideArithmetic
    FC 0x14  i64.sub128                           none               llll:ll    wideArithmetic
    FC 0x15  i64.mul_wide_s                       none               ll:ll      wideArithmetic
    FC 0x16  i64.mul_wide_u                       none               ll:ll      wideArithmetic
    """)
}
