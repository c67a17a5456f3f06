import Foundation
import PlanModel
import PlanReading

/// The example papers of the invented county.
enum Examples {
  /// Found from this file, whatever link the package sees it by.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples")

  static func paper(_ name: String) throws -> Paper {
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
    return try PaperReader().read(bytes: bytes, name: name)
  }
}

/// Reads a text as if it were a file of that name.
func paper(_ text: String, named name: String = "paper.txt", recipe: Recipe? = nil) throws -> Paper
{
  try PaperReader(recipe: recipe).read(bytes: Array(text.utf8), name: name)
}
