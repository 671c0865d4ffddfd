// Branch tables: an interpreter for a small stack machine, whose program counts the steps of Collatz sequences.

#include "kernel.h"

enum opcode {
  op_push, op_load, op_store, op_add, op_multiply, op_halve, op_and, op_less, op_jump, op_jump_unless, op_halt,
};

struct instruction {
  uint32_t opcode, operand;
};

enum variable { number, current, steps, variable_count };
enum label { next_number = 2, next_step = 4, even = 23, finished = 27, end = 36 };

static const struct instruction program[] = {
  {op_push, 1},
  {op_store, number},

  [next_number] = {op_load, number},
  {op_store, current},

  [next_step] = {op_push, 1},
  {op_load, current},
  {op_less},
  {op_jump_unless, finished},
  {op_load, steps},
  {op_push, 1},
  {op_add},
  {op_store, steps},
  {op_load, current},
  {op_push, 1},
  {op_and},
  {op_jump_unless, even},
  {op_load, current},
  {op_push, 3},
  {op_multiply},
  {op_push, 1},
  {op_add},
  {op_store, current},
  {op_jump, next_step},

  [even] = {op_load, current},
  {op_halve},
  {op_store, current},
  {op_jump, next_step},

  [finished] = {op_load, number},
  {op_push, 1},
  {op_add},
  {op_store, number},
  {op_load, number},
  {op_push, 40000},
  {op_less},
  {op_jump_unless, end},
  {op_jump, next_number},

  [end] = {op_halt},
};

static uint64_t variables[variable_count];
static uint64_t stack[16];

static CALLED void interpret(const struct instruction *code) {
  uint64_t *top = stack;
  for (const struct instruction *next = code;;) {
    struct instruction instruction = *next++;
    switch ((enum opcode)instruction.opcode) {
    case op_push: *++top = instruction.operand; break;
    case op_load: *++top = variables[instruction.operand]; break;
    case op_store: variables[instruction.operand] = *top--; break;
    case op_add: top--, *top += top[1]; break;
    case op_multiply: top--, *top *= top[1]; break;
    case op_halve: *top >>= 1; break;
    case op_and: top--, *top &= top[1]; break;
    case op_less: top--, *top = *top < top[1]; break;
    case op_jump: next = code + instruction.operand; break;
    case op_jump_unless: if (!*top--) next = code + instruction.operand; break;
    case op_halt: return;
    }
  }
}

KERNEL {
  interpret(program);
  return variables[steps];
}
