/// The fused instructions: sequences of steps that real programs often execute, as one instruction.
///
/// A line is one or several patterns: `{a,b}` stands for each of its members, and after `<a,b>` at the beginning, `$` for the same one
/// of them everywhere. A pattern is left out if one of its operations
/// has no instruction with these forms, if it has too many fields, or if the effects of a step would come before the checks of a later
/// one (see `checksFirst`). Every beginning of a pattern becomes an instruction, too, because the code builder adds one step after the
/// other. Where two lines fuse the same two instructions, the earlier line counts.
///
/// Operands are written by the letters of `Form`: `s` slot; `i`, `I`, `c`, `v` constants of 16, 32, 64, 128 bits; `o`, `O` offsets of 16
/// and 32 bits, `z` the offset 0, which takes no field; `x` index; `n` number. `t` is the result of the step before (stored
/// nowhere), `d` the same, stored too. A step with neither only follows the step before.
///
/// A line must not have an early check after a check that traps for a different reason: the early check comes first, and would
/// hide the other trap. (The check for room on the stack is an exception: a call may find the stack full at any time.)
enum Fusions {
  private static let groups: [(family: String, patterns: String)] = [
    (
      "FusedCompareBranch",
      """
      i32.{eq,ne,lt_s,lt_u,gt_s,gt_u,le_s,le_u,ge_s,ge_u}(s,{s,i,I}); br_{nez,eqz}(t)
      i64.{eq,ne,lt_s,lt_u,gt_s,gt_u,le_s,le_u,ge_s,ge_u}(s,{s,i,I}); br_{nez,eqz}(t)
      i32.{eq,ne,lt_s,lt_u,gt_s,gt_u,le_s,le_u,ge_s,ge_u}(s,{s,i,I}); i32.eqz(t)
      i32.eqz(s); br_{nez,eqz}(t)
      i64.eqz(s); br_{nez,eqz}(t)
      ref.is_null(s); br_{nez,eqz}(t)
      f32.{eq,ne,lt,gt,le,ge}(s,{s,I}); br_{nez,eqz}(t)
      f64.{eq,ne,lt,gt,le,ge}(s,{s,c}); br_{nez,eqz}(t)
      f32.{lt,gt,le,ge}(s,{s,I}); i32.eqz(t); br_{nez,eqz}(t)
      f64.{lt,gt,le,ge}(s,{s,c}); i32.eqz(t); br_{nez,eqz}(t)
      i64.{eq,ne}(s,c); br_{nez,eqz}(t)
      """
    ),
    (
      "FusedInteger",
      """
      i32.{add,and,or,xor,shl,shr_u,shr_s,mul}(s,{s,i}); i32.{add,and,or,xor}(t,{s,i})
      i32.{add,and,or,xor,mul}(s,{s,i}); i32.{shl,shr_u,shr_s,mul}(t,i)
      i32.{add,mul,shl}(s,{s,i}); i32.sub({t,s},{s,t})
      i32.sub(s,s); i32.{add,and,shr_s,shr_u}(t,{s,i})
      i32.add(s,{s,i}); i32.mul(t,s)
      i32.{shl,rotl}(s,i); i32.{or,xor}(t,s)
      i32.shr_u(s,i); i32.and(t,i); i32.add(t,s)
      i32.and(s,{s,i}); i32.shl(t,i); i32.add(t,s)
      i32.add(s,s); i32.add(t,s); i32.add(t,s)
      i32.{add,and,xor,or}(s,{s,i}); i32.{add,and,xor}(d,{s,i})
      i32.add(s,{s,i}); i32.add(s,{s,i})
      i32.add(s,i); i32.add(s,{s,i}); i32.add(s,i)
      i32.add(s,i); i32.{eq,ne,gt_u,lt_u,lt_s}(t,i)
      i64.{add,and,or,xor,shl,shr_u,mul}(s,{s,i}); i64.{add,and,or,xor}(t,{s,i})
      i64.{add,xor,and}(s,{s,i}); i64.{mul,shl,shr_u}(t,{s,i})
      i64.mul(s,c); i64.add(t,{s,i,c})
      i64.add(s,i); i64.add(s,i)
      i32.{add,and,or,xor,mul}(s,I); i32.{add,and}(t,{s,i})
      i32.{add,shl,shr_u,mul}(s,{s,i}); i32.{add,and}(t,I)
      i32.{shr_u,xor,sub}(s,{s,i}); i32.{shl,mul}(t,i)
      i32.rotl(s,i); i32.{add,xor}(t,s)
      i32.rotl(s,i); i32.rotl(s,i); i32.xor(t,s)
      i32.add(s,s); i32.add(t,s); i32.add(t,i)
      i32.{eq,ne,lt_s,lt_u,gt_s,gt_u}(s,{s,i}); i32.{and,or,xor,add}(t,s)
      i64.{and,or,xor,add,sub}(s,{s,i,c}); i64.{and,or,xor}(t,{s,i,c})
      i64.shl(i,s); i64.{and,or,xor}(t,s)
      i64.{shl,shr_u,shr_s,rotl}(s,i); i64.{add,sub,mul}({t,s},{s,t})
      i64.{shl,shr_u}(s,i); i64.{shl,shr_u,xor}({t,d},{s,i})
      i64.{add,sub}(s,s); i64.{add,sub}({t,s},{s,t})
      i64.mul(s,s); i64.{add,sub,shr_u}({t,s},{s,t,i})
      i64.{add,xor}(s,s); i64.rotl(t,i)
      i64.mul(s,c); i64.{xor,shr_u}(t,{s,i})
      i64.mul(s,c); i64.add(t,{i,c}); i64.shr_u(d,i)
      i64.extend_i32_{u,s}(s); i64.{add,sub,mul,and,or,shl,shr_u}({t,s},{s,t,i})
      i64.extend_i32_u(s); i64.shl(i,t)
      i64.{lt_u,eq,gt_u}(s,s); i64.extend_i32_u(t)
      i64.{lt_u,eq,gt_u}(s,s); i64.extend_i32_u(t); i64.{add,sub}({t,s},{s,t})
      i64.add(s,s); i64.lt_u(d,s)
      i64.mul(s,s); i64.add(t,s); i64.{add,shr_u,and}({t,d},{s,i})
      i64.and(s,{s,c}); i64.{shl,shr_u}(t,i); i64.or(t,s)
      i64.and(s,s); i64.{shl,shr_u}(t,i)
      """
    ),
    (
      "FusedBranch",
      """
      i32.add(s,{s,i}); br_{nez,eqz}({t,d})
      i32.{and,or,xor,sub,shr_u,shr_s}(s,{s,i}); br_{nez,eqz}({t,d})
      i32.add(s,{s,i}); i32.{eq,ne,lt_s,lt_u,gt_s,gt_u,le_s,le_u,ge_s,ge_u}(d,{s,i}); br_{nez,eqz}(t)
      i32.add(s,{s,i}); i32.{ne,lt_u,lt_s}(d,I); br_{nez,eqz}(t)
      i32.add(s,i); i32.{eq,ne,lt_u,gt_u}(t,i); br_{nez,eqz}(t)
      i32.and(s,i); i32.{eq,ne}({t,d},{s,i}); br_{nez,eqz}(t)
      i64.add(s,i); i64.{ne,lt_s,lt_u,le_s,ge_s}(d,{s,i}); br_{nez,eqz}(t)
      i32.add(s,{s,i}); jump()
      i32.add(s,i); br_table(t,x)
      i32.{and,sub}(s,{s,i}); br_table(t,x)
      load{8_u,32}(s,o); br_table({t,d},x)
      load{8_u,32}(s,o); i32.add({t,d},i); br_table(t,x)
      copy({s,i}); jump()
      copy({s,i}); br_{nez,eqz}(s)
      copy(s); i32.{eq,ne,lt_s,lt_u}(s,{s,i}); br_{nez,eqz}(t)
      i32.and(s,I); br_{nez,eqz}(t)
      i32.{shl,rotl}(s,i); br_{nez,eqz}(t)
      i32.{add,sub}(s,{s,i}); i32.{and,shr_u}(t,i); br_{nez,eqz}(t)
      i32.and(s,i); i32.and(t,i); br_{nez,eqz}(t)
      i64.and(s,{s,i,c}); i64.eqz(t); br_{nez,eqz}(t)
      i64.and(s,{s,i}); i64.{eq,ne}(t,{s,i}); br_{nez,eqz}(t)
      i64.{add,sub}(s,s); i64.{lt_u,lt_s,ne,eq}({t,d},{s,i,I}); br_{nez,eqz}(t)
      i64.add(s,i); i64.{ne,lt_u}(d,I); br_{nez,eqz}(t)
      i64.shr_u(s,i); i64.eqz({t,d}); br_{nez,eqz}(t)
      i32.add(s,i); i32.add(s,i); br_{nez,eqz}({s,d})
      i32.add(s,i); i32.add(s,i); i32.{eq,ne,lt_s,lt_u,gt_s,gt_u,ge_s,ge_u}({s,d},{s,i}); br_{nez,eqz}(t)
      i32.add(s,s); i32.add(s,i); br_{nez,eqz}({s,d})
      i32.add(s,s); i32.add(s,i); i32.{eq,ne,lt_s,lt_u,gt_u}({s,d},{s,i}); br_{nez,eqz}(t)
      copy(s); i32.add(s,i); br_{nez,eqz}({s,d})
      copy(s); i32.add(s,i); i32.{eq,ne,lt_s,lt_u,gt_s,gt_u}({s,d},{s,i}); br_{nez,eqz}(t)
      i32.add(s,i); i32.add(s,i); i32.add(s,i); br_{nez,eqz}({s,d})
      i32.add(s,i); i64.add(s,i); i64.{ne,lt_u}(d,{s,I}); br_{nez,eqz}(t)
      i32.add(s,i); copy({s,i}); jump()
      i32.add(s,i); br_table(s,x)
      i32.add(s,i); copy(d); br_table(s,x)
      copy(s); br_table(s,x)
      load32(s,O); i32.add(t,i); br_table(t,x)
      copy({s,i}); copy({s,i}); jump()
      i32.add(s,I); i32.{lt_u,ge_u,gt_u}(t,{i,I}); br_{nez,eqz}(t)
      i32.add(s,s); i32.add(t,i); br_table(t,x)
      i32.shr_s(s,i); br_table(t,x)
      load{8_u,32}(s,O); br_table({t,d},x)
      i32.shl(s,i); load32({t,d},O); br_table({t,d},x)
      i32.add(s,i); i32.shl(t,i); load32(t,O); br_table({t,d},x)
      load32(s,O); i32.shr_s(t,i); br_table({t,d},x)
      """
    ),
    (
      "FusedLoad",
      """
      i32.add(s,{s,i}); {load8_u,load16_u,load32,load64,i32.load8_s,i32.load16_s}({t,d},o)
      i32.shl(s,i); {load8_u,load16_u,load32,load64}(t,o)
      i32.shl(s,i); i32.add(t,s); {load16_u,load32,load64}({t,d},o)
      i32.and(s,i); i32.shl(t,i); load32(t,o)
      i32.and(s,i); i32.add(t,s); load8_u(t,o)
      i32.add(s,s); i32.add(t,i); load8_u(t,o)
      i32.add(s,s); i32.add(d,s); load8_u(t,o)
      load{8_u,16_u,32}(s,o); i32.{add,and,or,xor,shl,shr_u,mul}(t,{s,i})
      load{8_u,16_u,32}(s,o); i32.sub({t,s},{s,t})
      load{8_u,16_u,32}(s,o); i32.{add,and}(d,{s,i})
      i32.add(s,{s,i}); load{8_u,32}(t,o); i32.{add,xor}(t,s)
      load32(s,o); i32.and({t,d},i); i32.shl(t,i)
      load32(s,o); {load8_u,load16_u,load32,load64}({t,d},o)
      load{8_u,16_u,32}(s,o); load{8_u,16_u,32}(s,o)
      load64(s,o); load64(s,o)
      i32.shl(s,i); {load8_u,load16_u,load32,load64}({t,d},O)
      i32.add(s,{s,i}); {load8_u,load32,load64}({t,d},O)
      i32.add(s,i); i32.shl(t,i); load32(t,O)
      i32.shr_u(s,i); load8_u(t,O)
      i32.and(s,i); load8_u(t,O)
      i32.and(s,i); i32.shl(t,i); {load32,load64}(t,O)
      i32.add(s,I); {load8_u,load16_u,load32,load64}({t,d},o)
      i32.shl(s,i); i32.add(t,I); {load8_u,load32,load64}({t,d},o)
      i32.mul(s,i); i32.add(t,{s,I}); {load8_u,load32,load64}({t,d},o)
      i32.shl(s,i); i32.add(t,s); load8_u(t,o)
      load32(s,O); i32.{add,sub,and,or,xor,shl,shr_s,shr_u,mul}(t,{s,i})
      load32(I,z); i32.{add,sub,and,or,xor}(t,{s,i})
      load32(I,z); {load8_u,load16_u,load32,load64}(t,o)
      load32(I,z); i32.add(t,s); {load8_u,load32}(t,o)
      load32(I,z); i32.add(d,i)
      load64(s,o); i64.{add,sub,and,or,xor,mul}(t,{s,i})
      load64(s,o); i64.{shr_u,shl}(t,i)
      i32.add(s,s); load64(t,o); i64.{add,and,or,xor}(t,s)
      load8_u(s,o); i32.xor(t,s); i32.mul(t,I)
      i32.shr_u(s,i); i32.and(t,i); load{8_u,32}(t,O); i32.xor(t,s)
      i32.and(s,i); i32.shl(t,i); load32(t,O); i32.xor(t,s)
      i32.shl(s,i); load32(t,O); i32.xor(t,s)
      load32(s,o); i64.{add,sub,mul}(t,s)
      load32(s,o); i64.mul(t,s); i64.add(t,s)
      i32.add(s,{s,i,I}); load32(t,o); i64.{add,mul}(t,s)
      load8_u(s,o); i32.add(s,i)
      load32(s,o); i32.add(s,i)
      """
    ),
    (
      "FusedLoadBranch",
      """
      {load8_u,load16_u,load32,i32.load8_s,i32.load16_s}(s,o); br_{nez,eqz}({t,d})
      load{8_u,16_u,32}(s,o); i32.{eq,ne,lt_s,lt_u,gt_s,gt_u,le_s,le_u,ge_s,ge_u}({t,d},{s,i}); br_{nez,eqz}(t)
      load{8_u,32}(s,o); i32.and(t,i); br_{nez,eqz}(t)
      i32.add(s,{s,i}); load{8_u,32}({t,d},o); br_{nez,eqz}({t,d})
      i32.add(s,s); load{8_u,16_u}(t,o); i32.{eq,ne}({t,d},{s,i}); br_{nez,eqz}(t)
      load64(s,o); i64.eqz({t,d}); br_{nez,eqz}(t)
      load64(s,o); i64.{eq,ne,lt_s,lt_u}({t,d},{s,i}); br_{nez,eqz}(t)
      {load8_u,load32}(I,z); br_{nez,eqz}(t)
      load32(I,z); i32.{eq,ne,lt_s,lt_u,gt_u}({t,d},{s,i}); br_{nez,eqz}(t)
      load8_u(s,O); br_{nez,eqz}(t)
      {load8_u,load32}(s,O); i32.{eq,ne}(t,{s,i}); br_{nez,eqz}(t)
      load8_u(s,o); i32.add(t,i); i32.and(t,i); i32.{lt_u,gt_u}(t,i); br_{nez,eqz}(t)
      load8_u(s,o); load8_u(s,o); i32.{eq,ne}({t,s},{s,t}); br_{nez,eqz}(t)
      copy(s); load{8_u,32}({s,d},o); br_{nez,eqz}({t,d})
      load8_u(s,o); i32.add(s,i); br_{nez,eqz}(s)
      load32(s,o); load32(s,o); i32.{eq,ne,lt_s,gt_s,lt_u,gt_u}({t,s},{s,t}); br_{nez,eqz}(t)
      load8_u(s,o); i32.add(s,s); load8_u(t,o); i32.{eq,ne}(t,s); br_{nez,eqz}(t)
      """
    ),
    (
      "FusedStore",
      """
      i32.add(s,{s,i}); store{8,16,32,64}(t,o,{s,i})
      i32.shl(s,i); i32.add(t,s); store{16,32,64}(t,o,s)
      {i32.add,i32.and,i32.or,i32.xor}(s,{s,i}); store{8,16,32}(s,o,{t,d})
      i32.{shr_u,sub,shl}(s,{s,i}); store{8,16,32}(s,o,t)
      load8_u(s,o); store8(s,o,{t,d})
      load16_u(s,o); store16(s,o,t)
      load32(s,o); store32(s,o,{t,d})
      load64(s,o); store64(s,o,{t,d})
      load32(s,o); i32.{add,or,and,xor}({t,d},{s,i}); store32(s,o,t)
      load64(s,o); i64.add(t,{s,i}); store64(s,o,t)
      store{8,16,32,64}(s,o,{s,i}); i32.add(s,{s,i})
      i32.add(s,{s,i}); store{8,16,32,64}(t,O,{s,i})
      i32.shl(s,i); store{16,32,64}(t,O,s)
      i32.add(s,I); store{8,32,64}(t,o,{s,i})
      i32.{add,and,or,xor,sub}(s,{s,i}); store{8,32}(s,O,t)
      i32.{add,and,or}(s,{s,i}); store32(I,z,{t,d})
      i64.{add,sub,xor,and,or,shl,shr_u}(s,{s,i}); store{32,64}(s,o,{t,d})
      i64.{add,mul}(s,{s,i}); store64(I,z,{t,d})
      i64.mul(s,c); i64.add(t,c); store64(I,z,{t,d})
      load32(I,z); i32.add({t,d},{s,i}); store32(I,z,{t,d})
      load64(I,z); i64.add({t,d},{s,i}); store64(I,z,{t,d})
      load64(s,o); i64.{add,xor,or,and}({t,d},{s,i}); store64(s,o,{t,d})
      store{8,32,64}(s,o,s); copy(s)
      store{8,32,64}(s,o,{s,i}); jump()
      store{8,32,64}(s,o,s); i32.add(s,i); i32.{ne,lt_u,lt_s}(d,{s,i}); br_{nez,eqz}(t)
      store{8,32,64}(s,o,s); i32.add(s,i); br_{nez,eqz}({s,d})
      store32(s,O,s); i32.add(s,i)
      """
    ),
    (
      "FusedMove",
      """
      copy({s,i}); copy({s,i})
      copy(s); copy(s); copy(s)
      copy(s); i32.add(s,i)
      copy(s); i32.add(d,i)
      copy(s); load32({s,d},o)
      i32.add(s,{s,i}); copy({s,d})
      load32(s,o); copy(s)
      copy({s,i}); call(n,x)
      copy(s); copy(s); call(n,x)
      i32.add(s,i); call(n,x)
      load32(s,o); call(n,x)
      i32.{add,sub,and,or,xor,mul}(s,{s,i}); return_value(t,n)
      load32(s,o); return_value(t,n)
      i64.{add,sub,mul,xor}(s,{s,i}); return_value(t,n)
      f64.{add,sub,mul}(s,s); f64.return_value(t,n)
      global.get(x); i32.add(t,i)
      global.get(x); i32.add(t,i); global.set(x,d)
      i32.add(s,i); global.set(x,{t,d})
      i32.eqz(s); select(s,s,t)
      i32.{eq,ne,lt_s,lt_u,gt_s,gt_u,le_s,le_u,ge_s,ge_u}(s,{s,i}); select({s,i},{s,i},t)
      i32.and(s,i); select({s,i},{s,i},t)
      f64.{lt,gt}(s,s); select(s,s,t)
      copy(s); i32.{and,mul,shl,shr_u,sub}(s,{s,i})
      copy(s); {load8_u,load64}({s,d},o)
      copy(i); i32.{add,and}(s,i)
      copy(s); i64.add(s,{s,i})
      copy({s,i}); copy({s,i}); copy({s,i})
      copy(s); copy(s); copy(s); call(n,x)
      copy(s); copy(i); call(n,x)
      i32.add(s,{s,i}); select(s,s,s)
      i64.{eq,ne,lt_u,lt_s,gt_u,gt_s}(s,{s,i,c}); select({s,i},{s,i},t)
      i64.eqz(s); select(s,s,t)
      i32.add(s,i); global.set(x,t); return(n)
      i32.add(s,i); global.set(x,t); return_value(s,n)
      load8_u(s,o); return_value(t,n)
      i32.{eq,ne,lt_s,lt_u,gt_s,gt_u}(s,{s,i}); return_value(t,n)
      i32.{shl,shr_u}(s,i); return_value(t,n)
      copy({s,i}); call_indirect(s,n,x,n)
      copy(s); copy({s,i}); call_indirect(s,n,x,n)
      load32(s,o); call_indirect(t,n,x,n)
      i32.and(s,i); call_indirect(t,n,x,n)
      i32.shl(i,s); i32.and(t,{s,i,I})
      i64.{add,or,xor,and}(s,{s,i}); copy(s)
      f64.mul(s,s); copy(s)
      """
    ),
    (
      "FusedFloat",
      """
      f64.{add,sub,mul}(s,s); f64.{add,mul}(t,s)
      f64.{add,sub,mul}(s,{s,c}); f64.sub({t,s},{s,t})
      f64.{add,sub,mul}(s,s); f64.mul(d,d)
      f64.{add,sub}(s,s); f64.mul(t,s); f64.add(t,s)
      f64.mul(s,c); f64.add(t,s)
      f64.mul(s,s); f64.div({t,s},{s,t})
      load64(s,o); f64.{add,mul}(t,s)
      load64(s,o); f64.sub({t,s},{s,t})
      load64(s,o); f64.mul(t,s); f64.{add,sub}({t,s},{s,t})
      f64.{add,sub,mul,div}(s,s); store64(s,o,{t,d})
      f64.mul(s,s); f64.{add,sub}({t,s},{s,t}); store64(s,o,t)
      f64.convert_i32_s(s); f64.{add,mul,div}({t,s},{s,t})
      f32.{add,sub,mul}(s,s); f32.{add,mul}(t,s)
      f32.{add,sub,mul}(s,s); f32.sub({t,s},{s,t})
      f32.mul(s,I); f32.add(t,s)
      load32(s,o); f32.{add,mul}({t,d},{s,d})
      load32(s,o); f32.sub({t,s},{s,t})
      f32.{add,sub,mul,div}(s,s); store32(s,o,{t,d})
      f32.{add,sub,mul}(s,s); f32.mul(d,d)
      f32.mul(s,s); f32.mul(s,s); f32.{add,sub}({t,s},{s,t})
      f32.mul(s,s); f32.add(t,s); f32.{add,mul}(t,s)
      f32.{add,sub}(s,s); f32.mul(t,s); f32.{add,sub}({t,s},{s,t})
      f32.sub(s,s); f32.mul(d,d); f32.add({t,s},{s,t})
      f32.{add,sub,mul}(s,I); f32.{add,mul}(t,s)
      f32.mul(s,s); f32.{add,sub}({t,s},{s,t}); store32(s,o,t)
      load32(s,o); f32.mul(t,s); f32.{add,sub}({t,s},{s,t})
      load32(s,o); f32.{add,sub}({t,s},{s,t}); store32(s,o,t)
      i32.add(s,{s,i,I}); load32(t,o); f32.{add,mul,sub}(t,s)
      f32.{add,sub}(s,s); f32.{gt,lt}({t,d},{s,I}); br_{nez,eqz}(t)
      i32.add(s,{s,i}); load64(t,o); f64.{add,mul}(t,s)
      i32.add(s,{s,i}); load64(t,o); f64.mul(t,s); f64.add(t,s)
      i32.add(s,I); load64(t,o); f64.{add,mul,sub}(t,s)
      load64(s,o); f64.add(t,s); store64(s,o,t)
      load64(s,o); f64.sub({t,s},{s,t}); f64.mul(d,d)
      load64(s,o); f64.sub({t,s},{s,t}); store64(s,o,t)
      f64.mul(s,s); f64.mul(s,s); f64.{add,sub}({t,s},{s,t})
      f64.mul(s,s); f64.add(t,s); f64.{add,mul}(t,s)
      f64.add(s,s); f64.add(t,s); f64.add(t,s)
      f64.sub(s,s); f64.{add,div}(t,s)
      f64.{add,mul,sub}(s,c); f64.{add,mul}(t,s)
      f64.mul(s,s); f64.add(t,s); f64.{gt,lt}(d,c); br_{nez,eqz}(t)
      f64.sub(s,s); f64.add(t,s); f64.{gt,lt}({t,d},{s,c}); br_{nez,eqz}(t)
      f64.add(s,s); f64.{gt,lt}({t,d},{s,c}); br_{nez,eqz}(t)
      f64.{add,mul,sub}(s,{s,c}); f64.sqrt(t)
      load64(I,z); f64.{add,mul}(t,{s,c})
      f64.{add,mul,sub}(s,{s,c}); store64(I,z,{t,d})
      f64.neg(s); store64(s,o,t)
      f64.sub(s,s); f64.mul(d,d); f64.add({t,s},{s,t})
      f64.sub(s,s); f64.mul({t,s},{s,t}); f64.add(t,s)
      f64.mul(s,s); load64(s,o); f64.{add,sub}({t,s},{s,t}); store64(s,o,t)
      load64(s,o); f64.mul(s,s); f64.{add,sub}({t,s},{s,t}); store64(s,o,t)
      i32.add(s,{s,i}); load64(t,o); f64.sub({t,s},{s,t})
      f64.add(s,s); f64.add(t,{s,c}); f64.sqrt(t)
      f64.sqrt(s); f64.{mul,div}({t,s},{s,t})
      f64.div(c,s); f64.mul(t,s)
      i32.add(s,{s,i}); load64(t,o); f64.mul(t,s); i32.add(s,{s,i}); load64(t,o)
      """
    ),
    (
      "FusedAddress64",
      """
      i64.add(s,{s,i}); {load8_u,load16_u,load32,load64}.a64(t,o)
      i64.shl(s,i); i64.add(t,s); {load8_u,load16_u,load32,load64}.a64(t,o)
      i64.extend_i32_u(s); i64.add(t,s); {load8_u,load32}.a64(t,o)
      i64.extend_i32_{u,s}(s); i64.shl(t,i); i64.add(t,s); {load32,load64}.a64(t,o)
      {load8_u,load16_u,load32}.a64(s,o); i32.{add,and,or,xor}(t,{s,i})
      load32.a64(s,o); i32.sub({t,s},{s,t})
      load32.a64(I,z); i32.add(t,{s,i})
      load64.a64(s,o); i64.{add,and,or,xor}(t,{s,i})
      load8_u.a64(s,o); i64.{xor,add}(t,s)
      load64.a64(s,o); {load8_u,load32,load64}.a64(t,o)
      load64.a64(s,o); f64.{add,mul}(t,s)
      load64.a64(s,o); f64.mul(t,s); f64.add(t,s)
      load32.a64(s,o); f32.{add,mul}(t,s)
      {load8_u,load32}.a64(s,o); br_{nez,eqz}(t)
      load8_u.a64(s,o); i32.{eq,ne}({t,d},{s,i}); br_{nez,eqz}(t)
      load32.a64(s,o); i32.{eq,ne,lt_s,lt_u,gt_s,gt_u,le_s,le_u,ge_s,ge_u}({t,d},{s,i}); br_{nez,eqz}(t)
      i64.add(s,{s,i}); load8_u.a64(t,o); br_{nez,eqz}(t)
      load64.a64(s,o); i64.{eq,ne}(d,i); br_{nez,eqz}(t)
      load64.a64(s,o); i64.eqz(d); br_{nez,eqz}(t)
      i64.add(s,i); i64.eqz(d); br_{nez,eqz}(t)
      i64.add(s,i); i64.add(s,i); i64.ne(d,{s,i}); br_{nez,eqz}(t)
      i64.shl(s,i); i64.shr_s(t,i); i64.add(t,s)
      i64.add(s,{s,i}); {store8,store16,store32,store64}.a64(t,o,{s,i})
      i64.shl(s,i); i64.add(t,s); {store32,store64}.a64(t,o,s)
      i32.{add,and,or}(s,{s,i}); {store8,store32}.a64(s,o,t)
      i64.{add,sub}(s,{s,i}); store64.a64(s,o,t)
      f64.{add,sub,mul}(s,s); store64.a64(s,o,t)
      load64.a64(s,o); store64.a64(s,o,t)
      load32.a64(s,o); i32.add(t,{s,i}); store32.a64(s,o,t)
      {store8,store32,store64}.a64(s,o,{s,i}); i64.add(s,{s,i})
      """
    ),
    (
      "FusedAnyMemory",
      """
      i32.add(s,{s,i}); {load8_u,load32,load64}.m32(t,o,x)
      i32.shl(s,i); i32.add(t,s); {load32,load64}.m32(t,o,x)
      {load8_u,load32}.m32(s,o,x); i32.{add,and,or,xor}(t,{s,i})
      load64.m32(s,o,x); i64.add(t,s)
      load64.m32(s,o,x); f64.{add,mul}(t,s)
      i32.add(s,{s,i}); {store8,store32,store64}.m32(t,o,x,s)
      {store8,store32,store64}.m32(s,o,x,s); i32.add(s,{s,i})
      i64.add(s,{s,i}); {load8_u,load32,load64}.m64(t,o,x)
      {load8_u,load32}.m64(s,o,x); i32.{add,and,or,xor}(t,{s,i})
      {store8,store32,store64}.m64(s,o,x,s); i64.add(s,{s,i})
      """
    ),
    (
      "FusedVectorMemory",
      """
      i32.add(s,{s,i}); v128.load({t,d},o)
      i32.add(s,{s,i}); v128.load(t,o); {i32x4.add,f32x4.mul,f32x4.add,v128.xor,v128.and}(t,s)
      v128.load(s,o); v128.load(s,o)
      v128.load(s,o); v128.store(s,o,t)
      v128.load(s,o); {i8x16,i16x8,i32x4,i64x2,f32x4,f64x2}.add(t,{s,v})
      v128.load(s,o); {i8x16,i16x8,f32x4}.sub({t,s},{s,t})
      v128.load(s,o); {i16x8,i32x4,f32x4,f64x2}.mul(t,{s,v})
      v128.load(s,o); v128.{and,or,xor}({t,d},{s,v})
      v128.load(s,o); i8x16.{eq,ne,lt_s,gt_s,lt_u,gt_u}({t,d},{s,v})
      v128.load(s,o); i8x16.{min_u,max_u,add_sat_u,sub_sat_u,avgr_u}(t,{s,v})
      v128.load(s,o); i8x16.swizzle({t,s},{s,v,t})
      v128.load(s,o); i8x16.shr_u({t,d},i)
      v128.load(s,o); i16x8.extend_{low,high}_i8x16_{s,u}({t,d})
      v128.load(s,o); {i32x4.extend_low_i16x8_s,i32x4.extend_low_i16x8_u,f32x4.convert_i32x4_s,i8x16.bitmask,v128.any_true}({t,d})
      v128.load(s,o); i32x4.dot_i16x8_s(t,s); i32x4.add(t,s)
      <f32x4,f64x2> v128.load(s,o); $.mul(t,s); $.add(t,s)
      v128.load(s,o); f32x4.mul(t,s); f32x4.add(t,s); v128.store(s,o,t)
      v128.load(s,o); {f32x4,f64x2,i32x4}.add(t,s); v128.store(s,o,t)
      v128.load(s,o); v128.xor(t,s); v128.store(s,o,t)
      load64(s,o); v128.{extend8x8_s,extend8x8_u,extend16x4_s,extend16x4_u,extend32x2_s,extend32x2_u,zero64}(t)
      i32.add(s,{s,i}); load64(t,o); v128.{extend8x8_u,extend16x4_u,zero64}(t)
      load64(s,o); v128.extend8x8_u(t); i16x8.{add,mul}(t,{s,v})
      load32(s,o); v128.zero32(t)
      load32(s,o); v128.zero32(t); i16x8.extend_low_i8x16_u(t)
      load8_u(s,o); i8x16.splat(t)
      load16_u(s,o); i16x8.splat(t)
      load32(s,o); i32x4.splat(t)
      load32(s,o); i32x4.splat(t); {f32x4,i32x4}.mul(t,s)
      load32(s,o); i32x4.splat(t); f32x4.mul(t,s); f32x4.add(t,s)
      load64(s,o); i64x2.splat(t)
      load64(s,o); i64x2.splat(t); f64x2.mul(t,s)
      load64(s,o); i64x2.splat(t); f64x2.mul(t,s); f64x2.add(t,s)
      load8_u(s,o); i8x16.replace_lane(s,t,n)
      load16_u(s,o); i16x8.replace_lane(s,t,n)
      load32(s,o); i32x4.replace_lane(s,t,n)
      load64(s,o); i64x2.replace_lane(s,t,n)
      i8x16.extract_lane_u(s,n); store8(s,o,t)
      i16x8.extract_lane_u(s,n); store16(s,o,t)
      i32x4.extract_lane(s,n); store32(s,o,t)
      i64x2.extract_lane(s,n); store64(s,o,t)
      i32.add(s,{s,i}); v128.store(t,o,s)
      {i8x16,i16x8,i32x4,i64x2,f32x4,f64x2}.{add,sub}(s,s); v128.store(s,o,t)
      {i32x4,f32x4}.add(s,s); v128.store(s,o,d)
      {i16x8,i32x4,f32x4,f64x2}.mul(s,{s,v}); v128.store(s,o,t)
      v128.{and,or,xor}(s,{s,v}); v128.store(s,o,t)
      v128.bitselect(s,s,{s,v}); v128.store(s,o,t)
      {i8x16.narrow_i16x8_u,i8x16.narrow_i16x8_s,i16x8.narrow_i32x4_s,i8x16.avgr_u,i8x16.swizzle}(s,s); v128.store(s,o,t)
      {i8x16,i16x8,i32x4}.interleave_{low,high}(s,s); v128.store(s,o,t)
      v128.store(s,o,s); i32.add(s,i)
      v128.store(s,o,s); i32.add(s,i); i32.{ne,lt_u,lt_s}(d,{s,i}); br_{nez,eqz}(t)
      v128.store(s,o,s); i32.add(s,i); br_{nez,eqz}({s,d})
      """
    ),
    (
      "FusedVector",
      """
      <i8x16,i16x8,i32x4,i64x2,f32x4,f64x2> $.add(s,{s,v}); $.add(t,{s,v})
      <i16x8,i32x4,f32x4,f64x2> $.mul(s,{s,v}); $.add(t,{s,v})
      <f32x4,f64x2> $.mul(s,s); $.sub({t,s},{s,t})
      <f32x4,f64x2> $.{add,sub}(s,s); $.mul(t,s)
      <f32x4,f64x2> $.sub(s,s); $.mul(d,d)
      <f32x4,f64x2> $.mul(s,s); $.mul(t,s)
      <f32x4,f64x2> $.mul(s,s); $.add(t,s); $.add(t,s)
      <f32x4,f64x2> $.splat(s); $.mul(t,s); $.add(t,s)
      <i16x8,i32x4> $.{add,mul}(s,{s,v}); $.{shr_u,shr_s}(t,i)
      <i16x8,i32x4> $.mul(s,{s,v}); $.add(t,{s,v}); $.shr_u(t,i)
      i16x8.shr_u(s,i); i8x16.narrow_i16x8_u({t,s},{s,t})
      i16x8.add(s,s); i16x8.shr_u(t,i); i8x16.narrow_i16x8_u({t,s},{s,t})
      <i16x8,i32x4> $.sub(s,s); $.mul(t,s)
      i32x4.dot_i16x8_s(s,{s,v}); i32x4.add(t,s)
      i16x8.extmul_{low,high}_i8x16_u(s,s); i16x8.add(t,{s,v})
      i16x8.extend_{low,high}_i8x16_u(s); i16x8.{add,mul}(t,{s,v})
      i16x8.extend_{low,high}_i8x16_u(s); i16x8.sub({t,s},{s,t})
      i32x4.extend_{low,high}_i16x8_{s,u}(s); i32x4.{add,mul}(t,{s,v})
      i32x4.extend_low_i16x8_u(s); f32x4.convert_i32x4_s(t)
      v128.{and,or,xor,andnot}(s,{s,v}); v128.{and,or,xor}(t,s)
      <i8x16,i16x8,i32x4> v128.and(s,v); $.{eq,add}(t,s)
      v128.xor(s,s); i32x4.shl(d,i); i32x4.shr_u(s,i); v128.or({t,s},{s,t})
      <i32x4,i64x2> $.shl(s,i); $.shr_u(s,i); v128.{or,xor}({t,s},{s,t})
      <i16x8,i32x4> $.{shl,shr_u}(s,i); v128.{and,or,xor}(t,{s,v})
      i8x16.shr_u(s,i); v128.and(t,{s,v})
      i32x4.add(s,s); v128.xor({d,t},s)
      i8x16.shr_u(s,i); i8x16.swizzle({v,s},t)
      i8x16.swizzle({s,v},s); v128.{and,or,xor}(t,s)
      i8x16.swizzle(s,{s,v}); {i8x16.add,i8x16.eq}(t,s)
      i8x16.{eq,lt_s,gt_s,lt_u,gt_u}(s,{s,v}); v128.{and,or}(t,s)
      i8x16.{eq,ne,lt_s,gt_s,lt_u,gt_u}(s,{s,v}); {i8x16.bitmask,v128.any_true,v128.not}(t)
      <i8x16,i16x8,i32x4> $.{eq,lt_s,gt_s,lt_u,gt_u}(s,s); v128.bitselect(s,s,t)
      <f32x4,f64x2> $.{lt,gt,le,ge}(s,{s,v}); v128.and(t,s)
      <f32x4,f64x2> $.{lt,gt}(s,{s,v}); v128.bitselect(s,s,t)
      <i16x8,i32x4> $.{eq,lt_s,gt_s}(s,s); v128.and(t,s)
      <i8x16,i32x4> $.eq(s,{s,v}); $.all_true(t)
      i8x16.eq(s,{s,v}); {i8x16.all_true,v128.any_true,i8x16.bitmask}(t); br_{nez,eqz}({t,d})
      i8x16.bitmask(s); br_{nez,eqz}({t,d})
      i8x16.bitmask(s); i32.{and,or,xor,shl}(t,{s,i})
      {v128.any_true,i8x16.all_true,i16x8.all_true,i32x4.all_true}(s); br_{nez,eqz}(t)
      v128.or(s,s); v128.any_true({t,d}); br_{nez,eqz}(t)
      v128.or(s,s); i8x16.bitmask(t)
      <f32x4,f64x2> $.min(s,s); $.max(t,s)
      <f32x4,f64x2> $.max(s,s); $.min(t,s)
      <f32x4,f64x2> $.pmin(s,s); $.pmax(t,s)
      <f32x4,f64x2> $.pmax(s,s); $.pmin(t,s)
      i8x16.{min_u,max_u}(s,{s,v}); i8x16.{min_u,max_u}(t,{s,v})
      i16x8.{min_s,max_s}(s,{s,v}); i16x8.{min_s,max_s}(t,{s,v})
      {i32x4.extract_lane,i8x16.extract_lane_u,i16x8.extract_lane_u}(s,n); i32.{add,and,or,shl}(t,{s,i})
      i32x4.extract_lane(s,n); {load8_u,load32}({t,d},{o,O})
      i32x4.extract_lane(s,n); load32({t,d},{o,O}); i32.add(t,{s,i})
      i64x2.extract_lane(s,n); i64.{add,xor,or,and}(t,s)
      f32x4.extract_lane(s,n); f32.add(t,s)
      f64x2.extract_lane(s,n); f64.add(t,s)
      v128.copy(s); v128.copy(s)
      v128.copy(s); jump()
      v128.copy(s); i32.add(s,i)
      v128.copy(s); {i32x4,f32x4}.add(s,s)
      {i32x4,f32x4,i16x8,i8x16}.add(s,{s,v}); i32.add(s,i)
      """
    ),
  ]

  /// Every pattern as its steps, in the order of the table.
  static func patterns(_ operations: [String: Operation]) -> [(family: String, steps: [InstructionStep])] {
    groups.flatMap { group in
      group.patterns.split(separator: "\n").flatMap { line in
        let patterns = expand(String(line)).compactMap { steps($0, operations) }
        precondition(!patterns.isEmpty, "\(line): no instruction comes of it")
        return patterns.map { (group.family, $0) }
      }
    }
  }

  /// Replaces the first `{a,b}` by each of its members until none is left; and `$`.
  private static func expand(_ line: String) -> [String] {
    if line.hasPrefix("<"), let end = line.firstIndex(of: ">") {
      let pattern = line[line.index(end, offsetBy: 2)...]
      return line[..<end].dropFirst().split(separator: ",").flatMap { name in
        expand(pattern.split(separator: "$", omittingEmptySubsequences: false).joined(separator: String(name)))
      }
    }
    guard let open = line.firstIndex(of: "{"), let close = line[open...].firstIndex(of: "}") else { return [line] }
    return line[line.index(after: open)..<close].split(separator: ",").flatMap {
      expand("\(line[..<open])\($0)\(line[line.index(after: close)...])")
    }
  }

  /// The steps of one pattern. `nil` where an operation has no instruction with these forms or cannot have these links, where there are
  /// too many fields, and where the effects of a step would come before the checks of a later one.
  private static func steps(_ pattern: String, _ operations: [String: Operation]) -> [InstructionStep]? {
    var steps: [InstructionStep] = []
    for part in pattern.split(separator: ";") {
      let pieces = part.drop { $0 == " " }.split(separator: "(", omittingEmptySubsequences: false)
      let forms = pieces[1].dropLast().split(separator: ",").map { Form(rawValue: $0.first!)! }
      guard let operation = operations[String(pieces[0])] else { preconditionFailure("no operation \(pieces[0])") }
      // A link takes the place of a slot. All links are `t`, or all are `d`. There is only one `t`: the code builder uses it
      // for a temporary, which is read once.
      guard operation.shapes.contains(String(forms.map { $0.isLink ? "s" : $0.rawValue })) else { return nil }
      let links = forms.filter(\.isLink)
      guard links.allSatisfy({ $0 == links[0] }), links.first != .temporary || links.count == 1 else { return nil }
      guard links.isEmpty || !operation.readsInPlace else { return nil }
      steps.append(InstructionStep(operation, forms))
    }
    for index in steps.indices.dropLast() where steps[index + 1].forms.contains(.temporary) { steps[index].stores = false }
    precondition(steps.count <= RegisterInstruction.maximumSteps, "\(pattern): too many steps")
    let instruction = RegisterInstruction(steps: steps)
    return instruction.checksFirst && instruction.fieldCount <= RegisterInstruction.maximumFields ? steps : nil
  }
}
