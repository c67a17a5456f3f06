import GRDB
import PlanModel

/// Decides for each action of a council that gives way to which successors it goes.
struct ActionAssigning {
  struct Assigned {
    var id: String
    var action: Action
    /// Places among the successors; empty where it ends.
    var successors: [Int]
    /// Why it ends.
    var reason: String?
  }

  private struct Standing {
    var id: String
    var action: Action
    /// Nil where it can go on.
    var whyLeft: CouncilSuccessionPreview.WhyLeft?
  }

  private let order: CouncilSuccessionOrder
  private let councils: [CouncilName]
  private let standing: [String: [Standing]]
  /// By id.
  private var own: [String: ActionAssignment] = [:]
  private let themes: [String: ActionAssignment]
  private var unusedThemes: [String: String]
  private(set) var split = 0
  private(set) var ended: [CouncilSuccessionPreview.Ended] = []
  private(set) var unassigned: [PreviewedAction] = []
  private(set) var left: [CouncilSuccessionPreview.Left] = []

  init(
    _ order: CouncilSuccessionOrder, plans: [PlanState], councils: [CouncilName], _ db: Database
  ) throws {
    self.order = order
    self.councils = councils
    standing = Dictionary(
      uniqueKeysWithValues: try plans.map { ($0.slug, try Self.standing($0, db)) })
    let byTheme = order.themes.map { (Names.folded($0.key), $0) }
    themes = Dictionary(byTheme.map { ($0, $1.value) }, uniquingKeysWith: { one, _ in one })
    unusedThemes = Dictionary(byTheme.map { ($0, $1.key) }, uniquingKeysWith: { one, _ in one })
    for plan in order.planNames.keys.sorted() where standing[plan] == nil {
      throw EventRefused(why: .noPlan(plan))
    }
    for (name, assignment) in order.actions.sorted(by: { $0.key < $1.key }) {
      own[try id(of: name)] = assignment
    }
  }

  /// An action by its id; by its key or ref, where only one that can go on bears it.
  private func id(of name: String) throws -> String {
    let all = standing.values.joined()
    if all.contains(where: { $0.id == name }) { return name }
    let named = all.filter {
      $0.whyLeft == nil && ($0.action.key == name || $0.action.ref == name)
    }
    guard let first = named.first else { throw EventRefused(why: .noAction(name)) }
    guard named.count == 1 else { throw EventRefused(why: .severalActions(key: name)) }
    return first.id
  }

  /// A plan's actions as they stand, in printed order.
  private static func standing(_ state: PlanState, _ db: Database) throws -> [Standing] {
    let ordinals = state.ordinals()
    let number = { (id: String) in id.split(separator: "-").last.flatMap { Int($0) } ?? 0 }
    let ids = state.actions.keys.sorted {
      (ordinals[$0] ?? .max, number($0)) < (ordinals[$1] ?? .max, number($1))
    }
    let settled = Set(
      try SuccessionReading.answers(about: ids, db).flatMap { $0.link?.from ?? [] })
    return ids.compactMap { id in
      guard let fold = state.actions[id]?.current else { return nil }
      var standing = Standing(id: id, action: fold.action)
      if Identity.wording(of: fold.values).isEmpty {
        standing.whyLeft = .removed
      } else if settled.contains(id) {
        standing.whyLeft = .settled
      } else if let latest = state.latestRead, fold.lastReported < latest {
        standing.whyLeft = .vanished
      }
      return standing
    }
  }

  /// The actions of a plan that go to successors, or end, in printed order.
  mutating func assign(_ state: PlanState) throws -> [Assigned] {
    var assigned: [Assigned] = []
    for action in standing[state.slug] ?? [] {
      let shown = PreviewedAction(
        id: action.id, ref: action.action.ref, name: action.action.name)
      guard let assignment = assignment(of: action) else {
        if let why = action.whyLeft, why != .vanished || !order.carriesVanished {
          left.append(CouncilSuccessionPreview.Left(action: shown, why: why))
        } else {
          unassigned.append(shown)
        }
        continue
      }
      switch assignment {
      case .to(let named):
        let places = try places(of: named)
        if places.count > 1 { split += 1 }
        assigned.append(
          Assigned(id: action.id, action: action.action, successors: places, reason: nil))
      case .none(let reason):
        guard reason.contains(where: { !$0.isWhitespace }) else {
          throw EventRefused(why: .notStated(field: "reason"))
        }
        ended.append(CouncilSuccessionPreview.Ended(action: shown, reason: reason))
        assigned.append(
          Assigned(id: action.id, action: action.action, successors: [], reason: reason))
      }
    }
    return assigned
  }

  /// Only what is said of an action by name takes it along where it would be left.
  private mutating func assignment(of action: Standing) -> ActionAssignment? {
    if action.whyLeft != .removed, let own = own[action.id] { return own }
    switch action.whyLeft {
    case .settled, .removed: return nil
    case .vanished where !order.carriesVanished: return nil
    case .vanished, nil: break
    }
    if let theme = action.action.section.map(Names.folded), let said = themes[theme] {
      unusedThemes[theme] = nil
      return said
    }
    return order.everything
  }

  private func places(of named: [String]) throws -> [Int] {
    guard !named.isEmpty else { throw EventRefused(why: .notStated(field: "successor")) }
    let places = try named.map { name in
      let folded = Names.folded(Names.display(name))
      guard
        let place = councils.firstIndex(where: { $0.slug == name })
          ?? councils.firstIndex(where: { Names.folded($0.name) == folded })
      else { throw EventRefused(why: .noSuccessor(name)) }
      return place
    }
    return Set(places).sorted()
  }

  /// Throws where a theme was named that no action stands under: it is misspelt, most likely.
  func checkAllUsed() throws {
    guard let theme = unusedThemes.values.sorted().first else { return }
    throw EventRefused(why: .noTheme(theme))
  }
}
