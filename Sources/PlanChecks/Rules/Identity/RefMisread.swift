public import PlanModel

/// Finds refs that fit their section and sequence only after a correction.
public struct RefMisread: PlanRule {
  public static let guidance = Guidance(
    name: "ref-misread", title: "A ref that does not fit its sequence", family: .identity,
    severity: .warning,
    looksFor:
      "A ref whose printed form does not belong where it stands, and which one change of a letter "
      + "for a digit (8 for B, 1 for I, 0 for O) makes the next of its sequence.",
    whyItMatters: "The action can't be found by its ref, nor matched with earlier papers.",
    howToPutRight: "Print the ref that the sequence asks for, if that is the one that was meant.",
    whenToWaive: "Where the odd ref is the agreed one.",
    before: "B10 … 811 Promote grants … B12", after: "B10 … B11 Promote grants … B12")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.compactMap { action in
      guard let ref = action.ref, let printed = action.refAsPrinted, ref != printed,
        differ(ref, printed)
      else {
        return nil
      }
      return finding(.misread(printed, as: ref), about: action, at: "ref")
    } + strays(in: plan)
  }

  /// A ref of no group, between two that count on: 7.3 between 4.2 and 4.4.
  private func strays(in plan: Plan) -> [Finding] {
    let forms = plan.actions.map { $0.ref.flatMap(RefForm.init) }
    // Hardly any ref stands out, and only then are the others looked at.
    lazy var used = Dictionary(grouping: forms.compactMap { $0?.prefix }) { $0 }
      .mapValues(\.count)
    lazy var taken = Set(forms.compactMap { $0?.text })
    return forms.indices.dropFirst().dropLast().compactMap { place in
      guard let own = forms[place], let before = forms[place - 1], let next = forms[place + 1],
        before.prefix == next.prefix, own.prefix != before.prefix, !before.prefix.isEmpty,
        own.number == before.number + 1, next.number == own.number + 1,
        used[own.prefix] == 1, used[before.prefix] ?? 0 >= 3
      else { return nil }
      let meant = before.prefix + String(own.number)
      guard !taken.contains(meant) else { return nil }
      return finding(
        .misread(plan.actions[place].ref ?? own.text, as: meant), about: plan.actions[place],
        at: "ref")
    }
  }

  /// Whether more than case, blanks, look-alikes, marks and a leading word parts the two.
  private func differ(_ ref: String, _ printed: String) -> Bool {
    let own = RefForm.folded(ref)
    let other = RefForm.folded(Lookalikes.latin(printed))
    guard own != other else { return false }
    let bare = other.filter { $0.isLetter || $0.isNumber }
    let wanted = own.filter { $0.isLetter || $0.isNumber }
    return !bare.isEmpty && !bare.hasSuffix(wanted)
  }
}

extension Finding.Message {
  fileprivate static func misread(_ printed: String, as ref: String) -> Self {
    "the ref is printed “\(printed)”; where it stands it can only be \(ref)"
  }
}
