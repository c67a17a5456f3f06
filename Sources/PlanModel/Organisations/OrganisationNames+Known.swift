import Foundation

extension OrganisationNames {
  /// Bodies, funds and national programmes that councils' climate plans name, and whose names changed.
  ///
  /// The facts are public: machinery-of-government statements to Parliament, statutory instruments and
  /// the bodies' own announcements. A date is given only as precisely as it is certain. A change that
  /// is missing makes nothing wrong: its names are then two names.
  public static let known = OrganisationNames(
    knownChanges,
    shortForms: Dictionary(
      knownShortForms.map { ($0.name, $0.forms) }, uniquingKeysWith: { one, _ in one }))

  /// The rows of `changes` that can be read; a test holds it to all of them.
  static let knownChanges: [OrganisationChange] = {
    let rows = DelimitedRecords(changes)
    return rows.records.compactMap { row in
      guard let former = rows["former", row], let successor = rows["successor", row],
        let from = rows["from", row].flatMap({ PartialDate(iso: $0) }),
        let kind = rows["kind", row].flatMap(OrganisationChange.Kind.init),
        let source = rows["source", row]
      else { return nil }
      return OrganisationChange(
        former: former, successor: successor, from: from, kind: kind, source: source)
    }
  }()

  static let knownShortForms: [(name: String, forms: [String])] = {
    let rows = DelimitedRecords(shortForms)
    return rows.records.compactMap { row in
      guard let name = rows["name", row], let forms = rows["short forms", row] else { return nil }
      return (name, forms.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }()

  // Comma separated values, as the files in `Data` are; kept in the program because rules and
  // proposals need them wherever it runs.

  static let changes = """
    former,successor,from,kind,source
    Countryside Agency,Natural England,2006-10-01,merged,Natural Environment and Rural Communities Act 2006
    English Nature,Natural England,2006-10-01,merged,Natural Environment and Rural Communities Act 2006
    EDF Energy Networks,UK Power Networks,2010-10,renamed,"The owner's announcement of the sale, October 2010"
    Central Networks,Western Power Distribution,2011-04,replaced,"The owner's announcement of the sale, April 2011"
    Countryside Council for Wales,Natural Resources Wales,2013-04-01,merged,The Natural Resources Body for Wales (Establishment) Order 2012
    Environment Agency Wales,Natural Resources Wales,2013-04-01,merged,The Natural Resources Body for Wales (Establishment) Order 2012
    Forestry Commission Wales,Natural Resources Wales,2013-04-01,merged,The Natural Resources Body for Wales (Establishment) Order 2012
    Highways Agency,Highways England,2015-04-01,replaced,Infrastructure Act 2015
    Cyclists' Touring Club,Cycling UK,2016,renamed,Announcement of the charity
    "Department for Business, Innovation and Skills","Department for Business, Energy and Industrial Strategy",2016-07-14,merged,"Machinery of government changes, July 2016"
    Department of Energy and Climate Change,"Department for Business, Energy and Industrial Strategy",2016-07-14,merged,"Machinery of government changes, July 2016"
    National Grid Gas Distribution,Cadent Gas,2017,renamed,Announcement of the company
    Education Funding Agency,Education and Skills Funding Agency,2017-04-01,merged,Announcement of the Department for Education
    Skills Funding Agency,Education and Skills Funding Agency,2017-04-01,merged,Announcement of the Department for Education
    "Department for Culture, Media and Sport","Department for Digital, Culture, Media and Sport",2017-07-03,renamed,Announcement of the department
    Department for Communities and Local Government,"Ministry of Housing, Communities and Local Government",2018-01-08,renamed,Announcement of the Prime Minister's Office
    Department of Health,Department of Health and Social Care,2018-01-08,renamed,Announcement of the Prime Minister's Office
    Homes and Communities Agency,Homes England,2018-01-11,renamed,Announcement of the agency
    Big Lottery Fund,National Lottery Community Fund,2019-01,renamed,Announcement of the fund
    Heritage Lottery Fund,National Lottery Heritage Fund,2019-01,renamed,Announcement of the fund
    Forest Enterprise England,Forestry England,2019-04-01,renamed,Announcement of the Forestry Commission
    Forest Enterprise Scotland,Forestry and Land Scotland,2019-04-01,replaced,Forestry and Land Management (Scotland) Act 2018
    Forestry Commission Scotland,Scottish Forestry,2019-04-01,replaced,Forestry and Land Management (Scotland) Act 2018
    Office for Low Emission Vehicles,Office for Zero Emission Vehicles,2020,renamed,Announcement of the office
    Feed-in Tariff,Smart Export Guarantee,2020-01-01,followed,The Smart Export Guarantee Order 2019
    Scottish Natural Heritage,NatureScot,2020-08,renamed,Announcement of the body
    Emergency Active Travel Fund,Active Travel Fund,2020-11,renamed,Announcement of the Department for Transport
    Woodland Carbon Fund,England Woodland Creation Offer,2021,followed,Announcement of the Forestry Commission
    Highways England,National Highways,2021-08,renamed,Announcement of the company
    "Ministry of Housing, Communities and Local Government","Department for Levelling Up, Housing and Communities",2021-09,renamed,Announcement of the Prime Minister's Office
    Public Health England,UK Health Security Agency,2021-10-01,replaced,Announcement of the Department of Health and Social Care
    Public Health England,Office for Health Improvement and Disparities,2021-10-01,replaced,Announcement of the Department of Health and Social Care
    Greater South East Energy Hub,Greater South East Net Zero Hub,2022,renamed,Papers of the hub and of the councils that it serves
    Midlands Energy Hub,Midlands Net Zero Hub,2022,renamed,Papers of the hub and of the councils that it serves
    North West Energy Hub,North West Net Zero Hub,2022,renamed,Papers of the hub and of the councils that it serves
    South West Energy Hub,South West Net Zero Hub,2022,renamed,Papers of the hub and of the councils that it serves
    Heat Networks Investment Project,Green Heat Network Fund,2022-03,followed,"Announcement of the Department for Business, Energy and Industrial Strategy"
    European Regional Development Fund,UK Shared Prosperity Fund,2022-04,followed,"Prospectus of the UK Shared Prosperity Fund, April 2022"
    Electric Vehicle Homecharge Scheme,Electric Vehicle Chargepoint Grant,2022-04-01,followed,Guidance of the Office for Zero Emission Vehicles
    Domestic Renewable Heat Incentive,Boiler Upgrade Scheme,2022-05,followed,The Boiler Upgrade Scheme (England and Wales) Regulations 2022
    Clinical Commissioning Group,Integrated Care Board,2022-07-01,replaced,Health and Care Act 2022
    NHS Improvement,NHS England,2022-07-01,merged,Health and Care Act 2022
    Western Power Distribution,National Grid Electricity Distribution,2022-09,renamed,Announcement of the owner
    NHS Digital,NHS England,2023-02-01,merged,Health and Care Act 2022
    "Department for Business, Energy and Industrial Strategy",Department for Energy Security and Net Zero,2023-02-07,replaced,"Machinery of government changes, February 2023"
    "Department for Business, Energy and Industrial Strategy","Department for Science, Innovation and Technology",2023-02-07,replaced,"Machinery of government changes, February 2023"
    "Department for Business, Energy and Industrial Strategy",Department for Business and Trade,2023-02-07,replaced,"Machinery of government changes, February 2023"
    "Department for Digital, Culture, Media and Sport","Department for Culture, Media and Sport",2023-02-07,renamed,"Machinery of government changes, February 2023"
    Department for International Trade,Department for Business and Trade,2023-02-07,merged,"Machinery of government changes, February 2023"
    ECO Plus,Great British Insulation Scheme,2023-03,renamed,"Powering Up Britain, March 2023"
    Health Education England,NHS England,2023-04-01,merged,Health and Care Act 2022
    Social Housing Decarbonisation Fund,Warm Homes: Social Housing Fund,2024,renamed,Guidance of the Department for Energy Security and Net Zero
    Leicester and Leicestershire Enterprise Partnership,Leicester and Leicestershire Business and Skills Partnership,2024-04,replaced,"Transfer of local enterprise partnerships' functions to councils, April 2024"
    "Department for Levelling Up, Housing and Communities","Ministry of Housing, Communities and Local Government",2024-07,renamed,Announcement of the Prime Minister's Office
    National Grid Electricity System Operator,National Energy System Operator,2024-10-01,replaced,Energy Act 2023
    Home Upgrade Grant,Warm Homes: Local Grant,2025,followed,Guidance of the Department for Energy Security and Net Zero
    """

  static let shortForms = """
    name,short forms
    Cadent Gas,Cadent
    Clinical Commissioning Group,CCG
    Countryside Council for Wales,CCW
    Department for Business and Trade,DBT
    "Department for Business, Energy and Industrial Strategy",BEIS
    "Department for Business, Innovation and Skills",BIS
    Department for Communities and Local Government,DCLG
    "Department for Culture, Media and Sport",DCMS
    "Department for Digital, Culture, Media and Sport",DCMS
    Department for Energy Security and Net Zero,DESNZ
    Department for International Trade,DIT
    "Department for Levelling Up, Housing and Communities",DLUHC
    "Department for Science, Innovation and Technology",DSIT
    Department of Energy and Climate Change,DECC
    Department of Health and Social Care,DHSC
    Domestic Renewable Heat Incentive,Renewable Heat Incentive; RHI
    Education Funding Agency,EFA
    Education and Skills Funding Agency,ESFA
    Electric Vehicle Homecharge Scheme,EVHS
    England Woodland Creation Offer,EWCO
    European Regional Development Fund,ERDF
    Feed-in Tariff,Feed in Tariffs; FITs
    Great British Insulation Scheme,GBIS
    Green Heat Network Fund,GHNF
    Health Education England,HEE
    Heat Networks Investment Project,HNIP
    Heritage Lottery Fund,HLF
    Home Upgrade Grant,HUG
    Homes and Communities Agency,HCA
    Integrated Care Board,ICB
    Leicester and Leicestershire Business and Skills Partnership,LLBSP; Business and Skills Partnership
    Leicester and Leicestershire Enterprise Partnership,LLEP
    Midlands Net Zero Hub,MNZH
    "Ministry of Housing, Communities and Local Government",MHCLG
    NHS England,NHSE
    National Energy System Operator,NESO
    National Grid Electricity Distribution,NGED
    National Grid Electricity System Operator,National Grid ESO; NGESO
    National Lottery Heritage Fund,NLHF
    Natural Resources Wales,NRW
    Office for Health Improvement and Disparities,OHID
    Office for Low Emission Vehicles,OLEV
    Office for Zero Emission Vehicles,OZEV
    Public Health England,PHE
    Scottish Natural Heritage,SNH
    Smart Export Guarantee,SEG
    Social Housing Decarbonisation Fund,SHDF
    UK Health Security Agency,UKHSA
    UK Power Networks,UKPN
    UK Shared Prosperity Fund,UKSPF; Shared Prosperity Fund
    Western Power Distribution,WPD
    """
}
