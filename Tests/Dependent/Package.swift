// swift-tools-version: 6.3
// A package that depends on a tagged copy of this one, whose place .ci/run names: unsafe flags must not bar that.
import PackageDescription

let package = Package(
  name: "Dependent",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: Context.environment["WEBASSEMBLY_PACKAGE"] ?? "", from: "1.0.0")],
  targets: [
    .executableTarget(name: "Dependent", dependencies: [.product(name: "WebAssembly", package: "swift-webassembly")])
  ]
)
