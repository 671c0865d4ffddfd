// Chess: counts the positions after so many moves, with a board as sets of squares in 64-bit integers.
//
// The counts for these positions are well known, which is how move generators are tested.

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t squares;

enum piece { pawn, knight, bishop, rook, queen, king, piece_count, none = piece_count };
enum colour { white, black };
enum { castles_king_side = 1, castles_queen_side = 2, most_moves = 220, no_square = 64 };

struct position {
  squares pieces[2][piece_count], occupied[2];
  enum colour turn;
  // Two bits of each colour, white's first.
  uint8_t castling;
  // The square that a pawn has just passed over.
  uint8_t passed;
};

struct move {
  uint8_t from, to, piece, promotion;
};

static squares knight_moves[64], king_moves[64], pawn_captures[2][64];

static squares bit(int square) { return (squares)1 << square; }

static int take_first(squares *set) {
  int square = __builtin_ctzll(*set);
  *set &= *set - 1;
  return square;
}

// Moves of the pieces

static void fill_tables(void) {
  static const int8_t jumps[8][2] = {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}};
  for (int square = 0; square < 64; square++) {
    int file = square % 8, rank = square / 8;
    for (int index = 0; index < 8; index++) {
      int to_file = file + jumps[index][0], to_rank = rank + jumps[index][1];
      if (to_file >= 0 && to_file < 8 && to_rank >= 0 && to_rank < 8) knight_moves[square] |= bit(to_rank * 8 + to_file);
    }
    for (int to = 0; to < 64; to++) {
      int files = abs(to % 8 - file), ranks = to / 8 - rank;
      if (files <= 1 && abs(ranks) <= 1 && to != square) king_moves[square] |= bit(to);
      if (files == 1 && ranks == 1) pawn_captures[white][square] |= bit(to);
      if (files == 1 && ranks == -1) pawn_captures[black][square] |= bit(to);
    }
  }
}

// The squares in one direction up to the first that is occupied.
static squares ray(int square, int file_step, int rank_step, squares occupied) {
  squares reached = 0;
  int file = square % 8 + file_step, rank = square / 8 + rank_step;
  while (file >= 0 && file < 8 && rank >= 0 && rank < 8) {
    squares next = bit(rank * 8 + file);
    reached |= next;
    if (occupied & next) break;
    file += file_step, rank += rank_step;
  }
  return reached;
}

static squares bishop_moves(int square, squares occupied) {
  return ray(square, 1, 1, occupied) | ray(square, 1, -1, occupied) | ray(square, -1, 1, occupied) |
    ray(square, -1, -1, occupied);
}

static squares rook_moves(int square, squares occupied) {
  return ray(square, 1, 0, occupied) | ray(square, -1, 0, occupied) | ray(square, 0, 1, occupied) |
    ray(square, 0, -1, occupied);
}

static squares piece_moves(enum piece piece, int square, squares occupied) {
  switch (piece) {
  case knight: return knight_moves[square];
  case bishop: return bishop_moves(square, occupied);
  case rook: return rook_moves(square, occupied);
  case queen: return bishop_moves(square, occupied) | rook_moves(square, occupied);
  case king: return king_moves[square];
  default: return 0;
  }
}

static bool is_attacked(const struct position *position, int square, enum colour by) {
  const squares *pieces = position->pieces[by];
  squares occupied = position->occupied[white] | position->occupied[black];
  return (knight_moves[square] & pieces[knight]) || (king_moves[square] & pieces[king]) ||
    (pawn_captures[!by][square] & pieces[pawn]) ||
    (bishop_moves(square, occupied) & (pieces[bishop] | pieces[queen])) ||
    (rook_moves(square, occupied) & (pieces[rook] | pieces[queen]));
}

// The list of moves

struct list {
  struct move moves[most_moves];
  int count;
};

static void add_move(struct list *list, int from, int to, enum piece piece, enum piece promotion) {
  list->moves[list->count++] = (struct move){(uint8_t)from, (uint8_t)to, (uint8_t)piece, (uint8_t)promotion};
}

static void add_pawn_move(struct list *list, int from, int to) {
  if (to >= 8 && to < 56) {
    add_move(list, from, to, pawn, none);
  } else {
    for (enum piece promotion = knight; promotion <= queen; promotion++) add_move(list, from, to, pawn, promotion);
  }
}

static void add_pawn_moves(const struct position *position, struct list *list) {
  enum colour turn = position->turn;
  squares occupied = position->occupied[white] | position->occupied[black], pawns = position->pieces[turn][pawn];
  squares targets = position->occupied[!turn] | (position->passed < 64 ? bit(position->passed) : 0);
  int step = turn == white ? 8 : -8, first_rank = turn == white ? 1 : 6;
  while (pawns) {
    int from = take_first(&pawns);
    if (!(occupied & bit(from + step))) {
      add_pawn_move(list, from, from + step);
      if (from / 8 == first_rank && !(occupied & bit(from + 2 * step))) add_move(list, from, from + 2 * step, pawn, none);
    }
    squares captures = pawn_captures[turn][from] & targets;
    while (captures) add_pawn_move(list, from, take_first(&captures));
  }
}

static void add_castling(const struct position *position, struct list *list) {
  enum colour turn = position->turn;
  int home = turn == white ? 4 : 60, rights = position->castling >> (turn * 2);
  squares occupied = position->occupied[white] | position->occupied[black];
  if (!(rights & 3) || is_attacked(position, home, !turn)) return;
  if ((rights & castles_king_side) && !(occupied & (bit(home + 1) | bit(home + 2))) &&
      !is_attacked(position, home + 1, !turn)) {
    add_move(list, home, home + 2, king, none);
  }
  if ((rights & castles_queen_side) && !(occupied & (bit(home - 1) | bit(home - 2) | bit(home - 3))) &&
      !is_attacked(position, home - 1, !turn)) {
    add_move(list, home, home - 2, king, none);
  }
}

// Moves that may leave the own king in check.
static void list_moves(const struct position *position, struct list *list) {
  enum colour turn = position->turn;
  squares occupied = position->occupied[white] | position->occupied[black];
  list->count = 0;
  add_pawn_moves(position, list);
  for (enum piece piece = knight; piece <= king; piece++) {
    squares pieces = position->pieces[turn][piece];
    while (pieces) {
      int from = take_first(&pieces);
      squares targets = piece_moves(piece, from, occupied) & ~position->occupied[turn];
      while (targets) add_move(list, from, take_first(&targets), piece, none);
    }
  }
  add_castling(position, list);
}

// Making moves

static void toggle(struct position *position, enum colour colour, enum piece piece, int square) {
  position->pieces[colour][piece] ^= bit(square);
  position->occupied[colour] ^= bit(square);
}

static void take(struct position *position, enum colour colour, int square) {
  for (enum piece piece = pawn; piece < piece_count; piece++) {
    if (position->pieces[colour][piece] & bit(square)) {
      toggle(position, colour, piece, square);
      return;
    }
  }
}

// The rights to castle that are lost when something leaves this square or comes to it.
static uint8_t rights_of(int square) {
  switch (square) {
  case 0: return castles_queen_side;
  case 4: return castles_queen_side | castles_king_side;
  case 7: return castles_king_side;
  case 56: return castles_queen_side << 2;
  case 60: return (castles_queen_side | castles_king_side) << 2;
  case 63: return castles_king_side << 2;
  default: return 0;
  }
}

static void make(struct position *position, struct move move) {
  enum colour turn = position->turn;
  int distance = move.to - move.from;
  if (position->occupied[!turn] & bit(move.to)) take(position, !turn, move.to);
  toggle(position, turn, move.piece, move.from);
  toggle(position, turn, move.promotion == none ? move.piece : move.promotion, move.to);
  if (move.piece == pawn && move.to == position->passed) {
    toggle(position, !turn, pawn, turn == white ? move.to - 8 : move.to + 8);
  }
  if (move.piece == king && distance == 2) {
    toggle(position, turn, rook, move.from + 3), toggle(position, turn, rook, move.from + 1);
  } else if (move.piece == king && distance == -2) {
    toggle(position, turn, rook, move.from - 4), toggle(position, turn, rook, move.from - 1);
  }
  position->passed = move.piece == pawn && abs(distance) == 16 ? (uint8_t)(move.from + distance / 2) : no_square;
  position->castling &= (uint8_t)~(rights_of(move.from) | rights_of(move.to));
  position->turn = !turn;
}

static uint64_t count_positions(const struct position *position, int depth) {
  struct list list;
  uint64_t count = 0;
  list_moves(position, &list);
  for (int index = 0; index < list.count; index++) {
    struct position next = *position;
    make(&next, list.moves[index]);
    squares own_king = next.pieces[position->turn][king];
    if (is_attacked(&next, take_first(&own_king), next.turn)) continue;
    count += depth == 1 ? 1 : count_positions(&next, depth - 1);
  }
  return count;
}

// A board as in Forsyth-Edwards Notation: ranks from the eighth down, digits for empty squares.
static struct position read_board(const char *board, uint8_t castling) {
  struct position position = {.castling = castling, .passed = no_square};
  int file = 0, rank = 7;
  for (; *board; board++) {
    if (*board == '/') {
      file = 0, rank--;
    } else if (*board >= '1' && *board <= '8') {
      file += *board - '0';
    } else {
      enum colour colour = *board >= 'a' ? black : white;
      enum piece piece = (enum piece)(strchr("pnbrqk", *board | 0x20) - "pnbrqk");
      toggle(&position, colour, piece, rank * 8 + file++);
    }
  }
  return position;
}

int main(void) {
  static const struct {
    const char *board;
    uint8_t castling;
    int depth;
    uint64_t count;
  } positions[] = {
    {"rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR", 15, 4, 197281},
    {"r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R", 15, 3, 97862},
    {"8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8", 0, 5, 674624},
    {"r3k2r/Pppp1ppp/1b3nbN/nP6/BBP1P3/q4N2/Pp1P2PP/R2Q1RK1", 12, 4, 422333},
  };
  fill_tables();
  uint64_t sum = 0;
  for (size_t index = 0; index < sizeof positions / sizeof positions[0]; index++) {
    struct position position = read_board(positions[index].board, positions[index].castling);
    uint64_t count = count_positions(&position, positions[index].depth);
    if (count != positions[index].count) {
      printf("FAILED: %llu positions, not %llu\n", (unsigned long long)count, (unsigned long long)positions[index].count);
      return 1;
    }
    sum += count;
  }
  printf("%llu positions\n", (unsigned long long)sum);
  return 0;
}
