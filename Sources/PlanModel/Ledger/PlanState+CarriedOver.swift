extension PlanState {
  /// What a plan took over from the plan of a council before.
  public struct CarriedOver: Hashable, Sendable {
    public var effective: Effective
    public var position: Position
    public var said: PlanCarriedOver
  }

  /// Keeps what was carried over; what came from the same plan for the same edition before gives way.
  mutating func putCarriedOver(_ event: Event) {
    guard let effective = event.header.effective, case .planCarriedOver(let said) = event.payload
    else { return }
    carriedOver.removeAll { $0.effective == effective && $0.said.from == said.from }
    let carried = CarriedOver(
      effective: effective, position: event.header.position, said: said)
    let index = carriedOver.firstIndex { effective < $0.effective } ?? carriedOver.endIndex
    carriedOver.insert(carried, at: index)
  }

  /// Whether two names are of one edition: they are equal, or the plan took over the one and papers
  /// go on naming it as the council before did.
  func isOneEdition(_ one: String, _ other: String) -> Bool {
    one == other
      || carriedOver.contains { carried in
        guard let edition = carried.said.edition else { return false }
        let names = [carried.effective.label, edition]
        return names.contains(one) && names.contains(other)
      }
  }

  /// The actions that one would look for in a paper on a period or edition: those of the paper before
  /// it, else those that the plan took over.
  public func expectedActions(before effective: Effective) -> [String] {
    guard let earlier = readings.last(where: { $0.effective <= effective }) else {
      return carriedOver.last { $0.effective <= effective }?.said.actions ?? []
    }
    return earlier.read?.actions ?? []
  }
}
