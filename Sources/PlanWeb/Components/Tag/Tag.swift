import PlanModel

/// A stage, rating or movement in the council's own word, with a shape so that colour is never alone.
struct Tag: Component {
  var sign: Sign
  /// The council's word.
  var label: String
  /// What the word means, where it is only a colour.
  var meaning: String?

  init(sign: Sign, label: String, meaning: String? = nil) {
    self.sign = sign
    self.label = label
    self.meaning = meaning
  }

  /// The stage in the plan's term, else as printed; nil where the paper gives none.
  init?(_ stage: StageReading) {
    guard let label = stage.term ?? stage.printed ?? stage.canonical.map({ Sign($0).words }) else {
      return nil
    }
    self.init(sign: Sign(stage), label: Phrases.short(label, to: 60))
  }

  /// The rating in the plan's term, else as printed; nil where none is given.
  init?(_ rating: RatingReading) {
    guard let label = rating.term ?? rating.printed ?? rating.canonical.map({ Sign($0).words })
    else { return nil }
    self.init(term: Phrases.short(label, to: 60), rating: rating.canonical)
  }

  /// A rating's term; a bare colour is told in words too.
  init(term: String, rating: Rating?) {
    let colours: Set<String> = ["green", "amber", "orange", "yellow", "red", "blue", "r", "a", "g"]
    let meaning = rating.map { Sign($0).words.lowercased() }
    self.init(
      sign: Sign.of(Sign(rating), words: rating == .notGiven ? nil : term), label: term,
      meaning: colours.contains(term.lowercased()) ? meaning : nil)
  }

  /// A movement; a stage is not better than another, it is further on.
  init(_ movement: Movement, isOfStage: Bool = false) {
    let words =
      switch movement {
      case .better where isOfStage: "Moved on"
      case .worse where isOfStage: "Moved back"
      case .vanished: "No longer there"
      default: Sign(movement).words
      }
    self.init(sign: Sign(movement), label: words)
  }

  static let name = "tag"
  static let members: Members<Self> = [
    "sign": { $0.sign.rawValue }, "label": { $0.label }, "meaning": { $0.meaning },
    "hasSign": { $0.sign != .plain },
  ]

  static let template = #"""
    <span class="app-tag app-tag--{{sign}}">{{#hasSign}}<svg class="app-tag__sign" aria-hidden="true" focusable="false"><use href="#i-{{sign}}"/></svg>{{/hasSign}}<span>{{label}}{{#meaning}}<span class="app-tag__meaning">: {{.}}</span>{{/meaning}}</span></span>
    """#

  static let style = #"""
    .app-tag { display: inline-flex; align-items: center; gap: 0.4em; padding: 0.1em 0.6em 0.1em 0.5em;
      border: 1px solid var(--line-strong); border-radius: 0.9rem; background: var(--paper);
      font-size: 0.9375rem; line-height: 1.5; font-weight: 600; max-width: 100%; }
    .app-tag__sign { width: 0.875rem; height: 0.875rem; flex: none; }
    .app-tag__meaning { font-weight: 400; white-space: nowrap; }
    .app-tag--on-track, .app-tag--complete, .app-tag--better { background: var(--good);
      border-color: var(--good-line); }
    .app-tag--on-track .app-tag__sign, .app-tag--complete .app-tag__sign,
    .app-tag--better .app-tag__sign { color: var(--good-line); --cut: var(--good); }
    .app-tag--at-risk, .app-tag--on-hold, .app-tag--warning { background: var(--warn); border-color: var(--warn-line); }
    .app-tag--at-risk .app-tag__sign, .app-tag--on-hold .app-tag__sign,
    .app-tag--warning .app-tag__sign { color: var(--warn-line); }
    .app-tag--off-track, .app-tag--worse, .app-tag--error { background: var(--error); border-color: var(--error-line); }
    .app-tag--off-track .app-tag__sign, .app-tag--worse .app-tag__sign,
    .app-tag--error .app-tag__sign { color: var(--error-line); --cut: var(--error); }
    .app-tag--delivery, .app-tag--design, .app-tag--discovery, .app-tag--new {
      background: var(--brand-soft); border-color: var(--s-3); }
    .app-tag--delivery .app-tag__sign, .app-tag--design .app-tag__sign,
    .app-tag--discovery .app-tag__sign, .app-tag--new .app-tag__sign { color: var(--s-3); }
    .app-tag--note { background: var(--note); border-color: var(--note-line); }
    .app-tag--note .app-tag__sign { color: var(--note-line); }
    .app-tag--not-given { border-style: dashed; font-weight: 400; }
    """#

  static let examples =
    [Example("A colour in words", Tag(term: "Green", rating: .onTrack))]
    + Sign.allCases.filter { $0 != .plain }.map {
      Example($0.words, Tag(sign: $0, label: $0.words))
    }
}
