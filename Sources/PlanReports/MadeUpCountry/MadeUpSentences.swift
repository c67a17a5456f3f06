/// Composes what an invented plan and its updates say.
struct MadeUpSentences {
  private var used: Set<String> = []

  /// The wording of an action, which no other action of the plan has.
  mutating func action(in theme: MadeUpTheme, _ random: inout SplitMix64) -> String {
    while true {
      let text = filled(random.pick(theme.doings) + " " + random.pick(theme.things), &random)
      let full = random.happens(40) ? text + ", " + random.pick(Self.purposes) + "." : text + "."
      if used.insert(full).inserted { return full }
    }
  }

  private func filled(_ pattern: String, _ random: inout SplitMix64) -> String {
    var text = ""
    for character in pattern {
      switch character {
      case "@": text += MadeUpNames.place(&random)
      case "#": text += String(random.pick(Self.numbers))
      default: text.append(character)
      }
    }
    return text
  }

  private static let numbers = [
    3, 5, 8, 12, 15, 20, 24, 30, 40, 60, 75, 90, 120, 150, 250, 400, 600,
  ]

  private static let purposes = [
    "so that running costs fall as well as emissions", "with local firms wherever the law allows",
    "beginning where fuel poverty is worst", "and publish what it saves",
    "after asking those who live there", "as the county's pilot",
    "using the money of developers first", "without closing the building",
  ]

  /// What is said of an action at a stage of so many, as rated 0 (well) to 2 (badly).
  static func update(
    stage: Int, of stages: Int, rating: Int, lead: String, _ random: inout SplitMix64
  ) -> String {
    let opening =
      stage == 0
      ? random.pick(waiting)
      : stage >= stages - 1
        ? random.pick(finished) : random.pick(stage >= stages - 2 ? working : preparing)
    let month = random.pick(months)
    let detail = random.pick(details).replacing("#", with: String(random.pick(numbers)))
      .replacing("@", with: MadeUpNames.place(&random)).replacing("%", with: month)
    switch rating {
    case 1: return "\(opening) \(random.pick(risks).replacing("%", with: month)) \(detail)"
    case 2:
      let trouble = random.pick(troubles).replacing("%", with: month)
      return "\(opening) \(trouble) \(lead) is to report back."
    default: return "\(opening) \(detail)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let waiting = [
    "This has not begun.", "Work waits for the budget.", "A brief is being written.",
    "No start date has been set yet.",
  ]
  private static let preparing = [
    "Options have been costed.", "The design is with the board.", "Surveys are finished.",
    "Tenders have been asked for.", "The business case was approved.",
  ]
  private static let working = [
    "Work is under way on site.", "The first half is done.", "The contractor began as planned.",
    "Residents have started to use it.", "Delivery goes on.",
  ]
  private static let finished = [
    "All of it is finished.", "The work was handed over.", "This is done and in use.",
    "The last piece was signed off.",
  ]
  private static let details = [
    "# people took part in @.", "The next step is due in %.", "Members saw the results in %.",
    "A visit to @ showed what works.", "Costs are # per cent below the estimate.",
    "# sites have been chosen.", "The partners meet again in %.", "Savings will be counted from %.",
    "A notice went to # addresses around @.", "Officers wrote to # owners in %.",
  ]
  private static let risks = [
    "The grid connection may come late.", "One permission is still awaited from %.",
    "Prices have risen since %.", "The officer's post has been empty since %.",
  ]
  private static let troubles = [
    "The grant was refused in %.", "The only bidder withdrew in %.",
    "The date can't be held after the delay of %.", "Work stopped in %.",
  ]
}
