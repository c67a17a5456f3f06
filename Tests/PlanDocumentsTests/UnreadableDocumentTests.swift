import PlanDocuments
import Testing

struct UnreadableDocumentTests {
  private func refusal(
    of bytes: [UInt8], named name: String = "plan.txt", by reader: DocumentReader = DocumentReader()
  ) -> String? {
    do throws(UnreadableDocument) {
      _ = try reader.read(bytes, named: name)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `a file over the limit is refused with both sizes`() {
    let reader = DocumentReader(sizeLimit: 2 * 1_048_576)
    #expect(
      refusal(of: Array(repeating: 0x20, count: 3 * 1_048_576 + 600_000), by: reader) == """
        plan.txt has 3.6 MB, over the limit of 2 MB. Split it, or raise the limit with --max-size.
        """)
    #expect(refusal(of: Array(repeating: 0x20, count: 2 * 1_048_576), by: reader) == nil)
  }

  @Test func `a line over the limit is refused with its number`() {
    let reader = DocumentReader(lineLimit: 1_048_576)
    let long = Array(repeating: UInt8(ascii: "x"), count: 1_048_577)
    #expect(
      refusal(of: Array("One\r\n\r\n".utf8) + long, by: reader) == """
        plan.txt, line 3 is longer than 1 MB: no paper has such a line. \
        Check that the file is text with line breaks.
        """)
    #expect(refusal(of: Array(long.dropLast()) + [0x0A], by: reader) == nil)
  }

  @Test func `the limits are 64 MB for a file`() {
    #expect(DocumentReader().sizeLimit == 64 * 1_048_576)
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "a PDF"), ("PK\u{03}\u{04}", "a Word, Excel or zip file"),
    ("{\\rtf1\\ansi", "a rich text file"), ("GIF89a", "a picture"),
    ("SQLite format 3\u{00}", "a database"),
  ])
  func `a file of another format is named, with a remedy`(start: String, format: String) {
    #expect(
      refusal(of: Array(start.utf8) + [1, 2, 3]) == """
        plan.txt is \(format), which can't be read yet. \
        Save it as plain text or CSV, or paste its table, and try again.
        """)
  }

  @Test(arguments: [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Word or Excel file"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a picture"), ([0xFF, 0xD8, 0xFF, 0xE0], "a picture"),
    ([0x1F, 0x8B, 0x08], "a compressed file"),
  ])
  func `a binary file of another format is named, with a remedy`(bytes: [UInt8], format: String) {
    #expect(
      refusal(of: bytes)?.hasPrefix("plan.txt is \(format), which can't be read yet.") == true)
  }

  @Test(arguments: ["<!DOCTYPE html><p>", "\n<!-- page -->\n<html lang=en>", "<table><tr><td>1"])
  func `a web page's source is named, with what to do`(source: String) {
    #expect(
      refusal(of: Array(source.utf8)) == """
        plan.txt is a web page's source, which can't be read yet. Open it in a browser, \
        select the table, paste it into a text file and read that.
        """)
  }

  @Test func `bytes that no text has are refused with a remedy`() {
    let bytes = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 3) }
    #expect(
      refusal(of: bytes) == """
        plan.txt is not text: it holds bytes that no text has. \
        Save the paper as plain text or CSV and try again.
        """)
  }

  @Test func `text that is full of control characters is refused`() {
    #expect(
      refusal(of: Array(String(repeating: "a\u{01}", count: 40).utf8))?.contains("not text") == true
    )
  }

  @Test func `an unclosed quote is refused with its line`() {
    #expect(
      refusal(of: Array("a,b\n\"c".utf8), named: "plan.csv") == """
        plan.csv, line 2: a quotation mark opens a cell and is never closed. \
        Close it, or save the sheet as CSV again.
        """)
  }
}
