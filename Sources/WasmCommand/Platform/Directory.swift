#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import WinSDK
#endif

/// The files in a folder and the folders in it whose names end so, sorted; or the file itself, if it is no folder.
///
/// Links to folders are not followed: they may lead in a circle.
func files(in path: String, suffix: String) throws(CommandError) -> [String] {
  guard let entries = entries(of: path) else { return [path] }
  var files: [String] = []
  var folders = [(path, entries)]
  while let (folder, entries) = folders.popLast() {
    for entry in entries {
      let path = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
      if entry.isFolder {
        if let entries = WasmCommand.entries(of: path) { folders.append((path, entries)) }
      } else if entry.name.hasSuffix(suffix) {
        files.append(path)
      }
    }
  }
  return files.sorted()
}

/// Something in a folder.
private struct Entry {
  let name: String
  let isFolder: Bool
}

#if os(Windows)
  /// What is in a folder; `nil` if it is none.
  private func entries(of path: String) -> [Entry]? {
    var data = WIN32_FIND_DATAW()
    let handle = (path + "\\*").withCString(encodedAs: UTF16.self) { FindFirstFileW($0, &data) }
    guard handle != INVALID_HANDLE_VALUE else { return nil }
    defer { FindClose(handle) }
    var entries: [Entry] = []
    repeat {
      let name = withUnsafeBytes(of: data.cFileName) { name in
        String(decoding: name.bindMemory(to: UInt16.self).prefix { $0 != 0 }, as: UTF16.self)
      }
      let kind = Int32(bitPattern: data.dwFileAttributes) & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)
      if name != ".", name != ".." { entries.append(Entry(name: name, isFolder: kind == FILE_ATTRIBUTE_DIRECTORY)) }
    } while FindNextFileW(handle, &data)
    return entries
  }
#else
  /// What is in a folder; `nil` if it is none.
  private func entries(of path: String) -> [Entry]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      let isFolder = lstat(path + "/" + name, &status) == 0 && Int32(status.st_mode) & Int32(S_IFMT) == Int32(S_IFDIR)
      entries.append(Entry(name: name, isFolder: isFolder))
    }
    return entries
  }
#endif
