import WasmCommand

exitProcess(Harness.main(Array(CommandLine.arguments.dropFirst())))
