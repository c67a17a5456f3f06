import PlanModel

/// An invented plan, which moves on from period to period.
struct MadeUpPlan {
  struct MadeUpAction {
    var ref: String
    var theme: Int
    var group: String
    var text: String
    var lead: String
    var partners: [String]
    /// In months since the year 0, when it is to be finished.
    var due: Int
    var stage = 0
    /// 0 is on track, 2 is off track.
    var rating = 0
    var update = ""
    /// It said nothing this time.
    var isSilent = false
    var isGone = false
    var cost: Level
    var carbon: Level
  }

  var council: String
  var name: String
  var vocabulary: MadeUpVocabulary
  var themes: [MadeUpTheme]
  private(set) var actions: [MadeUpAction] = []
  private var random: SplitMix64

  init(
    council: String, actions count: Int, firstMonth: Int, vocabulary: MadeUpVocabulary,
    random: SplitMix64
  ) {
    self.council = council
    self.vocabulary = vocabulary
    self.random = random
    name = self.random.pick(MadeUpNames.plans)
    themes = MadeUpTheme.all
    themes.swapAt(0, self.random.below(themes.count))
    if count < 60 { themes.removeLast(2) }
    makeActions(count, firstMonth: firstMonth)
  }

  private mutating func makeActions(_ count: Int, firstMonth: Int) {
    var sentences = MadeUpSentences()
    for (index, theme) in themes.enumerated() {
      let share = count * (index + 1) / themes.count - count * index / themes.count
      var group = 0
      for number in 0..<share {
        let next = number * theme.groups.count / max(1, share)
        group = max(group, next)
        let ref = "\(theme.letters)\(number + 1)"
        var action = MadeUpAction(
          ref: ref, theme: index, group: theme.groups[group],
          text: sentences.action(in: theme, &random), lead: random.pick(theme.leads),
          partners: random.happens(60) ? [random.pick(theme.partners)] : [],
          due: firstMonth + 6 + random.below(48), cost: random.pick(Level.allCases),
          carbon: random.pick(Level.allCases))
        action.stage = random.below(max(1, vocabulary.stages.count - 1))
        action.rating = random.pick([0, 0, 0, 0, 1, 1, 2])
        actions.append(action)
      }
    }
    for index in actions.indices { report(on: index) }
  }

  /// Lets a quarter of a year pass.
  mutating func advance() {
    for index in actions.indices where !actions[index].isGone { advance(index) }
  }

  private mutating func advance(_ index: Int) {
    let last = vocabulary.stages.count - 1
    if actions[index].stage == last {
      if random.happens(12) { actions[index].isGone = true }
      actions[index].isSilent = random.happens(50)
      return
    }
    if random.happens(1) {
      actions[index].isGone = true
      return
    }
    if random.happens(22) { actions[index].stage += 1 }
    switch random.below(100) {
    case 0..<10: actions[index].rating = min(2, actions[index].rating + 1)
    case 10..<22: actions[index].rating = max(0, actions[index].rating - 1)
    default: break
    }
    if actions[index].stage == last { actions[index].rating = 0 }
    if actions[index].rating > 0, random.happens(25) {
      actions[index].due += random.pick([3, 6, 6, 12])
    }
    actions[index].isSilent = random.happens(8)
    // One in seven updates is last time's, word for word.
    if !actions[index].isSilent, random.happens(86) { report(on: index) }
  }

  private mutating func report(on index: Int) {
    let action = actions[index]
    actions[index].update = MadeUpSentences.update(
      stage: action.stage, of: vocabulary.stages.count, rating: action.rating, lead: action.lead,
      &random)
  }
}
