import Crypto
import Foundation
import PlanDocuments
import PlanModel
import PlanReading

/// Reads the documents of one command line, several at a time, and gives them back in their order.
struct PaperIntake: Sendable {
  /// A document that was read.
  struct Document: Sendable {
    var paper: Paper
    var bytes: [UInt8]
  }

  var reader: PaperReader
  /// What to call a document that comes by the standard input.
  var inputName = "standard input"

  init(options: PaperOptions) throws {
    var recipe: Recipe?
    if let path = options.recipe {
      let bytes = try DocumentBytes.read(path, name: path, limit: 1 << 20)
      recipe = try Recipe(yaml: String(decoding: bytes, as: UTF8.self))
    }
    reader = PaperReader(
      documents: DocumentReader(sizeLimit: options.maxSize.bytes), recipe: recipe)
  }

  /// The documents that could be read, and the reasons for those that could not.
  func read(_ paths: [String]) async -> (documents: [Document], refusals: [Refusal]) {
    let progress = Progress("Reading papers", total: paths.count)
    let results = await withTaskGroup(of: (Int, Result<Document, Refusal>).self) { group in
      var waiting = paths.enumerated().makeIterator()
      for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) {
        guard let (index, path) = waiting.next() else { break }
        group.addTask { (index, read(path)) }
      }
      var results: [Result<Document, Refusal>?] = Array(repeating: nil, count: paths.count)
      for await (index, result) in group {
        results[index] = result
        progress.advance()
        if let (index, path) = waiting.next() { group.addTask { (index, read(path)) } }
      }
      return results.compactMap { $0 }
    }
    progress.finish()
    var documents: [Document] = []
    var refusals: [Refusal] = []
    for result in results {
      switch result {
      case .success(let document): documents.append(document)
      case .failure(let refusal): refusals.append(refusal)
      }
    }
    return (documents, refusals)
  }

  private func read(_ path: String) -> Result<Document, Refusal> {
    let name = path == "-" ? inputName : URL(fileURLWithPath: path).lastPathComponent
    do {
      let bytes = try DocumentBytes.read(path, name: name, limit: reader.documents.sizeLimit)
      let digest = SHA256.hash(data: bytes).hexadecimal
      let paper = try reader.read(bytes: bytes, name: name, sha256: digest)
      return .success(Document(paper: paper, bytes: bytes))
    } catch {
      return .failure(
        Failure.refusal(for: error)
          ?? Refusal(code: .fault, description: "\(name) could not be read: \(error)"))
    }
  }
}
