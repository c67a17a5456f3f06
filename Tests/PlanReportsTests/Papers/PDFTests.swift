import Foundation
import PlanModel
import Testing

@testable import PlanReports

@Suite struct `A report as PDF` {
  @Test func `without Chromium it says what to install`() {
    let nowhere = ["PATH": "/nowhere"]
    #expect(throws: PDFNotPrinted.noChromium(named: nil)) {
      try PDFPrinter(environment: nowhere)
    }
    #expect(PDFNotPrinted.noChromium(named: nil).description.contains("apt-get install chromium"))
    let named = nowhere.merging(["WAYMARK_CHROMIUM": "/no/such"]) { $1 }
    #expect(throws: PDFNotPrinted.noChromium(named: "/no/such")) {
      try PDFPrinter(environment: named)
    }
  }

  @Test func `both dates become the paper's, and nothing else moves`() throws {
    let before =
      "%PDF /CreationDate (D:20261121155301+00'00')\n/ModDate (D:20261121155301+01'00')>> end"
    var bytes = Array(before.utf8)
    PDFDates.set(PartialDate(iso: "2025-02-11"), in: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "%PDF /CreationDate (D:20250211000000+00'00')\n/ModDate (D:20250211000000+00'00')>> end")
    var undated = Array(before.utf8)
    PDFDates.set(nil, in: &undated)
    #expect(String(decoding: undated, as: UTF8.self).contains("D:19800101000000"))
    #expect(undated.count == before.utf8.count)
  }

  /// A file of pages in a tree of two levels, with a name on each.
  private static func made(pages: [Int], names: [(String, Int)]) -> [UInt8] {
    let kids = { (numbers: [Int]) in numbers.map { "\($0) 0 R" }.joined(separator: " ") }
    let half = pages.count / 2
    var objects: [Int: String] = [
      1: "<</Type /Catalog\n/Pages 2 0 R\n/Dests 5 0 R>>",
      2: "<</Type /Pages\n/Count \(pages.count)\n/Kids [3 0 R 4 0 R]>>",
      3: "<</Type /Pages\n/Kids [\(kids(Array(pages.prefix(half))))]\n/Parent 2 0 R>>",
      4: "<</Type /Pages\n/Kids [\(kids(Array(pages.dropFirst(half))))]\n/Parent 2 0 R>>",
      5: "<<"
        + names.map { "/\($0.0) [\($0.1) 0 R /XYZ 12 500 0]\n" }.joined() + ">>",
    ]
    for page in pages { objects[page] = "<</Type /Page\n/MediaBox [0 0 595 842]\n/Parent 3 0 R>>" }
    var file = "%PDF-1.4\n"
    let last = objects.keys.max() ?? 0
    var table = "xref\n0 \(last + 1)\n0000000000 65535 f \n"
    for number in 1...last {
      let digits = String(file.utf8.count)
      let isThere = objects[number] != nil
      table +=
        String(repeating: "0", count: 10 - digits.count) + digits
        + " 00000 \(isThere ? "n" : "f") \n"
      if let object = objects[number] { file += "\(number) 0 obj\n\(object)\nendobj\n" }
    }
    let start = file.utf8.count
    return Array(
      (file + table + "trailer\n<</Size \(last + 1)\n/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n")
        .utf8)
  }

  @Test func `the places of headings are found on their pages`() {
    let file = Self.made(
      pages: [9, 12, 7, 20], names: [("h-in-brief", 9), ("h-key", 7), ("h-annex-1", 20)])
    #expect(PDFPages(file).destinations == ["h-in-brief": 1, "h-key": 3, "h-annex-1": 4])
    #expect(PDFPages(Array("%PDF-1.4 packed".utf8)).destinations.isEmpty)
    for length in stride(from: 0, to: file.count, by: 7) {
      _ = PDFPages(Array(file.prefix(length)))
    }
  }

  @Test func `the contents bear the numbers of the pages, in two levels where they fit`() {
    let report = SampleReport.whole
    let plain = ReportHTML.text(of: report)
    #expect(!plain.contains("class=\"page\""))
    let outline = ReportOutline(report).contents
    let pages = Dictionary(
      outline.enumerated().map { ($1.id, $0 + 3) }, uniquingKeysWith: { one, _ in one })
    let html = ReportHTML.text(of: report, pages: pages)
    for (place, entry) in outline.enumerated() {
      #expect(
        html.contains(
          "<li\(entry.level == 3 ? " class=\"sub\"" : "")><a href=\"#\(entry.id)\"><span>"))
      #expect(html.contains("</span><span class=\"page\">\(place + 3)</span></a></li>"))
    }
    #expect(Set(outline.map(\.level)) == [2, 3])
    #expect(ReportHTML.text(of: report, pages: [:]).contains("<span class=\"page\">00</span>"))
  }

  @Test func `a program that does not end is ended`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("slow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appendingPathComponent("chromium")
    try Data("#!/bin/sh\nexec sleep 30\n".utf8).write(to: program)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.path)
    let printer = try PDFPrinter(
      environment: ["WAYMARK_CHROMIUM": program.path], time: .seconds(1))
    let start = ContinuousClock.now
    #expect(throws: PDFNotPrinted.tookTooLong(.seconds(1))) {
      try printer.bytes(of: "<p>x</p>", date: nil)
    }
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func `a program that prints nothing is said to have failed`() throws {
    let printer = try PDFPrinter(environment: ["WAYMARK_CHROMIUM": "/bin/true"])
    #expect(throws: PDFNotPrinted.failed(program: "/bin/true", status: 0)) {
      try printer.bytes(of: "<p>x</p>", date: nil)
    }
  }
}
