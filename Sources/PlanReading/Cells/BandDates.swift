import PlanModel

/// Gives the actions of a band ("Short") the end that the paper's own key gives the band ("by March 2032").
enum BandDates {
  static func settle(_ actions: inout [Action], legend: Legend) {
    var ends: [String: PartialDate] = [:]
    for term in legend.terms(of: .timescale) {
      guard let band = term.canonical, let definition = term.definition,
        let end = Timescale(printed: definition).end
      else { continue }
      ends[band] = end
    }
    guard ends.count >= 2, Set(ends.values).count == ends.count else { return }
    for index in actions.indices {
      let time = actions[index].timescale
      guard time.start == nil, time.end == nil, !time.ongoing, time.bands.count == 1,
        let end = ends[time.bands[0].rawValue]
      else { continue }
      actions[index].timescale.end = end
    }
  }
}
