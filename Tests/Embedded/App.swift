// A program in Embedded Swift that embeds the engine: a typed host function, a guest in constant bytes.
// .ci/run compiles it in one module with the engine's sources.

/// (module (import "env" "double" (func (param i32) (result i32)))
///   (func (export "answer") (param i32) (result i32) local.get 0 i32.const 1 i32.add call 0))
let guest: [UInt8] = [
  0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00,
  0x01, 0x06, 0x01, 0x60, 0x01, 0x7F, 0x01, 0x7F,
  0x02, 0x0E, 0x01, 0x03, 0x65, 0x6E, 0x76, 0x06, 0x64, 0x6F, 0x75, 0x62, 0x6C, 0x65, 0x00, 0x00,
  0x03, 0x02, 0x01, 0x00,
  0x07, 0x0A, 0x01, 0x06, 0x61, 0x6E, 0x73, 0x77, 0x65, 0x72, 0x00, 0x01,
  0x0A, 0x0B, 0x01, 0x09, 0x00, 0x20, 0x00, 0x41, 0x01, 0x6A, 0x10, 0x00, 0x0B,
]

func answer() -> Int32? {
  let engine = Engine()
  let store = Store(engine)
  var linker = Linker()
  // Each of these throws an error of its own type, which one `catch` could not hold here.
  try? linker.define("env", "double", HostFunction { (number: Int32) throws(Trap) -> Int32 in number &* 2 })
  guard let module = try? Module(engine, guest), let instance = try? linker.instantiate(module, in: store),
    case .i32(let value)? = try? instance.call("answer", .i32(20)).first
  else { return nil }
  return value
}

@main struct App {
  static func main() {
    print(answer() == 42 ? "embedded: ok" : "embedded: wrong")
  }
}
