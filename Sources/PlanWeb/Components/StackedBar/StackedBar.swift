/// How many actions stand at each stage or rating, as one bar.
///
/// Drawn with per cent positions, so that it fits any width without a style of its own. The same
/// numbers always stand beside it in words.
struct StackedBar: Component {
  /// One stretch of the bar.
  struct Segment: Sendable, Equatable {
    var sign: Sign
    var label: String
    var count: Int

    init(_ sign: Sign, _ label: String, _ count: Int) {
      self.sign = sign
      self.label = label
      self.count = count
    }
  }

  /// A segment with its place worked out.
  struct Stretch: TemplateValue {
    var sign: String
    var x: String
    var width: String
    var middle: String
    /// The number, where there is room for it.
    var number: Int?

    static let members: Members<Self> = [
      "sign": { $0.sign }, "x": { $0.x }, "width": { $0.width }, "middle": { $0.middle },
      "number": { $0.number },
    ]
    static let example = Stretch(sign: "design", x: "0", width: "50", middle: "25", number: 4)
  }

  /// What a screen reader says: "In delivery 12, Design 3".
  var words: String
  var stretches: [Stretch]
  /// Whether it stands in a row of a table.
  var isSmall: Bool

  init(_ segments: [Segment], of total: Int? = nil, isSmall: Bool = false) {
    let shown = segments.filter { $0.count > 0 }
    let sum = Swift.max(total ?? 0, shown.reduce(0) { $0 + $1.count }, 1)
    words = shown.isEmpty ? "None" : shown.map { "\($0.label) \($0.count)" }.joined(separator: ", ")
    var before = 0
    stretches = shown.map { segment in
      let x = Self.perCent(before, of: sum)
      before += segment.count
      let isWide = segment.count * 100 / sum >= (isSmall ? 12 : 5)
      return Stretch(
        sign: segment.sign.rawValue, x: x, width: Self.perCent(segment.count, of: sum),
        middle: Self.perCent(2 * before - segment.count, of: 2 * sum),
        number: isWide ? segment.count : nil)
    }
    self.isSmall = isSmall
  }

  /// To a hundredth, in whole-number arithmetic so that it is the same everywhere.
  private static func perCent(_ part: Int, of whole: Int) -> String {
    let hundredths = (part * 10_000 + whole / 2) / whole
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  static let name = "bar"
  static let members: Members<Self> = [
    "words": { $0.words }, "stretches": { $0.stretches }, "isSmall": { $0.isSmall },
  ]

  static let template = #"""
    <svg class="app-bar{{#isSmall}} app-bar--small{{/isSmall}}" role="img" aria-label="{{words}}" focusable="false">
    {{#stretches}}<g class="app-bar__{{sign}}"><rect x="{{x}}%" y="0" width="{{width}}%" height="100%"/>{{#number}}<text x="{{middle}}%" y="50%" dominant-baseline="central" text-anchor="middle">{{.}}</text>{{/number}}</g>{{/stretches}}
    </svg>
    """#

  static let style = #"""
    .app-bar { width: 100%; height: 3rem; border-radius: var(--radius); background: var(--ground);
      overflow: hidden; margin: 0 0 0.75rem; }
    .app-bar--small { height: 1.5rem; margin: 0; min-width: 5rem; border-radius: 4px; }
    .app-bar text { fill: var(--on-light); font-weight: 700; font-size: 1.0625rem;
      font-variant-numeric: tabular-nums; }
    .app-bar--small text { font-size: 0.875rem; }
    .app-bar rect { stroke: var(--paper); stroke-width: 1.5px; }
    .app-bar__not-started rect { fill: var(--s-0); }
    .app-bar__discovery rect { fill: var(--s-1); }
    .app-bar__design rect { fill: var(--s-2); }
    .app-bar__delivery rect { fill: var(--s-3); }
    .app-bar__complete rect { fill: var(--s-4); }
    .app-bar__closed rect { fill: var(--s-closed); }
    .app-bar__on-hold rect { fill: var(--s-hold); }
    .app-bar__business-as-usual rect { fill: var(--s-usual); }
    .app-bar__on-track rect { fill: var(--r-good); }
    .app-bar__at-risk rect { fill: var(--r-risk); }
    .app-bar__off-track rect { fill: var(--r-off); }
    .app-bar__not-due rect, .app-bar__not-rated rect { fill: var(--r-due); }
    .app-bar__not-given rect { fill: var(--paper); stroke: var(--line-strong);
      stroke-dasharray: 4 3; }
    .app-bar__error rect { fill: var(--r-off); }
    .app-bar__warning rect { fill: var(--r-risk); }
    .app-bar__note rect { fill: var(--r-due); }
    .app-bar__other rect, .app-bar__several rect { fill: var(--line); }
    .app-bar__other text, .app-bar__several text { fill: var(--ink); }
    .app-bar__not-given text { fill: var(--ink); }
    .app-bar__delivery text, .app-bar__complete text, .app-bar__closed text,
    .app-bar__business-as-usual text, .app-bar__on-track text, .app-bar__off-track text,
    .app-bar__error text { fill: var(--on-dark); }
    @media (forced-colors: active) { .app-bar rect { fill: Canvas; stroke: CanvasText; }
      .app-bar text { fill: CanvasText; } }
    """#

  static let examples = [
    Example(
      "Every stage",
      StackedBar([
        .init(.notStarted, "Not started", 30), .init(.discovery, "Discovery", 12),
        .init(.design, "Design", 20), .init(.delivery, "In delivery", 100),
        .init(.complete, "Complete", 29), .init(.closed, "Closed", 3), .init(.onHold, "On hold", 5),
        .init(.businessAsUsual, "Business as usual", 4),
      ])),
    Example(
      "Ratings, small",
      StackedBar(
        [
          .init(.onTrack, "Green", 8), .init(.atRisk, "Amber", 6), .init(.offTrack, "Red", 2),
          .init(.notGiven, "Not given", 3),
        ], isSmall: true)),
    Example("Nothing", StackedBar([])),
  ]
}
