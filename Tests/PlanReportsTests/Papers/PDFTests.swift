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
