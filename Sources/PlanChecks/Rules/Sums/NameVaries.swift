public import PlanModel

/// Finds one theme, team, partner or fund that the paper spells in several ways.
public struct NameVaries: DigestRule {
  public static let guidance = Guidance(
    name: "name-varies", title: "One name in several spellings", family: .sums, severity: .warning,
    looksFor:
      "Themes that are those of the overview table in other words or another order; teams and "
      + "partners "
      + "that differ by a letter, a plural, “&” for “and”, a word cut short (“Assoc.”) or left out at the end (“Council”, “Ltd”, “UK”); a fund of one size under two "
      + "names; names in the texts of which all words but one agree; bodies of the rows and the prose that "
      + "bear the same words in another order, or are the council's own and of one kind, or that the rows explain in the same words. As a note, since "
      + "neither was ever wrong: a body under the name that it had before beside its present one.",
    whyItMatters:
      "Whoever counts or searches by name, a person or a program, misses some, and the totals of "
      + "the "
      + "overview go wrong.",
    howToPutRight: "Choose one spelling, that of the overview table, and use it in every row.",
    whenToWaive: "Where they are two things; then say so where they are first named.",
    before: "Lead theme: Travel and Transport … Lead theme: Transport and Travel",
    after: "Lead theme: Transport and Travel … Lead theme: Transport and Travel")

  public init() {}

  public func findings(in digest: PlanDigest) -> [Finding] {
    let (plan, paper) = (digest.plan, digest.paper)
    let proper = ProperName.all(in: plan)
    let found = names(in: digest, proper)
    let told = Set(found.flatMap { Self.quoted($0.message) })
    let prose = paper?.prose ?? []
    func forms(_ name: String, _ other: String, _ places: [Int], line: Int? = nil) -> Finding? {
      guard !told.contains(name), !told.contains(other) else { return nil }
      guard let first = places.first else { return finding(.forms(name, other), line: line) }
      return finding(
        .forms(name, other), about: plan.actions[first],
        refs: places.dropFirst().map { plan.actions[$0].key })
    }
    var all = found + (paper.map { sections(of: plan, $0) } ?? [])
    all += BodyNames(plan, proper, prose: prose).pairs.compactMap {
      forms($0.name, $0.other, $0.places, line: $0.line)
    }
    all += ReorderedNames.pairs(plan, proper, prose: prose).compactMap {
      forms($0.name, $0.other, $0.places, line: $0.line)
    }
    all += GlossedNames.pairs(in: plan).compactMap { forms($0.name, $0.other, $0.places) }
    // Two ways of looking may find the same pair.
    var pairs: Set<Set<String>> = []
    return all.filter {
      pairs.insert(Set(Self.quoted($0.message))).inserted
    }
  }

  /// The names that a message puts in quotation marks.
  private static func quoted(_ message: String) -> [String] {
    message.split(separator: "“", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "”" }) }
  }

  /// A theme in the rows that the overview table has in other words.
  private func sections(of plan: Plan, _ paper: Paper) -> [Finding] {
    guard !paper.tallies.isEmpty else { return [] }
    let used = Dictionary(grouping: plan.actions.filter { $0.section != nil }) { $0.section ?? "" }
    guard used.count >= 3 else { return [] }
    for tally in paper.tallies {
      let names = tally.rows.map(\.name)
      let known = Set(names.map(\.normal))
      let strange = used.keys.filter { !known.contains($0.normal) }
      guard strange.count == 1, let name = strange.first, let actions = used[name],
        actions.count <= 2, let place = NameMatcher(names).place(of: name),
        used.keys.contains(where: { $0.normal == names[place].normal })
      else { continue }
      return [varies(name, names[place], actions, at: "section")]
    }
    return []
  }

  private func names(in digest: PlanDigest, _ proper: [ProperName]) -> [Finding] {
    let plan = digest.plan
    return themes(of: plan) + teams(of: plan) + funds(of: plan)
      + payers(of: plan, under: digest.headings) + texts(of: plan, proper)
      + abbreviations(of: plan) + renamed(in: plan)
  }

  // MARK: Themes

  private func themes(of plan: Plan) -> [Finding] {
    var found: [Finding] = []
    var told: Set<String> = []
    let used = Self.used(in: plan)
    for (heading, actions) in used.sorted(by: { $0.key < $1.key }) {
      let names = actions.keys.sorted()
      // The axis that an overview table declares, if this column is it under another heading.
      let declared = plan.groupings.first { grouping in
        let members = Set(grouping.members.map(\.name.normal))
        let same = names.count { members.contains($0.normal) }
        let matcher = NameMatcher(grouping.members.map(\.name))
        return grouping.name != heading && same >= 2
          && names.count(where: { matcher.place(of: $0) != nil }) * 5 >= names.count * 4
      }
      if let declared {
        let members = declared.members.map(\.name)
        let matcher = NameMatcher(members)
        for name in names {
          guard let place = matcher.place(of: name), members[place].normal != name.normal,
            !declared.members[place].aliases.contains(name), told.insert(name.normal).inserted,
            let of = actions[name]
          else { continue }
          found.append(varies(name, members[place], of, at: "groupings"))
        }
      }
      found += pairs(names, actions, ordered: false, at: "groupings", told: &told)
    }
    return found
  }

  private static func used(in plan: Plan) -> [String: [String: [Action]]] {
    var used: [String: [String: [Action]]] = [:]
    for action in plan.actions {
      for (heading, name) in action.groupings where name != action.section {
        used[heading, default: [:]][name, default: []].append(action)
      }
    }
    return used
  }

  // MARK: Teams and partners

  private func teams(of plan: Plan) -> [Finding] {
    var found: [Finding] = []
    for (field, read) in [
      ("leads", { (action: Action) in action.leads }), ("partners", { $0.partners }),
    ] {
      var actions: [String: [Action]] = [:]
      var order: [String] = []
      var whole: [(text: String, action: Action)] = []
      var long: Set<String> = []
      for (name, those) in Self.byName(plan, read) where !name.isPlaceholder {
        // A cell of many words that was not split may hold several names.
        guard name.utf8.count <= 60, field == "leads" || name.blankParts <= 4
        else {
          long.insert(name)
          continue
        }
        order.append(name)
        actions[name] = those
      }
      if !long.isEmpty {
        for action in plan.actions {
          for name in read(action) where long.contains(name) { whole.append((name, action)) }
        }
      }
      // Names that others have to themselves are found again in cells that were not taken apart.
      let known = KnownNames(whole.isEmpty ? [] : order)
      for (text, action) in whole where field == "partners" {
        for name in known.all(in: text) {
          if actions[name] == nil { order.append(name) }
          if actions[name]?.last?.key != action.key { actions[name, default: []].append(action) }
        }
      }
      var told: Set<String> = []
      found += pairs(order, actions, ordered: true, at: field, told: &told)
    }
    return found
  }

  /// The actions of each name, in the order in which the names are first met.
  private static func byName(
    _ plan: Plan, _ read: (Action) -> [String]
  ) -> [(name: String, actions: [Action])] {
    var found: [(name: String, actions: [Action])] = []
    var places: [String: Int] = [:]
    for action in plan.actions {
      for name in read(action) {
        if let place = places[name] {
          found[place].actions.append(action)
        } else {
          places[name] = found.count
          found.append((name, [action]))
        }
      }
    }
    return found
  }

  /// Names that differ by the order of words, a plural, "Council" or one letter.
  private func pairs(
    _ names: [String], _ actions: [String: [Action]], ordered: Bool, at field: String,
    told: inout Set<String>
  ) -> [Finding] {
    var found: [Finding] = []
    for (one, other) in Spellings(names, ordered: ordered).pairs {
      let first = actions[one] ?? []
      let second = actions[other] ?? []
      // The rarer spelling is the slip.
      let (rare, usual) = first.count < second.count ? (one, other) : (other, one)
      guard told.insert(rare.normal).inserted, let of = actions[rare] else { continue }
      let others = rare == one ? second : first
      found.append(varies(rare, usual, of, others, at: field))
    }
    return found
  }

  /// A finding about the rarer name; the actions with the usual one are listed too where they are few.
  private func varies(
    _ name: String, _ usual: String, _ actions: [Action], _ others: [Action] = [], at field: String
  ) -> Finding {
    let keys = Set(actions.map(\.key))
    let few = others.count <= 12 ? others.map(\.key).filter { !keys.contains($0) } : []
    return finding(
      .varies(name, usual), about: actions[0], at: field,
      refs: actions.dropFirst().map(\.key) + few)
  }

  // MARK: Names in texts

  private func texts(of plan: Plan, _ proper: [ProperName]) -> [Finding] {
    VaryingNames(proper).pairs.map { pair in
      let actions = pair.places.map { plan.actions[$0] }
      return finding(
        .forms(pair.name, pair.other), about: actions[0], refs: actions.dropFirst().map(\.key))
    }
  }

  /// “E&G” and “EG”; “H2GVMids” and “HSGVMids”.
  private func abbreviations(of plan: Plan) -> [Finding] {
    var names = NamePlaces()
    for place in plan.actions.indices {
      func add(_ text: String) {
        for word in Abbreviations.all(in: text) { names.add(word, at: place) }
      }
      for (_, text) in plan.actions[place].texts { add(text) }
      if let partners = plan.actions[place].partnersAsPrinted { add(partners) }
    }
    return Abbreviations.pairs(among: names.names).map { one, other in
      let places = Set((names[one] ?? []) + (names[other] ?? [])).sorted()
      return finding(
        .forms(one, other), about: plan.actions[places[0]],
        refs: places.dropFirst().map { plan.actions[$0].key })
    }
  }

  // MARK: Renamed bodies

  /// A body that was renamed or gave way, under its old name in one place and its new name in another.
  private func renamed(in plan: Plan) -> [Finding] {
    RenamedBodies(plan).pairs.map { pair in
      finding(
        .renamed(pair.old, pair.new, by: pair.change), about: plan.actions[pair.places[0]],
        refs: pair.places.dropFirst().map { plan.actions[$0].key }, severity: .note)
    }
  }

  // MARK: Funds

  private func funds(of plan: Plan) -> [Finding] {
    var funds: [Int: [(name: [String], action: Action)]] = [:]
    var found: [Finding] = []
    for action in plan.actions {
      for (field, text) in action.texts
      where (field == "text" || field == "update") && TextBytes.hasForeignLetter(text) {
        // A pound is no sign of ASCII.
        for amount in Amount.all(in: text) where amount.isMoney && amount.value < 1e12 {
          guard let name = Self.fund(behind: amount, in: text) else { continue }
          let size = Int(amount.value)
          let other = funds[size]?.first { one in
            one.name != name
              && (Set(one.name).isSuperset(of: name) || Set(name).isSuperset(of: one.name))
          }
          if funds[size]?.contains(where: { $0.name == name }) ?? false { continue }
          funds[size, default: []].append((name, action))
          guard let other else { continue }
          found.append(
            finding(
              .fund(amount.printed, name, other.name, other.action.key), about: action, at: field,
              refs: [other.action.key]))
        }
      }
    }
    return found
  }

  /// Funds in a column of their own, where one that several rows have stands once in another spelling.
  private func payers(of plan: Plan, under headings: Set<String>) -> [Finding] {
    let columns = headings.filter { Self.fundHeadings.contains($0.normal) }.sorted()
    var told: Set<String> = []
    return columns.flatMap { heading -> [Finding] in
      var actions: [String: [Action]] = [:]
      var order: [String] = []
      for action in plan.actions {
        guard let name = action.fields.first(where: { $0.heading == heading })?.text.trimmed,
          (8...60).contains(name.utf8.count), name.contains(" "), !name.isPlaceholder
        else { continue }
        if actions[name] == nil { order.append(name) }
        actions[name, default: []].append(action)
      }
      return pairs(order, actions, ordered: false, at: "funding", told: &told).filter { found in
        let names = Self.quoted(found.message).compactMap { actions[$0]?.count }
        return names.count == 2 && names.min() == 1 && (names.max() ?? 0) >= 2
      }
    }
  }

  private static let fundHeadings: Set<String> = [
    "fund", "funds", "fundingsource", "sourceoffunding", "fundingstream", "fundedby", "funder",
    "fundname", "fundingsources",
  ]

  /// The words between a sum and "fund": "£2 million carbon reduction fund".
  private static func fund(behind amount: Amount, in text: String) -> [String]? {
    let rest = String(decoding: text.utf8.dropFirst(amount.end).prefix(64), as: UTF8.self)
    let words = WordList(rest).words.prefix(4).map(\.text)
    guard let end = words.firstIndex(of: "fund"), end >= 1 else { return nil }
    let name = words[..<end]
    guard !name.contains(where: { WordList.noise.contains($0) }) else { return nil }
    return Array(name)
  }
}

extension Finding.Message {
  fileprivate static func forms(_ name: String, _ other: String) -> Self {
    "“\(name)” and “\(other)” seem to be one; choose one form"
  }

  fileprivate static func renamed(
    _ old: String, _ new: String, by change: OrganisationChange
  ) -> Self {
    change.kind == .renamed
      ? "“\(old)” has been called “\(new)” since \(change.from.year), and both names are used"
      : "“\(old)” gave way to “\(new)” in \(change.from.year), and both names are used"
  }

  fileprivate static func varies(_ name: String, _ usual: String) -> Self {
    "“\(name)” seems to be what is “\(usual)” elsewhere"
  }

  fileprivate static func fund(
    _ sum: String, _ name: [String], _ other: [String], _ key: String
  ) -> Self {
    let one = name.joined(separator: " ")
    return "the \(sum) “\(one) fund” is the “\(other.joined(separator: " ")) fund” in \(key)"
  }
}
