// Reversi: a board is two sets of squares in 64-bit integers, and moves are found by shifting whole sets of discs.
//
// Counts the positions after so many moves, which are well known, and searches for the best moves (alpha-beta).

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef uint64_t squares;

// The discs of who moves next, and those of the other player.
struct position {
  squares own, other;
};

enum { direction_count = 8, infinity = 100000, won = 1000 };

static const squares left_file = 0x0101010101010101, right_file = 0x8080808080808080;
static const squares corners = 0x8100000000000081, near_corners = 0x42C300000000C342;

static uint64_t visited;

static _Noreturn void fail(const char *message) {
  printf("FAILED: %s\n", message);
  exit(1);
}

static squares bit(int square) { return (squares)1 << square; }
static int count(squares set) { return __builtin_popcountll(set); }

static squares take_first(squares *set) {
  squares first = *set & -*set;
  *set ^= first;
  return first;
}

// All squares of a set, moved by one; those that leave the board are lost.
static squares shift(squares set, int direction) {
  switch (direction) {
  case 0: return (set & ~right_file) << 1;
  case 1: return (set & ~right_file) << 9;
  case 2: return set << 8;
  case 3: return (set & ~left_file) << 7;
  case 4: return (set & ~left_file) >> 1;
  case 5: return (set & ~left_file) >> 9;
  case 6: return set >> 8;
  default: return (set & ~right_file) >> 7;
  }
}

// The empty squares from which the other's discs stand in a line up to an own one.
static squares list_moves(struct position position) {
  squares empty = ~(position.own | position.other), moves = 0;
  for (int direction = 0; direction < direction_count; direction++) {
    squares line = shift(position.own, direction) & position.other;
    for (int step = 0; step < 5; step++) line |= shift(line, direction) & position.other;
    moves |= shift(line, direction) & empty;
  }
  return moves;
}

static struct position pass(struct position position) { return (struct position){position.other, position.own}; }

static struct position make(struct position position, squares move) {
  squares turned = 0;
  for (int direction = 0; direction < direction_count; direction++) {
    squares line = 0, next = shift(move, direction);
    while (next & position.other) line |= next, next = shift(next, direction);
    if (next & position.own) turned |= line;
  }
  return (struct position){position.other ^ turned, position.own ^ turned ^ move};
}

static struct position begin(void) {
  return (struct position){bit(28) | bit(35), bit(27) | bit(36)};
}

// Who cannot move passes, which counts as a move; the game ends when neither can.
static uint64_t count_positions(struct position position, int depth) {
  squares moves = list_moves(position);
  if (depth == 1 && moves) return (uint64_t)count(moves);
  if (!moves) {
    if (depth == 1 || !list_moves(pass(position))) return 1;
    return count_positions(pass(position), depth - 1);
  }
  uint64_t sum = 0;
  while (moves) sum += count_positions(make(position, take_first(&moves)), depth - 1);
  return sum;
}

// The search

// Discs next to an empty square can be turned more easily, so they count against a player.
static int frontier(squares discs, squares empty) {
  squares around = 0;
  for (int direction = 0; direction < direction_count; direction++) around |= shift(empty, direction);
  return count(discs & around);
}

static int estimate(struct position position) {
  squares empty = ~(position.own | position.other);
  int mobility = count(list_moves(position)) - count(list_moves(pass(position)));
  int corner = count(position.own & corners) - count(position.other & corners);
  int near_corner = count(position.own & near_corners) - count(position.other & near_corners);
  int outer = frontier(position.own, empty) - frontier(position.other, empty);
  return 8 * mobility + 40 * corner - 12 * near_corner - 3 * outer;
}

static int final_score(struct position position) {
  int difference = count(position.own) - count(position.other);
  return difference > 0 ? won + difference : difference < 0 ? difference - won : 0;
}

// Moves are tried corners first and those next to corners last: that is when most others can be left out.
static squares next_move(squares *moves) {
  squares chosen = *moves & corners;
  if (!chosen) chosen = *moves & ~near_corners;
  if (!chosen) chosen = *moves;
  squares move = take_first(&chosen);
  *moves ^= move;
  return move;
}

static int search(struct position position, int depth, int alpha, int beta) {
  visited++;
  squares moves = list_moves(position);
  if (!moves) {
    if (!list_moves(pass(position))) return final_score(position);
    return -search(pass(position), depth, -beta, -alpha);
  }
  if (depth == 0) return estimate(position);
  while (moves) {
    int score = -search(make(position, next_move(&moves)), depth - 1, -beta, -alpha);
    if (score > alpha) alpha = score;
    if (alpha >= beta) break;
  }
  return alpha;
}

// The same without leaving anything out.
static int search_all(struct position position, int depth) {
  squares moves = list_moves(position);
  if (!moves) {
    if (!list_moves(pass(position))) return final_score(position);
    return -search_all(pass(position), depth);
  }
  if (depth == 0) return estimate(position);
  int best = -infinity;
  while (moves) {
    int score = -search_all(make(position, take_first(&moves)), depth - 1);
    if (score > best) best = score;
  }
  return best;
}

static squares best_move(struct position position, int depth) {
  squares moves = list_moves(position), best = 0;
  int alpha = -infinity;
  while (moves) {
    squares move = next_move(&moves);
    int score = -search(make(position, move), depth - 1, -infinity, -alpha);
    if (score > alpha) alpha = score, best = move;
  }
  return best;
}

// A game of the search against itself, one side looking farther ahead; at the end both look up to the end.
static void play(int black_depth, int white_depth, char *moves, int *black_discs, int *white_discs) {
  enum { solved_squares = 10 };
  struct position position = begin();
  bool is_black = true;
  for (;;) {
    if (!list_moves(position)) {
      if (!list_moves(pass(position))) break;
      position = pass(position);
      is_black = !is_black;
    }
    int empty = 64 - count(position.own | position.other), depth = is_black ? black_depth : white_depth;
    squares move = best_move(position, empty <= solved_squares ? solved_squares : depth);
    int square = __builtin_ctzll(move);
    *moves++ = (char)('a' + square % 8);
    *moves++ = (char)('1' + square / 8);
    position = make(position, move);
    is_black = !is_black;
  }
  *moves = '\0';
  *black_discs = count(is_black ? position.own : position.other);
  *white_discs = count(is_black ? position.other : position.own);
}

int main(void) {
  static const uint64_t counts[] = {4, 12, 56, 244, 1396, 8200, 55092, 390216};
  for (int depth = 1; depth <= 8; depth++) {
    if (count_positions(begin(), depth) != counts[depth - 1]) fail("the number of positions is wrong");
  }
  for (int depth = 1; depth <= 5; depth++) {
    if (search(begin(), depth, -infinity, infinity) != search_all(begin(), depth)) fail("the search misses a move");
  }
  visited = 0;
  char moves[2 * 60 + 1];
  int black_discs, white_discs;
  play(5, 6, moves, &black_discs, &white_discs);
  if (strlen(moves) / 2 + 4 != (size_t)(black_discs + white_discs)) fail("a disc is missing");
  printf("%s: %d to %d, %llu positions\n", moves, black_discs, white_discs, (unsigned long long)visited);
  return 0;
}
