/// The table at the head of a report that says to whom, when and by whom it is made: "Report to: | Cabinet"
/// over "Date: | 11 September 2034".
enum ReportHead {
  /// Whether a table is one: labels and what they say, two of them such as only a report has.
  static func isOne(_ rows: [PlainRow]) -> Bool {
    guard (2...14).contains(rows.count), rows.allSatisfy({ (1...2).contains($0.filled.count) })
    else { return false }
    let labels = rows.compactMap(label)
    return labels.count * 4 >= rows.count * 3 && labels.count(where: ofReports.contains) >= 2
  }

  /// What stands before the colon, or in the first of two cells.
  private static func label(_ row: PlainRow) -> String? {
    guard let first = row.filled.first.map({ row.cells[$0] }) else { return nil }
    guard first.contains(":") || row.filled.count == 2 else { return nil }
    let words = HeadingVocabulary.normalWords(String(first.prefix { $0 != ":" }))
    return words.isEmpty || words.count > 5 ? nil : words.joined(separator: " ")
  }

  private static let ofReports: Set<String> = [
    "report to", "report of", "report by", "report title", "report author", "report date",
    "date of report", "date", "meeting", "meeting date", "date of meeting", "committee", "title",
    "subject", "key decision", "wards affected", "ward", "wards", "ward s", "ward s affected",
    "classification", "agenda item", "agenda item no", "decision maker", "exempt", "portfolio",
    "portfolio holder", "cabinet member", "lead member", "from", "to", "author", "contact officer",
    "forward plan", "forward plan ref", "decision type", "report status",
  ]
}
