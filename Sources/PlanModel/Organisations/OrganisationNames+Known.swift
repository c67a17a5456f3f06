extension OrganisationNames {
  /// Bodies that councils' climate plans name and whose names changed.
  ///
  /// The facts are public: machinery-of-government statements to Parliament, statutory instruments and
  /// the bodies' own announcements. A date is given only as precisely as it is certain. A change that
  /// is missing makes nothing wrong: its names are then two names.
  public static let known = OrganisationNames(
    knownChanges.compactMap { row in
      PartialDate(iso: row.from).map {
        OrganisationChange(
          former: row.former, successor: row.successor, from: $0, kind: row.kind,
          source: row.source)
      }
    }, shortForms: knownShortForms)

  typealias Row = (
    former: String, successor: String, from: String, kind: OrganisationChange.Kind, source: String
  )

  static let knownChanges: [Row] = [
    (
      "English Nature", "Natural England", "2006-10-01", .merged,
      "Natural Environment and Rural Communities Act 2006"
    ),
    (
      "Countryside Agency", "Natural England", "2006-10-01", .merged,
      "Natural Environment and Rural Communities Act 2006"
    ),
    (
      "EDF Energy Networks", "UK Power Networks", "2010-10", .renamed,
      "The owner's announcement of the sale, October 2010"
    ),
    (
      "Central Networks", "Western Power Distribution", "2011-04", .replaced,
      "The owner's announcement of the sale, April 2011"
    ),
    (
      "Highways Agency", "Highways England", "2015-04-01", .replaced,
      "Infrastructure Act 2015"
    ),
    (
      "Department of Energy and Climate Change", beis, "2016-07-14", .merged,
      "Machinery of government changes, July 2016"
    ),
    (
      "Department for Business, Innovation and Skills", beis, "2016-07-14", .merged,
      "Machinery of government changes, July 2016"
    ),
    (
      "Education Funding Agency", "Education and Skills Funding Agency", "2017-04-01", .merged,
      "Announcement of the Department for Education"
    ),
    (
      "Skills Funding Agency", "Education and Skills Funding Agency", "2017-04-01", .merged,
      "Announcement of the Department for Education"
    ),
    (
      "Department for Culture, Media and Sport", "Department for Digital, Culture, Media and Sport",
      "2017-07-03", .renamed, "Announcement of the department"
    ),
    (
      "Department for Communities and Local Government", mhclg, "2018-01-08", .renamed,
      "Announcement of the Prime Minister's Office"
    ),
    (
      "Department of Health", "Department of Health and Social Care", "2018-01-08", .renamed,
      "Announcement of the Prime Minister's Office"
    ),
    (
      "Homes and Communities Agency", "Homes England", "2018-01-11", .renamed,
      "Announcement of the agency"
    ),
    (
      "Forest Enterprise England", "Forestry England", "2019-04-01", .renamed,
      "Announcement of the Forestry Commission"
    ),
    (
      "Office for Low Emission Vehicles", "Office for Zero Emission Vehicles", "2020", .renamed,
      "Announcement of the office"
    ),
    (
      "Highways England", "National Highways", "2021-08", .renamed, "Announcement of the company"
    ),
    (mhclg, dluhc, "2021-09", .renamed, "Announcement of the Prime Minister's Office"),
    (
      "Public Health England", "UK Health Security Agency", "2021-10-01", .replaced,
      "Announcement of the Department of Health and Social Care"
    ),
    (
      "Public Health England", "Office for Health Improvement and Disparities", "2021-10-01",
      .replaced, "Announcement of the Department of Health and Social Care"
    ),
    (
      "Midlands Energy Hub", "Midlands Net Zero Hub", "2022", .renamed,
      "Papers of the hub and of the councils that it serves"
    ),
    (
      "NHS Improvement", "NHS England", "2022-07-01", .merged, "Health and Care Act 2022"
    ),
    (
      "Western Power Distribution", "National Grid Electricity Distribution", "2022-09", .renamed,
      "Announcement of the owner"
    ),
    (beis, "Department for Energy Security and Net Zero", "2023-02-07", .replaced, split2023),
    (
      beis, "Department for Science, Innovation and Technology", "2023-02-07", .replaced, split2023
    ),
    (beis, "Department for Business and Trade", "2023-02-07", .replaced, split2023),
    (
      "Department for International Trade", "Department for Business and Trade", "2023-02-07",
      .merged, split2023
    ),
    (
      "Department for Digital, Culture, Media and Sport",
      "Department for Culture, Media and Sport", "2023-02-07", .renamed, split2023
    ),
    (
      "Leicester and Leicestershire Enterprise Partnership",
      "Leicester and Leicestershire Business and Skills Partnership", "2024-04", .replaced,
      "Transfer of local enterprise partnerships' functions to councils, April 2024"
    ),
    (dluhc, mhclg, "2024-07", .renamed, "Announcement of the Prime Minister's Office"),
    (
      "National Grid Electricity System Operator", "National Energy System Operator", "2024-10-01",
      .replaced, "Energy Act 2023"
    ),
  ]

  static let knownShortForms: [String: [String]] = [
    "Department of Energy and Climate Change": ["DECC"],
    "Department for Business, Innovation and Skills": ["BIS"],
    beis: ["BEIS"],
    "Department for Energy Security and Net Zero": ["DESNZ"],
    "Department for Science, Innovation and Technology": ["DSIT"],
    "Department for Business and Trade": ["DBT"],
    "Department for International Trade": ["DIT"],
    "Department for Culture, Media and Sport": ["DCMS"],
    "Department for Digital, Culture, Media and Sport": ["DCMS"],
    "Department for Communities and Local Government": ["DCLG"],
    mhclg: ["MHCLG"],
    dluhc: ["DLUHC"],
    "Department of Health and Social Care": ["DHSC"],
    "Education Funding Agency": ["EFA"],
    "Education and Skills Funding Agency": ["ESFA"],
    "Homes and Communities Agency": ["HCA"],
    "Office for Low Emission Vehicles": ["OLEV"],
    "Office for Zero Emission Vehicles": ["OZEV"],
    "Public Health England": ["PHE"],
    "UK Health Security Agency": ["UKHSA"],
    "Office for Health Improvement and Disparities": ["OHID"],
    "Midlands Net Zero Hub": ["MNZH"],
    "NHS England": ["NHSE"],
    "Western Power Distribution": ["WPD"],
    "National Grid Electricity Distribution": ["NGED"],
    "UK Power Networks": ["UKPN"],
    "Leicester and Leicestershire Enterprise Partnership": ["LLEP"],
    "Leicester and Leicestershire Business and Skills Partnership": [
      "LLBSP", "Business and Skills Partnership",
    ],
    "National Grid Electricity System Operator": ["National Grid ESO"],
    "National Energy System Operator": ["NESO"],
  ]

  private static let beis = "Department for Business, Energy and Industrial Strategy"
  private static let mhclg = "Ministry of Housing, Communities and Local Government"
  private static let dluhc = "Department for Levelling Up, Housing and Communities"
  private static let split2023 = "Machinery of government changes, February 2023"
}
