/// The words by which a person's name is told from an organisation's, a post's or a team's.
enum NameWords {
  /// What stands before a person's name.
  static let honorifics = set(
    "cllr cllrs councillor cnclr clr mr mrs ms miss mx dr prof professor sir dame lord lady rev revd"
  )

  /// Common given names in the United Kingdom; with a surname after one, a person is meant.
  static let given = set(
    """
    aaron abbie abdul abigail adam adele adrian agnes ahmed aileen aisha aisling alan alana alasdair
    alastair alec alex alexander alexandra alexandru ali alice alicia alison alistair alun alwyn alyson
    amanda amber amelia amina amir amit amy ana anand andrea andreea andrew andy andrzej aneurin angela
    angus anil anita anjali ann anna annabel anne annette annie anthony antonia antony anwen april arjun
    arthur asad asha ashley asif audrey ayesha barbara barry beata becky belinda ben benjamin bernadette
    bernard beth bethan bethany bev beverley bilal bill billy bob brenda brendan brian bridget bronwen
    bryan bryn caitlin callum calum cameron carl carla carmel carol carole caroline carolyn carwyn
    catherine cathy catrin ceri charles charlie charlotte cheryl chloe chris christian christina
    christine christopher chukwu ciara claire clare clive colette colin colleen conor corinne craig
    cristina daisy damian damien dan daniel danielle danny daphne darren dave david dawn dean deb debbie
    deborah debra declan deepak deirdre delyth denis denise dennis derek des desmond diana diane dinesh
    dominic don donald donna dorothy doug douglas duncan dylan eamonn ed eddie edith edward edwina eileen
    eilidh eirlys elaine eleanor elena eleri elinor elizabeth ella ellen ellie elliot emily emma emyr eric
    erin ernest esme esther ethan eugene euan evan eve evelyn ewan faisal farah fatima fay felicity fergus
    fiona florence fran frances francesca francis frank fred freddie gail gareth garry gary gavin gaynor
    gemma geoff geoffrey george georgia georgina geraint gerald geraldine gerard gethin gill gillian gina
    giles glenda glenys glyn gordon graeme graham grainne grant greg gregory gurpreet gwen gwyn hamish
    hannah harjit harold harpreet harriet harry harvey hassan hayley hazel heather heidi helen helena henry
    hilary hollie holly howard hugh huw hussain hywel iain ian ibrahim idris ieuan imogen imran ines ingrid
    iolo irene iris isaac isabel isabella isabelle isla ismail iwan jack jackie jacob jacqueline jacqui
    jagdeep jake james jamie jan jane janet janice janine jasmine jason jasmin jay jayne jean jeff jeffrey
    jemma jen jennifer jenny jeremy jess jessica jill jillian jim jimmy jo joan joanna joanne jodie joe joel
    john johnny jon jonathan jordan joseph josephine josh joshua joy joyce juan judith judy jules julia
    julian julie juliet june justin justine kamal karan karen karl kate katarzyna kath katharine katherine
    kathleen kathryn kathy katie katrina kavita kay keir keith kelly ken kenneth kerry kevin khadija kieran
    kim kimberley kirsten kirsty kofi krishna krzysztof kulwinder kumar kwame kyle lara laura lauren
    laurence lawrence leah leanne lee len leo leonard lesley leslie lewis liam lily linda lindsay lindsey
    linsey lisa liz lizzie llinos llyr lorna lorraine louis louisa louise luca lucia lucy luke lydia lynda
    lyn lynn lynne lynsey mabel maggie magdalena mahmood mairead maisie malcolm mandy manjit marc marcin
    marcus margaret maria marian marianne marie marilyn marion marjorie mark marlene martha martin martyn
    mary maryam mathew matt matthew maureen maurice max maxine meera megan meghan mehmet mel melanie melissa
    meredith mervyn mia michael michaela michal michelle miguel mike miles millie miranda miriam moira molly
    mohamed mohammad mohammed mohammad monica morag muhammad muriel nadia nadine nancy naomi natalie natasha
    nathan naveed neal neil nerys niall niamh nicholas nick nicky nicola nigel nikki nina noah noel nora
    norma norman nuala oksana olga oliver olivia olivier oluwaseun omar orla oscar owain owen paige pam
    pamela parveen pat patrick patricia patsy paul paula pauline pawel pearl penelope penny pete peter phil
    philip philippa phillip phoebe phyllis pippa piotr polly poppy pradeep priya rabia rachael rachel raj
    rajesh rakesh ralph ramesh ranjit rashid raymond rebecca reece reena reg reginald rehana rhian rhiannon
    rhodri rhona rhys richard rita rob robert roberta robin roderick rodney roger roisin roland ron ronald
    rory rosa rosalind rose rosemary rosie ross rowan roxanne roy rupert russell ruth ryan sabrina sadia
    saima sally sam samantha samir samira samuel sandra sandeep sanjay sara sarah saskia scott sean sebastian
    seema shabana shahid shane shannon sharon shaun shauna sheena sheila shelley shirley shona sian sid
    siddharth silvia simon simone sinead siobhan sioned sofia sonia sophia sophie stacey stan stanley stefan
    stella stephanie stephen steve steven stewart stuart sue suki sunil sunita surinder susan susanna
    susannah susie suzanne suzy sylvia tamsin tania tanya tara tariq tasneem ted terence teresa terry tess
    theo theresa thomas tiffany tim timothy tina toby tom tomasz tomos tony tracey tracy trevor tricia
    trish trudy tudor una ursula usha usman valerie vanessa vera verity vernon veronica vicki vicky victor
    vijay vikram vincent violet viv vivian vivien vivienne wayne wendy will william yasmin yvette yvonne zac
    zachary zahra zainab zara zoe zofia zuzanna
    """)

  /// Words of posts, by which a bracket or a comma after a name says who that is.
  static let posts = set(
    """
    head director manager officer lead leader member chair chairman chairwoman chairperson chief executive
    coordinator co-ordinator adviser advisor engineer planner surveyor assistant deputy portfolio holder
    mayor secretary treasurer clerk consultant specialist analyst administrator ranger warden supervisor
    principal architect ecologist accountant solicitor technician apprentice inspector steward sponsor
    champion commissioner governor headteacher vice-chair president trustee strategist owner
    """)

  /// Words of organisations, teams, places and the work itself; a phrase with one names no person.
  static let others = set(
    """
    academy access action active adaptation administration adult advice affairs agency agriculture air all
    alliance allotments and area areas arts assembly assets association authorities authority avenue bank
    biodiversity board bodies body borough bridge building buildings bureau bus business businesses
    cabinet campaign capital car carbon care carers catering central centre change charity children choice
    church cic circular city civic clean climate club coalition coast coastal college combined commercial
    commission committee commons communications community communities companies company conservation
    construction consortium consulting contract contracts control cooperative co-op co-operative core
    corporate council councils countryside county court crown culture customer cycle cycling data
    decarbonisation delivery democratic department depot design developers development digital directorate
    district division domestic drive east eastern ecology economic economy education electoral electric
    emergency emissions employment energy engagement engineering england enterprise enterprises environment
    environmental equality estate estates events external facilities farm farmers farming federation finance
    fire first fleet flood food for forest forestry forum foundation friends fuel fund funding future garden
    gardens gate general global governance government grants great green grid ground grounds group growth hall
    harbour health heat heating heritage high highway highways hill home homes hospital hotel house households
    housing hub human improvement inclusion industry infrastructure innovation institute insurance integrated
    internal investment ireland island join joint justice labour lake land landlords landscape lane learning
    legal leisure library libraries licensing limited living llp local london low ltd maintenance management
    market marketing markets media metropolitan midlands ministry mobility monitoring museum museums national
    natural nature net network networks new nhs north northern office operations operators organisations
    organisation other our outdoor park parking parks parish parishes partner partners partnership partnerships
    passenger people performance pensions place places plan planning plc police policy pollution port power
    press primary print private procurement programme programmes project projects properties property public
    quality quarter rail railway recreation recycling regeneration region regional registered regulation
    regulatory renewable renewables repairs research residents resilience resources retail retrofit revenues
    rights risk river road roads royal rural safety sales school schools scotland secondary sector section
    security senior service services shared shire skills small social society solar solicitors solutions south
    southern sport sports square staff stakeholders standards station stations strategic strategy street
    streets studio supply support surgery surveyors sustainability sustainable systems task tbc team teams technical
    technology tenants tenancy the theatre theme theatres tourism tower town towns trade trading traffic
    training transformation transition transport travel treasury tree trees trust trusts trustees unit united
    university urban utilities utility valley value vehicle vehicles victoria village villages voluntary volunteers
    wales ward waste water waterways welfare wellbeing west western wildlife wind wood woodland woodlands
    work workforce working works workshop world yard young youth zero zone all-party
    """
  ).union(CalendarWords.names)

  /// Of those, words that are surnames too, where a given name stands right before them.
  static let surnamesToo = set(
    "bank banks church day forest green hall hill lake lane london marsh north power west winter wood "
      + "woods young summer")

  /// Firms that are called like people.
  static let firms = set([
    "john lewis", "thomas cook", "laura ashley", "ian williams", "marks spencer",
  ])

  /// Small words inside a surname.
  static let particles = set("van der den de da di du la le von ap ab ferch bin al el st ten ter")

  /// What names a contact detail in front of it.
  static let labels = set(
    "tel telephone phone mobile mob email e-mail mail contact t e m ext extension")

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func set(_ phrases: [String]) -> Set<String> { Set(phrases) }
}

/// Names of days and months, which begin with a capital too.
enum CalendarWords {
  static let names: Set<String> = [
    "january", "february", "march", "july", "august", "september", "october", "november",
    "december", "spring", "summer", "autumn", "winter", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "quarter", "ongoing",
  ]
}
