import PlanModel

/// Columns that one figure divided by another gives: a payback in years, a cost a tonne.
struct Quotients {
  struct Stray {
    var place: Int
    var heading: String
    var printed: String
    var parts: String
    var right: String
  }

  private(set) var strays: [Stray] = []

  init(_ plan: Plan) {
    var headings = HeadingList()
    for action in plan.actions.prefix(20) { headings.insert(action.fields) }
    for heading in headings.all where Self.quotients.occur(in: heading) {
      look(at: heading, beside: headings.all.filter { $0 != heading }, in: plan)
    }
  }

  private struct Row {
    var place: Int
    var printed: String
    var value: Double
    /// The last place that it is printed to.
    var step: Double
    var figures: [String: (text: String, value: Double)]
  }

  private mutating func look(at heading: String, beside others: [String], in plan: Plan) {
    let rows = plan.actions.enumerated().compactMap { place, action -> Row? in
      guard let printed = action.fields.first(where: { $0.heading == heading })?.text,
        let cell = TableCell(printed), !cell.isShare
      else { return nil }
      var figures: [String: (text: String, value: Double)] = [:]
      for field in action.fields where field.heading != heading {
        guard let cell = TableCell(field.text), !cell.isShare, cell.value != 0 else { continue }
        figures[field.heading] = (field.text, cell.value)
      }
      return Row(
        place: place, printed: printed, value: cell.value, step: cell.step, figures: figures)
    }
    guard rows.count >= 6, Set(rows.map(\.value)).count >= 4 else { return }
    for above in others {
      for below in others where below != above {
        let parted = rows.compactMap { row -> (row: Row, value: Double)? in
          guard let one = row.figures[above], let other = row.figures[below] else { return nil }
          return (row, one.value / other.value)
        }
        let wrong = parted.filter { abs($0.value - $0.row.value) > $0.row.step * 1.01 }
        guard parted.count >= 6, !wrong.isEmpty, wrong.count * 5 <= parted.count else { continue }
        strays += wrong.compactMap { row, value in
          guard let one = row.figures[above], let other = row.figures[below] else { return nil }
          return Stray(
            place: row.place, heading: heading, printed: row.printed,
            parts: "\(one.text) / \(other.text)",
            right: ((value / row.step).rounded() * row.step).asFigure)
        }
        return
      }
    }
  }

  private static let quotients = Phrases(["payback", "pay back", "per tonne", "per t", "a tonne"])
}
