import PlanModel
import PlanReports
import PlanStore

/// The papers of a plan in words: what was issued first, then what was read.
enum ArchivedPaperText {
  static func text(read: [DocumentSummary], issued: [IssuedPaperSummary]) -> String {
    let entries =
      issued.map { paper in
        entry(
          "issued", [paper.effective], of: paper.document, title: paper.title, size: paper.size,
          isRedacted: paper.isRedacted)
      }
      + read.map { paper in
        entry(
          "read", paper.readings.map(\.effective), of: paper.document, title: nil,
          size: paper.size, isRedacted: paper.isRedacted)
      }
    return entries.joined()
  }

  private static func entry(
    _ how: String, _ times: [Effective], of document: DocumentName, title: String?, size: Int,
    isRedacted: Bool
  ) -> String {
    let when = times.map(Timepoints.words(for:)).joined(separator: ", ")
    let called = title.map { " “\(SafeText.shown($0))”" } ?? ""
    let erased = isRedacted ? ", its bytes were erased" : ""
    return "\(when)  \(how)\(called) \(SafeText.shown(document.name)) (\(size) bytes\(erased))\n"
      + "  \(document.sha256)\n"
  }
}
