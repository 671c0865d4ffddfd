#!/bin/sh
# Rebuilds the programs and the modules, and records what the programs print.
#
# Needs a C compiler for this machine, one for WASI with its C library (Zig carries both; `pip install ziglang`),
# and a converter from text to binary that keeps names. CC, WASI_CC and WAT_TO_WASM name others than these defaults.
#
# What a program prints comes from the build for this machine, so that it does not depend on any WebAssembly engine:
# NAME.out and NAME.err hold the two streams, with NAME.in as standard input and the words of NAME.args as arguments. Programs run in
# an empty directory.

set -eu
cd "$(dirname "$0")"
native=${CC:-cc}
wasi=${WASI_CC:-python3 -m ziglang cc -target wasm32-wasi}
text=${WAT_TO_WASM:-wasm-tools parse -o}
flags="-std=c11 -Os -Wall -Wextra -Werror -ffp-contract=off"
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT
mkdir "$scratch/empty"

cd programs
programs=$PWD
for source in *.c; do
  name=${source%.c}
  if [ "$name" = gcd ]; then
    $wasi $flags -s -nostdlib -Wl,--no-entry "$source" -o "$name.wasm"
  else
    $wasi $flags -s "$source" -o "$name.wasm"
    $native $flags "$source" -o "$scratch/$name" -lm
    input=/dev/null
    if [ -f "$name.in" ]; then input=$programs/$name.in; fi
    arguments=
    if [ -f "$name.args" ]; then arguments=$(cat "$name.args"); fi
    # Only `streams` may fail: with the status that its source says.
    (cd "$scratch/empty" && "$scratch/$name" $arguments < "$input" > "$programs/$name.out" 2> "$programs/$name.err") ||
      [ "$name $?" = "streams 3" ]
    if [ ! -s "$name.err" ]; then rm "$name.err"; fi
  fi
  chmod 644 "$name.wasm"
done

cd ../modules
for source in *.wat; do
  $text "${source%.wat}.wasm" "$source"
done
