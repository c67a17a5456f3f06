import PlanModel

/// Keeps the order in which a key prints the terms of its ratings: none that stands below another is
/// better, and amber is neither as good as green nor as bad as red.
///
/// Definitions speak of more than one verdict ("late, but expected by the date"), so that a term read
/// by its definition alone may come out as the wrong one; its place among the others says which.
enum ScaleOrder {
  static func kept(in terms: [LegendTerm]) -> [LegendTerm] {
    var terms = terms
    partColours(&terms)
    keepPlaces(&terms)
    return terms
  }

  // MARK: Colours

  /// Amber is never as bad as red, and neither as good as what is on track in its own word.
  ///
  /// Where both definitions sound bad ("behind", "well behind") amber is at risk, and where both sound
  /// milder ("late", "in doubt") red is off track.
  private static func partColours(_ terms: inout [LegendTerm]) {
    func places(_ usual: Rating, read: Rating) -> [Int] {
      terms.indices.filter {
        terms[$0].kind == .rating && CommonScale.rating(of: terms[$0].term) == usual
          && terms[$0].canonical == read.rawValue
      }
    }
    // Between High and Low, Medium is in doubt.
    func place(of name: String) -> Int? {
      terms.firstIndex { $0.kind == .rating && $0.term.lowercased() == name }
    }
    if let high = place(of: "high"), let low = place(of: "low"),
      let medium = place(of: "medium") ?? place(of: "moderate"),
      terms[high].canonical == Rating.onTrack.rawValue,
      terms[low].canonical == Rating.offTrack.rawValue, terms[medium].canonical == nil
    {
      terms[medium].canonical = Rating.atRisk.rawValue
    }
    if !places(.onTrack, read: .onTrack).isEmpty {
      for usual in [Rating.atRisk, .offTrack] {
        for place in places(usual, read: .onTrack) { terms[place].canonical = usual.rawValue }
      }
    }
    // Amber worse than red: their definitions sound alike.
    let amber = places(.atRisk, read: .offTrack)
    let red = places(.offTrack, read: .atRisk)
    if !amber.isEmpty, !red.isEmpty {
      for place in amber { terms[place].canonical = Rating.atRisk.rawValue }
      for place in red { terms[place].canonical = Rating.offTrack.rawValue }
    }
    if !places(.offTrack, read: .offTrack).isEmpty,
      let amber = places(.atRisk, read: .offTrack).first
    {
      terms[amber].canonical = Rating.atRisk.rawValue
    }
    if !places(.atRisk, read: .atRisk).isEmpty, let red = places(.offTrack, read: .atRisk).first {
      terms[red].canonical = Rating.offTrack.rawValue
    }
  }

  // MARK: Places

  /// Puts what only its definition tells between its neighbours, where the terms that tell themselves
  /// stand in one order.
  private static func keepPlaces(_ terms: inout [LegendTerm]) {
    func order(_ place: Int) -> Int? {
      terms[place].canonical.flatMap { Rating(rawValue: $0)?.order }
    }
    let rated = terms.indices.filter { terms[$0].kind == .rating && order($0) != nil }
    let told = rated.filter { CommonScale.rating(of: terms[$0].term)?.order == order($0) }
    let orders = told.compactMap(order)
    guard let first = orders.first, let last = orders.last, first != last else { return }
    let falls = first > last
    guard zip(orders, orders.dropFirst()).allSatisfy({ falls ? $0 >= $1 : $0 <= $1 }) else {
      return
    }
    for place in rated where !told.contains(place) {
      guard let own = order(place) else { continue }
      let near = (told.last { $0 < place }, told.first { $0 > place })
      // A colour at an end stands outside of the scale, and so may a term of another key.
      if near.0 == nil || near.1 == nil {
        guard let end = near.0 ?? near.1, !CommonScale.isRatingTerm(terms[place].term),
          isNear(terms[place], terms[end])
        else { continue }
      }
      let (before, behind) = (near.0.flatMap(order), near.1.flatMap(order))
      let (best, worst) = falls ? (before, behind) : (behind, before)
      let kept = min(max(own, worst ?? own), best ?? own)
      guard kept != own, let rating = Rating.allCases.first(where: { $0.order == kept }) else {
        continue
      }
      terms[place].canonical = rating.rawValue
    }
  }

  /// Whether two terms stand in one key, by their lines.
  private static func isNear(_ one: LegendTerm, _ other: LegendTerm) -> Bool {
    guard let line = one.source?.line, let otherLine = other.source?.line else { return false }
    return abs(line - otherLine) <= 4
  }
}
