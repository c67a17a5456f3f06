import CXlsxWriter
import Foundation
import PlanModel

/// A workbook as it is being written, over libxlsxwriter.
///
/// A class, because it owns what the library allocated and must give it back.
final class Workbook {
  private let file: URL
  private let pointer: UnsafeMutablePointer<lxw_workbook>
  private var formats: [SheetLook: UnsafeMutablePointer<lxw_format>] = [:]
  private var names = SheetNames()
  private var isClosed = false

  init() throws(WorkbookNotWritten) {
    file = FileManager.default.temporaryDirectory
      .appendingPathComponent("waymark-\(UUID().uuidString).xlsx")
    guard let pointer = workbook_new(file.path) else { throw WorkbookNotWritten() }
    self.pointer = pointer
  }

  deinit {
    if !isClosed { workbook_close(pointer) }
    unlink(file.path)
  }

  /// What the file says of itself; the same day for what it calls its making and its last change.
  func describe(_ properties: ReportProperties) {
    withCStrings([
      properties.title, "\(properties.plan), \(properties.period)",
      properties.author ?? properties.council, properties.council, properties.colophon,
    ]) { words in
      var said = lxw_doc_properties()
      said.title = words[0]
      said.subject = words[1]
      said.author = words[2]
      said.company = words[3]
      said.comments = words[4]
      said.created = time_t(properties.fileTime)
      workbook_set_properties(pointer, &said)
    }
  }

  /// Under this name, or one like it that the workbook does not have yet.
  func addSheet(_ name: String) -> Sheet? {
    let name = names.new(from: name)
    guard let sheet = workbook_add_worksheet(pointer, name) else { return nil }
    return Sheet(name: name, pointer: sheet, workbook: self)
  }

  func addStackedBars() -> UnsafeMutablePointer<lxw_chart>? {
    workbook_add_chart(pointer, UInt8(LXW_CHART_BAR_STACKED.rawValue))
  }

  func format(_ look: SheetLook) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[look] { return format }
    guard let format = workbook_add_format(pointer) else { return nil }
    look.apply(to: format)
    formats[look] = format
    return format
  }

  func bytes() throws(WorkbookNotWritten) -> [UInt8] {
    isClosed = true
    guard workbook_close(pointer) == LXW_NO_ERROR, let data = try? Data(contentsOf: file) else {
      throw WorkbookNotWritten()
    }
    return [UInt8](data)
  }
}

/// The workbook could not be written to the system's folder for temporary files.
public struct WorkbookNotWritten: Error, CustomStringConvertible {
  public var description: String {
    "The workbook could not be written. Is there room in \(NSTemporaryDirectory())?"
  }
}

/// Lends texts to the library as long as the body runs.
func withCStrings(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
  let copies = texts.map { strdup(SheetText.kept($0)) }
  defer { copies.forEach { free($0) } }
  body(copies)
}

extension ReportProperties {
  /// The day of the file, at midnight UTC, in seconds since 1970; 1 January 1980 where no day is known, as in a ZIP.
  var fileTime: Int {
    guard let day = date?.lastDay, let month = day.month, let number = day.day else {
      return 315_532_800
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: day.year, month: month, day: number)
    return Int(calendar.date(from: parts)?.timeIntervalSince1970 ?? 315_532_800)
  }
}
