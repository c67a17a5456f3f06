import PlanModel

/// What the words of an action say is to come by a date: its target date is another matter.
struct Commitment {
  let reported: ReportedAction
  let text: String
  /// As exact as the words are.
  let when: String
  /// The last day that they can mean.
  let due: PartialDate

  /// What progress and mitigation promise in this period, and what the wording of actions without a target
  /// date names itself; by day.
  static func all(of source: ReportSource, _ numbers: ReportNumbers) -> [Commitment] {
    let promised = PromiseBook(source).next.map { ($0.reported, $0.promise) }
    let worded = source.now.actions
      .filter { $0.action.timescale.end == nil && !numbers.isComplete($0) }
      .flatMap { reported in
        var worded = Action(key: reported.action.key, text: "")
        worded.update = reported.action.text
        return worded.promises(saidIn: source.now.period).map { (reported, $0) }
      }
    return (promised + worded).map { reported, promise in
      Commitment(
        reported: reported, text: promise.text.trimmed, when: promise.when, due: promise.due)
    }.sorted { $0.due < $1.due }
  }
}
