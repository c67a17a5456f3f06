import Foundation

/// Reads any format it knows into one `Document`.
public struct DocumentReader: Sendable {
  /// Bytes that a file may have at most.
  public var sizeLimit: Int
  /// Bytes that a line may have at most.
  public var lineLimit: Int

  public static let defaultSizeLimit = 64 * 1_048_576

  public init(sizeLimit: Int = DocumentReader.defaultSizeLimit, lineLimit: Int = 8 * 1_048_576) {
    self.sizeLimit = sizeLimit
    self.lineLimit = lineLimit
  }

  /// Reads the bytes of one file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: What to call it in messages; its ending tells CSV from text.
  /// - Returns: The file as blocks in reading order.
  /// - Throws: `UnreadableDocument` where no text can be made of the bytes.
  public func read(_ bytes: [UInt8], named name: String) throws(UnreadableDocument) -> Document {
    guard bytes.count <= sizeLimit else {
      throw UnreadableDocument(
        document: name, reason: .tooLarge(bytes: bytes.count, limit: sizeLimit))
    }
    let (text, remarks) = try TextDecoding.text(of: bytes, named: name)
    let lines = try TextLines(text, limit: lineLimit, document: name)
    var document = Document(name: name, format: .text, remarks: remarks)
    document.characters = lines.characters
    if let separator = DelimitedText.separator(for: name, in: lines) {
      document.format = separator == UInt8(ascii: "\t") ? .tsv : .csv
      document.blocks = try DelimitedText.blocks(of: text, separator: separator, document: name)
    } else {
      document.blocks = PlainText.blocks(of: lines)
    }
    return document
  }
}
