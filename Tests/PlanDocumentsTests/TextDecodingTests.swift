import Foundation
import PlanDocuments
import Testing

struct TextDecodingTests {
  private let text = "Cost: £5 – “half” of Marlfleet’s budget\r\nÉclair\n"

  private func drawn(_ bytes: [UInt8]) throws -> String {
    drawing(of: try DocumentReader().read(bytes, named: "paper.txt"))
  }

  private let expected = "1 Cost: £5 – “half” of Marlfleet’s budget\n2 Éclair"

  @Test func `UTF-8 is read with and without a byte-order mark`() throws {
    #expect(try drawn(Array(text.utf8)) == expected)
    #expect(try drawn([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read in both byte orders, with and without a mark`(
    bigEndian: Bool, marked: Bool
  ) throws {
    var bytes: [UInt8] = marked ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for unit in text.utf16 {
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      bytes += bigEndian ? [high, low] : [low, high]
    }
    #expect(try drawn(bytes) == expected)
  }

  @Test func `a character beyond the first plane survives UTF-16`() throws {
    let units = "🌳 wood".utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try drawn([0xFF, 0xFE] + units) == "1 🌳 wood")
  }

  @Test func `Windows-1252 is read, with its curly quotes, dash, pound and euro`() throws {
    let bytes: [UInt8] =
      Array("Cost ".utf8) + [0xA3, 0x35, 0x20, 0x96, 0x20, 0x93] + Array("half".utf8)
      + [0x94, 0x20, 0x80, 0x20] + Array("Wold".utf8) + [0x92] + Array("s caf".utf8) + [0xE9]
    let document = try DocumentReader().read(bytes, named: "paper.txt")
    #expect(drawing(of: document) == "1 Cost £5 – “half” € Wold’s café")
    #expect(document.remarks == ["It is not UTF-8; it was read as Windows-1252."])
  }

  @Test func `a sound file has no remarks`() throws {
    #expect(try document(text).remarks.isEmpty)
  }

  @Test func `bytes that a marked UTF-8 file should not hold are said to be replaced`() throws {
    let document = try DocumentReader().read(
      [0xEF, 0xBB, 0xBF] + Array("Plant a wood".utf8) + [0xE9, 0x20, 0x31], named: "paper.txt")
    #expect(drawing(of: document) == "1 Plant a wood\u{FFFD} 1")
    #expect(document.remarks == ["It held bytes that are not UTF-8, shown as “\u{FFFD}”."])
  }

  @Test func `a few control characters are shown and remarked on`() throws {
    let document = try document("Plant\u{01} a wood\u{00}\nand a hedge\n")
    #expect(drawing(of: document) == "1 Plant\u{FFFD} a wood\u{FFFD}\n2 and a hedge")
    #expect(document.remarks == ["It held 2 control characters, shown as “\u{FFFD}”."])
    #expect(document.characters == charactersOfBlocks(document))
  }

  @Test func `a file without a byte has no blocks`() throws {
    let empty = try DocumentReader().read([], named: "empty.txt")
    #expect(empty.blocks.isEmpty)
    #expect(empty.characters == 0)
  }

  @Test func `a byte-order mark alone is an empty file`() throws {
    for mark: [UInt8] in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] {
      #expect(try DocumentReader().read(mark, named: "mark.txt").blocks.isEmpty)
    }
  }
}
