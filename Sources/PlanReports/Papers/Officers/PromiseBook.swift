import PlanModel

/// The dated promises of a plan's progress texts, put before their owners when their date comes.
struct PromiseBook {
  struct Entry {
    let reported: ReportedAction
    let promise: Promise
    /// The period it was said in, and where in that period's paper.
    let place: String
    /// What became of it, where the settings say so for this period.
    var answer: ReportSettings.PromiseAnswer?
  }

  /// Said in an earlier period, of a date that has come since, and not answered before.
  let due: [Entry]
  /// Said in this period, of a date still to come.
  let next: [Entry]

  init(_ source: ReportSource) {
    let here = source.now.actions.byID
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
    let answers = source.settings.text(for: source.now.period).promises
    let answered = source.settings.periods.filter { label, _ in
      Period(label).map { $0.date < today } ?? false
    }.values.flatMap(\.promises)
    var told: Set<String> = []
    var due: [Entry] = []
    for period in source.before {
      for var entry in entries(of: period) where entry.promise.due <= today {
        // What several periods promised is put once, and is put again until somebody answers it.
        guard told.insert("\(entry.reported.id) \(entry.promise.text)").inserted,
          !answered.contains(where: { $0.isFor(entry) })
        else { continue }
        entry.answer = answers.first { $0.isFor(entry) }
        due.append(entry)
      }
    }
    self.due = due.sorted { $0.promise.due < $1.promise.due }
    next = entries(of: source.now).sorted { $0.promise.due < $1.promise.due }
  }
}

extension ReportSettings.PromiseAnswer {
  fileprivate func isFor(_ entry: PromiseBook.Entry) -> Bool {
    let isOfAction = [entry.reported.ref, entry.reported.printedRef].contains(action)
    return isOfAction
      && (promise.map { entry.promise.text.lowercased().contains($0.lowercased()) } ?? true)
  }
}
