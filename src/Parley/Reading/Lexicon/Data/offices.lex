# Titles of office. "level" is the class of rank that a reading may give; a title without one tells no rank.
# "alias" are other titles of the same office. Longer titles stand for themselves: "deputy foreign minister" is no "foreign minister".

# Heads of state
president | office | president
  alias: head of state; state president; President of the Republic
  level: head-of-state
acting-president | office | acting president
  alias: interim president; transitional president; caretaker president
  level: head-of-state
king | office | king
  alias: monarch; His Majesty
  level: head-of-state
queen | office | queen
  level: head-of-state
emir | office | emir
  alias: amir
  level: head-of-state
sultan | office | sultan
  level: head-of-state
emperor | office | emperor
  level: head-of-state
pope | office | pope
  alias: pontiff
  level: head-of-state
supreme-leader | office | supreme leader
  level: head-of-state
grand-duke | office | grand duke
  level: head-of-state
chairman-of-the-presidency | office | chairman of the presidency
  alias: member of the presidency; chairman of the tripartite presidency
  level: head-of-state
chairman-of-the-sovereign-council | office | chairman of the sovereign council
  alias: chairman of the Sovereignty Council; head of the sovereign council; chairman of the presidential council; head of the presidential council
  level: head-of-state
junta-leader | office | junta leader
  alias: military ruler; head of the junta; leader of the junta
  level: head-of-state
president-elect | office | president-elect
  alias: incoming president

# Heads of government
prime-minister | office | prime minister
  alias: premier; head of government; taoiseach; minister-president; prime minister-designate
  level: head-of-government
acting-prime-minister | office | acting prime minister
  alias: caretaker prime minister; interim prime minister
  level: head-of-government
chancellor | office | chancellor
  alias: federal chancellor
  level: head-of-government
chief-executive | office | chief executive
  level: head-of-government
state-counsellor | office | state counsellor
  level: head-of-government

# Heirs and deputies of heads
crown-prince | office | crown prince
  level: minister
vice-president | office | vice-president
  alias: vice president; deputy president; first vice-president; first vice president
  level: minister
deputy-prime-minister | office | deputy prime minister
  alias: vice-premier; vice premier; deputy premier; tanaiste
  level: minister

# Ministers
minister | office | minister
  alias: cabinet minister; government minister; ministers
  level: minister
foreign-minister | office | foreign minister
  alias: minister of foreign affairs; minister for foreign affairs; external affairs minister; minister of external affairs; foreign affairs minister; top diplomat; chief diplomat; minister of foreign and European affairs
  level: minister
foreign-secretary | office | foreign secretary
  level: minister
secretary-of-state | office | secretary of state
  alias: US secretary of state
  level: minister
defence-minister | office | defence minister
  alias: defense minister; minister of defence; minister of defense; war minister
  level: minister
defence-secretary | office | defence secretary
  alias: defense secretary; secretary of defense; secretary of defence; secretary of war
  level: minister
interior-minister | office | interior minister
  alias: minister of the interior; home minister; home affairs minister; home secretary; homeland security secretary
  level: minister
justice-minister | office | justice minister
  alias: minister of justice; attorney general
  level: minister
finance-minister | office | finance minister
  alias: minister of finance; treasury secretary; chancellor of the exchequer
  level: minister
security-minister | office | security minister
  alias: coordinating minister for political and security affairs; national security minister; minister of security; internal security minister
  level: minister
information-minister | office | information minister
  alias: minister of information; communications minister; minister of communications
  level: minister
health-minister | office | health minister
  alias: minister of health
  level: minister
energy-minister | office | energy minister
  alias: oil minister; petroleum minister
  level: minister
economy-minister | office | economy minister
  alias: trade minister; minister of economy; commerce secretary
  level: minister
minister-for-reconciliation | office | minister for reconciliation
  alias: national reconciliation minister; minister of national reconciliation; peace minister; minister for peace; peacebuilding minister; minister for reintegration; reintegration minister
  level: minister
human-rights-minister | office | human rights minister
  alias: minister of human rights
  level: minister
labour-minister | office | labour minister
  alias: labor minister
  level: minister
local-administration-minister | office | local administration minister
  level: minister
northern-ireland-secretary | office | Northern Ireland secretary
  alias: secretary of state for Northern Ireland
  level: minister
minister-of-state | office | minister of state
  level: minister
secretary-general | office | secretary-general
  alias: secretary general
secretary-of-the-security-council | office | secretary of the Security Council
  alias: Security Council secretary
  level: minister
national-security-adviser | office | national security adviser
  alias: national security advisor
high-representative-for-foreign-affairs | office | high representative for foreign affairs
  alias: foreign policy chief; EU foreign policy chief; high representative; EU's top diplomat
  level: minister
presidential-adviser-on-the-peace-process | office | presidential adviser on the peace process
  alias: peace adviser; presidential peace adviser
  level: minister

# Deputies of ministers
deputy-foreign-minister | office | deputy foreign minister
  alias: vice foreign minister; vice-foreign minister; deputy minister of foreign affairs; assistant foreign minister; first deputy foreign minister
  level: deputy-minister
deputy-minister | office | deputy minister
  alias: vice-minister; vice minister; junior minister; assistant minister
  level: deputy-minister
deputy-defence-minister | office | deputy defence minister
  alias: deputy defense minister; vice defence minister
  level: deputy-minister
deputy-interior-minister | office | deputy interior minister
  level: deputy-minister
deputy-secretary-of-state | office | deputy secretary of state
  level: deputy-minister
under-secretary | office | under-secretary
  alias: undersecretary; under secretary; under-secretary of state; undersecretary of state; under secretary of state
  level: deputy-minister
assistant-secretary | office | assistant secretary
  alias: assistant secretary of state; acting assistant secretary; acting assistant secretary of state; principal deputy assistant secretary; deputy assistant secretary; deputy assistant secretary of state
  level: deputy-minister
state-secretary | office | state secretary
  alias: parliamentary state secretary
  level: deputy-minister
permanent-secretary | office | permanent secretary
  alias: foreign ministry secretary-general
  level: deputy-minister
foreign-secretary-of-a-foreign-service | office | foreign secretary of a foreign service
  alias: Indian foreign secretary; Pakistan foreign secretary; Pakistani foreign secretary; foreign secretary of India; foreign secretary of Pakistan
  level: deputy-minister

# Envoys
special-envoy | office | special envoy
  alias: envoy; special presidential envoy; presidential envoy; peace envoy; personal envoy; chief envoy; deputy special envoy; senior envoy
  level: special-envoy
special-representative | office | special representative
  alias: special representative of the secretary-general; SRSG; special presidential representative; representative of the president; personal representative; acting special representative
  level: special-envoy
special-adviser | office | special adviser
  alias: special advisor
  level: special-envoy
special-coordinator | office | special coordinator
  level: special-envoy
mediator | office | mediator
  alias: chief mediator; facilitator; chief facilitator; co-mediator
high-commissioner-for-peace | office | high commissioner for peace
  alias: peace commissioner
  level: special-envoy
co-chair | office | co-chair
  alias: co-chairman

# Ambassadors
ambassador | office | ambassador
  alias: permanent representative; high commissioner; UN ambassador; ambassador to the United Nations; nuncio; apostolic nuncio; deputy ambassador; ambassador-at-large
  level: ambassador
charge-daffaires | office | chargé d'affaires
  alias: charge d'affaires; chargé; acting ambassador
  level: ambassador
consul-general | office | consul general
  alias: consul
  level: ambassador

# Experts and officials of lower rank
expert | office | expert
  alias: technical expert; legal expert; technical team; expert delegation; technical experts
  level: expert
legal-adviser | office | legal adviser
  alias: legal advisor
  level: expert
department-director | office | department director
  alias: director of department; head of department; head of the department; director of the Middle East department; director-general of the foreign ministry; desk officer
  level: expert
working-level | office | working level
  alias: working-level; mid-level officials; lower-level officials; low-level; technical level
  level: expert
observer | office | observer
  alias: observer status; as an observer; observers
  level: observer

# Military
chief-of-staff | office | chief of staff
  alias: chief of the general staff; chief of general staff; army chief of staff; chief of the army staff; chief of defence staff; chief of defence; armed forces chief; joint chiefs chairman; chairman of the Joint Chiefs of Staff; military chief
  level: military
army-chief | office | army chief
  alias: chief of army; army commander
  level: military
commander-in-chief | office | commander-in-chief
  alias: commander in chief; supreme commander; supreme allied commander
  level: military
commander | office | commander
  alias: military commander; field commander; force commander; regional commander; brigade commander; battalion commander; rebel commander
  level: military
general | office | general
  alias: lieutenant general; lieutenant-general; major general; major-general; brigadier general; brigadier; brigadier-general; colonel general; army general; retired general
  level: military
admiral | office | admiral
  alias: rear admiral; vice admiral
  level: military
colonel | office | colonel
  alias: lieutenant colonel; lieutenant-colonel
  level: military
major | office | major
  alias: captain; lieutenant
  level: military
marshal | office | marshal
  alias: field marshal
  level: military
defector-officer | office | defector officer
  level: military
military-officer | office | military officer
  alias: army officer; military officers; senior officer; military attache; military attaché; defence attache
  level: military
director-general-of-military-operations | office | director general of military operations
  alias: DGMO; head of operations; chief of operations
  level: military
intelligence-chief | office | intelligence chief
  alias: spy chief; head of intelligence; intelligence director; director of intelligence; CIA director; head of military intelligence; security chief
chief-monitor | office | chief monitor
  alias: head of monitors; head of the monitoring mission; head of the observer mission; principal deputy chief monitor; deputy chief monitor
  level: observer

# Titles that tell no rank
spokesman | office | spokesman
  alias: spokeswoman; spokesperson; spokespeople; press secretary; presidential spokesman; government spokesman; military spokesman; chief spokesman
adviser | office | adviser
  alias: advisor; presidential adviser; presidential aide; aide; senior adviser; senior aide; assistant to the president; foreign policy adviser; special assistant
leader | office | leader
  alias: political leader; rebel leader; party leader; opposition leader; military leader; deputy leader; movement leader; faction leader; supreme commander of the movement
chairman | office | chairman
  alias: chairwoman; chairperson; chair; vice-chairman; deputy chairman
head-of-delegation | office | head of delegation
  alias: delegation head; head of the delegation; leader of the delegation; delegation leader; delegation chief
negotiator | office | negotiator
  alias: chief negotiator; lead negotiator; top negotiator; peace negotiator; deputy chief negotiator; negotiators
delegate | office | delegate
  alias: member of the delegation; delegation member; delegates
general-coordinator | office | general coordinator
  alias: coordinator; chief coordinator
official | office | official
  alias: senior official; government official; US official; western official; foreign ministry official; defence official; security official; senior administration official; administration official
diplomat | office | diplomat
  alias: senior diplomat; western diplomat; UN diplomat; European diplomat; Arab diplomat; diplomats
humanitarian-coordinator | office | humanitarian coordinator
  alias: resident coordinator; emergency relief coordinator; humanitarian chief; aid chief; humanitarian adviser
head-of-the-political-office | office | head of the political office
  alias: head of political office; political chief; politburo chief; head of the political bureau; head of the political wing; political bureau chief
member-of-parliament | office | member of parliament
  alias: lawmaker; MP; deputy; legislator; parliamentarian; member of the Knesset; member of the Duma
speaker-of-parliament | office | speaker of parliament
  alias: parliament speaker; speaker; speaker of the house; Duma speaker; speaker of the House of Representatives
senator | office | senator
  alias: congressman; congresswoman; representative in Congress
governor | office | governor
  alias: provincial governor; regional governor; governor of the province; deputy governor
mayor | office | mayor
first-minister | office | first minister
  alias: deputy first minister
high-commissioner-for-refugees | office | high commissioner for refugees
  alias: UN High Commissioner for Refugees
high-commissioner-for-human-rights | office | high commissioner for human rights
  alias: UN High Commissioner for Human Rights; human rights chief; UN rights chief
prosecutor | office | prosecutor
  alias: chief prosecutor
police-chief | office | police chief
  alias: chief of police; police commissioner; police commander
cardinal | office | cardinal
  alias: archbishop; bishop; patriarch; imam; grand mufti; ayatollah; mullah; sheikh; sheik; elder; tribal elder; tribal leader
doctor | office | doctor
  alias: Dr; Dr.; professor; Professor; Prof.
activist | office | activist
  alias: media activist; opposition activist; human rights activist; rights activist
analyst | office | analyst
  alias: political analyst; military analyst; researcher
chief-of-mission | office | chief of mission
  alias: head of mission; head of the mission; mission chief; deputy head of mission
warlord | office | warlord
  alias: militia leader; militia commander
