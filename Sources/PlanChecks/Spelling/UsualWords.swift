/// Words that councils' papers use again and again.
///
/// A strange word is called a slip for one of these, or for a word of the paper itself, and for no other:
/// beside "slurry" and "bunded" the dictionary has a word that hardly anybody means.
enum UsualWords {
  /// Whether a word of lower-case letters is one of them, as it stands or with an ending of English.
  static func contain(_ word: String) -> Bool { words.contain(word) }

  static var hashes: WordHashes { words.hashes }

  private static let words = EnglishWords(
    lines: Array(list.utf8.map { $0 == 0x20 ? 0x0A : $0 }))

  private static let list = """
    about academy accelerate accepted access accommodate accommodation account accreditation achievable achieve achieved
    achieving acquire across action active activity adaptation adapting adding addition additional adequate administration
    adopted adoption advertised advice advise affected affordable after again against agency agenda agents aggregate agreed
    agreement alignment alliance allocated allocation allotment allowed allowing alongside already alternative alternatively
    although always ambition ambitious amended amenity amount analysed analysis annual another answer anticipate appear
    appendices appendix application applied appoint apprentice apprenticeship approach appropriate approval approved arising
    around arranged arrays arrive arrows asbestos asking asphalt aspiration assembly assess assessment assessors assets
    assistance assistant associated association assumption attend attention attract audience audits august author authorise
    authorities authority autumn availability available average awaited awaiting awarded awards awareness backed background
    balance balancing barriers baseline battery because become bedding before beginning begins behaviour behavioural behind
    being believe benefited benefits better between bidder biggest biodiversity blanket blocked blocks bodies boiler booked
    borough bought boundary branch breeding bridge bright bringing brochure brought budget building bulletin bureau business
    businesses buying cabinet caddies calendar called campaign campus cancelled cannot canopy capability capacity capital
    capture carbon carried catalogue catchment category catering cavity central centralise centre certificate certified chains
    challenge championing champions change charge charity charter checked children choice choose chosen circular circulate
    cities citizens claimed clarify clarity clauses cleaner client climate closed closes closing closure cluster coastal
    collaborate collaboration collaborative colleague collect collection collective college column combined coming commence
    commencement comment commentary commercial commission commitment commits committed committee common communal communicate
    communications communities community commuting company compared compares comparison competent competition complaints
    complement complete completion compliance compliant compost comprehensive compulsory concept concerns concluded conclusion
    condition conference confidence confirm connect connection conscious consensus consent consequence conservation consider
    considerable consideration consistent consolidation consortium constraint construction consultant consultation consulted
    consuming consumption contact contains contamination contingency continue continuous contract contractor contribute
    contributing contribution control convene conversion convert cooling cooperation coordinate coordinated coordination
    corporate corrected correspondence corridor costed could council councillor counted country countryside county course
    covered covering covers create creation crematorium criteria crossing cultural culture culvert current curriculum customer
    cutting cycling dashboard database deadline decide decision declared dedicated deferred deficient deficit define
    definitely definitions delayed delays delegate deliver deliverable delivery demand democratic demonstration demonstrator
    department depend dependent deposit depots design desktop detached detail determine develop development dialogue diesel
    different difficulty digital dioxide direct direction director directorate discipline discovery discretionary discussed
    discussion displays disposal disruption dissemination distribution district diverse diversity diverted document domestic
    drafted drafting drainage draught driver drives dropped duration during duties dynamic earlier easily earliest ecologist ecology
    economic economy edition education effective effectiveness efficiency efficient efficiently either electric electrical
    electrician electricity electrification electrify eleven eligibility eligible eliminate embedded embodied emergency
    emerging emission emphasis employees employer employment empower enable encourage endorse energised energy enforce
    enforcement engage engagement engineer enhanced enquiries enrolled ensure entered enterprise entrepreneur environment
    environmental equality equipment equities equivalent especially essential establish estate estimate evaluate evaluation
    evening events everything evidence evolving example exceed excellent except exceptional exchange executive exempt exercise
    exhibition existence existing expand expect expenditure experience experiment expertise experts explanation explore export
    extend extension extensive external fabric facilitate facilitator facilities factor failed fallen familiar farmers farming
    faster favour favourable feasibility feasible feedback fenced fencing festival fields figure filled finalised finance
    financial finding finish fitted fitting flexible flooding follow footprint forecast forest forestry foreword formally
    format former forward fourth framework freight frequency frequently friendly friends fulfil fuller fundamental funded
    funding further future gained garden gather generated generating generation getting giving glance glazing governance
    government governors granted grants grassland grazing greater greener greenhouse ground groups growers growing growth
    guarantee guidance guideline habitat halted handed hangars happened happens headings headlines health heated heating
    hectares hedgerow helicopter helped heritage hierarchy highest highlight highway holder holding holiday horticulture
    hospital hospitality hourly household houses housing however hybrid hydrogen hydrology identification identify identity
    idling illustrate immediate immediately impact implement implementation implications improve improvement incentive include
    income incorporate increase independent indicative individual individuals induction industrial industry inequality
    influence influential inform information infrastructure ingredient initial initiatives innovation innovative insert inside
    inspect inspection inspiration install installation institute institutions insufficient insulate insulation integrate
    integration intelligence intensive intention intentionally interactive interest interface interim internal international
    interrupt intervention introduce introduction invest investigate investigation investment investors invited involved
    involvement inward irrelevant issued issues itself joined judgement judgment junction justification kitchens knowledge
    knowledgeable laboratory landfill landlord landowner landscapes lanterns larger largest latest launch leader leadership
    leading learners learning leased leases leaves leaving legislation legislative leisure letters levels leverage liability
    liaise liaison library licence licensed licensing lifted lighting lights likely limited linked listed literacy little
    living locations lodged longer looked looking losses machine magazine mailing mainly mainstream maintained maintenance
    majority making manage management mandatory manoeuvre manufacturer manufacturing mapped mapping marine marked market
    material matter maximise meadow meaning meantime measure mechanical mechanism medium meeting member merged messages
    metered metering meters method methodology metropolitan mileage milestone millennium million minerals minimisation
    minimise minimum minority minute miscellaneous missed missing mitigation mobile mobilisation mobilising mobility modelled
    modelling models monitor monthly months mostly motivate mounted moving mowing multiple municipal national native natural
    nature navigate nearest nearly necessarily necessary needed negative negotiate negotiation neighbour neighbourhood
    neighbouring network neutral newsletter nominate normal northern nothing noticeable notices number numerous nursery
    objections objective obligation observation obsolete obtain occasion occasionally occupancy occupant occupied occupier
    occurred occurrence offered offering office officer officers offset omission ongoing online opened opening operation
    operational operator opponent opportunities optimise option orchard ordered orders organisation organisational organise
    organiser orientation original other others otherwise outcome outline output outreach outside outstanding overall overview
    owners ownership panels papers paragraph parallel parish parking parliament partially participant participation particular
    partner partnership passed passenger pathway paused pavilions payment pedestrian penalties pending pension people perceive
    percentage perception performance period permanent permissible permission permit permitted persistent personnel persuade
    phases phenomenon photograph picked piloted pioneer pipeline placed places planned planning planted planting plants
    plastic platform please pledge pocket points policy portal portfolio portion position positive possession possibility
    possible potential poverty practice precaution precede predict predominantly preference preferred preliminary premises
    prepare present pressure prevent previous previously prices pricing primarily primary principal principle prioritise
    priority priory private privilege probably problem proceed process procured procurement procuring produce product
    production professional profile programme progress prohibit project prominent promised promote promotional property
    proportion proportionate proposal proposed prospective prospectus prosperity protected protection provide provision
    provisional public publication publicly publish pulled pupils purchase purchasing purpose pursue qualification quality
    quantified quantities quantity quarter queries question questioning questionnaire radiator railway raised raising rating
    rationalise reached readiness readings realistic reason reasonable receive recent recognise recognition recommendation
    recommended reconsider recorded recover recoverable recovery recruit recruitment recycling redesigned reduce reduction
    redundant reference referrals referred refill reflect refresh refuelling refuse regarding regeneration regime region
    regional register regulation regulatory related released relevance relevant reliability reliable religious remain
    remainder remedy removal remove renewable renewal renewed rented renters reopened repair repeated replace replacement
    replies report representation representative reputation request require requirements requisite research reserve resident
    residential residual resilience resilient resolution resource respective response responsible responsive restart restated
    restaurant restoration restore restriction result resurfacing retained retrofit retrospective return reusable reused
    revenue review revised rivers riverside rolled rolling rooftop rounded rounds routes running safety satisfaction
    satisfactory saving scenario schedule scheme school scientific scoped scopes scoping scored scrutiny season seasonal
    second secondary secretary section sector secure senior sensitivity separate sequence sequestration serious served service
    session setting settled several shared sharing shortened shortfall should showed signed significant signposting simplified
    simultaneous since sincerely single situation skills slightly slippage slipped slipping slower smaller smarter snagging
    social sockets solutions something sought source spaces special specialist species specific specification spending spring
    stages stakeholder stalled standard stands started starters starting starts statement station stationery status statutory
    steering stimulate stopped storage stores straightforward strand strategic strategy stream street strengthen strong
    structural structure studies subject submission submit subsequent subsidiary subsidise subsidising substantial substation
    substitute subtle success successful successfully sufficient suggestion suitable summary summer summit superintendent
    supersede supervise supervision supplement supplementary supplier supply support surface surplus surrounding survey
    surveyor survival suspended sustain sustainable sustained swapped switch symptom system systematic tables taking talking
    target tariff technical technician techniques technological technology temperature template temporarily temporary tenant
    tendency tender tentative territory tested testing textile thanks their themes there therefore these things thorough
    thoroughly thought three threshold through throughout timescale timetable together tomorrow tonnage tonnes toolkit totals
    tourism towards tracker traders traditional traffic trained trainer training transfer transformation transition
    transparency transparent transport travel treasury treated treatment turned twelve ultimately unanimous unavailable under
    understand undertake undertaken unfortunately unions unique universal university unless unlikely unnecessary unsuccessful
    until update upgrade upland uptake urgent utilisation utilise utilities vacancies vacancy vacant validate validation
    valley valuable valuation variation variety various vegetable vehicle vehicular venues verges verification verified
    versatile version viability vigorous village visible vision visited visitor visits volume voluntary volunteer vulnerable
    waiting walking wardens warmer warmth watering weather website weekly weight wetland wetted where whereas wherever whether
    which widespread wildflower wildlife window winter withdrawal withdrawn withdrew within without woodland wording worked
    working workplace workshop workshops worthwhile would written yearly yellow youth zoning
    """
}
