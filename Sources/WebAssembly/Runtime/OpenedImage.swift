/// What a module consists of that is opened from an image.
struct OpenedImage {
  let image: ModuleImage
  let structure: ModuleStructure
  let validated: ValidatedModule
  /// What memories begin with, by their indices.
  let initialPages: [Int: MemoryPages]

  /// Decodes the declarations of the module in the image. Its functions count as valid.
  init(_ image: ModuleImage, _ engine: Engine) throws(ImageError) {
    let configuration = engine.configuration
    self.image = image
    do throws(DecodingError) {
      structure = try ModuleDecoder.decodeDeclarations(
        image.module, codes: (0..<image.functionCount).map { ModuleStructure.Code(range: image.function($0).body) },
        features: configuration.features, limits: configuration.moduleLimits)
    } catch { throw .module(ModuleError(error)) }
    guard let types = engine.types.register(structure.types, groups: structure.recursionGroups) else {
      throw .module(ModuleError(structure.tooManyTypes))
    }
    validated = ValidatedModule(types: types, exports: ExportOrder(structure.exports))
    initialPages = try image.initialPages(of: structure)
  }
}
