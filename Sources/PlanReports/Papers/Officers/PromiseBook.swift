import PlanModel

/// The dated promises of a plan's progress texts, put before their owners when their date comes.
struct PromiseBook {
  struct Entry {
    let reported: ReportedAction
    let promise: Promise
    /// The period it was said in, and where in that period's paper.
    let place: String
  }

  /// Said in an earlier period, of a date that has come since.
  let due: [Entry]
  /// Said in this period, of a date still to come.
  let next: [Entry]

  init(_ source: ReportSource) {
    let here = Dictionary(
      source.now.actions.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    func entries(of period: ReportedPeriod) -> [Entry] {
      period.actions.flatMap { reported in
        reported.action.promises(saidIn: period.period).map { promise in
          let field = reported.action.sources[promise.field] ?? reported.action.source
          let line = field.line.map { ", line \($0)" } ?? ""
          return Entry(
            reported: here[reported.id] ?? reported, promise: promise,
            place: period.period.label + line)
        }
      }
    }
    let today = source.now.period.date
    var told: Set<String> = []
    var due: [Entry] = []
    for period in source.before {
      for entry in entries(of: period) where entry.promise.due <= today {
        // What an earlier period promised too is put once; what fell due before the last period was put then.
        guard let last = source.before.first?.period.date, entry.promise.due > last,
          told.insert("\(entry.reported.id) \(entry.promise.text)").inserted
        else { continue }
        due.append(entry)
      }
    }
    self.due = due.sorted { $0.promise.due < $1.promise.due }
    next = entries(of: source.now).sorted { $0.promise.due < $1.promise.due }
  }
}
