import PlanModel

/// How an action stood in the period before, and which way it went since.
struct Change: Equatable {
  enum Ground: Equatable {
    /// The register holds the period before, and this action in it.
    case held
    /// It holds the period before, without this action, and somebody said that it is new.
    case new
    /// It holds the period before, without this action; whether it is new nobody has said.
    case absent
    /// It holds no earlier period; the paper itself says how it stood.
    case stated
    /// Nothing tells.
    case unknown
  }

  let ground: Ground
  /// The place of the term before on the scale; nil where it had none.
  let before: Int?
  let movement: Movement

  /// Whether its term is another than before.
  let isMove: Bool

  init(
    of reported: ReportedAction, now: Standings, before: Standings?, on scale: ReportScale,
    isAnsweredNew: Bool = false
  ) {
    let place = now.place(of: reported)
    if let before {
      guard before.period.actions.contains(where: { $0.id == reported.id }) else {
        ground = isAnsweredNew ? .new : .absent
        (self.before, movement, isMove) = (nil, .new, false)
        return
      }
      let then = before.place(ofID: reported.id)
      guard then != nil || before.period.joined[reported.id] == nil else {
        (ground, self.before, movement, isMove) = (.unknown, nil, .unknown, false)
        return
      }
      ground = .held
      self.before = then
      movement = scale.movement(from: then, to: place)
      isMove = then != place
      return
    }
    let stated = reported.action.movement
    if let from = stated.from, let then = scale.index(of: from) {
      (ground, self.before) = (.stated, then)
      movement = scale.movement(from: then, to: place)
      isMove = then != place
    } else if let printed = stated.printed, Self.saysSame(printed) {
      (ground, self.before, movement, isMove) = (.stated, place, .same, false)
    } else {
      (ground, self.before, movement, isMove) = (.unknown, nil, .unknown, false)
    }
  }

  private static func saysSame(_ printed: String) -> Bool {
    let text = printed.lowercased()
    return ["no change", "unchanged", "same", "no movement", "static"].contains {
      text.contains($0)
    }
  }
}
