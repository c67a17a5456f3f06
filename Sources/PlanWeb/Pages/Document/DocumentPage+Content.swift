import Foundation
import PlanModel
import PlanStore

extension DocumentPage {
  /// How many lines one page shows at most.
  static let pageSize = 3_000

  init(_ archived: ArchivedDocument, line: Int?, isDesk: Bool) {
    let summary = archived.summary
    let sha = summary.document.sha256
    self.init(
      heading: summary.document.name, bytes: archived.bytes, line: line, isDesk: isDesk,
      crumbs: [Trail.Crumb("Home", .home), Trail.Crumb("Councils", .councils)]
    ) { .document(sha, line: $0) }
    facts = SummaryList(rows: [
      .init("SHA-256", text: sha), .init("Size", text: Phrases.size(summary.size)),
      .init("Brought in", text: Self.day(summary.imported)),
    ])
    readings = summary.readings.map {
      Reading(
        words: "\($0.plan.name), \(Phrases.name(of: $0.effective))",
        address: .plan($0.plan.slug, view: PlanView(period: $0.effective.label)))
    }
    if summary.isExempt {
      notices.append(
        Notice(.warning, id: "exempt", heading: "Not for publication: the public never sees it."))
    }
    if summary.isRedacted {
      notices.append(
        Notice(
          .warning, id: "removed", heading: "Removed",
          text: "The paper’s text was erased. Its name and its digest are kept."))
    }
    file = archived.bytes == nil ? nil : .documentFile(sha)
  }

  /// A paper of which nothing but its bytes is known.
  init(
    heading: String, bytes: Data?, line: Int?, isDesk: Bool, crumbs: [Trail.Crumb],
    address: (Int) -> Address
  ) {
    frame = Frame(title: heading, crumbs: crumbs, isDesk: isDesk)
    self.heading = heading
    facts = SummaryList(rows: [.init("Size", text: Phrases.size(bytes?.count ?? 0))])
    notices = []
    readings = []
    let all = bytes.flatMap(DocumentLines.init)?.lines ?? []
    let first = line.map { max(0, ($0 - 1) / Self.pageSize * Self.pageSize) } ?? 0
    let shown = all.dropFirst(min(first, all.count)).prefix(Self.pageSize)
    start = first + 1
    lines = shown.enumerated().map { offset, text in
      Line(
        number: first + offset + 1, text: String(text.prefix(20_000)),
        isMarked: first + offset + 1 == line)
    }
    previous = first > 0 ? address(first) : nil
    next = first + shown.count < all.count ? address(first + shown.count + 1) : nil
    if bytes != nil, all.isEmpty {
      notices.append(Notice(.note, id: "no-text", heading: "This paper is not shown as text."))
    }
  }

  static func day(_ date: Date) -> String {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      in: TimeZone(identifier: "Europe/London") ?? .gmt, from: date)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = PartialDate(year: year, month: month, day: day)
    else { return "" }
    return Phrases.date(date)
  }
}
