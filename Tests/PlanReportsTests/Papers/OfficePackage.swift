import Foundation
import Testing

@testable import PlanReports

/// An Office file unpacked, for tests to look into.
struct OfficePackage {
  private var zip: ZipReader

  init(_ bytes: [UInt8]) throws {
    zip = try ZipReader(bytes)
  }

  var names: [String] { zip.names }

  mutating func bytes(_ name: String) throws -> [UInt8] {
    try #require(try zip.file(name), "no part \(name)")
  }

  mutating func tree(_ name: String) throws -> MarkupElement {
    try MarkupReader.tree(try bytes(name)).root
  }

  /// Every part that is XML, as a tree: each must be well formed.
  mutating func trees() throws -> [String: MarkupElement] {
    var trees: [String: MarkupElement] = [:]
    for name in names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      trees[name] = try tree(name)
    }
    return trees
  }
}

extension MarkupElement {
  /// Elements of WordprocessingML below this one.
  func all(_ local: String) -> [MarkupElement] {
    descendants().filter { $0.name == .word(local) }
  }

  /// The style of a paragraph.
  var paragraphStyle: String? { first("pPr")?.first("pStyle")?[word: "val"] }
}
