// swift-tools-version: 6.3
import PackageDescription

#if canImport(Glibc)
  import Glibc
#endif

/// `WEBASSEMBLY_DISPATCH=loop` builds the portable driver of the machine, so that every test can run under both.
let usesLoopDispatch = Context.environment["WEBASSEMBLY_DISPATCH"] == "loop"

/// `WEBASSEMBLY_DEBUG_ENGINE=1` leaves the engine unoptimised in debug builds, for whoever debugs the engine itself.
let debugsEngine = Context.environment["WEBASSEMBLY_DEBUG_ENGINE"] != nil

/// `WEBASSEMBLY_SANITIZER` names the sanitizer that the package is built with: see `.ci/sanitize`.
let sanitizer = Context.environment["WEBASSEMBLY_SANITIZER"]

var engineSettings: [SwiftSetting] = [
  // A frame pointer pushed and popped in every handler costs 8 to 27 % of a loop.
  .unsafeFlags(["-Xcc", "-momit-leaf-frame-pointer"], .when(platforms: [.linux])),
  // Square roots are instructions of the processor, not calls that set `errno`, as they are on other platforms anyway.
  .unsafeFlags(["-Xcc", "-fno-math-errno"], .when(platforms: [.linux])),
  // Of handlers that differ little, the optimiser would make one with a parameter, which costs each a jump.
  .unsafeFlags(["-Xfrontend", "-disable-llvm-merge-functions-pass"]),
  // Where handlers begin decides which lines of the caches they share: otherwise single programs are up to 20 % slower
  // in some builds than in others.
  .unsafeFlags(["-Xllvm", "-align-all-functions=6"]),
]
if debugsEngine {
  // Verifies all code that it is to execute.
  engineSettings.append(.define("WEBASSEMBLY_DEBUG_ENGINE"))
} else {
  // An unoptimised interpreter is some 24 times slower: an app's debug build should not pay for that.
  engineSettings.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
if usesLoopDispatch {
  engineSettings.append(.define("WEBASSEMBLY_LOOP_DISPATCH"))
}
if sanitizer == "thread" {
  engineSettings.append(.define("WEBASSEMBLY_THREAD_SANITIZER"))
}

/// Whether the C library can be linked statically. On Debian and Ubuntu that comes with what Swift needs; elsewhere it is often
/// a package of its own, without which a build must not fail.
var linksStatically: Bool {
  #if canImport(Glibc)
    ["x86_64", "aarch64"].contains { access("/usr/lib/\($0)-linux-gnu/libc.a", R_OK) == 0 }
  #else
    false
  #endif
}

let package = Package(
  name: "swift-webassembly",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "WebAssembly", targets: ["WebAssembly"]),
    .library(name: "WebAssemblyText", targets: ["WebAssemblyText"]),
    .library(name: "WebAssemblyScript", targets: ["WebAssemblyScript"]),
    .library(name: "WebAssemblySystemInterface", targets: ["WebAssemblySystemInterface"]),
    .library(name: "WebAssemblyMachine", targets: ["WebAssemblyMachine"]),
    .executable(name: "wasm", targets: ["wasm"]),
  ],
  targets: [
    // What each register instruction does, as Swift types: below the engine, whose handlers are printed from them.
    .target(name: "WebAssemblyOperations", swiftSettings: engineSettings),
    // Handlers for newer processors, chosen when the engine begins.
    .target(
      name: "WebAssemblySSSE3", dependencies: ["WebAssemblyOperations"],
      swiftSettings: engineSettings + [
        // No flag of a package depends on the processor: compilers for others pass over this one.
        .unsafeFlags(
          ["-Xcc", "-Qunused-arguments", "-Xcc", "-Xarch_x86_64", "-Xcc", "-mssse3"], .when(platforms: [.linux, .macOS])),
      ]),
    .target(name: "WebAssembly", dependencies: ["WebAssemblyOperations", "WebAssemblySSSE3"], swiftSettings: engineSettings),
    .target(name: "WebAssemblyText", dependencies: ["WebAssembly"]),
    .target(name: "WebAssemblyScript", dependencies: ["WebAssembly", "WebAssemblyText"]),
    .target(name: "WebAssemblySystemInterface", dependencies: ["WebAssembly"]),
    .target(name: "WebAssemblyMachine", dependencies: ["WebAssembly", "WebAssemblySystemInterface"]),
    .target(
      name: "WasmCommand",
      dependencies: ["WebAssembly", "WebAssemblyText", "WebAssemblyScript", "WebAssemblySystemInterface"]),
    // With all libraries inside, it starts in half the time, and also where Swift is not installed. The linker is LLVM's, as
    // GNU's warns that Swift's runtime calls `dlopen`.
    .executableTarget(
      name: "wasm", dependencies: ["WasmCommand"],
      linkerSettings: [
        .unsafeFlags(
          linksStatically ? ["-static-executable", "-use-ld=lld"] : ["-static-stdlib"],
          .when(platforms: [.linux], configuration: .release))
      ]),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["WasmCommand", "WebAssembly", "WebAssemblyText", "WebAssemblySystemInterface", "wasm"],
      path: "Benchmarks", exclude: ["kernels", "programs", "simd", "rebuild.sh"], sources: ["Harness"]),
    .target(name: "InstructionGenerator", dependencies: ["WebAssemblyOperations"]),
    .executableTarget(name: "generate-instructions", dependencies: ["InstructionGenerator"]),
    // What tries to break the engine: not a product, but `swift run -c release fuzz` runs it.
    .target(
      name: "Fuzzing",
      dependencies: ["WebAssembly", "WebAssemblyText", "WebAssemblyScript", "WebAssemblySystemInterface"],
      // Tests make and run some thousand modules.
      swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .executableTarget(name: "fuzz", dependencies: ["Fuzzing"]),
    // What embedders compile, as they compile it for release: a host function's closure is theirs.
    .target(
      name: "AllocationProbe", dependencies: ["WebAssembly"], path: "Tests/AllocationProbe",
      swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))],
      // Sanitizers put their own `malloc` in front of the C library's.
      linkerSettings: sanitizer != nil ? [] : [
        .unsafeFlags(
          [
            "-Xlinker", "--defsym=malloc=counted_malloc", "-Xlinker", "--export-dynamic-symbol=malloc",
            "-Xlinker", "--defsym=posix_memalign=counted_posix_memalign", "-Xlinker", "--export-dynamic-symbol=posix_memalign",
          ],
          .when(platforms: [.linux])),
      ]),
    .testTarget(
      name: "WebAssemblyExecutionTests", dependencies: ["AllocationProbe", "WebAssembly", "WebAssemblyText"]),
    .testTarget(name: "WebAssemblyTests", dependencies: ["WebAssembly", "InstructionGenerator"]),
    .testTarget(
      name: "RegisterInstructionTests", dependencies: ["WebAssembly", "WebAssemblyOperations", "InstructionGenerator"],
      // It executes instructions some hundred thousand times in a machine of its own.
      swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .testTarget(
      name: "WebAssemblySystemInterfaceTests",
      dependencies: ["WebAssemblySystemInterface", "WebAssembly", "WebAssemblyText"]),
    .testTarget(
      name: "WebAssemblyMachineTests",
      dependencies: ["WebAssemblyMachine", "WebAssemblySystemInterface", "WebAssembly", "WebAssemblyText"]),
    .testTarget(
      name: "WasmCommandTests", dependencies: ["WasmCommand", "WebAssemblySystemInterface", "WebAssembly", "wasm"]),
    .testTarget(name: "BenchmarksTests", dependencies: ["benchmarks", "WasmCommand"]),
    // The program in the README, as it stands there.
    .executableTarget(
      name: "embedding-example", dependencies: ["WebAssembly", "WebAssemblyMachine", "WebAssemblyText"],
      path: "Tests/EmbeddingExample"),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "WebAssembly", "WebAssemblyText", "WebAssemblyScript", "WebAssemblySystemInterface", "WebAssemblyMachine",
        "embedding-example",
      ]),
    .testTarget(name: "WebAssemblyTextTests", dependencies: ["WebAssemblyText", "WebAssembly"]),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing", "WebAssembly", "WebAssemblyText"]),
    .testTarget(name: "WebAssemblyScriptTests", dependencies: ["WebAssemblyScript", "WebAssemblyText", "WebAssembly"]),
  ],
  swiftLanguageModes: [.v6]
)
