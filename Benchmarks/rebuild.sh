#!/bin/sh
# Rebuilds the kernels and the programs, and records what they print.
#
# The kernels need a clang with the wasm32 target and wasm-ld beside it (a Swift toolchain has both), and a WebAssembly
# engine with a `run` command to record the outputs: CLANG and ENGINE name others than those on the path.
#
# The programs need a C compiler for this machine and one for WASI with its C library (Zig carries both;
# `pip install ziglang`): CC and WASI_CC name others. What a program prints comes from the build for this machine,
# so that it does not depend on any WebAssembly engine.

set -eu
cd "$(dirname "$0")/kernels"
clang=${CLANG:-clang}
engine=${ENGINE:-wasmkit run}
native=${CC:-cc}
wasi=${WASI_CC:-python3 -m ziglang cc -target wasm32-wasi}
warnings='-Wall -Wextra -Werror'
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT

for source in *.c; do
  name=${source%.c}
  "$clang" --target=wasm32 -std=c23 -O2 -mbulk-memory -ffreestanding -nostdlib \
    $warnings -Wno-missing-field-initializers \
    -Wl,--no-entry -Wl,--strip-debug -Wl,-z,stack-size=65536 "$source" -o "$name.wasm"
  chmod 644 "$name.wasm"
  $engine "$name.wasm" > "$name.out"
done

cd ../programs
for source in *.c; do
  name=${source%.c}
  $wasi -std=c11 -O2 $warnings -ffp-contract=off -s "$source" -o "$name.wasm"
  chmod 644 "$name.wasm"
  $native -std=c11 -O2 $warnings -ffp-contract=off "$source" -o "$scratch/$name" -lm
  "$scratch/$name" > "$name.out"
done
