import PlanModel

/// The words in which an invented council tells how its actions go.
public struct MadeUpVocabulary: Hashable, Sendable {
  /// The vocabularies there are, by the name that the command line gives them.
  public enum Name: String, CaseIterable, Sendable {
    case greenAmberRed = "green-amber-red"
    case goodReviewAction = "good-review-action"
    case brag
    case fiveTerms = "five-terms"
    case ownStages = "own-stages"
  }

  struct Term: Hashable, Sendable {
    var term: String
    var definition: String
  }

  /// From the start of the way to its end; the last but one is work under way.
  var stages: [Term]
  /// On track, at risk, off track.
  var ratings: [Term]
  /// For an action that is finished, where the vocabulary has such a rating.
  var finished: Term?
  var stageHeading: String
  var ratingHeading: String
  var updateHeading: String
  var leadHeading: String
  var dateHeading: String
  var refHeading: String
  var actionHeading: String

  init(_ name: Name) {
    self = Self.table[name] ?? Self.greenAmberRed
  }

  private static let table: [Name: MadeUpVocabulary] = [
    .greenAmberRed: greenAmberRed, .goodReviewAction: goodReviewAction, .brag: brag,
    .fiveTerms: fiveTerms, .ownStages: ownStages,
  ]

  private static let greenAmberRed = MadeUpVocabulary(
    stages: [
      Term(term: "Not started", definition: "no work has been done yet"),
      Term(term: "Design", definition: "the scheme and its costs are being worked up"),
      Term(term: "Delivery", definition: "the work is under way"),
      Term(term: "Complete", definition: "the work is finished"),
    ],
    ratings: [
      Term(term: "Green", definition: "on track to the agreed dates"),
      Term(term: "Amber", definition: "some risk to the dates or the result"),
      Term(term: "Red", definition: "significantly off track"),
    ], finished: nil, stageHeading: "Stage", ratingHeading: "RAG", updateHeading: "Update",
    leadHeading: "Lead", dateHeading: "Target date", refHeading: "Ref", actionHeading: "Action")

  private static let goodReviewAction = MadeUpVocabulary(
    stages: [
      Term(term: "Discovery", definition: "finding out what can be done"),
      Term(term: "Design", definition: "working out how to do it"),
      Term(term: "Delivery", definition: "doing it"),
      Term(term: "Completed", definition: "the work has been finished"),
    ],
    ratings: [
      Term(term: "Good", definition: "on track, or finished as intended"),
      Term(term: "Review", definition: "some risk to the date or the result"),
      Term(term: "Action", definition: "unlikely to be met unless something changes"),
    ], finished: nil, stageHeading: "Project stage", ratingHeading: "Rating",
    updateHeading: "Summary of progress", leadHeading: "Owner", dateHeading: "Target date",
    refHeading: "Ref", actionHeading: "Priority Action")

  private static let brag = MadeUpVocabulary(
    stages: [
      Term(term: "Scoping", definition: "early concept stage"),
      Term(term: "Planning", definition: "the plan for delivery is being made"),
      Term(term: "In progress", definition: "the work is under way"),
      Term(term: "Complete", definition: "the work is finished"),
    ],
    ratings: [
      Term(term: "Green", definition: "on track"),
      Term(term: "Amber", definition: "some delay"),
      Term(term: "Red", definition: "behind, and not expected to recover"),
    ], finished: Term(term: "Blue", definition: "finished, on track to the end"),
    stageHeading: "Project status", ratingHeading: "BRAG", updateHeading: "Comments",
    leadHeading: "Lead officer", dateHeading: "By when", refHeading: "Action ID",
    actionHeading: "Action")

  private static let fiveTerms = MadeUpVocabulary(
    stages: [
      Term(term: "Decide", definition: "early concept stage"),
      Term(term: "Define", definition: "confirming the plan for delivery"),
      Term(term: "Develop", definition: "procurement and final design"),
      Term(term: "Deploy", definition: "the project is being delivered"),
      Term(term: "Complete", definition: "the project has concluded"),
    ],
    ratings: [
      Term(term: "On track", definition: "on track"),
      Term(term: "At risk", definition: "at risk of missing its date"),
      Term(term: "Off track", definition: "off track"),
    ], finished: nil, stageHeading: "Delivery Status", ratingHeading: "RAG rating",
    updateHeading: "Progress Summary", leadHeading: "Team leads", dateHeading: "Timescale",
    refHeading: "No.", actionHeading: "Action")

  private static let ownStages = MadeUpVocabulary(
    stages: [
      Term(term: "Seed", definition: "not started, an idea that was agreed"),
      Term(term: "Root", definition: "feasibility and research"),
      Term(term: "Stem", definition: "design and procurement"),
      Term(term: "Branch", definition: "being delivered"),
      Term(term: "Fruit", definition: "the work is finished"),
    ],
    ratings: [
      Term(term: "Growing", definition: "on track"),
      Term(term: "Thirsty", definition: "some risk to the date or the result"),
      Term(term: "Wilting", definition: "significantly off track"),
    ], finished: nil, stageHeading: "Project stage", ratingHeading: "RAG rating",
    updateHeading: "Latest update", leadHeading: "Action owner", dateHeading: "Deadline",
    refHeading: "Reference", actionHeading: "What we will do")

  private init(
    stages: [Term], ratings: [Term], finished: Term?, stageHeading: String, ratingHeading: String,
    updateHeading: String, leadHeading: String, dateHeading: String, refHeading: String,
    actionHeading: String
  ) {
    self.stages = stages
    self.ratings = ratings
    self.finished = finished
    self.stageHeading = stageHeading
    self.ratingHeading = ratingHeading
    self.updateHeading = updateHeading
    self.leadHeading = leadHeading
    self.dateHeading = dateHeading
    self.refHeading = refHeading
    self.actionHeading = actionHeading
  }
}
