import Foundation
import Fuzzing

exit(FuzzCommand.run(Array(CommandLine.arguments.dropFirst())))
