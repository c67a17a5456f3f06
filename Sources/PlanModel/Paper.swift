/// What was read in a document: everything it says, as printed, each with its place.
public struct Paper: Hashable, Codable, Sendable {
  public var document: DocumentName
  public var council: String?
  public var plan: String?
  public var edition: String?
  public var period: Period?
  public var legend: Legend
  public var actions: [Action]
  /// Overview tables, kept as stated.
  public var tallies: [Tally]
  /// Axes that the paper declares, with members that have no action too.
  public var groupings: [Grouping]
  /// Counts, shares and lists stated in prose.
  public var claims: [Claim]
  /// What stands around the tables, in printed order, keys and page furniture left out.
  public var prose: [Paragraph]
  public var scoring: ScoringScheme?
  public var accounting: Accounting
  /// What the reader noticed: corrections, guesses with their ground, doubts.
  public var findings: [Finding]
  /// How each table was understood, for whoever wants to see or correct it.
  public var tables: [TableReading]
  /// Tables of figures, for the checks that follow the reading; no part of the published JSON.
  public var figures: [FigureTable] = []
  /// Marks of a program that the values have lost, for the same.
  public var leftMarks: [LeftMark] = []

  private enum CodingKeys: String, CodingKey {
    case document, council, plan, edition, period, legend, actions, tallies, groupings, claims
    case prose, scoring, accounting, findings, tables
  }

  public init(document: DocumentName) {
    self.document = document
    legend = Legend()
    actions = []
    tallies = []
    groupings = []
    claims = []
    prose = []
    accounting = Accounting()
    findings = []
    tables = []
  }

  /// The printed plans, in the order in which they first appear.
  public var printedPlans: [String] {
    var seen: Set<String> = []
    return actions.compactMap(\.plan).filter { seen.insert($0).inserted }
  }

  /// Whether it says how actions go, or only what they are.
  public var isEdition: Bool {
    !actions.contains {
      $0.update != nil || $0.stage.printed != nil || $0.rating.printed != nil || !$0.updates.isEmpty
    }
  }
}

/// Which document a paper was read from.
public struct DocumentName: Hashable, Codable, Sendable {
  public var name: String
  /// Lower-case hexadecimal digits of the file's SHA-256.
  public var sha256: String
  public var format: String

  public init(name: String, sha256: String, format: String) {
    self.name = name
    self.sha256 = sha256
    self.format = format
  }
}

/// A paragraph, heading or list entry of a paper's prose.
public struct Paragraph: Hashable, Codable, Sendable {
  public var text: String
  public var isHeading: Bool
  public var source: Source

  public init(text: String, isHeading: Bool = false, source: Source = Source()) {
    self.text = text
    self.isHeading = isHeading
    self.source = source
  }
}

/// A number, share or list that a paper states in prose, or the total that it prints under a column.
public struct Claim: Hashable, Codable, Sendable {
  public enum Kind: String, Codable, Sendable {
    /// So many actions ("32 priority actions").
    case count
    /// So many per cent.
    case share
    /// These actions have this rating.
    case rating
    /// This action went from one rating to another.
    case movement
    /// A list of actions.
    case list
    /// The rows above it add up to so much: `term` is the column's heading, `refs` are their keys and
    /// `text` is the cell as printed.
    case total
  }

  public var kind: Kind
  /// The rating or stage term spoken of.
  public var term: String?
  public var list: String?
  public var value: Double?
  public var refs: [String]
  public var text: String
  public var source: Source

  public init(
    kind: Kind, term: String? = nil, list: String? = nil, value: Double? = nil, refs: [String] = [],
    text: String, source: Source
  ) {
    self.kind = kind
    self.term = term
    self.list = list
    self.value = value
    self.refs = refs
    self.text = text
    self.source = source
  }
}

/// Where every character of a document went: nothing is lost.
public struct Accounting: Hashable, Codable, Sendable {
  public enum Place: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    case action
    case legend
    case heading
    case tally
    case narrative
    case furniture
  }

  public struct Unplaced: Hashable, Codable, Sendable {
    public var line: Int
    public var text: String

    public init(line: Int, text: String) {
      self.line = line
      self.text = text
    }
  }

  /// Unicode scalars that are not white space; the sum of `placed` and of the unplaced texts.
  public var characters: Int
  public var placed: [Place: Int]
  public var unplaced: [Unplaced]

  public init(characters: Int = 0, placed: [Place: Int] = [:], unplaced: [Unplaced] = []) {
    self.characters = characters
    self.placed = placed
    self.unplaced = unplaced
  }
}

/// How a table was understood: which heading was taken for which field.
public struct TableReading: Hashable, Codable, Sendable {
  public struct Column: Hashable, Codable, Sendable {
    public var heading: String
    /// The field's name in the published JSON; nil where the column is kept under its heading only.
    public var field: String?
    /// Why, where the heading alone does not say ("by its values").
    public var ground: String?

    public init(heading: String, field: String? = nil, ground: String? = nil) {
      self.heading = heading
      self.field = field
      self.ground = ground
    }
  }

  public var section: String?
  public var columns: [Column]
  public var actions: Int
  public var source: Source

  public init(section: String? = nil, columns: [Column], actions: Int, source: Source) {
    self.section = section
    self.columns = columns
    self.actions = actions
    self.source = source
  }
}
