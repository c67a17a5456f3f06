/// Words that say what kind of figure one is.
enum MeasureSigns {
  /// Of a sum up to now.
  static let summed: WordRuns = [
    ["to", "date"], ["so", "far"], ["in", "total"], ["since"], ["cumulatively"], ["cumulative"],
    ["altogether"], ["overall", "total"],
  ]
  static let period: WordRuns = [
    ["per", "year"], ["a", "year"], ["per", "annum"], ["p", ".", "a"], ["pa"], ["annually"],
    ["each", "year"], ["every", "year"], ["yearly"], ["this", "year"], ["last", "year"],
    ["this", "quarter"], ["last", "quarter"], ["in", "the", "last"], ["over", "the", "last"],
    ["in", "the", "past"], ["over", "the", "past"], ["a", "month"], ["per", "month"], ["annual"],
    ["each", "month"], ["per", "week"], ["a", "week"], ["this", "period"],
  ]
  static let goal: WordRuns = [
    ["target"], ["targets"], ["goal"], ["goals"], ["aim"], ["aims"], ["aiming"], ["ambition"],
    ["ambitions"], ["commitment"], ["committed"], ["objective"], ["pledge"], ["pledged"],
    ["targeting"], ["targeted"], ["working", "towards"], ["set", "out", "to"],
  ]
  static let future: WordRuns = [
    ["will"], ["plan", "to"], ["plans", "to"], ["planned", "to"], ["due", "to"], ["to", "be"],
    ["hope", "to"], ["hopes", "to"], ["intend", "to"], ["intends", "to"], ["scheduled", "to"],
    ["seek", "to"], ["seeks", "to"],
  ]
  static let estimate: WordRuns = [
    ["estimate"], ["estimates"], ["estimated"], ["potential"], ["potentially"], ["expected"],
    ["projected"], ["forecast"], ["anticipated"], ["could"], ["would"], ["predicted"], ["modelled"],
    ["equivalent", "to"], ["might"], ["may"], ["likely"], ["indicative"],
  ]
  /// What is there to be used, without a verb of doing.
  static let standing: WordRuns = [
    ["available"], ["operational"], ["live"], ["in", "operation"], ["in", "use"], ["in", "place"],
    ["up", "and", "running"], ["installed"],
  ]
  /// Whom and what measures reach, each of which counts.
  static let reached: Set<String> = [
    "households", "homes", "houses", "dwellings", "properties", "flats", "residents", "tenants",
    "people", "pupils", "students", "families", "businesses", "companies", "organisations",
    "employers", "schools", "libraries", "buildings", "locations", "sites", "farms", "parishes",
    "villages", "towns", "communities", "estates", "streets", "stops", "stations", "depots",
    "garages", "centres", "parks", "allotments", "rivers", "streams", "woodlands", "churches",
    "hospitals", "clinics", "shops", "offices", "halls",
  ]

  /// Nouns of which no number is worth following.
  static let idleNouns: Set<String> = [
    "years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "quarters",
    "phases", "stages", "options", "themes", "priorities", "objectives", "actions", "areas",
    "sections", "steps", "ways", "elements", "categories", "pillars", "recommendations", "types",
    "questions", "scenarios", "levels", "tiers", "bands", "points", "times", "parts", "workstreams",
    "packages", "chapters", "pages", "topics", "reasons", "aspects", "factors", "criteria", "cases",
    "streams", "scopes", "principles", "issues", "kinds", "strands", "rounds", "tranches", "forms",
    "examples", "challenges", "barriers", "opportunities", "pathways", "groupings", "headings",
    "degrees", "pence", "pounds", "lots", "things", "milestones", "outcomes", "indicators", "stars",
    "dates", "others", "ones", "versions", "iterations", "columns", "rows", "items", "means",
  ]
  /// Those of them that are things with a noun before them: "charge points", "volunteer hours".
  static let idleAlone: Set<String> = [
    "points", "hours", "days", "packages", "items", "lots", "areas", "forms", "cases", "minutes",
  ]
  static let plainAdjectives: Set<String> = [
    "key", "main", "new", "further", "other", "different", "more", "additional", "working", "full",
    "consecutive", "several", "priority", "strategic", "important", "possible", "potential", "core",
    "broad", "high", "low", "major", "calendar", "business", "total", "separate", "specific",
    "focus",
  ]
  /// Verbs that turn money into a measure.
  static let moneyVerbs: Set<String> = [
    "sav", "attract", "gener", "leverag", "unlock", "avoid", "earn", "reduc", "cut", "lever",
  ]
  /// Words that make a sum a fund's.
  static let fundWords: Set<String> = [
    "fund", "grant", "bid", "award", "alloc", "budget", "secur", "cost", "capital", "loan",
    "contract",
  ]
  /// What a share is of where it is a weight, a price or a part of a bill.
  static let idleShares: Set<String> = [
    "evaluation", "score", "scores", "marks", "weighting", "cost", "costs", "budget", "value",
    "price",
    "funding", "bid", "discount", "grant", "match", "contribution", "intensity", "off", "tender",
    "lower", "higher", "more", "less", "behind", "below", "above", "ahead", "complete", "completed",
    "confidence", "probability", "interest", "vat", "time", "sure", "intervention", "committed",
    "better", "worse", "faster", "cheaper", "fewer", "greater", "point", "points",
  ]
}
