import WasmCommand

exitProcess(Command.main(arguments: Array(CommandLine.arguments.dropFirst())))
