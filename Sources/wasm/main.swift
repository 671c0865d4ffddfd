import WasmCommand

exitProcess(Command.main())
