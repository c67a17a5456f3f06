import PlanChecks
import PlanModel
import PlanStore

extension FindingsPage {
  /// How many rules are drawn before the rest is folded.
  private static let drawn = 7

  /// Where findings of one paper are shown.
  struct Place {
    var eyebrow: String
    var crumbs: [Trail.Crumb]
    var facts: String
    var csv: Address
    var json: Address
    var address: (FindingsView) -> Address
  }

  /// Findings of a plan of the register, with what was accepted and is not found any more.
  init(_ findings: PlanFindings, view: FindingsView, isDesk: Bool) {
    let (plan, council) = (findings.plan, findings.council)
    var facts = "Checked: \(findings.document.name), \(Phrases.name(of: findings.effective))"
    if let before = findings.before { facts += ", against \(Phrases.name(of: before))" }
    self.init(
      findings.set, view: view,
      at: Place(
        eyebrow: "\(council.name), \(plan.name)",
        crumbs: [
          Trail.Crumb("Home", .home), Trail.Crumb(council.name, .council(council.slug)),
          Trail.Crumb(plan.name, .plan(plan.slug)),
        ], facts: facts + ".", csv: .findingList(plan.slug, .csv),
        json: .findingList(plan.slug, .json), address: { .findings(plan.slug, view: $0) }),
      isDesk: isDesk)
    idle = findings.idle.map { standing in
      let subject = [standing.said.ref, Self.title(of: standing.said.rule)].compactMap { $0 }
        .joined(separator: ": ")
      return Idle(
        subject: subject, reason: standing.said.reason,
        undo: FindingList.Undo(
          action: .waiverWithdrawals(plan.slug), waiver: standing.position.number,
          subject: subject))
    }
  }

  init(_ set: FindingSet, view: FindingsView, at place: Place, isDesk: Bool) {
    let open = set.open
    heading = "What to look at"
    frame = Frame(title: "\(heading), \(place.eyebrow)", crumbs: place.crumbs, isDesk: isDesk)
    eyebrow = place.eyebrow
    headline = Self.headline(open, accepted: set.accepted.count)
    facts = place.facts
    standing = Self.standing(open, place)
    let themes = Self.byTheme(open)
    self.themes = themes.count > 1 ? Self.table("themes", "Theme", themes, place) : nil
    let rules = Self.byRule(open)
    self.rules =
      rules.isEmpty ? nil : Self.table("rules", "Rule", Array(rules.prefix(Self.drawn)), place)
    let most = rules.map(\.items.count).max() ?? 0
    moreRules =
      rules.count > Self.drawn
      ? Self.table("more-rules", "Rule", Array(rules.dropFirst(Self.drawn)), place, most: most)
      : nil
    filter =
      open.isEmpty ? nil : Self.filter(view, themes: themes, rules: rules, set, place)
    let chosen = open.filter { Self.fits($0, view) }
    let isAll = chosen.count == open.count
    shown =
      isAll
      ? nil
      : chosen.isEmpty
        ? "No finding is of that kind."
        : "Showing \(Phrases.grouped(chosen.count)) of \(Phrases.count(open.count, "finding"))."
    unfiltered = isAll ? nil : place.address(FindingsView())
    let page = max(view.page ?? 1, 1)
    let rows = Array(chosen.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize))
    list = rows.isEmpty ? nil : FindingList(rows, of: set.plan)
    pagination = Pagination(
      page: page, of: (chosen.count + Self.pageSize - 1) / Self.pageSize
    ) { page in
      var view = view
      view.page = page
      return place.address(view)
    }
    accepted = set.accepted.isEmpty ? nil : FindingList(set.accepted, of: set.plan)
    acceptedHeading = "Accepted, with reason: \(Phrases.grouped(set.accepted.count))"
    idle = []
    downloads = DownloadLinks(subject: "findings", csv: place.csv, json: place.json)
  }

  private static func headline(_ open: [FindingSet.Item], accepted: Int) -> String {
    let rest =
      accepted == 0
      ? "" : " \(Phrases.count(accepted, "more is", "more are")) accepted, with reason."
    guard let words = FindingCounts(open).words else {
      return accepted == 0
        ? "Nothing was found." : "Nothing else was found." + rest.replacing(" more", with: "")
    }
    return "\(Phrases.sentence(words))." + rest
  }

  private static func standing(
    _ open: [FindingSet.Item], _ place: Place
  ) -> PlanPage.Standing? {
    guard !open.isEmpty else { return nil }
    let meanings: [(Sign, String, String)] = [
      (.error, "error", "contradicts itself or can’t be acted on"),
      (.warning, "warning", "a reader will be misled"),
      (.note, "note", "could be better"),
    ]
    let segments = FindingCounts(open).segments
    return PlanPage.Standing(
      heading: "", bar: StackedBar(segments),
      counts: zip(segments, meanings).filter { $0.0.count > 0 }.map { segment, meaning in
        PlanPage.Count(
          tag: Tag(sign: meaning.0, label: segment.label),
          number: Phrases.grouped(segment.count), share: meaning.2,
          address: place.address(FindingsView(severity: meaning.1)))
      })
  }

  /// Findings that share a theme or a rule.
  struct Kind {
    var name: String
    var view: FindingsView
    var items: [FindingSet.Item]
  }

  /// In the order of the plan; what is of no single theme stands first.
  private static func byTheme(_ open: [FindingSet.Item]) -> [Kind] {
    grouped(open) {
      $0.theme ?? whole
    } view: {
      FindingsView(theme: $0)
    } name: {
      $0
    }
    .sorted { one, other in
      (one.name == whole ? 0 : 1, one.name) < (other.name == whole ? 0 : 1, other.name)
    }
  }

  /// The most frequent first.
  private static func byRule(_ open: [FindingSet.Item]) -> [Kind] {
    grouped(open) {
      $0.finding.rule
    } view: {
      FindingsView(rule: $0)
    } name: {
      title(of: $0)
    }
    .enumerated().sorted { one, other in
      (other.element.items.count, one.offset) < (one.element.items.count, other.offset)
    }.map(\.element)
  }

  static func title(of rule: String) -> String {
    RuleCatalogue.rule(named: rule).map { type(of: $0).guidance.title } ?? rule
  }

  private static func grouped(
    _ items: [FindingSet.Item], by key: (FindingSet.Item) -> String,
    view: (String) -> FindingsView, name: (String) -> String
  ) -> [Kind] {
    var kinds: [Kind] = []
    var places: [String: Int] = [:]
    for item in items {
      let key = key(item)
      if let place = places[key] {
        kinds[place].items.append(item)
      } else {
        places[key] = kinds.count
        kinds.append(Kind(name: name(key), view: view(key), items: [item]))
      }
    }
    return kinds
  }

  /// Bars that can be compared: the longest is of whichever has the most.
  private static func table(
    _ id: String, _ heading: String, _ kinds: [Kind], _ place: Place, most: Int? = nil
  ) -> DataTable {
    let most = most ?? kinds.map(\.items.count).max() ?? 1
    return DataTable(
      id: id,
      caption: "Findings by \(heading.lowercased())\(id.hasPrefix("more") ? ", the others" : "")",
      hidesCaption: true, layout: .bars,
      columns: [
        .init(heading), .init("Findings", isNumber: true), .init("By severity", isWide: true),
      ],
      rows: kinds.map { kind in
        [
          .link(kind.name, place.address(kind.view)), .number(kind.items.count),
          .bar(StackedBar(FindingCounts(kind.items).segments, of: most, isSmall: true)),
        ]
      })
  }

  private static func filter(
    _ view: FindingsView, themes: [Kind], rules: [Kind], _ set: FindingSet, _ place: Place
  ) -> FindingsFilter {
    FindingsFilter(
      action: place.address(FindingsView()),
      severity: SelectField(
        "severity", label: "Severity",
        choices: [
          ("", "All"), ("error", "Errors"), ("warning", "Warnings"), ("note", "Notes"),
        ], chosen: view.severity),
      theme: SelectField(
        "theme", label: "Theme", choices: [("", "All")] + themes.map { ($0.name, $0.name) },
        chosen: view.theme),
      rule: SelectField(
        "rule", label: "Rule",
        choices: [("", "All")] + rules.map { ($0.view.rule ?? "", $0.name) }, chosen: view.rule),
      ref: TextField("action", label: "Ref of an action", value: view.action))
  }

  private static func fits(_ item: FindingSet.Item, _ view: FindingsView) -> Bool {
    if let severity = view.severity, item.finding.severity.rawValue != severity { return false }
    if let rule = view.rule, item.finding.rule != rule { return false }
    if let theme = view.theme, item.theme ?? whole != theme { return false }
    guard let action = view.action?.lowercased() else { return true }
    return ([item.action].compactMap { $0 } + item.others).contains {
      $0.label.lowercased() == action || $0.key.lowercased() == action
    }
  }
}
