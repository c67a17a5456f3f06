/// What actions are about, in the field's common vocabulary: "plug in" and "charge point" are one
/// subject, "EPC" and "insulation" another.
///
/// Finer and wider than ``SuccessionTopics``, and weaker ground: subjects only serve to guess what became
/// of an action of which nothing else tells. The words are general English of climate plans.
enum SuccessionSubjects {
  struct Subject {
    /// As it is called before a person: "both are about heating".
    var name: String
    /// Words each of which points to it, in any form.
    var words: String
    /// Pairs of neighbouring words that point to it where neither does alone.
    var phrases: [String] = []
  }

  static let all = [
    Subject(
      name: "heating",
      words:
        "hydrogen warmer thermostat heat heating heated warmth boiler pump gas oil biomass geothermal radiator burner furnace",
      phrases: ["fossil fuel", "fossil fuelled", "district heating"]),
    Subject(
      name: "insulation and energy efficiency",
      words: """
        heritage \
        insulate insulation retrofit refit refurbish refurbishment glazing glazed fabric thermal loft \
        draught cladding EPC EPCs weatherise weatherproof inefficient MEES ECO
        """,
      phrases: [
        "use less", "less energy", "wall insulation", "solid wall", "older house",
        "energy efficiency", "energy efficient", "energy performance", "cavity wall",
        "energy upgrade",
        "energy certificate", "whole house",
      ]),
    Subject(
      name: "fuel poverty and warm homes",
      words:
        "elderly older pensioner debt warm warmth cold bill poverty vulnerable damp winter affordable hardship",
      phrases: ["energy advice", "warm home", "energy cost", "low income", "gas grid", "mains gas"]),
    Subject(
      name: "old and listed buildings",
      words:
        "historic heritage listed Victorian Georgian Edwardian terrace traditional older church",
      phrases: ["conservation area"]),
    Subject(
      name: "homes",
      words: "home house housing household householder dwelling domestic resident flat bungalow"),
    Subject(
      name: "landlords and tenants",
      words: "landlord tenant tenancy lease leased leaseholder rent rented rental lessee let"),
    Subject(
      name: "building standards",
      words: "passivhaus developer construction built newbuild builder BREEAM embodied",
      phrases: ["new build", "new home", "building regulation", "design code"]),
    Subject(
      name: "planning policy",
      words: "planning supplementary SPD SPDs planner developer guidance zoning",
      phrases: [
        "local plan", "planning policy", "new development", "design guide", "development plan",
      ]),
    Subject(
      name: "the council's own buildings",
      words: """
        bath baths swimming gym arena theatre school civic hospital \
        building office offices estate estates property premises depot asset hall pool leisure library \
        museum centre facility facilities crematorium
        """),
    Subject(
      name: "solar and renewable power",
      words: """
        offshore tidal marine \
        solar photovoltaic photovoltaics PV renewable renewables roof rooftop turbine wind hydro panel \
        array generate generation hydroelectric
        """,
      phrases: ["green tariff", "green electricity", "power purchase"]),
    Subject(
      name: "storage, grid and networks",
      words: "battery batteries storage grid flexibility substation smart tariff microgrid"),
    Subject(
      name: "lighting",
      words:
        "light lighting lamp lantern luminaire LED LEDs bulb streetlight streetlighting dim tube"),
    Subject(
      name: "charging electric vehicles",
      words: """
        charger chargepoint plug EV EVs ULEV LEVI socket gully kerb driveway
        """,
      phrases: ["charge point", "charging point", "electric car", "electric vehicle"]),
    Subject(
      name: "vehicles and fleet",
      words: """
        gritter sweeper tractor machinery biofuel fuel fuels \
        fleet vehicle van lorry truck diesel petrol electric electrify electrification tailpipe ULEV \
        EV EVs HVO hydrogen mower telematics
        """,
      phrases: ["zero emission", "low emission"]),
    Subject(
      name: "business travel and travel plans",
      words:
        "mileage commute commuter commuting grey employer remote online virtual",
      phrases: [
        "travel plan", "business travel", "hybrid working", "hybrid meeting", "home working",
        "season ticket", "salary sacrifice",
        "business mile", "staff travel", "car share", "car club", "pool car",
      ]),
    Subject(
      name: "walking and cycling",
      words: """
        scooter \
        cycle cyclist cycling cycleway bike bicycle walk walker walking wheeling pedestrian footpath \
        footway towpath greenway foot LCWIP path Sustrans
        """,
      phrases: ["active travel", "traffic free"]),
    Subject(
      name: "buses and public transport",
      words: """
        fare fares concession concessionary interchange hub \
        bus buses coach tram tramway train rail railway station operator passenger ticket timetable \
        BSIP DRT minibus
        """,
      phrases: ["public transport", "demand responsive", "community transport", "shared transport"]),
    Subject(
      name: "shared transport in the country",
      words: "DRT dial lift isolation isolated",
      phrases: [
        "demand responsive", "community transport", "community car", "shared transport",
        "car scheme",
        "without car", "shared demand", "car club",
      ]),
    Subject(
      name: "streets and traffic",
      words: "street road kerbside traffic speed congestion parking pavement highway limit 20mph"),
    Subject(
      name: "cars and driving",
      words: "carpool car driver drive driving motorist petrol diesel parking",
      phrases: ["car club", "car share", "shared car", "shared vehicle"]),
    Subject(
      name: "deliveries and freight",
      words: "freight haulage haulier logistics cargo courier parcel consolidation HGV HGVs lorry",
      phrases: ["last mile", "final mile"]),
    Subject(
      name: "schools and young people",
      words: """
        school pupil teacher headteacher classroom youth young children child student \
        nursery academy education curriculum
        """),
    Subject(
      name: "skills and jobs",
      words: """
        recruit employment trade jobs \
        skill college course apprentice apprenticeship retrain retraining upskill job career workforce \
        trainee labour vocational fitter installer provider
        """),
    Subject(
      name: "training on climate",
      words: """
        train training literacy learn learning induction induct refresher module workshop \
        educate awareness understand
        """),
    Subject(
      name: "the council's people",
      words: """
        staff employee employer officer manager colleague workforce starter councillor member HR
        """),
    Subject(
      name: "champions and networks",
      words:
        "neighbour mentor buddy champion ambassador network volunteer peer colleague advocate leader"
    ),
    Subject(
      name: "trees and hedges",
      words: """
        arboretum wood woods coppice \
        tree agroforestry canopy woodland forest forestry copse sapling hedge hedgerow orchard shade shaded plant \
        planting afforestation
        """),
    Subject(
      name: "nature and wildlife",
      words: """
        pond reserve corridor reserves \
        nature biodiversity wildlife habitat ecology ecological species meadow conservation rewild \
        rewilding recovery BNG LNRS dune coast coastal
        """),
    Subject(
      name: "verges and pollinators",
      words: """
        verge pollinator bee wildflower wild flower mow mowing grass glyphosate herbicide pesticide \
        weedkiller cutting churchyard cemetery burial edge
        """),
    Subject(
      name: "soil, peat and carbon storage",
      words: """
        seagrass kelp \
        peat peatland soil moor moorland sequester sequestration offset offsetting inset insetting \
        removal saltmarsh wetland bog
        """,
      phrases: ["blue carbon", "carbon store", "carbon sink"]),
    Subject(
      name: "flooding and drainage",
      words: """
        rainfall pond dams swale permeable paving depave \
        flood flooding drainage drain sewer SuDS SUD rain rainwater stormwater raingarden river \
        catchment upstream brook culvert silt dam upstream
        """,
      phrases: ["surface water", "natural flood", "rain garden", "slow flow"]),
    Subject(
      name: "a changing climate",
      words: """
        adapt adaptation resilience resilient heatwave overheating drought weather extreme risk \
        wildfire
        """,
      phrases: ["emergency plan", "climate risk", "extreme weather"]),
    Subject(
      name: "summer heat",
      words: """
        heatwave overheating hot hotter hottest cool cooling refuge summer shade shaded shading shutter
        """,
      phrases: ["heat risk", "urban heat"]),
    Subject(
      name: "emergencies and readiness",
      words: "emergency flood flooding readiness preparedness resilience"),
    Subject(
      name: "food waste and composting",
      words: "compost composter composting scrap peeling caddy anaerobic digestion",
      phrases: ["food waste", "kitchen waste", "food scrap"]),
    Subject(
      name: "waste collections and recycling",
      words: """
        tip tipping litter reusable disposal \
        waste recycle recycling recyclable refuse bin kerbside collection collect contamination crew \
        round landfill rubbish textile electricals
        """),
    Subject(
      name: "reuse and repair",
      words: """
        reusable nappy nappies refill donate throwaway \
        reuse repair mend mending swap circular preloved upcycle library borrow lend
        """,
      phrases: ["circular economy", "second hand", "tool library"]),
    Subject(
      name: "plastics",
      words: "throwaway reusable nappy plastic disposable cup bottle refill refillable",
      phrases: ["single use", "throw away"]),
    Subject(
      name: "food and farming",
      words: """
        vegetables nutrition canteen lunch dairy livestock \
        food meal menu diet catering kitchen farm farmer farming agriculture agricultural grower \
        allotment produce landowner NFU vegetarian vegan
        """,
      phrases: ["food chain", "plant based", "food growing"]),
    Subject(
      name: "growing food", words: "allotment plot grow growing grower orchard gardening garden",
      phrases: ["food growing", "community garden"]),
    Subject(
      name: "buying and suppliers",
      words: """
        buy buying procure procurement purchase purchasing supplier tender tendering contract \
        contractor commercial commission supply
        """,
      phrases: ["supply chain", "social value"]),
    Subject(
      name: "buying together",
      words: "collective club bulk iChoosr",
      phrases: ["group buying", "collective purchasing", "group purchase", "bulk buy"]),
    Subject(
      name: "businesses",
      words: """
        shop retailer retail \
        business firm company companies enterprise SME SMEs trader chamber commerce industry economy \
        commercial employer economic entrepreneur
        """,
      phrases: ["high street"]),
    Subject(
      name: "tourism",
      words:
        "tourism tourist visitor destination hospitality hotel accommodation attraction stay"),
    Subject(
      name: "grants and funds",
      words: "fund funding grant loan subsidy subsidise subsidised pot voucher incentive money seed"
    ),
    Subject(
      name: "investment",
      words: """
        invest investing investor investment divest divestment pension bond capital \
        finance financing treasury reserves ethical
        """,
      phrases: ["fossil fuel"]),
    Subject(
      name: "community groups",
      words: """
        neighbour neighbourhoods \
        community neighbourhood voluntary volunteer parish village charity grassroots group \
        initiative faith
        """),
    Subject(
      name: "panels and public dialogue",
      words: """
        assembly panel jury citizen forum consult consultation deliberative engage engagement \
        dialogue listen conversation talk participation
        """),
    Subject(
      name: "partnership and oversight",
      words: """
        partnership board steer steering governance oversight convene committee taskforce alliance \
        coalition together
        """),
    Subject(
      name: "messages to the public",
      words: """
        fair festival exhibition leaflet podcast event online page inform informed \
        campaign newsletter bulletin website media communication communicate message \
        publicity inspire signpost information advice awareness behaviour
        """,
      phrases: ["social media", "behaviour change"]),
    Subject(
      name: "advice to residents",
      words:
        "guide guidance toolkit handbook leaflet advice advise adviser helpline help visit signpost",
      phrases: ["one stop", "home visit", "advice line", "advice service"]),
    Subject(
      name: "figures and reporting",
      words: """
        footprint inventory baseline count calculate measure scope report reporting statement data \
        dashboard monitor monitoring indicator publish account disclosure scrutiny scrutinise annual \
        yearly performance GHG
        """,
      phrases: ["greenhouse gas", "scope 3", "indirect emission", "embodied carbon"]),
    Subject(
      name: "decisions",
      words: """
        gateway capital decide lens \
        decision committee cabinet appraisal assessment impact item template checklist member \

        """,
      phrases: [
        "business case", "investment decision", "committee report", "impact assessment",
        "whole life", "decision making",
      ]),
    Subject(
      name: "asking government",
      words:
        "lobby government minister parliament regulation legislation influence national MP"),
    Subject(
      name: "air quality",
      words: "dioxide NO2 fumes pollution pollutant smoke AQMA nitrogen particulate idling stove",
      phrases: ["air quality", "clean air"]),
    Subject(
      name: "water use", words: "leak leakage tap drought reservoir metering",
      phrases: ["water efficiency", "water use", "water saving"]),
    Subject(
      name: "health",
      words: "medical asthma GPs care health wellbeing NHS hospital clinic patient GP"),
    Subject(name: "aviation", words: "airport aviation flight flying airline runway"),
    Subject(
      name: "digital services",
      words:
        "computer tablet desktop website online paperless screen internet digital broadband ICT server cloud laptop device software"
    ),
  ]

  /// The places in ``all`` of what each stem points to.
  static let ofWord: [String: [Int]] = {
    var subjects: [String: [Int]] = [:]
    for (number, subject) in all.enumerated() {
      for word in Set(SuccessionToken.tokens(of: subject.words).map(\.stem)) {
        subjects[word, default: []].append(number)
      }
    }
    return subjects
  }()

  /// The places in ``all`` of what two neighbouring stems point to.
  static let ofPhrase: [(stems: [String], subject: Int)] = all.enumerated().flatMap {
    number, subject in
    subject.phrases.map { (SuccessionToken.tokens(of: $0).map(\.stem), number) }
  }
}
