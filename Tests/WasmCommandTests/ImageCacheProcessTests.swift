#if os(Linux)
  import Foundation
  import Testing

  /// A cache that processes fill at once, some of which do not live to the end of it.
  struct ImageCacheProcessTests {
    @Test func processesThatAreKilledLeaveNothingThatIsWrong() throws {
      let folder = try TemporaryFolder()
      let body = String(repeating: "(local.set 0 (i32.add (local.get 0) (i32.const 7)))", count: 100)
      let functions = (0..<400).map { "(func $f\($0) (param i32) (result i32) \(body) (local.get 0))" }.joined(separator: "\n")
      let text = try folder.write("a.wat", "(module \(functions) (func (export \"f\") (result i32) (call $f399 (i32.const 1))))")
      #expect(Outcome(["wat2wasm", text]).status == 0)
      // From before the image is begun until after it is complete.
      let shell = try Shell(
        """
        run() { "$command" run --cache "$folder/cache" --invoke f "$folder/a.wasm"; }
        for delay in 0 1 2 3 4 5 6 8 12 20; do
          rm -rf "$folder/cache"
          "$command" run --cache "$folder/cache" --invoke f "$folder/a.wasm" > /dev/null & first=$!
          "$command" run --cache "$folder/cache" --invoke f "$folder/a.wasm" > "$folder/second" & second=$!
          sleep "0.0$(printf %02d $delay)"
          kill -KILL $first 2> /dev/null
          wait $first 2> /dev/null
          wait $second && cat "$folder/second" && run && run
        done
        ls "$folder/cache" | grep -c 'cached-image$'
        """, folder: folder.path(""))
      #expect(shell.status == 0)
      #expect(String(decoding: shell.output, as: UTF8.self) == String(repeating: "701\n", count: 30) + "1\n")
      #expect(!shell.errors.contains("wasm:"))
    }
  }
#endif
