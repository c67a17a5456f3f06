import GRDB
public import PlanModel

extension Register {
  /// What moved in a plan between two of its periods or editions; nil where it has not both.
  public func changes(
    in plan: String, from: Effective, to: Effective
  ) throws -> PeriodChanges? {
    try store.read { db in
      guard let before = try request(from, of: plan, db), let after = try request(to, of: plan, db)
      else { return nil as PeriodChanges? }
      return PeriodChanges(
        from: from, to: to, before: try before.fetch(db),
        after: try after.fetch(db))
    }
  }
}

extension PeriodChanges {
  init(from: Effective, to: Effective, before: [ActionListing], after: [ActionListing]) {
    let known = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let here = Set(after.map(\.id))
    self.init(
      from: from, to: to, new: after.filter { known[$0.id] == nil },
      vanished: before.filter { !here.contains($0.id) }, moved: [], slipped: [], redated: [],
      reworded: [], unchanged: 0)
    for now in after {
      guard let then = known[now.id] else { continue }
      compare(then, now)
    }
  }

  private mutating func compare(_ then: ActionListing, _ now: ActionListing) {
    var differs = false
    let ratingMoved = then.rating.word != now.rating.word
    let stageMoved = then.stage.word != now.stage.word
    if ratingMoved || stageMoved {
      differs = true
      moved.append(
        Moved(
          id: now.id, ref: now.ref, name: now.name, ratingBefore: then.rating, rating: now.rating,
          ratingMovement: .between(then.rating.canonical, now.rating.canonical),
          stageBefore: then.stage, stage: now.stage,
          stageMovement: .between(then.stage.canonical, now.stage.canonical)))
    }
    if then.end != now.end {
      differs = true
      let change = changed(now, then.end?.description, now.end?.description)
      if let was = then.end, let end = now.end, was < end {
        slipped.append(change)
      } else {
        redated.append(change)
      }
    }
    if then.title != now.title || then.text != now.text {
      differs = true
      reworded.append(
        then.text == now.text
          ? changed(now, then.title, now.title) : changed(now, then.text, now.text))
    }
    if !differs { unchanged += 1 }
  }

  private func changed(_ now: ActionListing, _ before: String?, _ after: String?) -> Changed {
    Changed(id: now.id, ref: now.ref, name: now.name, before: before, after: after)
  }
}

extension RatingReading {
  fileprivate var word: String? { term ?? printed ?? canonical?.rawValue }
}

extension StageReading {
  /// Of parts at several stages it is the cell as printed that tells whether one moved.
  fileprivate var word: String? {
    (term == Self.severalStages ? printed : term) ?? printed ?? canonical?.rawValue
  }
}
