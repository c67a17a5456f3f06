import GRDB
import PlanModel

extension Register {
  /// What there is to check of a plan, by its slug; nil where it has no paper.
  ///
  /// For officers only: everyone else is told nothing. Of several papers of one period the one read
  /// last counts. A paper that was erased is passed over.
  public func papersToCheck(of plan: String) throws -> PapersToCheck? {
    guard audience == .desk else { return nil }
    return try store.read { db in
      guard let state = try EventReading.state(db, plan: plan),
        let newest = state.readings.last(where: { $0.read != nil }), let read = newest.read
      else { return nil }
      let earlier = state.readings.last { $0.read != nil && $0.effective < newest.effective }
      let council = try String.fetchOne(
        db, sql: "SELECT name FROM council WHERE slug = ?", arguments: [state.council])
      let people = PeopleShowing(db)
      let (paper, ids) = try Self.paper(read, newest, of: state, people)
      return PapersToCheck(
        plan: PlanName(slug: state.slug, name: state.name),
        council: CouncilName(slug: state.council, name: council ?? state.council),
        effective: newest.effective, paper: paper, ids: ids,
        before: try earlier.flatMap { earlier in
          try earlier.read.map { try Self.paper($0, earlier, of: state, people).paper }
        }, beforeEffective: earlier?.effective)
    }
  }

  static func paper(
    _ read: PaperRead, _ reading: PlanState.Reading, of state: PlanState, _ people: PeopleShowing
  ) throws -> (paper: Paper, ids: [String: String]) {
    var paper = try people.shown(read.paper)
    read.beside?.restore(in: &paper)
    // What somebody said of the paper at its import counts over what it says itself.
    if reading.effective.kind == .period, let period = Period(reading.effective.label) {
      paper.period = period
    }
    var ids: [String: String] = [:]
    paper.actions = try read.actions.compactMap { id in
      guard let said = state.actions[id],
        let printed = said.said(in: reading.effective, by: reading.document)
      else { return nil }
      var action = printed
      for keyed in said.report(in: reading.effective)?.keyed ?? [] {
        if let rating = keyed.said.rating {
          action.rating = rating == RatingReading() ? printed.rating : rating
        }
        if let stage = keyed.said.stage {
          action.stage = stage == StageReading() ? printed.stage : stage
        }
      }
      ids[action.key] = id
      return try people.shown(action)
    }
    return (paper, ids)
  }
}
