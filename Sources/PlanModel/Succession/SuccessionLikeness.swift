/// How far an old action and a new one say the same.
struct SuccessionLikeness {
  /// From 0 to about 1: wording first, then whatever else speaks for it.
  var score = 0.0
  /// Of the wording alone: the weight shared, over both their mean.
  var overlap = 0.0
  /// The weight shared, over the old one's.
  var ofOld = 0.0
  /// The weight shared, over the new one's.
  var ofNew = 0.0
  /// The weight shared, in words that no other text has.
  var shared = 0.0
  var isSameWording = false
  var isSameTheme = false
  /// Each stands under a theme that both editions have, and these are two.
  var isOtherTheme = false
  /// The weight of rare words that both dwell on.
  var topic = 0.0
  /// How much the leads and partners have in common, from 0 to 1.
  var people = 0.0
  /// The weight of words that the old one's update shares with the new one's wording.
  var update = 0.0
}

extension SuccessionEditions {
  /// Compares an old action with a new one, by their places.
  func likeness(_ one: Int, _ other: Int) -> SuccessionLikeness {
    let before = oldProfiles[one]
    let after = newProfiles[other]
    var likeness = SuccessionLikeness()
    let weights = (weight(of: before), weight(of: after))
    likeness.shared = sharedWeight(before, after)
    guard weights.0 > 0, weights.1 > 0 else { return likeness }
    likeness.overlap = 2 * likeness.shared / (weights.0 + weights.1)
    likeness.ofOld = likeness.shared / weights.0
    likeness.ofNew = likeness.shared / weights.1
    likeness.isSameWording = before.wording == after.wording
    likeness.isSameTheme = themes.areSame(before.themeNumber, after.themeNumber)
    likeness.isOtherTheme =
      !likeness.isSameTheme && themes.isInBoth(before.themeNumber)
      && themes.isInBoth(after.themeNumber)
    likeness.topic = topicWeight(before, after)
    likeness.people = sharedPeople(before.people, after.people)
    likeness.update = sharedWeight(before.updateWords, after.words)
    likeness.score = score(likeness, before, after)
    return likeness
  }

  private func score(
    _ likeness: SuccessionLikeness, _ before: SuccessionProfile, _ after: SuccessionProfile
  ) -> Double {
    if likeness.isSameWording { return 1 }
    let containment = max(likeness.ofOld, likeness.ofNew)
    let wording = max(likeness.overlap, 0.5 * likeness.overlap + 0.4 * containment)
    let pairs = sharedPairWeight(before.pairs, after.pairs)
    // Little in common is little ground, however short the texts.
    let amount = likeness.shared + 0.5 * pairs
    var score = wording * (0.55 + 0.45 * amount / (amount + 1))
    let names = sharedPairWeight(before.names, after.names)
    score += 0.12 * pairs / (pairs + 2)
    score += 0.10 * names / (names + 0.7)
    score += 0.10 * min(1, likeness.topic)
    if likeness.isSameTheme { score += 0.06 }
    if likeness.isOtherTheme { score -= 0.03 }
    score += 0.12 * likeness.people
    score += 0.10 * likeness.update / (likeness.update + 4)
    return min(max(score, 0), 0.99)
  }

  private func weight(of profile: SuccessionProfile) -> Double {
    zip(profile.words, profile.emphasis).reduce(0) {
      $0 + vocabulary.weight($1.0) * Double($1.1)
    }
  }

  /// What both dwell on counts for more; what one dwells on and the other only names, for little more.
  private func sharedWeight(_ one: SuccessionProfile, _ other: SuccessionProfile) -> Double {
    var weight = 0.0
    forEachSharedPlace(one.words, other.words) { i, j in
      let emphasis = Double(one.emphasis[i] * other.emphasis[j]).squareRoot()
      weight += vocabulary.weight(one.words[i]) * emphasis
    }
    return weight
  }

  /// How much of what an old action shares with a new one no other old one explains, from 0 to 1.
  ///
  /// What was merged into an action shows in its words; where all that two share is there for another's
  /// sake, the likeness means little.
  func ownShare(of one: Int, in other: Int, besides others: [Int]) -> Double {
    let explained = others.reduce(into: Set<Int32>()) { $0.formUnion(oldProfiles[$1].words) }
    var shared = 0.0
    var own = 0.0
    forEachShared(oldProfiles[one].words, newProfiles[other].words) { word in
      let weight = vocabulary.weight(word)
      shared += weight
      if !explained.contains(word) { own += weight }
    }
    return shared > 0 ? own / shared : 0
  }

  private func topicWeight(_ one: SuccessionProfile, _ other: SuccessionProfile) -> Double {
    var weight = 0.0
    forEachSharedPlace(one.words, other.words) { i, j in
      guard one.emphasis[i] > 1, other.emphasis[j] > 1 else { return }
      let word = vocabulary.weight(one.words[i])
      if word >= 0.6 { weight += word }
    }
    return weight
  }

  private func sharedWeight(_ one: [Int32], _ other: [Int32]) -> Double {
    var weight = 0.0
    forEachShared(one, other) { weight += vocabulary.weight($0) }
    return weight
  }

  /// Neighbours in both texts: a phrase tells more than its words.
  private func sharedPairWeight(_ one: [Int64], _ other: [Int64]) -> Double {
    var weight = 0.0
    forEachShared(one, other) { weight += self.weight(ofPair: $0) }
    return weight
  }

  private func sharedPeople(_ one: [Int32], _ other: [Int32]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    var weight = 0.0
    forEachShared(one, other) { weight += people.weight($0) }
    let lighter = min(people.weight(of: one), people.weight(of: other))
    return lighter > 0 ? weight / lighter * weight / (weight + 1) : 0
  }

  /// Goes over what two ordered lists have in common.
  private func forEachShared<Element: Comparable>(
    _ one: [Element], _ other: [Element], _ body: (Element) -> Void
  ) {
    forEachSharedPlace(one, other) { i, _ in body(one[i]) }
  }

  /// Goes over the places where two ordered lists have the same.
  private func forEachSharedPlace<Element: Comparable>(
    _ one: [Element], _ other: [Element], _ body: (Int, Int) -> Void
  ) {
    var i = 0
    var j = 0
    while i < one.count, j < other.count {
      if one[i] < other[j] {
        i += 1
      } else if other[j] < one[i] {
        j += 1
      } else {
        body(i, j)
        i += 1
        j += 1
      }
    }
  }
}
