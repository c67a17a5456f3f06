/// A place of a report that waits for a person to write.
public struct OpenQuestion: Hashable, Sendable {
  public var section: String
  /// The heading, label or row that it stands under.
  public var place: String
  public var question: String

  /// All of a section, in order.
  static func all(in section: ReportSection) -> [OpenQuestion] {
    var heading = section.name
    var found: [OpenQuestion] = []
    func add(_ text: ReportText, at place: String) {
      for run in text.runs where run.isToWrite {
        let question =
          run.text.hasPrefix("To write: ")
          ? String(run.text.dropFirst(10)) : "Who or what is it? The paper says “\(run.text)”."
        found.append(
          OpenQuestion(section: section.name, place: place, question: question.capitalisedFirst))
      }
    }
    for block in section.blocks {
      switch block {
      case .heading(let text, _): heading = text.plain
      case .paragraph(let text, .labelled(let label)): add(text, at: label)
      case .paragraph(let text, _): add(text, at: heading)
      case .list(let items, _): for item in items { add(item, at: heading) }
      case .toWrite(let question, _):
        found.append(OpenQuestion(section: section.name, place: heading, question: question))
      case .table(let table):
        for row in table.rows {
          let name =
            row.cells.first { $0.isRowHeading }?.paragraphs.map(\.plain).joined(separator: " ")
            ?? ""
          for (place, cell) in row.cells.enumerated() {
            let column = place < table.columns.count ? table.columns[place].heading : ""
            for text in cell.paragraphs { add(text, at: "\(name), \(column)") }
          }
        }
      case .chart, .contents, .pageBreak: break
      }
    }
    return found
  }
}

extension [OpenQuestion] {
  /// The same question about several rows of one column told once.
  var gathered: [OpenQuestion] {
    var gathered: [OpenQuestion] = []
    for question in self {
      let parts = question.place.split(separator: ", ")
      let column = parts.count > 1 ? parts.last : nil
      if let column, let last = gathered.last, last.section == question.section,
        last.question == question.question, last.place.hasSuffix(", \(column)")
      {
        gathered[gathered.count - 1].place =
          last.place.dropLast(column.count) + "\(question.place)"
      } else {
        gathered.append(question)
      }
    }
    return gathered
  }
}

extension WrittenReport {
  /// What a person must still write in the paper itself.
  public var openQuestions: [OpenQuestion] {
    forPublication.sections.flatMap { OpenQuestion.all(in: $0) }
  }

  /// The pages that stay in the house, by themselves.
  public var forOfficers: WrittenReport {
    var kept = self
    kept.sections.removeAll { $0.audience == .everyone }
    return kept
  }
}
