/// What an action is about, where different words mean much the same: "buy", "supplier", "procurement".
///
/// The field's own vocabulary in a few dozen groups. A shared topic is weak evidence, weaker the more
/// actions have it.
enum SuccessionTopics {
  /// The topics by the stem of each word that points to one.
  static let ofWord: [String: [String]] = {
    var topics: [String: [String]] = [:]
    for (number, line) in groups.enumerated() {
      for word in Set(SuccessionToken.tokens(of: line).map(\.stem)) {
        topics[word, default: []].append("#\(number)")
      }
    }
    return topics
  }()

  private static let groups = [
    "buy buys bought buying purchase purchasing procurement procure supplier contract contractor tender commission",
    "train training course learn learning literacy skill education educate induction module workshop upskill",
    "staff employee workforce colleague officer member workplace",
    "cycle cycling cyclist bike walk walking wheeling footpath pavement active greenway towpath pedestrian",
    "bus buses coach passenger timetable ticket minibus rail train station railway tram",
    "vehicle van car lorry fleet truck HGV EV mileage driver minibus",
    "charge charger charging chargepoint EV ULEV",
    "freight haulage haulier logistics delivery cargo lorry HGV",
    "insulate insulation retrofit refit refurbish draught glazing fabric upgrade weatherise",
    "heat heating boiler gas oil pump warm warmth",
    "solar photovoltaic PV panel wind turbine hydro renewable renewables generation",
    "battery storage grid network flexibility smart tariff",
    "streetlight lighting lamp lantern LED dim dimming",
    "building office estate depot property premises asset",
    "tenant lease leased landlord rented let",
    "home homes house household housing dwelling resident householder",
    "tree woodland forest forestry planting orchard hedge hedgerow canopy",
    "biodiversity nature habitat wildlife ecology ecological species verge wildflower pollinator meadow",
    "peat peatland soil sequestration offset inset removal wetland",
    "flood flooding drainage river catchment suds",
    "heatwave heat cool resilience adaptation risk drought climate-proof extreme",
    "water leak leakage tap efficiency",
    "waste recycle recycling reuse repair landfill compost composting circular bin kerbside refuse",
    "food meal catering kitchen grow growing farm farming farmer agriculture menu diet",
    "business firm company enterprise SME employer trader shop industry",
    "tourism tourist visitor destination hospitality",
    "job jobs career apprentice apprenticeship skill college labour",
    "school pupil student teacher youth young children university",
    "community volunteer voluntary parish neighbourhood village group charity",
    "communication campaign website newsletter information awareness engagement publicity advice signpost",
    "panel assembly forum consultation citizens youth participation",
    "governance board committee steering oversight partnership pact",
    "report reporting publish dashboard monitor monitoring data footprint inventory account measure estimate count scope",
    "fund funding finance financial grant loan bid money investment investor invest income capital budget",
    "pension investment portfolio divest fossil treasury",
    "price pricing value shadow appraisal",
    "planning planner development developer policy supplementary SPD",
    "government national lobby influence minister parliament regulation legislation",
    "digital technology online broadband data remote hybrid virtual",
    "health wellbeing NHS hospital clinic patient",
    "aviation airport freeport flight",
    "hydrogen fuel diesel HVO biofuel petrol",
    "pollution pollutant smoke AQMA nitrogen particulate",
  ]
}
