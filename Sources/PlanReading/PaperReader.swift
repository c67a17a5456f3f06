public import PlanDocuments
public import PlanModel

/// Reads a document a council already has into a `Paper`: the main job.
public struct PaperReader: Sendable {
  public var documents: DocumentReader
  /// What to take headings and terms for, where the paper's own structure fails.
  public var recipe: Recipe?

  public init(documents: DocumentReader = DocumentReader(), recipe: Recipe? = nil) {
    self.documents = documents
    self.recipe = recipe
  }

  /// Reads the bytes of one file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: What to call it in messages and sources.
  ///   - sha256: The digest of the bytes, in lower-case hexadecimal digits.
  /// - Returns: Everything the paper says, each value with its place.
  /// - Throws: `UnreadableDocument` where the bytes are no text; never for what the text says.
  public func read(
    bytes: [UInt8], name: String, sha256: String = ""
  ) throws(UnreadableDocument) -> Paper {
    var assembly = PaperAssembly(
      document: try documents.read(bytes, named: name), sha256: sha256, recipe: recipe)
    return assembly.paper()
  }
}
