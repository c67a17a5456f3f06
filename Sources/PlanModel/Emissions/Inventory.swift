/// The emissions of one boundary in one year, line by line, as one publication gives them.
public struct Inventory: Hashable, Codable, Sendable {
  public var boundary: EmissionsBoundary
  public var year: ReportingYear
  /// Nil where the publication does not say.
  public var gases: Gases?
  /// On which basis its total counts bought electricity, where it says.
  public var electricity: ElectricityBasis?
  /// How it was worked out: "Greenhouse gas accounting tool", "DESNZ statistics".
  public var method: String?
  public var lines: [Line]
  /// Totals that the publication prints, kept beside what its lines add up to.
  public var stated: [StatedTotal]
  /// Who published it, and under which name.
  public var publication: String?
  public var source: Source?
  /// Set where it takes the place of an earlier inventory of the same year.
  public var restatement: Restatement?
  /// Figures that come with it and are no emissions: population, area, emissions per head.
  public var context: [ContextFigure]

  public init(
    boundary: EmissionsBoundary, year: ReportingYear, gases: Gases? = nil,
    electricity: ElectricityBasis? = nil, method: String? = nil, lines: [Line] = [],
    stated: [StatedTotal] = [], publication: String? = nil, source: Source? = nil,
    restatement: Restatement? = nil, context: [ContextFigure] = []
  ) {
    self.boundary = boundary
    self.year = year
    self.gases = gases
    self.electricity = electricity
    self.method = method
    self.lines = lines
    self.stated = stated
    self.publication = publication
    self.source = source
    self.restatement = restatement
    self.context = context
  }
}

extension Inventory {
  /// One figure that is counted in the sum.
  public struct Line: Hashable, Codable, Sendable {
    public var scope: EmissionsScope?
    /// "Transport", where the inventory goes by sectors.
    public var sector: String?
    /// The finest name: a category of a scope ("Streetlights") or a sub-sector ("Minor roads").
    public var category: String?
    /// For bought electricity that is given on both bases, a line for each.
    public var electricity: ElectricityBasis?
    public var amount: Emissions
    public var source: Source?

    public init(
      scope: EmissionsScope? = nil, sector: String? = nil, category: String? = nil,
      electricity: ElectricityBasis? = nil, amount: Emissions, source: Source? = nil
    ) {
      self.scope = scope
      self.sector = sector
      self.category = category
      self.electricity = electricity
      self.amount = amount
      self.source = source
    }
  }

  /// A total that a publication prints: of everything, of a scope or of a sector.
  public struct StatedTotal: Hashable, Codable, Sendable {
    public var scope: EmissionsScope?
    public var sector: String?
    public var amount: Emissions
    public var source: Source?

    public init(
      scope: EmissionsScope? = nil, sector: String? = nil, amount: Emissions,
      source: Source? = nil
    ) {
      self.scope = scope
      self.sector = sector
      self.amount = amount
      self.source = source
    }
  }

  /// Why an inventory takes the place of an earlier one of the same year.
  public struct Restatement: Hashable, Codable, Sendable {
    /// As the publication puts it; nil where it gives none.
    public var reason: String?
    /// The publication whose figures it replaces, where that is known.
    public var replaces: String?
    /// When it was published, where that is known.
    public var published: PartialDate?

    public init(reason: String? = nil, replaces: String? = nil, published: PartialDate? = nil) {
      self.reason = reason
      self.replaces = replaces
      self.published = published
    }
  }

  /// A figure beside the emissions, as printed under its heading.
  public struct ContextFigure: Hashable, Codable, Sendable {
    public var heading: String
    public var printed: String
    public var source: Source?

    public init(heading: String, printed: String, source: Source? = nil) {
      self.heading = heading
      self.printed = printed
      self.source = source
    }
  }
}
