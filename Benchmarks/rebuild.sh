#!/bin/sh
# Rebuilds the kernels and records what they print.
#
# Needs a clang with the wasm32 target and wasm-ld beside it (a Swift toolchain has both), and a WebAssembly engine
# with a `run` command to record the outputs: CLANG and ENGINE name others than those on the path.

set -eu
cd "$(dirname "$0")/kernels"
clang=${CLANG:-clang}
engine=${ENGINE:-wasmkit run}

for source in *.c; do
  name=${source%.c}
  "$clang" --target=wasm32 -std=c23 -O2 -mbulk-memory -ffreestanding -nostdlib \
    -Wall -Wextra -Werror -Wno-missing-field-initializers \
    -Wl,--no-entry -Wl,--strip-debug -Wl,-z,stack-size=65536 "$source" -o "$name.wasm"
  chmod 644 "$name.wasm"
  $engine "$name.wasm" > "$name.out"
done
