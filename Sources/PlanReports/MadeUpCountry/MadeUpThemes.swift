/// Themes of invented plans: what is done in them, by whom and with whom.
struct MadeUpTheme: Hashable, Sendable {
  var name: String
  var letters: String
  var groups: [String]
  var leads: [String]
  var partners: [String]
  /// A verb phrase and what it is done to; "#" stands for a number and "@" for a place.
  var doings: [String]
  var things: [String]

  static let all: [MadeUpTheme] = [
    MadeUpTheme(
      name: "Transport and Travel", letters: "T",
      groups: ["Walking, wheeling and cycling", "Buses and trains", "Vehicles and charging"],
      leads: ["Head of Transport Strategy", "Highways Manager", "Passenger Transport Team"],
      partners: ["Bus operators", "Rail partnership", "Developers", "Parish councils"],
      doings: [
        "Build", "Widen and light", "Survey and repair", "Design and consult on", "Sign and map",
        "Agree funding for", "Bring forward", "Try out for a year",
      ],
      things: [
        "the walking and cycling route from @ to @", "# charging points at car parks in @",
        "the bus priority lane on the @ road", "a car club with # electric cars in @",
        "the interchange at @ station", "20 mph zones around # schools near @",
        "secure cycle parking for # bicycles at @",
        "a demand-responsive bus between @ and the villages around it",
      ]),
    MadeUpTheme(
      name: "Buildings and Energy", letters: "B",
      groups: ["Our own buildings", "Homes", "Local energy"],
      leads: ["Corporate Property", "Warm Homes Manager", "Energy Officer"],
      partners: [
        "Housing associations", "Landlords", "Network operator", "Community energy groups",
      ],
      doings: [
        "Replace the gas boilers in", "Insulate", "Fit solar panels on",
        "Carry out energy surveys of",
        "Bring up to band C", "Meter and report on", "Draw up a heat plan for",
        "Seek grants for work on",
      ],
      things: [
        "# council homes in @", "the leisure centre at @", "# schools in and around @",
        "the depot at @", "the town hall in @ and the offices beside it",
        "# privately rented homes in @", "the library and the day centre at @",
        "the estate of # flats at @",
      ]),
    MadeUpTheme(
      name: "Nature and Land", letters: "N",
      groups: ["Trees and woodland", "Water and flooding", "Farming and food"],
      leads: ["Natural Environment Team", "Countryside Manager", "Flood Risk Officer"],
      partners: ["Wildlife trust", "Landowners", "Drainage board", "Allotment societies"],
      doings: [
        "Plant", "Restore", "Map and protect", "Hand to the community", "Manage for wildlife",
        "Monitor the condition of", "Find land for", "Draw up a long-term plan for",
      ],
      things: [
        "# hectares of woodland near @", "the wet meadows below @", "# street trees in @",
        "the ponds and ditches of @ common", "# kilometres of hedge between @ and @",
        "allotments for # households in @", "the verges on the road from @ to @",
        "natural flood storage above @",
      ]),
    MadeUpTheme(
      name: "Waste and Resources", letters: "W",
      groups: ["Collections", "Reuse and repair", "Buying less and better"],
      leads: ["Waste Strategy Manager", "Recycling Team", "Head of Procurement"],
      partners: ["Waste contractor", "Charities", "Neighbouring councils", "Local shops"],
      doings: [
        "Start", "Extend to every household", "Review the cost of", "Let a new contract for",
        "Promote", "Pilot for six months", "Open to small firms", "Halve the waste from",
      ],
      things: [
        "the food waste round in @", "the reuse shop at the @ recycling centre",
        "repair days for # residents in @", "the garden waste service around @",
        "a library of things in @", "the kitchens of # schools near @",
        "collections from # flats in @", "the markets at @ and @",
      ]),
    MadeUpTheme(
      name: "Economy and Skills", letters: "E",
      groups: ["Businesses", "Training", "Money"],
      leads: ["Economic Development Manager", "Adult Learning Team", "Head of Finance"],
      partners: ["Chamber of trade", "Colleges", "Growth hub", "Banks"],
      doings: [
        "Advise", "Offer grants to", "Train", "Set up", "Publish a guide for", "Bring together",
        "Measure the footprint of", "Find apprenticeships with",
      ],
      things: [
        "# small firms in @", "the workspace for green start-ups at @",
        "# heat pump fitters at @ college", "the builders of @ and @",
        "a purchasing club for # farms near @", "the shops on @ high street",
        "a local climate bond for works in @", "the industrial estate at @",
      ]),
    MadeUpTheme(
      name: "Council and Community", letters: "C",
      groups: ["How we decide", "Staff and members", "People and places"],
      leads: ["Climate Change Manager", "Democratic Services", "Communications Team"],
      partners: ["Town and parish councils", "Schools", "Faith groups", "Health services"],
      doings: [
        "Hold", "Report each year on", "Give carbon literacy training to", "Support",
        "Write climate into", "Run a citizens' panel on", "Award small grants to",
        "Share what was learnt from",
      ],
      things: [
        "# community groups in @", "the local plan for @", "# parish councils around @",
        "the climate festival at @", "the estates strategy for @ and @",
        "# school councils in @", "warm spaces in # halls near @",
        "the business cases of works in @",
      ]),
  ]
}
