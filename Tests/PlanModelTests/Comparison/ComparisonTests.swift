import PlanModel
import PlanTestSupport
import Testing

@Suite struct `What changed between two papers` {
  private func change(_ old: Action, _ new: Action) -> ActionChange {
    ActionChange(from: old, to: new)
  }

  @Test
  func
    `an action that only the newer paper has is added, and one that only the older has vanished`()
  {
    let old = [Action.sample("T1", "Build the towpath."), .sample("T2", "Widen the bridge.")]
    let new = [Action.sample("T2", "Widen the bridge."), .sample("T3", "Plant 40 street trees.")]
    let comparison = Comparison(
      old: old, new: new,
      pairs: [
        ActionPair(old: 0, new: nil), ActionPair(old: 1, new: 0), ActionPair(old: nil, new: 1),
      ])
    #expect(comparison.changes.map(\.kind) == [.vanished, .unchanged, .added])
    #expect(comparison.changes.map { $0.latest?.ref } == ["T1", "T2", "T3"])
  }

  @Test func `actions are found again by identity, whatever their order`() {
    let old = [
      Action.sample("T1", "Build the towpath."),
      .sample("T2", "Widen the stone bridge at Oxmarsh."),
    ]
    let comparison = Comparison(old: old, new: old.reversed())
    #expect(comparison.count(of: .unchanged) == 2)
    #expect(comparison.isEmpty)
  }

  @Test func `the same ref over quite another wording is a doubt and no change`() {
    let comparison = Comparison(
      old: [.sample("T1", "Build the cycle route from Brackenham to Oxmarsh.")],
      new: [.sample("T1", "Insulate nine hundred council homes in Quillbourne.")])
    #expect(comparison.count(of: .changed) == 0)
    #expect(comparison.count(of: .added) == 1)
    #expect(comparison.count(of: .vanished) == 1)
    #expect(comparison.doubts.map(\.ref) == ["T1"])
  }

  @Test func `a rating that fell is worse, and one that was not given is neither`() {
    let green = RatingReading.sample("Green", .onTrack)
    let red = RatingReading.sample("Red", .offTrack)
    #expect(change(.sample(rating: green), .sample(rating: red)).ratingMovement == .worse)
    #expect(change(.sample(rating: red), .sample(rating: green)).ratingMovement == .better)
    #expect(change(.sample(), .sample(rating: green)).ratingMovement == .unknown)
    #expect(change(.sample(rating: green), .sample(rating: green)).rating == nil)
  }

  @Test func `two terms of a key are two stages even where both mean the same step`() {
    let define = StageReading.sample("Define", .design)
    let design = StageReading.sample("Design", .design)
    #expect(change(.sample(stage: define), .sample(stage: design)).stage != nil)
    let printed = StageReading(printed: "COMPLETE", canonical: .complete)
    let other = StageReading(printed: "Completed", canonical: .complete)
    #expect(change(.sample(stage: printed), .sample(stage: other)).stage == nil)
  }

  @Test(arguments: [
    ("March 2025", "September 2025", 6), ("2024", "2025", 12), ("Dec-25", "March 2025", -9),
  ])
  func `a date that moved is counted in months`(old: String, new: String, months: Int) {
    let slip = change(.sample(timescale: old), .sample(timescale: new)).slip
    #expect(slip == months)
  }

  @Test func `a date that was not known has no slip`() {
    let changed = change(.sample(timescale: "TBC"), .sample(timescale: "March 2026"))
    #expect(changed.timescale != nil)
    #expect(changed.slip == nil)
  }

  @Test func `the same words of an update are noticed, whatever their white space`() {
    let changed = change(
      .sample(update: "Designs are with the board."),
      .sample(update: "Designs  are with\nthe board."))
    #expect(changed.hasSameUpdate)
    #expect(changed.kind == .unchanged)
    #expect(!change(.sample(update: nil), .sample(update: nil)).hasSameUpdate)
  }

  @Test func `a look-alike letter is no rewording`() {
    let changed = change(.sample("T1", "Plant trees"), .sample("T1", "Рlant trees"))
    #expect(changed.wording.isEmpty)
  }

  @Test func `counts say how many of each`() {
    let green = RatingReading.sample("Green", .onTrack)
    let amber = RatingReading.sample("Amber", .atRisk)
    let old = [
      Action.sample("T1", "Build the towpath.", timescale: "2025", rating: green),
      .sample("T2", "Widen the bridge.", rating: amber),
    ]
    let new = [
      Action.sample("T1", "Build the towpath.", timescale: "2026", rating: amber),
      .sample("T2", "Widen the bridge.", rating: green),
    ]
    let pairs = [ActionPair(old: 0, new: 0), ActionPair(old: 1, new: 1)]
    let counts = ComparisonCounts(Comparison(old: old, new: new, pairs: pairs))
    #expect(counts.ratingWorse == 1)
    #expect(counts.ratingBetter == 1)
    #expect(counts.slipped == 1)
    #expect(counts.unchanged == 0)
  }
}

@Suite struct `A rewording, word by word` {
  private func marked(_ old: String, _ new: String) -> String {
    WordChange.between(old, new).map { part in
      switch part.kind {
      case .same: part.text
      case .removed: "[-\(part.text)-]"
      case .added: "{+\(part.text)+}"
      }
    }.joined(separator: " ")
  }

  @Test func `what was taken out stands before what was put in`() {
    #expect(
      marked("Build 12 km of path by 2025", "Build 8 km of cycle path by 2025")
        == "Build [-12-] {+8+} km of {+cycle+} path by 2025")
  }

  @Test(arguments: [("", "all new"), ("all gone", ""), ("same", "same"), ("", "")])
  func `the old words can be had back, and the new ones`(old: String, new: String) {
    let changes = WordChange.between(old, new)
    let before = changes.filter { $0.kind != .added }.map(\.text).joined(separator: " ")
    let after = changes.filter { $0.kind != .removed }.map(\.text).joined(separator: " ")
    #expect(before == old)
    #expect(after == new)
  }

  @Test func `very long texts are compared at their ends`() {
    let old = "start " + (0..<3_000).map { "a\($0)" }.joined(separator: " ") + " end"
    let new = "start " + (0..<3_000).map { "b\($0)" }.joined(separator: " ") + " end"
    #expect(WordChange.between(old, new).map(\.kind) == [.same, .removed, .added, .same])
  }
}
