import Foundation
import Testing
import WasmCommand

/// Arguments, variables and names of files reach guests and the system as they are, also where they are no UTF-8.
struct SystemStringTests {
  private func bytes(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

  @Test func argumentsReachTheGuest() {
    let outcome = Outcome(bytes: bytes("run", "@programs/hello.wasm") + [[0x61, 0xFF, 0xC3], [0x65, 0xCC, 0x81]])
    #expect(outcome.status == 0)
    #expect(outcome.outputBytes.starts(with: Array("2 arguments\n1: a".utf8) + [0xFF, 0xC3, 0x0A] + Array("2: e\u{301}\n".utf8)))
  }

  @Test func variablesReachTheGuest() {
    let variable = Array("A=".utf8) + [0xFE, 0x80]
    let name = [0xFF] + Array("=x".utf8)
    let outcome = Outcome(bytes: bytes("run", "--env") + [variable] + bytes("--env") + [name] + bytes("@programs/echo.wasm", "--env"))
    #expect(outcome.outputBytes == variable + [0x0A] + name + [0x0A])
  }

  /// Of a `String`, an accent after `=` makes another character of it, and two spellings of a name are one.
  @Test func variablesAreNoCharacters() {
    #expect(Outcome(["run", "--env", "A=\u{301}", "@programs/echo.wasm", "--env"]).output.unicodeScalars.elementsEqual("A=\u{301}\n".unicodeScalars))
    let two = Outcome(["run", "--env", "\u{E9}=1", "--env=e\u{301}=2", "@programs/echo.wasm", "--env"])
    #expect(two.output.utf8.elementsEqual("e\u{301}=2\n\u{E9}=1\n".utf8))
  }

  /// No file is opened whose name is only the beginning.
  @Test func aZeroEndsNoName() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", "(module)")
    for arguments in [["validate", file + "\0.wat"], ["wat2wasm", file, "-o", folder.path("b\0.wasm")], ["wast", file + "\0"]] {
      let outcome = Outcome(arguments)
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasSuffix(": No such file or directory\n"))
    }
  }

  #if os(Linux)
    /// The names of files of Linux are bytes; other systems refuse some.
    @Test func filesHaveTheNamesThatAreGiven() throws {
      let folder = try TemporaryFolder()
      let text = try folder.write("a.wat", "(module (func (export \"one\") (result i32) i32.const 1))")
      let path = Array(folder.path("").utf8)
      let (named, binary, profile) = (path + [0xFF, 0x2E] + "wat".utf8, path + [0xFF, 0x2E] + "wasm".utf8, path + [0x80])
      try #require(Outcome(["wat2wasm", text, "-o", folder.path("a.wasm")]).status == 0)
      #expect(Outcome(bytes: bytes("wasm2wat", folder.path("a.wasm"), "-o") + [named]).status == 0)
      #expect(Outcome(bytes: bytes("wat2wasm") + [named]).status == 0)
      #expect(Outcome(bytes: bytes("run", "--profile") + [profile] + bytes("--invoke", "one") + [binary]).output == "1\n")
      #expect(Outcome(bytes: bytes("validate") + [binary, named]).status == 0)
      #expect(try #require(FileManager.default.enumerator(atPath: folder.path(""))).allObjects.count == 5)
    }

    @Test func foldersAreSearchedByBytes() throws {
      let folder = try TemporaryFolder()
      let shell = try Shell(
        """
        mkdir "$folder/$(printf 'b\\377')"
        printf '(module)' > "$folder/$(printf 'b\\377/\\200.wast')"
        wasm wast --json "$folder"
        """, folder: folder.path("x").replacing("/x", with: ""))
      #expect(shell.status == 0)
      let object = try JSONSerialization.jsonObject(with: Data(shell.output)) as? [String: Any]
      #expect(object?["passed"] as? Int == 1)
      #expect((object?["script"] as? String)?.hasSuffix("b\u{FFFD}/\u{FFFD}.wast") == true)
    }

    /// The arguments of the process itself.
    @Test func processPassesItsArgumentsOn() throws {
      let shell = try Shell("wasm run $fixtures/programs/hello.wasm \"$(printf 'a\\377')\" ''")
      #expect(shell.output.starts(with: Array("2 arguments\n1: a".utf8) + [0xFF] + Array("\n2: \n".utf8)))
      let variable = try Shell("wasm run --env \"$(printf 'A=\\377')\" $fixtures/programs/echo.wasm --env")
      #expect(variable.output == Array("A=".utf8) + [0xFF, 0x0A])
    }
  #endif
}
