#!/bin/sh
# Rebuilds the kernels and the programs, and records what they print.
#
# The kernels need a clang with the wasm32 target and wasm-ld beside it (a Swift toolchain has both), and a WebAssembly
# engine with a `run` command to record the outputs: CLANG and ENGINE name others than those on the path.
#
# The programs need a C compiler for this machine and one for WASI with its C library (Zig carries both;
# `pip install ziglang`): CC and WASI_CC name others. What a program prints comes from the build for this machine,
# so that it does not depend on any WebAssembly engine.
#
# Those in `simd` are built twice, without and with vector instructions; both builds print what the one for this machine
# does. With FOLDERS="programs simd" only what is in these folders is rebuilt.

set -eu
cd "$(dirname "$0")"
clang=${CLANG:-clang}
engine=${ENGINE:-wasmkit run}
native=${CC:-cc}
wasi=${WASI_CC:-python3 -m ziglang cc -target wasm32-wasi}
warnings='-Wall -Wextra -Werror'
program="-std=c11 $warnings -ffp-contract=off"
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT

rebuild_kernels() {
  for source in *.c; do
    name=${source%.c}
    "$clang" --target=wasm32 -std=c23 -O2 -mbulk-memory -ffreestanding -nostdlib \
      $warnings -Wno-missing-field-initializers \
      -Wl,--no-entry -Wl,--strip-debug -Wl,-z,stack-size=65536 "$source" -o "$name.wasm"
    chmod 644 "$name.wasm"
    $engine "$name.wasm" > "$name.out"
  done
}

rebuild_programs() {
  for source in *.c; do
    name=${source%.c}
    $wasi $program -O2 -s "$source" -o "$name.wasm"
    chmod 644 "$name.wasm"
    record "$name"
  done
}

rebuild_simd() {
  for source in *.c; do
    name=${source%.c}
    $wasi $program -O3 -s "$source" -o "$name.wasm"
    $wasi $program -O3 -msimd128 -s "$source" -o "$name-simd.wasm"
    chmod 644 "$name.wasm" "$name-simd.wasm"
    record "$name"
  done
}

# Records what a program prints when it is built for this machine.
record() {
  $native $program -O2 "$1.c" -o "$scratch/$1" -lm
  "$scratch/$1" > "$1.out"
}

for folder in ${FOLDERS:-kernels programs simd}; do
  (cd "$folder" && "rebuild_$folder")
done
