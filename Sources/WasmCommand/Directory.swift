/// The files in a folder and the folders in it whose names end so, sorted; or the file itself, if it is no folder.
///
/// Links to folders are not followed: they may lead in a circle.
func files(in path: SystemString, suffix: String) throws(CommandError) -> [SystemString] {
  guard let entries = OperatingSystem.entries(of: path) else { return [path] }
  var files: [SystemString] = []
  var folders = [(path, entries)]
  while let (folder, entries) = folders.popLast() {
    for entry in entries {
      let path = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
      if entry.isFolder {
        if let entries = OperatingSystem.entries(of: path) { folders.append((path, entries)) }
      } else if entry.name.hasSuffix(suffix) {
        files.append(path)
      }
    }
  }
  return files.sorted()
}
