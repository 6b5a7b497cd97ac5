# Dated public events that reports count days from ("three days after the inauguration", "before the feast", "under the resolution of December").
# "date" is the day, or first/last day. Days of the Islamic calendar are those of the usual announcement in the Middle East;
# a sighting may move them by a day from place to place.

# Inaugurations and elections
us-inauguration-1989 | event | inauguration of George H. W. Bush in 1989
  alias: Bush's inauguration; inauguration of George H. W. Bush; US inauguration; presidential inauguration; inauguration day; George H. W. Bush's inauguration; inauguration of the new president; swearing-in of George H. W. Bush
  of: united-states
  date: 1989-01-20
us-inauguration-1993 | event | inauguration of Bill Clinton in 1993
  alias: Clinton's inauguration; inauguration of Bill Clinton; US inauguration; presidential inauguration; inauguration day; Bill Clinton's inauguration; inauguration of the new president; swearing-in of Bill Clinton
  of: united-states
  date: 1993-01-20
us-inauguration-1997 | event | inauguration of Bill Clinton in 1997
  alias: Clinton's inauguration; inauguration of Bill Clinton; US inauguration; presidential inauguration; inauguration day; Bill Clinton's inauguration; inauguration of the new president; swearing-in of Bill Clinton
  of: united-states
  date: 1997-01-20
us-inauguration-2001 | event | inauguration of George W. Bush in 2001
  alias: Bush's inauguration; inauguration of George W. Bush; US inauguration; presidential inauguration; inauguration day; George W. Bush's inauguration; inauguration of the new president; swearing-in of George W. Bush
  of: united-states
  date: 2001-01-20
us-inauguration-2005 | event | inauguration of George W. Bush in 2005
  alias: Bush's inauguration; inauguration of George W. Bush; US inauguration; presidential inauguration; inauguration day; George W. Bush's inauguration; inauguration of the new president; swearing-in of George W. Bush
  of: united-states
  date: 2005-01-20
us-inauguration-2009 | event | inauguration of Barack Obama in 2009
  alias: Obama's inauguration; inauguration of Barack Obama; US inauguration; presidential inauguration; inauguration day; Barack Obama's inauguration; inauguration of the new president; swearing-in of Barack Obama
  of: united-states
  date: 2009-01-20
us-inauguration-2013 | event | inauguration of Barack Obama in 2013
  alias: Obama's inauguration; inauguration of Barack Obama; US inauguration; presidential inauguration; inauguration day; Barack Obama's inauguration; inauguration of the new president; swearing-in of Barack Obama
  of: united-states
  date: 2013-01-20
us-inauguration-2017 | event | inauguration of Donald Trump in 2017
  alias: Trump's inauguration; inauguration of Donald Trump; US inauguration; presidential inauguration; inauguration day; Donald Trump's inauguration; inauguration of the new president; swearing-in of Donald Trump
  of: united-states
  date: 2017-01-20
us-inauguration-2021 | event | inauguration of Joe Biden in 2021
  alias: Biden's inauguration; inauguration of Joe Biden; US inauguration; presidential inauguration; inauguration day; Joe Biden's inauguration; inauguration of the new president; swearing-in of Joe Biden
  of: united-states
  date: 2021-01-20
us-inauguration-2025 | event | inauguration of Donald Trump in 2025
  alias: Trump's inauguration; inauguration of Donald Trump; US inauguration; presidential inauguration; inauguration day; Donald Trump's inauguration; inauguration of the new president; swearing-in of Donald Trump
  of: united-states
  date: 2025-01-20
us-presidential-election-1992 | event | United States presidential election of 1992
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 1992-11-03
us-presidential-election-1996 | event | United States presidential election of 1996
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 1996-11-05
us-presidential-election-2000 | event | United States presidential election of 2000
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 2000-11-07
us-presidential-election-2004 | event | United States presidential election of 2004
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 2004-11-02
us-presidential-election-2008 | event | United States presidential election of 2008
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 2008-11-04
us-presidential-election-2012 | event | United States presidential election of 2012
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 2012-11-06
us-presidential-election-2016 | event | United States presidential election of 2016
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 2016-11-08
us-presidential-election-2020 | event | United States presidential election of 2020
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 2020-11-03
us-presidential-election-2024 | event | United States presidential election of 2024
  alias: US presidential election; US election; American election; presidential election in the United States
  of: united-states
  date: 2024-11-05
us-midterm-elections-1994 | event | United States mid-term elections of 1994
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 1994-11-08
us-midterm-elections-1998 | event | United States mid-term elections of 1998
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 1998-11-03
us-midterm-elections-2002 | event | United States mid-term elections of 2002
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 2002-11-05
us-midterm-elections-2006 | event | United States mid-term elections of 2006
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 2006-11-07
us-midterm-elections-2010 | event | United States mid-term elections of 2010
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 2010-11-02
us-midterm-elections-2014 | event | United States mid-term elections of 2014
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 2014-11-04
us-midterm-elections-2018 | event | United States mid-term elections of 2018
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 2018-11-06
us-midterm-elections-2022 | event | United States mid-term elections of 2022
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 2022-11-08
us-midterm-elections-2026 | event | United States mid-term elections of 2026
  alias: US midterm elections; mid-term elections; midterms
  of: united-states
  date: 2026-11-03
russian-presidential-election-of-1996 | event | Russian presidential election of 1996
  alias: Russian presidential election
  of: russia
  date: 1996-06-16/1996-07-03
russian-presidential-election-of-2018 | event | Russian presidential election of 2018
  alias: Russian presidential election
  of: russia
  date: 2018-03-18
russian-presidential-election-of-2024 | event | Russian presidential election of 2024
  alias: Russian presidential election
  of: russia
  date: 2024-03-15/2024-03-17
french-presidential-election-of-2017 | event | French presidential election of 2017
  alias: French presidential election
  of: france
  date: 2017-04-23/2017-05-07
german-federal-election-of-2017 | event | German federal election of 2017
  alias: German election
  of: germany
  date: 2017-09-24
german-federal-election-of-2021 | event | German federal election of 2021
  alias: German election
  of: germany
  date: 2021-09-26
german-federal-election-of-2025 | event | German federal election of 2025
  alias: German election
  of: germany
  date: 2025-02-23
united-kingdom-general-election-of-1997 | event | United Kingdom general election of 1997
  alias: British general election; UK general election
  of: united-kingdom
  date: 1997-05-01
united-kingdom-general-election-of-2017 | event | United Kingdom general election of 2017
  alias: British general election; UK general election
  of: united-kingdom
  date: 2017-06-08
united-kingdom-general-election-of-2024 | event | United Kingdom general election of 2024
  alias: British general election; UK general election
  of: united-kingdom
  date: 2024-07-04
brexit-referendum | event | Brexit referendum
  alias: EU referendum; British referendum on the EU
  of: united-kingdom
  date: 2016-06-23
turkish-coup-attempt | event | Turkish coup attempt
  alias: failed coup in Turkey; attempted coup in Turkey; July coup attempt
  of: turkey
  date: 2016-07-15/2016-07-16
turkish-constitutional-referendum | event | Turkish constitutional referendum
  alias: Turkish referendum
  of: turkey
  date: 2017-04-16
ukrainian-presidential-election-of-2014 | event | Ukrainian presidential election of 2014
  alias: Ukrainian presidential election
  of: ukraine
  date: 2014-05-25
ukrainian-presidential-election-of-2019 | event | Ukrainian presidential election of 2019
  alias: Ukrainian presidential election
  of: ukraine
  date: 2019-03-31/2019-04-21
iranian-presidential-election-of-2021 | event | Iranian presidential election of 2021
  alias: Iranian presidential election
  of: iran
  date: 2021-06-18
colombian-peace-referendum | event | Colombian peace referendum
  alias: Colombian plebiscite; plebiscite on the peace deal; referendum on the peace deal
  of: colombia
  date: 2016-10-02
south-sudanese-independence-referendum | event | South Sudanese independence referendum
  alias: referendum on southern independence; southern Sudan referendum
  of: south-sudan
  date: 2011-01-09/2011-01-15
independence-of-south-sudan | event | independence of South Sudan
  alias: South Sudan independence day; independence of the south
  of: south-sudan
  date: 2011-07-09
east-timor-independence-referendum | event | East Timor independence referendum
  alias: popular consultation in East Timor; East Timor ballot; independence ballot
  of: east-timor
  date: 1999-08-30
good-friday-referendums | event | Good Friday referendums
  alias: referendum on the Good Friday Agreement
  of: ireland
  date: 1998-05-22
kurdistan-independence-referendum | event | Kurdistan independence referendum
  alias: Kurdish independence referendum
  of: kurdistan-region
  date: 2017-09-25
crimean-referendum | event | Crimean referendum
  alias: referendum in Crimea
  of: ukraine
  date: 2014-03-16
annan-plan-referendums | event | Annan Plan referendums
  alias: referendum on the Annan plan; twin referendums in Cyprus
  of: cyprus
  date: 2004-04-24
syrian-presidential-election-of-2014 | event | Syrian presidential election of 2014
  alias: Syrian presidential election
  of: syria
  date: 2014-06-03
syrian-presidential-election-of-2021 | event | Syrian presidential election of 2021
  alias: Syrian presidential election
  of: syria
  date: 2021-05-26
afghan-presidential-election-of-2019 | event | Afghan presidential election of 2019
  alias: Afghan presidential election
  of: afghanistan
  date: 2019-09-28
libyan-elections-planned-for-december-2021 | event | Libyan elections planned for December 2021
  alias: Libyan elections; December elections in Libya
  of: libya
  date: 2021-12-24

# Beginnings and turning points of wars
iraqi-invasion-of-kuwait | event | Iraqi invasion of Kuwait
  alias: invasion of Kuwait
  date: 1990-08-02
september-11-attacks | event | September 11 attacks
  alias: attacks of September 11; 9/11; September 11
  date: 2001-09-11
united-states-led-invasion-of-iraq | event | United States-led invasion of Iraq
  alias: US-led invasion of Iraq; 2003 invasion; invasion of Iraq
  date: 2003-03-20/2003-05-01
united-states-led-invasion-of-afghanistan | event | United States-led invasion of Afghanistan
  alias: US-led invasion of Afghanistan
  date: 2001-10-07
fall-of-srebrenica | event | fall of Srebrenica
  alias: Srebrenica massacre; capture of Srebrenica
  date: 1995-07-11
markale-market-shelling-of-1994 | event | Markale market shelling of 1994
  alias: Sarajevo market massacre
  date: 1994-02-05
operation-storm | event | Operation Storm
  alias: Croatian offensive on Krajina
  date: 1995-08-04/1995-08-07
start-of-nato-bombing-of-yugoslavia | event | start of NATO bombing of Yugoslavia
  alias: NATO air strikes on Yugoslavia; NATO bombing
  date: 1999-03-24
end-of-nato-bombing-of-yugoslavia | event | end of NATO bombing of Yugoslavia
  alias: suspension of NATO bombing
  date: 1999-06-10
rwandan-genocide | event | Rwandan genocide
  alias: genocide in Rwanda; 1994 genocide
  date: 1994-04-07/1994-07-15
omagh-bombing | event | Omagh bombing
  alias: Omagh bomb
  date: 1998-08-15
canary-wharf-bombing | event | Canary Wharf bombing
  alias: Docklands bomb
  date: 1996-02-09
russo-georgian-war-of-august-2008 | event | Russo-Georgian war of August 2008
  alias: August war; five-day war; August 2008 war
  date: 2008-08-07/2008-08-12
start-of-the-syrian-uprising | event | start of the Syrian uprising
  alias: Syrian uprising; start of the Syrian conflict; beginning of the Syrian war
  date: 2011-03-15
start-of-the-russian-intervention-in-syria | event | start of the Russian intervention in Syria
  alias: Russian intervention; Russian air campaign; start of Russian air strikes
  date: 2015-09-30
ghouta-chemical-attack | event | Ghouta chemical attack
  alias: Ghouta sarin attack; August 2013 chemical attack
  date: 2013-08-21
khan-sheikhoun-chemical-attack | event | Khan Sheikhoun chemical attack
  alias: Khan Sheikhoun attack
  date: 2017-04-04
douma-chemical-attack | event | Douma chemical attack
  alias: Douma attack
  date: 2018-04-07
fall-of-eastern-aleppo | event | fall of eastern Aleppo
  alias: evacuation of Aleppo; recapture of Aleppo; fall of Aleppo; Aleppo victory
  date: 2016-12-22
assassination-of-andrei-karlov | event | assassination of Andrei Karlov
  alias: murder of the Russian ambassador; killing of the Russian ambassador; assassination of the Russian ambassador in Ankara
  date: 2016-12-19
istanbul-nightclub-attack | event | Istanbul nightclub attack
  alias: Reina nightclub attack; new year attack in Istanbul
  date: 2017-01-01
fall-of-bashar-al-assad | event | fall of Bashar al-Assad
  alias: fall of Assad; ouster of Assad; overthrow of Assad; fall of Damascus
  date: 2024-12-08
houthi-takeover-of-sanaa | event | Houthi takeover of Sanaa
  alias: capture of Sanaa; seizure of Sanaa
  date: 2014-09-21
start-of-the-saudi-led-intervention-in-yemen | event | start of the Saudi-led intervention in Yemen
  alias: Operation Decisive Storm; Saudi-led intervention
  date: 2015-03-26
start-of-the-offensive-on-tripoli | event | start of the offensive on Tripoli
  alias: Haftar offensive on Tripoli; Tripoli offensive
  date: 2019-04-04
annexation-of-crimea | event | annexation of Crimea
  alias: Russian annexation of Crimea
  date: 2014-03-18
downing-of-flight-mh17 | event | downing of flight MH17
  alias: MH17; downing of MH17; shooting down of MH17
  date: 2014-07-17
russian-invasion-of-ukraine | event | Russian invasion of Ukraine
  alias: full-scale invasion; full-scale Russian invasion; invasion of Ukraine; start of the full-scale war
  date: 2022-02-24
start-of-the-2020-nagorno-karabakh-war | event | start of the 2020 Nagorno-Karabakh war
  alias: Second Karabakh War; 44-day war; start of fighting in Nagorno-Karabakh
  date: 2020-09-27
four-day-war-in-nagorno-karabakh | event | Four-Day War in Nagorno-Karabakh
  alias: April war; four-day war
  date: 2016-04-02/2016-04-05
azerbaijani-offensive-in-nagorno-karabakh-of-2023 | event | Azerbaijani offensive in Nagorno-Karabakh of 2023
  alias: September offensive; 24-hour war
  date: 2023-09-19/2023-09-20
start-of-the-tigray-war | event | start of the Tigray war
  alias: Tigray war; start of war in Tigray
  date: 2020-11-04
start-of-the-war-in-sudan | event | start of the war in Sudan
  alias: war between the army and the RSF; start of fighting in Khartoum; April 15
  date: 2023-04-15
coup-in-sudan-of-2021 | event | coup in Sudan of 2021
  alias: military coup in Sudan; October coup
  date: 2021-10-25
outbreak-of-the-south-sudanese-civil-war | event | outbreak of the South Sudanese civil war
  alias: outbreak of war in Juba; December 2013 fighting
  date: 2013-12-15
juba-clashes-of-july-2016 | event | Juba clashes of July 2016
  alias: July fighting in Juba; July 2016 clashes
  date: 2016-07-08/2016-07-11
attack-of-7-october-2023 | event | attack of 7 October 2023
  alias: October 7 attack; October 7; 7 October attack; Hamas attack on Israel; October 7 attacks
  date: 2023-10-07
coup-in-myanmar | event | coup in Myanmar
  alias: military coup in Myanmar; February coup; 2021 coup
  date: 2021-02-01
operation-1027 | event | Operation 1027
  alias: Brotherhood offensive
  date: 2023-10-27
fall-of-kabul | event | fall of Kabul
  alias: Taliban takeover; Taliban takeover of Kabul
  date: 2021-08-15
taliban-capture-of-kabul-in-1996 | event | Taliban capture of Kabul in 1996
  alias: capture of Kabul
  date: 1996-09-27
pahalgam-attack | event | Pahalgam attack
  alias: attack in Pahalgam; Pahalgam killings
  date: 2025-04-22
india-pakistan-fighting-of-may-2025 | event | India-Pakistan fighting of May 2025
  alias: Operation Sindoor
  date: 2025-05-07/2025-05-10
israel-iran-war-of-june-2025 | event | Israel-Iran war of June 2025
  alias: twelve-day war; 12-day war
  date: 2025-06-13/2025-06-24
lebanon-war-of-2006 | event | Lebanon war of 2006
  alias: July War; 2006 war; 34-day war
  date: 2006-07-12/2006-08-14
gaza-war-of-2008-2009 | event | Gaza war of 2008-2009
  alias: Operation Cast Lead
  date: 2008-12-27/2009-01-18
gaza-war-of-november-2012 | event | Gaza war of November 2012
  alias: Operation Pillar of Defence
  date: 2012-11-14/2012-11-21
gaza-war-of-2014 | event | Gaza war of 2014
  alias: Operation Protective Edge
  date: 2014-07-08/2014-08-26
fall-of-goma-in-2025 | event | fall of Goma in 2025
  alias: capture of Goma; fall of Goma
  date: 2025-01-27
fall-of-goma-in-2012 | event | fall of Goma in 2012
  alias: capture of Goma; fall of Goma
  date: 2012-11-20
thai-cambodian-border-fighting-of-july-2025 | event | Thai-Cambodian border fighting of July 2025
  alias: five days of fighting; border fighting
  date: 2025-07-24/2025-07-28
indian-ocean-tsunami | event | Indian Ocean tsunami
  alias: tsunami; Boxing Day tsunami; December tsunami
  date: 2004-12-26
declaration-of-martial-law-in-aceh | event | declaration of martial law in Aceh
  alias: martial law in Aceh; military emergency in Aceh
  date: 2003-05-19
fall-of-kilinochchi | event | fall of Kilinochchi
  alias: capture of Kilinochchi
  date: 2009-01-02
royal-massacre-in-nepal | event | royal massacre in Nepal
  alias: royal palace massacre
  date: 2001-06-01
royal-takeover-in-nepal | event | royal takeover in Nepal
  alias: King Gyanendra seized power; February takeover
  date: 2005-02-01
assassination-of-yitzhak-rabin | event | assassination of Yitzhak Rabin
  alias: murder of Rabin; Rabin assassination
  date: 1995-11-04
military-coup-in-niger | event | military coup in Niger
  alias: coup in Niger
  date: 2023-07-26
coup-in-mali-of-2012 | event | coup in Mali of 2012
  alias: March coup
  date: 2012-03-22
coup-in-mali-of-2020 | event | coup in Mali of 2020
  alias: August coup
  date: 2020-08-18
coup-in-egypt | event | coup in Egypt
  alias: ouster of Morsi
  date: 2013-07-03
coup-in-honduras | event | coup in Honduras
  alias: ouster of Zelaya
  date: 2009-06-28
euromaidan | event | Euromaidan
  alias: Maidan protests; Maidan uprising; Revolution of Dignity
  date: 2013-11-21/2014-02-22
dissolution-of-the-soviet-union | event | dissolution of the Soviet Union
  alias: collapse of the Soviet Union; break-up of the Soviet Union
  date: 1991-12-26
fall-of-the-berlin-wall | event | fall of the Berlin Wall
  date: 1989-11-09
capture-of-nicolas-maduro | event | capture of Nicolas Maduro
  alias: US strikes on Caracas
  date: 2026-01-03

# Ceasefires, agreements, conferences and summits
taif-agreement | event | Taif Agreement
  alias: Taif Accord
  date: 1989-10-22
bicesse-accords | event | Bicesse Accords
  alias: Bicesse agreement
  date: 1991-05-31
paris-peace-accords-on-cambodia | event | Paris Peace Accords on Cambodia
  alias: Paris agreements on Cambodia
  date: 1991-10-23
chapultepec-peace-accords | event | Chapultepec Peace Accords
  alias: Chapultepec agreement
  date: 1992-01-16
madrid-conference | event | Madrid Conference
  alias: Madrid peace conference
  date: 1991-10-30/1991-11-01
rome-general-peace-accords | event | Rome General Peace Accords
  alias: Rome agreement on Mozambique; Rome accords
  date: 1992-10-04
arusha-accords-on-rwanda | event | Arusha Accords on Rwanda
  alias: Arusha accords
  date: 1993-08-04
oslo-i-accord | event | Oslo I Accord
  alias: Oslo accords; Declaration of Principles; Oslo agreement
  date: 1993-09-13
oslo-ii-accord | event | Oslo II Accord
  alias: Oslo II; Taba agreement
  date: 1995-09-28
sochi-agreement-on-south-ossetia | event | Sochi agreement on South Ossetia
  alias: Sochi agreement; Dagomys agreement
  date: 1992-06-24
moldova-ceasefire-of-1992 | event | Moldova ceasefire of 1992
  alias: Moscow agreement on Transnistria
  date: 1992-07-21
bishkek-protocol | event | Bishkek Protocol
  alias: Bishkek protocol
  date: 1994-05-05
nagorno-karabakh-ceasefire-of-1994 | event | Nagorno-Karabakh ceasefire of 1994
  alias: 1994 ceasefire; ceasefire of 1994; May 1994 ceasefire
  date: 1994-05-12
moscow-agreement-on-abkhazia | event | Moscow agreement on Abkhazia
  alias: Moscow ceasefire agreement
  date: 1994-05-14
lusaka-protocol | event | Lusaka Protocol
  alias: Lusaka protocol
  date: 1994-11-20
ira-ceasefire-of-1994 | event | IRA ceasefire of 1994
  alias: 1994 ceasefire
  date: 1994-08-31
ira-ceasefire-of-1997 | event | IRA ceasefire of 1997
  alias: second IRA ceasefire
  date: 1997-07-20
washington-agreement-on-bosnia | event | Washington Agreement on Bosnia
  alias: Washington agreement
  date: 1994-03-18
bosnia-ceasefire-of-october-1995 | event | Bosnia ceasefire of October 1995
  alias: October ceasefire; 60-day ceasefire
  date: 1995-10-12
dayton-agreement-initialled | event | Dayton Agreement initialled
  alias: Dayton peace agreement; Dayton accords; Dayton Accord
  date: 1995-11-21
dayton-agreement-signed | event | Dayton Agreement signed
  alias: Paris signing of the Dayton agreement; Dayton Peace Accords
  date: 1995-12-14
khasavyurt-accord | event | Khasavyurt Accord
  alias: Khasavyurt agreement
  date: 1996-08-31
moscow-peace-treaty-on-chechnya | event | Moscow peace treaty on Chechnya
  date: 1997-05-12
final-peace-agreement-with-the-mnlf | event | Final peace agreement with the MNLF
  alias: 1996 peace agreement
  date: 1996-09-02
general-agreement-on-peace-in-tajikistan | event | General Agreement on Peace in Tajikistan
  alias: Tajik peace accord
  date: 1997-06-27
guatemala-peace-accords | event | Guatemala peace accords
  alias: Accord for a Firm and Lasting Peace
  date: 1996-12-29
hebron-protocol | event | Hebron Protocol
  alias: Hebron agreement
  date: 1997-01-17
good-friday-agreement | event | Good Friday Agreement
  alias: Belfast Agreement; Good Friday accord
  date: 1998-04-10
wye-river-memorandum | event | Wye River Memorandum
  alias: Wye agreement; Wye accord
  date: 1998-10-23
burnham-truce | event | Burnham Truce
  date: 1997-10-10
lincoln-agreement | event | Lincoln Agreement
  date: 1998-01-23
holbrooke-milosevic-agreement | event | Holbrooke-Milosevic agreement
  alias: October agreement on Kosovo
  date: 1998-10-13
rambouillet-conference | event | Rambouillet conference
  alias: Rambouillet talks
  date: 1999-02-06/1999-02-23
kumanovo-agreement | event | Kumanovo agreement
  alias: Military Technical Agreement
  date: 1999-06-09
lusaka-ceasefire-agreement | event | Lusaka Ceasefire Agreement
  alias: Lusaka agreement; Lusaka accord; Lusaka ceasefire
  date: 1999-07-10
lome-peace-accord | event | Lome Peace Accord
  alias: Lome agreement; Lomé accord
  date: 1999-07-07
abuja-ceasefire-on-sierra-leone | event | Abuja ceasefire on Sierra Leone
  alias: Abuja agreement; Abuja ceasefire
  date: 2000-11-10
arusha-agreement-on-burundi | event | Arusha Agreement on Burundi
  alias: Arusha peace agreement; Arusha accord
  date: 2000-08-28
algiers-agreement | event | Algiers Agreement
  alias: Algiers peace agreement; Algiers accord on Ethiopia and Eritrea
  date: 2000-12-12
camp-david-summit | event | Camp David summit
  alias: Camp David talks
  date: 2000-07-11/2000-07-25
taba-summit | event | Taba summit
  alias: Taba talks
  date: 2001-01-21/2001-01-27
ohrid-agreement | event | Ohrid Agreement
  alias: Ohrid Framework Agreement
  date: 2001-08-13
bonn-agreement | event | Bonn Agreement
  alias: Bonn conference
  date: 2001-12-05
luena-memorandum | event | Luena Memorandum
  alias: Luena agreement
  date: 2002-04-04
ceasefire-agreement-in-sri-lanka | event | Ceasefire agreement in Sri Lanka
  alias: 2002 ceasefire; ceasefire agreement of 2002; CFA
  date: 2002-02-22
sun-city-agreement | event | Sun City agreement
  date: 2002-04-19
pretoria-accord | event | Pretoria Accord
  alias: Pretoria agreement
  date: 2002-07-30
global-and-all-inclusive-agreement | event | Global and All-Inclusive Agreement
  date: 2002-12-17
machakos-protocol | event | Machakos Protocol
  date: 2002-07-20
cessation-of-hostilities-framework-agreement-for-aceh | event | Cessation of Hostilities Framework Agreement for Aceh
  alias: COHA; CoHA; Geneva agreement on Aceh
  date: 2002-12-09
linas-marcoussis-agreement | event | Linas-Marcoussis Agreement
  alias: Marcoussis agreement
  date: 2003-01-24
accra-peace-agreement | event | Accra Peace Agreement
  alias: Accra Comprehensive Peace Agreement
  date: 2003-08-18
comprehensive-peace-agreement-for-sudan | event | Comprehensive Peace Agreement for Sudan
  alias: Comprehensive Peace Agreement; CPA; Naivasha agreement
  date: 2005-01-09
helsinki-memorandum-of-understanding | event | Helsinki Memorandum of Understanding
  alias: Helsinki agreement; Helsinki accord; Helsinki MoU
  date: 2005-08-15
darfur-peace-agreement | event | Darfur Peace Agreement
  alias: Abuja agreement on Darfur; DPA
  date: 2006-05-05
cessation-of-hostilities-agreement-with-the-lra | event | Cessation of Hostilities Agreement with the LRA
  alias: Juba truce
  date: 2006-08-26
comprehensive-peace-accord-for-nepal | event | Comprehensive Peace Accord for Nepal
  alias: Comprehensive Peace Agreement; CPA in Nepal
  date: 2006-11-21
dar-es-salaam-ceasefire | event | Dar es Salaam ceasefire
  alias: Comprehensive Ceasefire Agreement
  date: 2006-09-07
st-andrews-agreement | event | St Andrews Agreement
  alias: St Andrews accord
  date: 2006-10-13
ouagadougou-agreement | event | Ouagadougou Agreement
  alias: Ouagadougou accord
  date: 2007-03-04
mecca-agreement | event | Mecca Agreement
  alias: Mecca accord
  date: 2007-02-08
annapolis-conference | event | Annapolis Conference
  alias: Annapolis meeting
  date: 2007-11-27
goma-agreement | event | Goma agreement
  date: 2008-01-23
doha-agreement-on-lebanon | event | Doha Agreement on Lebanon
  alias: Doha agreement
  date: 2008-05-21
djibouti-agreement-on-somalia | event | Djibouti Agreement on Somalia
  alias: Djibouti agreement
  date: 2008-06-09
six-point-plan-for-georgia | event | six-point plan for Georgia
  alias: Medvedev-Sarkozy plan; Sarkozy plan; six-point ceasefire
  date: 2008-08-12
doha-document-for-peace-in-darfur | event | Doha Document for Peace in Darfur
  alias: Doha document; DDPD
  date: 2011-07-14
gcc-initiative-on-yemen-signed | event | GCC initiative on Yemen signed
  alias: GCC initiative; Gulf initiative
  date: 2011-11-23
annan-six-point-plan | event | Annan six-point plan
  alias: six-point plan; Annan plan; Annan peace plan
  date: 2012-03-16
syria-ceasefire-of-april-2012 | event | Syria ceasefire of April 2012
  alias: April ceasefire; Annan ceasefire
  date: 2012-04-12
geneva-communique | event | Geneva Communique
  alias: Geneva I; Geneva communiqué; Action Group for Syria
  date: 2012-06-30
geneva-ii-conference | event | Geneva II Conference
  alias: Geneva II; Geneva 2; Geneva II talks; Montreux conference
  date: 2014-01-22/2014-02-15
framework-agreement-on-the-bangsamoro | event | Framework Agreement on the Bangsamoro
  alias: Framework Agreement
  date: 2012-10-15
comprehensive-agreement-on-the-bangsamoro | event | Comprehensive Agreement on the Bangsamoro
  alias: CAB; Bangsamoro peace agreement
  date: 2014-03-27
brussels-agreement | event | Brussels Agreement
  alias: Brussels agreement of 2013
  date: 2013-04-19
addis-ababa-framework | event | Addis Ababa framework
  alias: Peace, Security and Cooperation Framework
  date: 2013-02-24
nairobi-declarations | event | Nairobi declarations
  date: 2013-12-12
cessation-of-hostilities-for-south-sudan | event | Cessation of hostilities for South Sudan
  alias: January ceasefire; Addis Ababa ceasefire
  date: 2014-01-23
agreement-on-the-resolution-of-the-conflict-in-south-sudan | event | Agreement on the Resolution of the Conflict in South Sudan
  alias: ARCSS; August agreement; 2015 peace agreement; August peace deal
  date: 2015-08-26
agreement-on-cessation-of-hostilities-in-south-sudan | event | Agreement on Cessation of Hostilities in South Sudan
  alias: December ceasefire; ACOH
  date: 2017-12-21
khartoum-declaration | event | Khartoum Declaration
  alias: Khartoum declaration of agreement
  date: 2018-06-27
revitalised-agreement-for-south-sudan | event | Revitalised Agreement for South Sudan
  alias: R-ARCSS; Revitalised Agreement; revitalized peace agreement; 2018 peace deal
  date: 2018-09-12
minsk-protocol | event | Minsk Protocol
  alias: Minsk I; first Minsk agreement; September ceasefire; Minsk protocol
  date: 2014-09-05
minsk-memorandum | event | Minsk Memorandum
  alias: Minsk memorandum
  date: 2014-09-19
minsk-ii-agreement | event | Minsk II agreement
  alias: Minsk II; second Minsk agreement; Minsk agreements; Minsk accords; package of measures; February agreement
  date: 2015-02-12
start-of-the-ceasefire-under-minsk-ii | event | start of the ceasefire under Minsk II
  date: 2015-02-15
normandy-summit-in-berlin | event | Normandy summit in Berlin
  date: 2016-10-19
normandy-summit-in-paris | event | Normandy summit in Paris
  alias: Paris summit
  date: 2019-12-09
christmas-truce-in-donbas-of-2016 | event | Christmas truce in Donbas of 2016
  alias: indefinite ceasefire from 24 December; new year truce in Donbas
  date: 2016-12-24
donbas-ceasefire-of-july-2020 | event | Donbas ceasefire of July 2020
  alias: additional measures on the ceasefire
  date: 2020-07-27
peace-and-national-partnership-agreement | event | Peace and National Partnership Agreement
  alias: PNPA
  date: 2014-09-21
skhirat-agreement | event | Skhirat Agreement
  alias: Libyan Political Agreement; LPA; Skhirat accord
  date: 2015-12-17
algiers-accord-on-mali | event | Algiers Accord on Mali
  alias: Algiers peace agreement; Agreement for Peace and Reconciliation in Mali; Algiers agreement
  date: 2015-06-20
ouagadougou-preliminary-agreement-on-mali | event | Ouagadougou preliminary agreement on Mali
  alias: Ouagadougou agreement
  date: 2013-06-18
iran-nuclear-deal | event | Iran nuclear deal
  alias: JCPOA; Joint Comprehensive Plan of Action; nuclear deal; 2015 nuclear deal
  date: 2015-07-14
vienna-talks-on-syria | event | Vienna talks on Syria
  alias: Vienna process; Vienna meetings
  date: 2015-10-30/2015-11-14
riyadh-conference-of-the-syrian-opposition | event | Riyadh conference of the Syrian opposition
  alias: Riyadh conference; Riyadh 1
  date: 2015-12-09/2015-12-10
geneva-iii-talks | event | Geneva III talks
  alias: Geneva III; Geneva 3
  date: 2016-01-29/2016-02-03
syria-cessation-of-hostilities-of-february-2016 | event | Syria cessation of hostilities of February 2016
  alias: cessation of hostilities; February ceasefire; February truce
  date: 2016-02-27
syria-ceasefire-of-september-2016 | event | Syria ceasefire of September 2016
  alias: September ceasefire; September truce; Lavrov-Kerry agreement; US-Russian ceasefire
  date: 2016-09-12
moscow-declaration | event | Moscow Declaration
  alias: Moscow meeting of Russia, Iran and Turkey; Moscow declaration; Moscow trilateral
  date: 2016-12-20
syria-ceasefire-of-30-december-2016 | event | Syria ceasefire of 30 December 2016
  alias: nationwide ceasefire; December ceasefire; Ankara agreement; ceasefire of 30 December; truce of 30 December
  date: 2016-12-30
astana-talks-of-january-2017 | event | Astana talks of January 2017
  alias: Astana talks; Astana meeting; first Astana talks; Astana I; talks in Astana
  date: 2017-01-23/2017-01-24
astana-talks-of-february-2017 | event | Astana talks of February 2017
  alias: Astana II; second Astana talks
  date: 2017-02-15/2017-02-16
geneva-talks-of-february-2017 | event | Geneva talks of February 2017
  alias: Geneva IV; Geneva talks
  date: 2017-02-23/2017-03-03
astana-talks-of-march-2017 | event | Astana talks of March 2017
  alias: Astana III
  date: 2017-03-14/2017-03-15
astana-memorandum-on-de-escalation | event | Astana memorandum on de-escalation
  alias: de-escalation zones memorandum; Astana IV
  date: 2017-05-04
hamburg-ceasefire-for-south-west-syria | event | Hamburg ceasefire for south-west Syria
  alias: south-west Syria ceasefire
  date: 2017-07-09
sochi-congress | event | Sochi congress
  alias: Syrian National Dialogue Congress; Sochi conference; congress of Syrian national dialogue
  date: 2018-01-30
sochi-memorandum-on-idlib | event | Sochi memorandum on Idlib
  alias: Idlib memorandum; Sochi agreement; Sochi memorandum
  date: 2018-09-17
russian-turkish-memorandum-of-october-2019 | event | Russian-Turkish memorandum of October 2019
  alias: Sochi memorandum
  date: 2019-10-22
moscow-ceasefire-on-idlib | event | Moscow ceasefire on Idlib
  alias: Idlib ceasefire; March ceasefire
  date: 2020-03-05
agreement-between-damascus-and-the-syrian-democratic-forces | event | agreement between Damascus and the Syrian Democratic Forces
  alias: March 10 agreement; 10 March agreement
  date: 2025-03-10
colombian-havana-agreement | event | Colombian Havana agreement
  alias: Havana agreement
  date: 2016-08-24
colombian-peace-agreement-signed-at-cartagena | event | Colombian peace agreement signed at Cartagena
  alias: Cartagena signing
  date: 2016-09-26
colombian-final-peace-agreement | event | Colombian final peace agreement
  alias: Teatro Colon agreement; final peace agreement; 2016 peace accord; peace deal with the FARC
  date: 2016-11-24
bilateral-ceasefire-with-the-farc | event | bilateral ceasefire with the FARC
  date: 2016-08-29
bilateral-ceasefire-with-the-eln-of-2017 | event | bilateral ceasefire with the ELN of 2017
  alias: ELN ceasefire
  date: 2017-10-01/2018-01-09
bilateral-ceasefire-with-the-eln-of-2023 | event | bilateral ceasefire with the ELN of 2023
  alias: ELN ceasefire
  date: 2023-08-03/2024-08-03
stockholm-agreement | event | Stockholm Agreement
  alias: Stockholm accord; Stockholm deal; Rimbo agreement
  date: 2018-12-13
riyadh-agreement | event | Riyadh Agreement
  alias: Riyadh accord
  date: 2019-11-05
yemen-truce | event | Yemen truce
  alias: April truce; truce of April 2022; UN-brokered truce
  date: 2022-04-02
yemen-truce-ended | event | Yemen truce ended
  alias: expiry of the truce
  date: 2022-10-02
khartoum-agreement-on-the-central-african-republic | event | Khartoum Agreement on the Central African Republic
  alias: Khartoum accord; Bangui agreement; Political Agreement for Peace and Reconciliation; APPR-RCA
  date: 2019-02-06
maputo-accord | event | Maputo Accord
  alias: Maputo agreement; Maputo peace accord
  date: 2019-08-06
juba-agreement | event | Juba Agreement
  alias: Juba Peace Agreement; JPA
  date: 2020-10-03
berlin-conference-on-libya | event | Berlin Conference on Libya
  alias: Berlin conference; Berlin summit
  date: 2020-01-19
libyan-ceasefire-agreement | event | Libyan ceasefire agreement
  alias: October ceasefire; Geneva ceasefire on Libya; permanent ceasefire
  date: 2020-10-23
doha-agreement-with-the-taliban | event | Doha Agreement with the Taliban
  alias: Doha agreement; US-Taliban deal; US-Taliban agreement; Doha accord
  date: 2020-02-29
start-of-the-intra-afghan-talks | event | start of the intra-Afghan talks
  alias: intra-Afghan talks
  date: 2020-09-12
nagorno-karabakh-ceasefire-statement-of-november-2020 | event | Nagorno-Karabakh ceasefire statement of November 2020
  alias: trilateral statement; November ceasefire; 9 November statement; Moscow agreement
  date: 2020-11-10
moscow-humanitarian-ceasefire-of-october-2020 | event | Moscow humanitarian ceasefire of October 2020
  alias: humanitarian ceasefire
  date: 2020-10-10
washington-meeting-of-armenia-and-azerbaijan | event | Washington meeting of Armenia and Azerbaijan
  alias: Washington declaration; Washington summit
  date: 2025-08-08
pretoria-agreement | event | Pretoria Agreement
  alias: Pretoria peace agreement; Cessation of Hostilities Agreement for Tigray; Pretoria accord; Pretoria deal
  date: 2022-11-02
nairobi-declaration-on-tigray | event | Nairobi declaration on Tigray
  alias: Nairobi agreement
  date: 2022-11-12
jeddah-declaration | event | Jeddah Declaration
  alias: Jeddah declaration of commitment
  date: 2023-05-11
black-sea-grain-deal | event | Black Sea grain deal
  alias: Black Sea Grain Initiative; grain deal
  date: 2022-07-22
istanbul-talks-of-march-2022 | event | Istanbul talks of March 2022
  alias: Istanbul talks
  date: 2022-03-29
istanbul-talks-of-may-2025 | event | Istanbul talks of May 2025
  alias: Istanbul talks
  date: 2025-05-16
alaska-summit | event | Alaska summit
  alias: Anchorage summit
  date: 2025-08-15
gaza-truce-of-november-2023 | event | Gaza truce of November 2023
  alias: November truce; week-long truce; humanitarian pause
  date: 2023-11-24/2023-12-01
gaza-ceasefire-of-january-2025 | event | Gaza ceasefire of January 2025
  alias: January ceasefire; Gaza ceasefire
  date: 2025-01-19
gaza-ceasefire-agreement-announced | event | Gaza ceasefire agreement announced
  date: 2025-01-15
gaza-ceasefire-of-october-2025 | event | Gaza ceasefire of October 2025
  alias: October ceasefire; Gaza ceasefire
  date: 2025-10-10
sharm-el-sheikh-summit-of-october-2025 | event | Sharm el-Sheikh summit of October 2025
  alias: Sharm el-Sheikh summit
  date: 2025-10-13
lebanon-ceasefire-of-november-2024 | event | Lebanon ceasefire of November 2024
  alias: November ceasefire; Israel-Hezbollah ceasefire; ceasefire in Lebanon
  date: 2024-11-27
end-of-the-60-day-truce-in-lebanon | event | end of the 60-day truce in Lebanon
  alias: end of the 60-day period; withdrawal deadline
  date: 2025-01-26
luanda-ceasefire-of-august-2024 | event | Luanda ceasefire of August 2024
  alias: Luanda ceasefire
  date: 2024-08-04
dar-es-salaam-summit-on-eastern-congo | event | Dar es Salaam summit on eastern Congo
  alias: EAC-SADC summit
  date: 2025-02-08
washington-peace-agreement-between-the-drc-and-rwanda | event | Washington peace agreement between the DRC and Rwanda
  alias: Washington agreement; Washington accord; Washington peace agreement
  date: 2025-06-27
doha-declaration-of-principles | event | Doha Declaration of Principles
  alias: Doha declaration; declaration of principles
  date: 2025-07-19
doha-framework-agreement | event | Doha Framework Agreement
  alias: Doha framework
  date: 2025-11-15
washington-accords | event | Washington Accords
  date: 2025-12-04
india-pakistan-ceasefire-of-may-2025 | event | India-Pakistan ceasefire of May 2025
  alias: May ceasefire; May 10 understanding
  date: 2025-05-10
line-of-control-ceasefire-of-2003 | event | Line of Control ceasefire of 2003
  alias: 2003 ceasefire
  date: 2003-11-26
line-of-control-ceasefire-of-2021 | event | Line of Control ceasefire of 2021
  alias: February ceasefire; February 2021 ceasefire
  date: 2021-02-25
simla-agreement | event | Simla Agreement
  alias: Simla accord
  date: 1972-07-02
lahore-declaration | event | Lahore Declaration
  alias: Lahore summit
  date: 1999-02-21
agra-summit | event | Agra summit
  date: 2001-07-14/2001-07-16
putrajaya-ceasefire | event | Putrajaya ceasefire
  alias: Putrajaya agreement; July ceasefire
  date: 2025-07-28
kuala-lumpur-peace-accord | event | Kuala Lumpur Peace Accord
  alias: Kuala Lumpur accord
  date: 2025-10-26
five-point-consensus | event | Five-Point Consensus
  alias: five-point consensus
  date: 2021-04-24
nationwide-ceasefire-agreement | event | Nationwide Ceasefire Agreement
  alias: NCA; nationwide ceasefire agreement
  date: 2015-10-15
haigeng-agreement | event | Haigeng agreement
  alias: Kunming ceasefire; Haigeng truce
  date: 2024-01-11
singapore-summit | event | Singapore summit
  alias: Trump-Kim summit
  date: 2018-06-12
hanoi-summit | event | Hanoi summit
  date: 2019-02-27/2019-02-28
panmunjom-declaration | event | Panmunjom Declaration
  date: 2018-04-27
inter-korean-summit-of-2000 | event | inter-Korean summit of 2000
  alias: Pyongyang summit
  date: 2000-06-13/2000-06-15
agreed-framework | event | Agreed Framework
  alias: Geneva framework agreement
  date: 1994-10-21
korean-armistice | event | Korean Armistice
  alias: armistice; Korean War armistice
  date: 1953-07-27
conference-on-cyprus-in-geneva | event | Conference on Cyprus in Geneva
  alias: Geneva conference; Conference on Cyprus
  date: 2017-01-12
conference-on-cyprus-in-crans-montana | event | Conference on Cyprus in Crans-Montana
  alias: Crans-Montana conference; Crans-Montana talks
  date: 2017-06-28/2017-07-07
pkk-ceasefire-of-2025 | event | PKK ceasefire of 2025
  alias: ceasefire of the PKK
  date: 2025-03-01
call-of-abdullah-ocalan-to-disband | event | call of Abdullah Ocalan to disband
  alias: Ocalan's call
  date: 2025-02-27
pkk-ceasefire-of-2013 | event | PKK ceasefire of 2013
  alias: Ocalan's Newroz message
  date: 2013-03-21
permanent-ceasefire-of-eta | event | permanent ceasefire of ETA
  alias: end of ETA violence
  date: 2011-10-20
decommissioning-statement-of-the-ira | event | Decommissioning statement of the IRA
  alias: end of the IRA campaign
  date: 2005-07-28
itamaraty-peace-declaration | event | Itamaraty Peace Declaration
  alias: Itamaraty declaration
  date: 1995-02-17
brasilia-presidential-act | event | Brasilia Presidential Act
  alias: Brasilia agreement
  date: 1998-10-26
barbados-agreement | event | Barbados Agreement
  alias: Barbados accord
  date: 2023-10-17
san-andres-accords | event | San Andres Accords
  alias: San Andres agreement
  date: 1996-02-16

# Resolutions of the Security Council
resolution-678 | event | Security Council resolution 678
  alias: resolution 678; UN resolution 678; UNSC resolution 678; UN Security Council resolution 678; UNSCR 678; UNSCR678
  of: united-nations-security-council
  date: 1990-11-29
resolution-687 | event | Security Council resolution 687
  alias: resolution 687; UN resolution 687; UNSC resolution 687; UN Security Council resolution 687; UNSCR 687; UNSCR687
  of: united-nations-security-council
  date: 1991-04-03
resolution-749 | event | Security Council resolution 749
  alias: resolution 749; UN resolution 749; UNSC resolution 749; UN Security Council resolution 749; UNSCR 749; UNSCR749
  of: united-nations-security-council
  date: 1992-04-07
resolution-794 | event | Security Council resolution 794
  alias: resolution 794; UN resolution 794; UNSC resolution 794; UN Security Council resolution 794; UNSCR 794; UNSCR794
  of: united-nations-security-council
  date: 1992-12-03
resolution-819 | event | Security Council resolution 819
  alias: resolution 819; UN resolution 819; UNSC resolution 819; UN Security Council resolution 819; UNSCR 819; UNSCR819
  of: united-nations-security-council
  date: 1993-04-16
resolution-836 | event | Security Council resolution 836
  alias: resolution 836; UN resolution 836; UNSC resolution 836; UN Security Council resolution 836; UNSCR 836; UNSCR836
  of: united-nations-security-council
  date: 1993-06-04
resolution-1031 | event | Security Council resolution 1031
  alias: resolution 1031; UN resolution 1031; UNSC resolution 1031; UN Security Council resolution 1031; UNSCR 1031; UNSCR1031
  of: united-nations-security-council
  date: 1995-12-15
resolution-1199 | event | Security Council resolution 1199
  alias: resolution 1199; UN resolution 1199; UNSC resolution 1199; UN Security Council resolution 1199; UNSCR 1199; UNSCR1199
  of: united-nations-security-council
  date: 1998-09-23
resolution-1244 | event | Security Council resolution 1244
  alias: resolution 1244; UN resolution 1244; UNSC resolution 1244; UN Security Council resolution 1244; UNSCR 1244; UNSCR1244
  of: united-nations-security-council
  date: 1999-06-10
resolution-1272 | event | Security Council resolution 1272
  alias: resolution 1272; UN resolution 1272; UNSC resolution 1272; UN Security Council resolution 1272; UNSCR 1272; UNSCR1272
  of: united-nations-security-council
  date: 1999-10-25
resolution-1325 | event | Security Council resolution 1325
  alias: resolution 1325; UN resolution 1325; UNSC resolution 1325; UN Security Council resolution 1325; UNSCR 1325; UNSCR1325
  of: united-nations-security-council
  date: 2000-10-31
resolution-1373 | event | Security Council resolution 1373
  alias: resolution 1373; UN resolution 1373; UNSC resolution 1373; UN Security Council resolution 1373; UNSCR 1373; UNSCR1373
  of: united-nations-security-council
  date: 2001-09-28
resolution-1397 | event | Security Council resolution 1397
  alias: resolution 1397; UN resolution 1397; UNSC resolution 1397; UN Security Council resolution 1397; UNSCR 1397; UNSCR1397
  of: united-nations-security-council
  date: 2002-03-12
resolution-1441 | event | Security Council resolution 1441
  alias: resolution 1441; UN resolution 1441; UNSC resolution 1441; UN Security Council resolution 1441; UNSCR 1441; UNSCR1441
  of: united-nations-security-council
  date: 2002-11-08
resolution-1495 | event | Security Council resolution 1495
  alias: resolution 1495; UN resolution 1495; UNSC resolution 1495; UN Security Council resolution 1495; UNSCR 1495; UNSCR1495
  of: united-nations-security-council
  date: 2003-07-31
resolution-1515 | event | Security Council resolution 1515
  alias: resolution 1515; UN resolution 1515; UNSC resolution 1515; UN Security Council resolution 1515; UNSCR 1515; UNSCR1515
  of: united-nations-security-council
  date: 2003-11-19
resolution-1540 | event | Security Council resolution 1540
  alias: resolution 1540; UN resolution 1540; UNSC resolution 1540; UN Security Council resolution 1540; UNSCR 1540; UNSCR1540
  of: united-nations-security-council
  date: 2004-04-28
resolution-1559 | event | Security Council resolution 1559
  alias: resolution 1559; UN resolution 1559; UNSC resolution 1559; UN Security Council resolution 1559; UNSCR 1559; UNSCR1559
  of: united-nations-security-council
  date: 2004-09-02
resolution-1591 | event | Security Council resolution 1591
  alias: resolution 1591; UN resolution 1591; UNSC resolution 1591; UN Security Council resolution 1591; UNSCR 1591; UNSCR1591
  of: united-nations-security-council
  date: 2005-03-29
resolution-1593 | event | Security Council resolution 1593
  alias: resolution 1593; UN resolution 1593; UNSC resolution 1593; UN Security Council resolution 1593; UNSCR 1593; UNSCR1593
  of: united-nations-security-council
  date: 2005-03-31
resolution-1701 | event | Security Council resolution 1701
  alias: resolution 1701; UN resolution 1701; UNSC resolution 1701; UN Security Council resolution 1701; UNSCR 1701; UNSCR1701
  of: united-nations-security-council
  date: 2006-08-11
resolution-1706 | event | Security Council resolution 1706
  alias: resolution 1706; UN resolution 1706; UNSC resolution 1706; UN Security Council resolution 1706; UNSCR 1706; UNSCR1706
  of: united-nations-security-council
  date: 2006-08-31
resolution-1718 | event | Security Council resolution 1718
  alias: resolution 1718; UN resolution 1718; UNSC resolution 1718; UN Security Council resolution 1718; UNSCR 1718; UNSCR1718
  of: united-nations-security-council
  date: 2006-10-14
resolution-1769 | event | Security Council resolution 1769
  alias: resolution 1769; UN resolution 1769; UNSC resolution 1769; UN Security Council resolution 1769; UNSCR 1769; UNSCR1769
  of: united-nations-security-council
  date: 2007-07-31
resolution-1860 | event | Security Council resolution 1860
  alias: resolution 1860; UN resolution 1860; UNSC resolution 1860; UN Security Council resolution 1860; UNSCR 1860; UNSCR1860
  of: united-nations-security-council
  date: 2009-01-08
resolution-1929 | event | Security Council resolution 1929
  alias: resolution 1929; UN resolution 1929; UNSC resolution 1929; UN Security Council resolution 1929; UNSCR 1929; UNSCR1929
  of: united-nations-security-council
  date: 2010-06-09
resolution-1970 | event | Security Council resolution 1970
  alias: resolution 1970; UN resolution 1970; UNSC resolution 1970; UN Security Council resolution 1970; UNSCR 1970; UNSCR1970
  of: united-nations-security-council
  date: 2011-02-26
resolution-1973 | event | Security Council resolution 1973
  alias: resolution 1973; UN resolution 1973; UNSC resolution 1973; UN Security Council resolution 1973; UNSCR 1973; UNSCR1973
  of: united-nations-security-council
  date: 2011-03-17
resolution-1996 | event | Security Council resolution 1996
  alias: resolution 1996; UN resolution 1996; UNSC resolution 1996; UN Security Council resolution 1996; UNSCR 1996; UNSCR1996
  of: united-nations-security-council
  date: 2011-07-08
resolution-2014 | event | Security Council resolution 2014
  alias: resolution 2014; UN resolution 2014; UNSC resolution 2014; UN Security Council resolution 2014; UNSCR 2014; UNSCR2014
  of: united-nations-security-council
  date: 2011-10-21
resolution-2042 | event | Security Council resolution 2042
  alias: resolution 2042; UN resolution 2042; UNSC resolution 2042; UN Security Council resolution 2042; UNSCR 2042; UNSCR2042
  of: united-nations-security-council
  date: 2012-04-14
resolution-2043 | event | Security Council resolution 2043
  alias: resolution 2043; UN resolution 2043; UNSC resolution 2043; UN Security Council resolution 2043; UNSCR 2043; UNSCR2043
  of: united-nations-security-council
  date: 2012-04-21
resolution-2046 | event | Security Council resolution 2046
  alias: resolution 2046; UN resolution 2046; UNSC resolution 2046; UN Security Council resolution 2046; UNSCR 2046; UNSCR2046
  of: united-nations-security-council
  date: 2012-05-02
resolution-2085 | event | Security Council resolution 2085
  alias: resolution 2085; UN resolution 2085; UNSC resolution 2085; UN Security Council resolution 2085; UNSCR 2085; UNSCR2085
  of: united-nations-security-council
  date: 2012-12-20
resolution-2098 | event | Security Council resolution 2098
  alias: resolution 2098; UN resolution 2098; UNSC resolution 2098; UN Security Council resolution 2098; UNSCR 2098; UNSCR2098
  of: united-nations-security-council
  date: 2013-03-28
resolution-2100 | event | Security Council resolution 2100
  alias: resolution 2100; UN resolution 2100; UNSC resolution 2100; UN Security Council resolution 2100; UNSCR 2100; UNSCR2100
  of: united-nations-security-council
  date: 2013-04-25
resolution-2118 | event | Security Council resolution 2118
  alias: resolution 2118; UN resolution 2118; UNSC resolution 2118; UN Security Council resolution 2118; UNSCR 2118; UNSCR2118
  of: united-nations-security-council
  date: 2013-09-27
resolution-2127 | event | Security Council resolution 2127
  alias: resolution 2127; UN resolution 2127; UNSC resolution 2127; UN Security Council resolution 2127; UNSCR 2127; UNSCR2127
  of: united-nations-security-council
  date: 2013-12-05
resolution-2139 | event | Security Council resolution 2139
  alias: resolution 2139; UN resolution 2139; UNSC resolution 2139; UN Security Council resolution 2139; UNSCR 2139; UNSCR2139
  of: united-nations-security-council
  date: 2014-02-22
resolution-2140 | event | Security Council resolution 2140
  alias: resolution 2140; UN resolution 2140; UNSC resolution 2140; UN Security Council resolution 2140; UNSCR 2140; UNSCR2140
  of: united-nations-security-council
  date: 2014-02-26
resolution-2149 | event | Security Council resolution 2149
  alias: resolution 2149; UN resolution 2149; UNSC resolution 2149; UN Security Council resolution 2149; UNSCR 2149; UNSCR2149
  of: united-nations-security-council
  date: 2014-04-10
resolution-2155 | event | Security Council resolution 2155
  alias: resolution 2155; UN resolution 2155; UNSC resolution 2155; UN Security Council resolution 2155; UNSCR 2155; UNSCR2155
  of: united-nations-security-council
  date: 2014-05-27
resolution-2165 | event | Security Council resolution 2165
  alias: resolution 2165; UN resolution 2165; UNSC resolution 2165; UN Security Council resolution 2165; UNSCR 2165; UNSCR2165
  of: united-nations-security-council
  date: 2014-07-14
resolution-2166 | event | Security Council resolution 2166
  alias: resolution 2166; UN resolution 2166; UNSC resolution 2166; UN Security Council resolution 2166; UNSCR 2166; UNSCR2166
  of: united-nations-security-council
  date: 2014-07-21
resolution-2170 | event | Security Council resolution 2170
  alias: resolution 2170; UN resolution 2170; UNSC resolution 2170; UN Security Council resolution 2170; UNSCR 2170; UNSCR2170
  of: united-nations-security-council
  date: 2014-08-15
resolution-2201 | event | Security Council resolution 2201
  alias: resolution 2201; UN resolution 2201; UNSC resolution 2201; UN Security Council resolution 2201; UNSCR 2201; UNSCR2201
  of: united-nations-security-council
  date: 2015-02-15
resolution-2202 | event | Security Council resolution 2202
  alias: resolution 2202; UN resolution 2202; UNSC resolution 2202; UN Security Council resolution 2202; UNSCR 2202; UNSCR2202
  of: united-nations-security-council
  date: 2015-02-17
resolution-2216 | event | Security Council resolution 2216
  alias: resolution 2216; UN resolution 2216; UNSC resolution 2216; UN Security Council resolution 2216; UNSCR 2216; UNSCR2216
  of: united-nations-security-council
  date: 2015-04-14
resolution-2231 | event | Security Council resolution 2231
  alias: resolution 2231; UN resolution 2231; UNSC resolution 2231; UN Security Council resolution 2231; UNSCR 2231; UNSCR2231
  of: united-nations-security-council
  date: 2015-07-20
resolution-2249 | event | Security Council resolution 2249
  alias: resolution 2249; UN resolution 2249; UNSC resolution 2249; UN Security Council resolution 2249; UNSCR 2249; UNSCR2249
  of: united-nations-security-council
  date: 2015-11-20
resolution-2254 | event | Security Council resolution 2254
  alias: resolution 2254; UN resolution 2254; UNSC resolution 2254; UN Security Council resolution 2254; UNSCR 2254; UNSCR2254
  of: united-nations-security-council
  date: 2015-12-18
resolution-2259 | event | Security Council resolution 2259
  alias: resolution 2259; UN resolution 2259; UNSC resolution 2259; UN Security Council resolution 2259; UNSCR 2259; UNSCR2259
  of: united-nations-security-council
  date: 2015-12-23
resolution-2261 | event | Security Council resolution 2261
  alias: resolution 2261; UN resolution 2261; UNSC resolution 2261; UN Security Council resolution 2261; UNSCR 2261; UNSCR2261
  of: united-nations-security-council
  date: 2016-01-25
resolution-2268 | event | Security Council resolution 2268
  alias: resolution 2268; UN resolution 2268; UNSC resolution 2268; UN Security Council resolution 2268; UNSCR 2268; UNSCR2268
  of: united-nations-security-council
  date: 2016-02-26
resolution-2328 | event | Security Council resolution 2328
  alias: resolution 2328; UN resolution 2328; UNSC resolution 2328; UN Security Council resolution 2328; UNSCR 2328; UNSCR2328
  of: united-nations-security-council
  date: 2016-12-19
resolution-2332 | event | Security Council resolution 2332
  alias: resolution 2332; UN resolution 2332; UNSC resolution 2332; UN Security Council resolution 2332; UNSCR 2332; UNSCR2332
  of: united-nations-security-council
  date: 2016-12-21
resolution-2334 | event | Security Council resolution 2334
  alias: resolution 2334; UN resolution 2334; UNSC resolution 2334; UN Security Council resolution 2334; UNSCR 2334; UNSCR2334
  of: united-nations-security-council
  date: 2016-12-23
resolution-2336 | event | Security Council resolution 2336
  alias: resolution 2336; UN resolution 2336; UNSC resolution 2336; UN Security Council resolution 2336; UNSCR 2336; UNSCR2336
  of: united-nations-security-council
  date: 2016-12-31
resolution-2366 | event | Security Council resolution 2366
  alias: resolution 2366; UN resolution 2366; UNSC resolution 2366; UN Security Council resolution 2366; UNSCR 2366; UNSCR2366
  of: united-nations-security-council
  date: 2017-07-10
resolution-2396 | event | Security Council resolution 2396
  alias: resolution 2396; UN resolution 2396; UNSC resolution 2396; UN Security Council resolution 2396; UNSCR 2396; UNSCR2396
  of: united-nations-security-council
  date: 2017-12-21
resolution-2397 | event | Security Council resolution 2397
  alias: resolution 2397; UN resolution 2397; UNSC resolution 2397; UN Security Council resolution 2397; UNSCR 2397; UNSCR2397
  of: united-nations-security-council
  date: 2017-12-22
resolution-2401 | event | Security Council resolution 2401
  alias: resolution 2401; UN resolution 2401; UNSC resolution 2401; UN Security Council resolution 2401; UNSCR 2401; UNSCR2401
  of: united-nations-security-council
  date: 2018-02-24
resolution-2440 | event | Security Council resolution 2440
  alias: resolution 2440; UN resolution 2440; UNSC resolution 2440; UN Security Council resolution 2440; UNSCR 2440; UNSCR2440
  of: united-nations-security-council
  date: 2018-10-31
resolution-2451 | event | Security Council resolution 2451
  alias: resolution 2451; UN resolution 2451; UNSC resolution 2451; UN Security Council resolution 2451; UNSCR 2451; UNSCR2451
  of: united-nations-security-council
  date: 2018-12-21
resolution-2452 | event | Security Council resolution 2452
  alias: resolution 2452; UN resolution 2452; UNSC resolution 2452; UN Security Council resolution 2452; UNSCR 2452; UNSCR2452
  of: united-nations-security-council
  date: 2019-01-16
resolution-2510 | event | Security Council resolution 2510
  alias: resolution 2510; UN resolution 2510; UNSC resolution 2510; UN Security Council resolution 2510; UNSCR 2510; UNSCR2510
  of: united-nations-security-council
  date: 2020-02-12
resolution-2513 | event | Security Council resolution 2513
  alias: resolution 2513; UN resolution 2513; UNSC resolution 2513; UN Security Council resolution 2513; UNSCR 2513; UNSCR2513
  of: united-nations-security-council
  date: 2020-03-10
resolution-2532 | event | Security Council resolution 2532
  alias: resolution 2532; UN resolution 2532; UNSC resolution 2532; UN Security Council resolution 2532; UNSCR 2532; UNSCR2532
  of: united-nations-security-council
  date: 2020-07-01
resolution-2570 | event | Security Council resolution 2570
  alias: resolution 2570; UN resolution 2570; UNSC resolution 2570; UN Security Council resolution 2570; UNSCR 2570; UNSCR2570
  of: united-nations-security-council
  date: 2021-04-16
resolution-2585 | event | Security Council resolution 2585
  alias: resolution 2585; UN resolution 2585; UNSC resolution 2585; UN Security Council resolution 2585; UNSCR 2585; UNSCR2585
  of: united-nations-security-council
  date: 2021-07-09
resolution-2593 | event | Security Council resolution 2593
  alias: resolution 2593; UN resolution 2593; UNSC resolution 2593; UN Security Council resolution 2593; UNSCR 2593; UNSCR2593
  of: united-nations-security-council
  date: 2021-08-30
resolution-2602 | event | Security Council resolution 2602
  alias: resolution 2602; UN resolution 2602; UNSC resolution 2602; UN Security Council resolution 2602; UNSCR 2602; UNSCR2602
  of: united-nations-security-council
  date: 2021-10-29
resolution-2624 | event | Security Council resolution 2624
  alias: resolution 2624; UN resolution 2624; UNSC resolution 2624; UN Security Council resolution 2624; UNSCR 2624; UNSCR2624
  of: united-nations-security-council
  date: 2022-02-28
resolution-2643 | event | Security Council resolution 2643
  alias: resolution 2643; UN resolution 2643; UNSC resolution 2643; UN Security Council resolution 2643; UNSCR 2643; UNSCR2643
  of: united-nations-security-council
  date: 2022-07-13
resolution-2669 | event | Security Council resolution 2669
  alias: resolution 2669; UN resolution 2669; UNSC resolution 2669; UN Security Council resolution 2669; UNSCR 2669; UNSCR2669
  of: united-nations-security-council
  date: 2022-12-21
resolution-2712 | event | Security Council resolution 2712
  alias: resolution 2712; UN resolution 2712; UNSC resolution 2712; UN Security Council resolution 2712; UNSCR 2712; UNSCR2712
  of: united-nations-security-council
  date: 2023-11-15
resolution-2720 | event | Security Council resolution 2720
  alias: resolution 2720; UN resolution 2720; UNSC resolution 2720; UN Security Council resolution 2720; UNSCR 2720; UNSCR2720
  of: united-nations-security-council
  date: 2023-12-22
resolution-2722 | event | Security Council resolution 2722
  alias: resolution 2722; UN resolution 2722; UNSC resolution 2722; UN Security Council resolution 2722; UNSCR 2722; UNSCR2722
  of: united-nations-security-council
  date: 2024-01-10
resolution-2724 | event | Security Council resolution 2724
  alias: resolution 2724; UN resolution 2724; UNSC resolution 2724; UN Security Council resolution 2724; UNSCR 2724; UNSCR2724
  of: united-nations-security-council
  date: 2024-03-08
resolution-2728 | event | Security Council resolution 2728
  alias: resolution 2728; UN resolution 2728; UNSC resolution 2728; UN Security Council resolution 2728; UNSCR 2728; UNSCR2728
  of: united-nations-security-council
  date: 2024-03-25
resolution-2735 | event | Security Council resolution 2735
  alias: resolution 2735; UN resolution 2735; UNSC resolution 2735; UN Security Council resolution 2735; UNSCR 2735; UNSCR2735
  of: united-nations-security-council
  date: 2024-06-10
resolution-2736 | event | Security Council resolution 2736
  alias: resolution 2736; UN resolution 2736; UNSC resolution 2736; UN Security Council resolution 2736; UNSCR 2736; UNSCR2736
  of: united-nations-security-council
  date: 2024-06-13
resolution-2773 | event | Security Council resolution 2773
  alias: resolution 2773; UN resolution 2773; UNSC resolution 2773; UN Security Council resolution 2773; UNSCR 2773; UNSCR2773
  of: united-nations-security-council
  date: 2025-02-21
resolution-2774 | event | Security Council resolution 2774
  alias: resolution 2774; UN resolution 2774; UNSC resolution 2774; UN Security Council resolution 2774; UNSCR 2774; UNSCR2774
  of: united-nations-security-council
  date: 2025-02-24
resolution-2790 | event | Security Council resolution 2790
  alias: resolution 2790; UN resolution 2790; UNSC resolution 2790; UN Security Council resolution 2790; UNSCR 2790; UNSCR2790
  of: united-nations-security-council
  date: 2025-08-28
resolution-2797 | event | Security Council resolution 2797
  alias: resolution 2797; UN resolution 2797; UNSC resolution 2797; UN Security Council resolution 2797; UNSCR 2797; UNSCR2797
  of: united-nations-security-council
  date: 2025-10-31
resolution-2803 | event | Security Council resolution 2803
  alias: resolution 2803; UN resolution 2803; UNSC resolution 2803; UN Security Council resolution 2803; UNSCR 2803; UNSCR2803
  of: united-nations-security-council
  date: 2025-11-17

# Feasts and holidays of the Islamic calendar
ramadan-2000 | event | Start of Ramadan 2000
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2000-11-27
ramadan-2001 | event | Start of Ramadan 2001
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2001-11-16
ramadan-2002 | event | Start of Ramadan 2002
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2002-11-06
ramadan-2003 | event | Start of Ramadan 2003
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2003-10-26
ramadan-2004 | event | Start of Ramadan 2004
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2004-10-15
ramadan-2005 | event | Start of Ramadan 2005
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2005-10-04
ramadan-2006 | event | Start of Ramadan 2006
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2006-09-23
ramadan-2007 | event | Start of Ramadan 2007
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2007-09-13
ramadan-2008 | event | Start of Ramadan 2008
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2008-09-01
ramadan-2009 | event | Start of Ramadan 2009
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2009-08-22
ramadan-2010 | event | Start of Ramadan 2010
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2010-08-11
ramadan-2011 | event | Start of Ramadan 2011
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2011-08-01
ramadan-2012 | event | Start of Ramadan 2012
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2012-07-20
ramadan-2013 | event | Start of Ramadan 2013
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2013-07-09
ramadan-2014 | event | Start of Ramadan 2014
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2014-06-28
ramadan-2015 | event | Start of Ramadan 2015
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2015-06-18
ramadan-2016 | event | Start of Ramadan 2016
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2016-06-06
ramadan-2017 | event | Start of Ramadan 2017
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2017-05-27
ramadan-2018 | event | Start of Ramadan 2018
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2018-05-17
ramadan-2019 | event | Start of Ramadan 2019
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2019-05-06
ramadan-2020 | event | Start of Ramadan 2020
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2020-04-24
ramadan-2021 | event | Start of Ramadan 2021
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2021-04-13
ramadan-2022 | event | Start of Ramadan 2022
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2022-04-02
ramadan-2023 | event | Start of Ramadan 2023
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2023-03-23
ramadan-2024 | event | Start of Ramadan 2024
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2024-03-11
ramadan-2025 | event | Start of Ramadan 2025
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2025-03-01
ramadan-2026 | event | Start of Ramadan 2026
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2026-02-18
ramadan-2027 | event | Start of Ramadan 2027
  alias: Ramadan; start of Ramadan; beginning of Ramadan; fasting month; Muslim holy month; holy month of Ramadan
  date: 2027-02-08
eid-al-fitr-2000 | event | Eid al-Fitr 2000
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2000-01-08
eid-al-fitr-2000-2 | event | Eid al-Fitr 2000
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2000-12-27
eid-al-fitr-2001 | event | Eid al-Fitr 2001
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2001-12-16
eid-al-fitr-2002 | event | Eid al-Fitr 2002
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2002-12-05
eid-al-fitr-2003 | event | Eid al-Fitr 2003
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2003-11-25
eid-al-fitr-2004 | event | Eid al-Fitr 2004
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2004-11-14
eid-al-fitr-2005 | event | Eid al-Fitr 2005
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2005-11-03
eid-al-fitr-2006 | event | Eid al-Fitr 2006
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2006-10-23
eid-al-fitr-2007 | event | Eid al-Fitr 2007
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2007-10-12
eid-al-fitr-2008 | event | Eid al-Fitr 2008
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2008-09-30
eid-al-fitr-2009 | event | Eid al-Fitr 2009
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2009-09-20
eid-al-fitr-2010 | event | Eid al-Fitr 2010
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2010-09-10
eid-al-fitr-2011 | event | Eid al-Fitr 2011
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2011-08-30
eid-al-fitr-2012 | event | Eid al-Fitr 2012
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2012-08-19
eid-al-fitr-2013 | event | Eid al-Fitr 2013
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2013-08-08
eid-al-fitr-2014 | event | Eid al-Fitr 2014
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2014-07-28
eid-al-fitr-2015 | event | Eid al-Fitr 2015
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2015-07-17
eid-al-fitr-2016 | event | Eid al-Fitr 2016
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2016-07-06
eid-al-fitr-2017 | event | Eid al-Fitr 2017
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2017-06-25
eid-al-fitr-2018 | event | Eid al-Fitr 2018
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2018-06-15
eid-al-fitr-2019 | event | Eid al-Fitr 2019
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2019-06-04
eid-al-fitr-2020 | event | Eid al-Fitr 2020
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2020-05-24
eid-al-fitr-2021 | event | Eid al-Fitr 2021
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2021-05-13
eid-al-fitr-2022 | event | Eid al-Fitr 2022
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2022-05-02
eid-al-fitr-2023 | event | Eid al-Fitr 2023
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2023-04-21
eid-al-fitr-2024 | event | Eid al-Fitr 2024
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2024-04-10
eid-al-fitr-2025 | event | Eid al-Fitr 2025
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2025-03-30
eid-al-fitr-2026 | event | Eid al-Fitr 2026
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2026-03-20
eid-al-fitr-2027 | event | Eid al-Fitr 2027
  alias: Eid; Eid ul-Fitr; Eid al-Fitr holiday; end of Ramadan; Eid holiday; feast of Eid al-Fitr; Idul Fitri; Lebaran; feast of the breaking of the fast
  date: 2027-03-10
eid-al-adha-2000 | event | Eid al-Adha 2000
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2000-03-16
eid-al-adha-2001 | event | Eid al-Adha 2001
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2001-03-05
eid-al-adha-2002 | event | Eid al-Adha 2002
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2002-02-22
eid-al-adha-2003 | event | Eid al-Adha 2003
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2003-02-11
eid-al-adha-2004 | event | Eid al-Adha 2004
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2004-02-01
eid-al-adha-2005 | event | Eid al-Adha 2005
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2005-01-20
eid-al-adha-2006 | event | Eid al-Adha 2006
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2006-01-10
eid-al-adha-2006-2 | event | Eid al-Adha 2006
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2006-12-30
eid-al-adha-2007 | event | Eid al-Adha 2007
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2007-12-19
eid-al-adha-2008 | event | Eid al-Adha 2008
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2008-12-08
eid-al-adha-2009 | event | Eid al-Adha 2009
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2009-11-27
eid-al-adha-2010 | event | Eid al-Adha 2010
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2010-11-16
eid-al-adha-2011 | event | Eid al-Adha 2011
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2011-11-06
eid-al-adha-2012 | event | Eid al-Adha 2012
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2012-10-26
eid-al-adha-2013 | event | Eid al-Adha 2013
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2013-10-15
eid-al-adha-2014 | event | Eid al-Adha 2014
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2014-10-04
eid-al-adha-2015 | event | Eid al-Adha 2015
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2015-09-24
eid-al-adha-2016 | event | Eid al-Adha 2016
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2016-09-12
eid-al-adha-2017 | event | Eid al-Adha 2017
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2017-09-01
eid-al-adha-2018 | event | Eid al-Adha 2018
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2018-08-21
eid-al-adha-2019 | event | Eid al-Adha 2019
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2019-08-11
eid-al-adha-2020 | event | Eid al-Adha 2020
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2020-07-31
eid-al-adha-2021 | event | Eid al-Adha 2021
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2021-07-20
eid-al-adha-2022 | event | Eid al-Adha 2022
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2022-07-09
eid-al-adha-2023 | event | Eid al-Adha 2023
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2023-06-28
eid-al-adha-2024 | event | Eid al-Adha 2024
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2024-06-16
eid-al-adha-2025 | event | Eid al-Adha 2025
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2025-06-06
eid-al-adha-2026 | event | Eid al-Adha 2026
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2026-05-27
eid-al-adha-2027 | event | Eid al-Adha 2027
  alias: Eid; Eid ul-Adha; Eid al-Adha holiday; Eid holiday; Feast of the Sacrifice; feast of sacrifice; Kurban Bayram; Idul Adha; Id al-Adha
  date: 2027-05-16

# Feasts and holidays of other calendars, by year
easter-1990 | event | Easter 1990
  alias: Easter; Easter Sunday; Easter holiday
  date: 1990-04-15
good-friday-1990 | event | Good Friday 1990
  alias: Good Friday
  date: 1990-04-13
easter-1991 | event | Easter 1991
  alias: Easter; Easter Sunday; Easter holiday
  date: 1991-03-31
good-friday-1991 | event | Good Friday 1991
  alias: Good Friday
  date: 1991-03-29
easter-1992 | event | Easter 1992
  alias: Easter; Easter Sunday; Easter holiday
  date: 1992-04-19
good-friday-1992 | event | Good Friday 1992
  alias: Good Friday
  date: 1992-04-17
easter-1993 | event | Easter 1993
  alias: Easter; Easter Sunday; Easter holiday
  date: 1993-04-11
good-friday-1993 | event | Good Friday 1993
  alias: Good Friday
  date: 1993-04-09
easter-1994 | event | Easter 1994
  alias: Easter; Easter Sunday; Easter holiday
  date: 1994-04-03
good-friday-1994 | event | Good Friday 1994
  alias: Good Friday
  date: 1994-04-01
easter-1995 | event | Easter 1995
  alias: Easter; Easter Sunday; Easter holiday
  date: 1995-04-16
good-friday-1995 | event | Good Friday 1995
  alias: Good Friday
  date: 1995-04-14
easter-1996 | event | Easter 1996
  alias: Easter; Easter Sunday; Easter holiday
  date: 1996-04-07
good-friday-1996 | event | Good Friday 1996
  alias: Good Friday
  date: 1996-04-05
easter-1997 | event | Easter 1997
  alias: Easter; Easter Sunday; Easter holiday
  date: 1997-03-30
good-friday-1997 | event | Good Friday 1997
  alias: Good Friday
  date: 1997-03-28
easter-1998 | event | Easter 1998
  alias: Easter; Easter Sunday; Easter holiday
  date: 1998-04-12
good-friday-1998 | event | Good Friday 1998
  alias: Good Friday
  date: 1998-04-10
easter-1999 | event | Easter 1999
  alias: Easter; Easter Sunday; Easter holiday
  date: 1999-04-04
good-friday-1999 | event | Good Friday 1999
  alias: Good Friday
  date: 1999-04-02
easter-2000 | event | Easter 2000
  alias: Easter; Easter Sunday; Easter holiday
  date: 2000-04-23
good-friday-2000 | event | Good Friday 2000
  alias: Good Friday
  date: 2000-04-21
easter-2001 | event | Easter 2001
  alias: Easter; Easter Sunday; Easter holiday
  date: 2001-04-15
good-friday-2001 | event | Good Friday 2001
  alias: Good Friday
  date: 2001-04-13
easter-2002 | event | Easter 2002
  alias: Easter; Easter Sunday; Easter holiday
  date: 2002-03-31
good-friday-2002 | event | Good Friday 2002
  alias: Good Friday
  date: 2002-03-29
easter-2003 | event | Easter 2003
  alias: Easter; Easter Sunday; Easter holiday
  date: 2003-04-20
good-friday-2003 | event | Good Friday 2003
  alias: Good Friday
  date: 2003-04-18
easter-2004 | event | Easter 2004
  alias: Easter; Easter Sunday; Easter holiday
  date: 2004-04-11
good-friday-2004 | event | Good Friday 2004
  alias: Good Friday
  date: 2004-04-09
easter-2005 | event | Easter 2005
  alias: Easter; Easter Sunday; Easter holiday
  date: 2005-03-27
good-friday-2005 | event | Good Friday 2005
  alias: Good Friday
  date: 2005-03-25
easter-2006 | event | Easter 2006
  alias: Easter; Easter Sunday; Easter holiday
  date: 2006-04-16
good-friday-2006 | event | Good Friday 2006
  alias: Good Friday
  date: 2006-04-14
easter-2007 | event | Easter 2007
  alias: Easter; Easter Sunday; Easter holiday
  date: 2007-04-08
good-friday-2007 | event | Good Friday 2007
  alias: Good Friday
  date: 2007-04-06
easter-2008 | event | Easter 2008
  alias: Easter; Easter Sunday; Easter holiday
  date: 2008-03-23
good-friday-2008 | event | Good Friday 2008
  alias: Good Friday
  date: 2008-03-21
easter-2009 | event | Easter 2009
  alias: Easter; Easter Sunday; Easter holiday
  date: 2009-04-12
good-friday-2009 | event | Good Friday 2009
  alias: Good Friday
  date: 2009-04-10
easter-2010 | event | Easter 2010
  alias: Easter; Easter Sunday; Easter holiday
  date: 2010-04-04
good-friday-2010 | event | Good Friday 2010
  alias: Good Friday
  date: 2010-04-02
easter-2011 | event | Easter 2011
  alias: Easter; Easter Sunday; Easter holiday
  date: 2011-04-24
good-friday-2011 | event | Good Friday 2011
  alias: Good Friday
  date: 2011-04-22
easter-2012 | event | Easter 2012
  alias: Easter; Easter Sunday; Easter holiday
  date: 2012-04-08
good-friday-2012 | event | Good Friday 2012
  alias: Good Friday
  date: 2012-04-06
easter-2013 | event | Easter 2013
  alias: Easter; Easter Sunday; Easter holiday
  date: 2013-03-31
good-friday-2013 | event | Good Friday 2013
  alias: Good Friday
  date: 2013-03-29
easter-2014 | event | Easter 2014
  alias: Easter; Easter Sunday; Easter holiday
  date: 2014-04-20
good-friday-2014 | event | Good Friday 2014
  alias: Good Friday
  date: 2014-04-18
easter-2015 | event | Easter 2015
  alias: Easter; Easter Sunday; Easter holiday
  date: 2015-04-05
good-friday-2015 | event | Good Friday 2015
  alias: Good Friday
  date: 2015-04-03
easter-2016 | event | Easter 2016
  alias: Easter; Easter Sunday; Easter holiday
  date: 2016-03-27
good-friday-2016 | event | Good Friday 2016
  alias: Good Friday
  date: 2016-03-25
easter-2017 | event | Easter 2017
  alias: Easter; Easter Sunday; Easter holiday
  date: 2017-04-16
good-friday-2017 | event | Good Friday 2017
  alias: Good Friday
  date: 2017-04-14
easter-2018 | event | Easter 2018
  alias: Easter; Easter Sunday; Easter holiday
  date: 2018-04-01
good-friday-2018 | event | Good Friday 2018
  alias: Good Friday
  date: 2018-03-30
easter-2019 | event | Easter 2019
  alias: Easter; Easter Sunday; Easter holiday
  date: 2019-04-21
good-friday-2019 | event | Good Friday 2019
  alias: Good Friday
  date: 2019-04-19
easter-2020 | event | Easter 2020
  alias: Easter; Easter Sunday; Easter holiday
  date: 2020-04-12
good-friday-2020 | event | Good Friday 2020
  alias: Good Friday
  date: 2020-04-10
easter-2021 | event | Easter 2021
  alias: Easter; Easter Sunday; Easter holiday
  date: 2021-04-04
good-friday-2021 | event | Good Friday 2021
  alias: Good Friday
  date: 2021-04-02
easter-2022 | event | Easter 2022
  alias: Easter; Easter Sunday; Easter holiday
  date: 2022-04-17
good-friday-2022 | event | Good Friday 2022
  alias: Good Friday
  date: 2022-04-15
easter-2023 | event | Easter 2023
  alias: Easter; Easter Sunday; Easter holiday
  date: 2023-04-09
good-friday-2023 | event | Good Friday 2023
  alias: Good Friday
  date: 2023-04-07
easter-2024 | event | Easter 2024
  alias: Easter; Easter Sunday; Easter holiday
  date: 2024-03-31
good-friday-2024 | event | Good Friday 2024
  alias: Good Friday
  date: 2024-03-29
easter-2025 | event | Easter 2025
  alias: Easter; Easter Sunday; Easter holiday
  date: 2025-04-20
good-friday-2025 | event | Good Friday 2025
  alias: Good Friday
  date: 2025-04-18
easter-2026 | event | Easter 2026
  alias: Easter; Easter Sunday; Easter holiday
  date: 2026-04-05
good-friday-2026 | event | Good Friday 2026
  alias: Good Friday
  date: 2026-04-03
easter-2027 | event | Easter 2027
  alias: Easter; Easter Sunday; Easter holiday
  date: 2027-03-28
good-friday-2027 | event | Good Friday 2027
  alias: Good Friday
  date: 2027-03-26
orthodox-easter-2014 | event | Orthodox Easter 2014
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2014-04-20
orthodox-easter-2015 | event | Orthodox Easter 2015
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2015-04-12
orthodox-easter-2016 | event | Orthodox Easter 2016
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2016-05-01
orthodox-easter-2017 | event | Orthodox Easter 2017
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2017-04-16
orthodox-easter-2018 | event | Orthodox Easter 2018
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2018-04-08
orthodox-easter-2019 | event | Orthodox Easter 2019
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2019-04-28
orthodox-easter-2020 | event | Orthodox Easter 2020
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2020-04-19
orthodox-easter-2021 | event | Orthodox Easter 2021
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2021-05-02
orthodox-easter-2022 | event | Orthodox Easter 2022
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2022-04-24
orthodox-easter-2023 | event | Orthodox Easter 2023
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2023-04-16
orthodox-easter-2024 | event | Orthodox Easter 2024
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2024-05-05
orthodox-easter-2025 | event | Orthodox Easter 2025
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2025-04-20
orthodox-easter-2026 | event | Orthodox Easter 2026
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2026-04-12
orthodox-easter-2027 | event | Orthodox Easter 2027
  alias: Orthodox Easter; Easter truce; Easter ceasefire
  date: 2027-05-02
new-year-1990 | event | New Year 1990
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1990-01-01
christmas-1990 | event | Christmas 1990
  alias: Christmas; Christmas Day
  date: 1990-12-25
new-year-1991 | event | New Year 1991
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1991-01-01
christmas-1991 | event | Christmas 1991
  alias: Christmas; Christmas Day
  date: 1991-12-25
new-year-1992 | event | New Year 1992
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1992-01-01
christmas-1992 | event | Christmas 1992
  alias: Christmas; Christmas Day
  date: 1992-12-25
new-year-1993 | event | New Year 1993
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1993-01-01
christmas-1993 | event | Christmas 1993
  alias: Christmas; Christmas Day
  date: 1993-12-25
new-year-1994 | event | New Year 1994
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1994-01-01
christmas-1994 | event | Christmas 1994
  alias: Christmas; Christmas Day
  date: 1994-12-25
new-year-1995 | event | New Year 1995
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1995-01-01
christmas-1995 | event | Christmas 1995
  alias: Christmas; Christmas Day
  date: 1995-12-25
new-year-1996 | event | New Year 1996
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1996-01-01
christmas-1996 | event | Christmas 1996
  alias: Christmas; Christmas Day
  date: 1996-12-25
new-year-1997 | event | New Year 1997
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1997-01-01
christmas-1997 | event | Christmas 1997
  alias: Christmas; Christmas Day
  date: 1997-12-25
new-year-1998 | event | New Year 1998
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1998-01-01
christmas-1998 | event | Christmas 1998
  alias: Christmas; Christmas Day
  date: 1998-12-25
new-year-1999 | event | New Year 1999
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 1999-01-01
christmas-1999 | event | Christmas 1999
  alias: Christmas; Christmas Day
  date: 1999-12-25
new-year-2000 | event | New Year 2000
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2000-01-01
christmas-2000 | event | Christmas 2000
  alias: Christmas; Christmas Day
  date: 2000-12-25
new-year-2001 | event | New Year 2001
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2001-01-01
christmas-2001 | event | Christmas 2001
  alias: Christmas; Christmas Day
  date: 2001-12-25
new-year-2002 | event | New Year 2002
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2002-01-01
christmas-2002 | event | Christmas 2002
  alias: Christmas; Christmas Day
  date: 2002-12-25
new-year-2003 | event | New Year 2003
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2003-01-01
christmas-2003 | event | Christmas 2003
  alias: Christmas; Christmas Day
  date: 2003-12-25
new-year-2004 | event | New Year 2004
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2004-01-01
christmas-2004 | event | Christmas 2004
  alias: Christmas; Christmas Day
  date: 2004-12-25
new-year-2005 | event | New Year 2005
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2005-01-01
christmas-2005 | event | Christmas 2005
  alias: Christmas; Christmas Day
  date: 2005-12-25
new-year-2006 | event | New Year 2006
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2006-01-01
christmas-2006 | event | Christmas 2006
  alias: Christmas; Christmas Day
  date: 2006-12-25
new-year-2007 | event | New Year 2007
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2007-01-01
christmas-2007 | event | Christmas 2007
  alias: Christmas; Christmas Day
  date: 2007-12-25
new-year-2008 | event | New Year 2008
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2008-01-01
christmas-2008 | event | Christmas 2008
  alias: Christmas; Christmas Day
  date: 2008-12-25
new-year-2009 | event | New Year 2009
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2009-01-01
christmas-2009 | event | Christmas 2009
  alias: Christmas; Christmas Day
  date: 2009-12-25
new-year-2010 | event | New Year 2010
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2010-01-01
christmas-2010 | event | Christmas 2010
  alias: Christmas; Christmas Day
  date: 2010-12-25
new-year-2011 | event | New Year 2011
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2011-01-01
christmas-2011 | event | Christmas 2011
  alias: Christmas; Christmas Day
  date: 2011-12-25
new-year-2012 | event | New Year 2012
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2012-01-01
christmas-2012 | event | Christmas 2012
  alias: Christmas; Christmas Day
  date: 2012-12-25
new-year-2013 | event | New Year 2013
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2013-01-01
christmas-2013 | event | Christmas 2013
  alias: Christmas; Christmas Day
  date: 2013-12-25
new-year-2014 | event | New Year 2014
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2014-01-01
christmas-2014 | event | Christmas 2014
  alias: Christmas; Christmas Day
  date: 2014-12-25
new-year-2015 | event | New Year 2015
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2015-01-01
christmas-2015 | event | Christmas 2015
  alias: Christmas; Christmas Day
  date: 2015-12-25
new-year-2016 | event | New Year 2016
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2016-01-01
christmas-2016 | event | Christmas 2016
  alias: Christmas; Christmas Day
  date: 2016-12-25
new-year-2017 | event | New Year 2017
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2017-01-01
christmas-2017 | event | Christmas 2017
  alias: Christmas; Christmas Day
  date: 2017-12-25
new-year-2018 | event | New Year 2018
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2018-01-01
christmas-2018 | event | Christmas 2018
  alias: Christmas; Christmas Day
  date: 2018-12-25
new-year-2019 | event | New Year 2019
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2019-01-01
christmas-2019 | event | Christmas 2019
  alias: Christmas; Christmas Day
  date: 2019-12-25
new-year-2020 | event | New Year 2020
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2020-01-01
christmas-2020 | event | Christmas 2020
  alias: Christmas; Christmas Day
  date: 2020-12-25
new-year-2021 | event | New Year 2021
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2021-01-01
christmas-2021 | event | Christmas 2021
  alias: Christmas; Christmas Day
  date: 2021-12-25
new-year-2022 | event | New Year 2022
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2022-01-01
christmas-2022 | event | Christmas 2022
  alias: Christmas; Christmas Day
  date: 2022-12-25
new-year-2023 | event | New Year 2023
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2023-01-01
christmas-2023 | event | Christmas 2023
  alias: Christmas; Christmas Day
  date: 2023-12-25
new-year-2024 | event | New Year 2024
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2024-01-01
christmas-2024 | event | Christmas 2024
  alias: Christmas; Christmas Day
  date: 2024-12-25
new-year-2025 | event | New Year 2025
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2025-01-01
christmas-2025 | event | Christmas 2025
  alias: Christmas; Christmas Day
  date: 2025-12-25
new-year-2026 | event | New Year 2026
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2026-01-01
christmas-2026 | event | Christmas 2026
  alias: Christmas; Christmas Day
  date: 2026-12-25
new-year-2027 | event | New Year 2027
  alias: New Year; New Year's Day; new year; start of the year; turn of the year
  date: 2027-01-01
christmas-2027 | event | Christmas 2027
  alias: Christmas; Christmas Day
  date: 2027-12-25
orthodox-christmas-2014 | event | Orthodox Christmas 2014
  alias: Orthodox Christmas
  date: 2014-01-07
nowruz-2014 | event | Nowruz 2014
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2014-03-21
orthodox-christmas-2015 | event | Orthodox Christmas 2015
  alias: Orthodox Christmas
  date: 2015-01-07
nowruz-2015 | event | Nowruz 2015
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2015-03-21
orthodox-christmas-2016 | event | Orthodox Christmas 2016
  alias: Orthodox Christmas
  date: 2016-01-07
nowruz-2016 | event | Nowruz 2016
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2016-03-21
orthodox-christmas-2017 | event | Orthodox Christmas 2017
  alias: Orthodox Christmas
  date: 2017-01-07
nowruz-2017 | event | Nowruz 2017
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2017-03-21
orthodox-christmas-2018 | event | Orthodox Christmas 2018
  alias: Orthodox Christmas
  date: 2018-01-07
nowruz-2018 | event | Nowruz 2018
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2018-03-21
orthodox-christmas-2019 | event | Orthodox Christmas 2019
  alias: Orthodox Christmas
  date: 2019-01-07
nowruz-2019 | event | Nowruz 2019
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2019-03-21
orthodox-christmas-2020 | event | Orthodox Christmas 2020
  alias: Orthodox Christmas
  date: 2020-01-07
nowruz-2020 | event | Nowruz 2020
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2020-03-21
orthodox-christmas-2021 | event | Orthodox Christmas 2021
  alias: Orthodox Christmas
  date: 2021-01-07
nowruz-2021 | event | Nowruz 2021
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2021-03-21
orthodox-christmas-2022 | event | Orthodox Christmas 2022
  alias: Orthodox Christmas
  date: 2022-01-07
nowruz-2022 | event | Nowruz 2022
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2022-03-21
orthodox-christmas-2023 | event | Orthodox Christmas 2023
  alias: Orthodox Christmas
  date: 2023-01-07
nowruz-2023 | event | Nowruz 2023
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2023-03-21
orthodox-christmas-2024 | event | Orthodox Christmas 2024
  alias: Orthodox Christmas
  date: 2024-01-07
nowruz-2024 | event | Nowruz 2024
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2024-03-21
orthodox-christmas-2025 | event | Orthodox Christmas 2025
  alias: Orthodox Christmas
  date: 2025-01-07
nowruz-2025 | event | Nowruz 2025
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2025-03-21
orthodox-christmas-2026 | event | Orthodox Christmas 2026
  alias: Orthodox Christmas
  date: 2026-01-07
nowruz-2026 | event | Nowruz 2026
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2026-03-21
orthodox-christmas-2027 | event | Orthodox Christmas 2027
  alias: Orthodox Christmas
  date: 2027-01-07
nowruz-2027 | event | Nowruz 2027
  alias: Nowruz; Newroz; Persian new year; Kurdish new year
  date: 2027-03-21
lunar-new-year-1997 | event | Lunar New Year 1997
  alias: Lunar New Year; Chinese New Year; Tet
  date: 1997-02-07
lunar-new-year-1998 | event | Lunar New Year 1998
  alias: Lunar New Year; Chinese New Year; Tet
  date: 1998-01-28
lunar-new-year-1999 | event | Lunar New Year 1999
  alias: Lunar New Year; Chinese New Year; Tet
  date: 1999-02-16
lunar-new-year-2000 | event | Lunar New Year 2000
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2000-02-05
lunar-new-year-2005 | event | Lunar New Year 2005
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2005-02-09
lunar-new-year-2010 | event | Lunar New Year 2010
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2010-02-14
lunar-new-year-2014 | event | Lunar New Year 2014
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2014-01-31
lunar-new-year-2015 | event | Lunar New Year 2015
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2015-02-19
lunar-new-year-2016 | event | Lunar New Year 2016
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2016-02-08
lunar-new-year-2017 | event | Lunar New Year 2017
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2017-01-28
lunar-new-year-2018 | event | Lunar New Year 2018
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2018-02-16
lunar-new-year-2019 | event | Lunar New Year 2019
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2019-02-05
lunar-new-year-2020 | event | Lunar New Year 2020
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2020-01-25
lunar-new-year-2021 | event | Lunar New Year 2021
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2021-02-12
lunar-new-year-2022 | event | Lunar New Year 2022
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2022-02-01
lunar-new-year-2023 | event | Lunar New Year 2023
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2023-01-22
lunar-new-year-2024 | event | Lunar New Year 2024
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2024-02-10
lunar-new-year-2025 | event | Lunar New Year 2025
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2025-01-29
lunar-new-year-2026 | event | Lunar New Year 2026
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2026-02-17
lunar-new-year-2027 | event | Lunar New Year 2027
  alias: Lunar New Year; Chinese New Year; Tet
  date: 2027-02-06
rosh-hashanah-2000 | event | Rosh Hashanah 2000
  alias: Rosh Hashanah; Jewish new year
  date: 2000-09-30
yom-kippur-2000 | event | Yom Kippur 2000
  alias: Yom Kippur
  date: 2000-10-09
rosh-hashanah-2005 | event | Rosh Hashanah 2005
  alias: Rosh Hashanah; Jewish new year
  date: 2005-10-04
yom-kippur-2005 | event | Yom Kippur 2005
  alias: Yom Kippur
  date: 2005-10-13
rosh-hashanah-2010 | event | Rosh Hashanah 2010
  alias: Rosh Hashanah; Jewish new year
  date: 2010-09-09
yom-kippur-2010 | event | Yom Kippur 2010
  alias: Yom Kippur
  date: 2010-09-18
rosh-hashanah-2014 | event | Rosh Hashanah 2014
  alias: Rosh Hashanah; Jewish new year
  date: 2014-09-25
yom-kippur-2014 | event | Yom Kippur 2014
  alias: Yom Kippur
  date: 2014-10-04
rosh-hashanah-2015 | event | Rosh Hashanah 2015
  alias: Rosh Hashanah; Jewish new year
  date: 2015-09-14
yom-kippur-2015 | event | Yom Kippur 2015
  alias: Yom Kippur
  date: 2015-09-23
rosh-hashanah-2016 | event | Rosh Hashanah 2016
  alias: Rosh Hashanah; Jewish new year
  date: 2016-10-03
yom-kippur-2016 | event | Yom Kippur 2016
  alias: Yom Kippur
  date: 2016-10-12
rosh-hashanah-2017 | event | Rosh Hashanah 2017
  alias: Rosh Hashanah; Jewish new year
  date: 2017-09-21
yom-kippur-2017 | event | Yom Kippur 2017
  alias: Yom Kippur
  date: 2017-09-30
rosh-hashanah-2018 | event | Rosh Hashanah 2018
  alias: Rosh Hashanah; Jewish new year
  date: 2018-09-10
yom-kippur-2018 | event | Yom Kippur 2018
  alias: Yom Kippur
  date: 2018-09-19
rosh-hashanah-2019 | event | Rosh Hashanah 2019
  alias: Rosh Hashanah; Jewish new year
  date: 2019-09-30
yom-kippur-2019 | event | Yom Kippur 2019
  alias: Yom Kippur
  date: 2019-10-09
rosh-hashanah-2020 | event | Rosh Hashanah 2020
  alias: Rosh Hashanah; Jewish new year
  date: 2020-09-19
yom-kippur-2020 | event | Yom Kippur 2020
  alias: Yom Kippur
  date: 2020-09-28
rosh-hashanah-2021 | event | Rosh Hashanah 2021
  alias: Rosh Hashanah; Jewish new year
  date: 2021-09-07
yom-kippur-2021 | event | Yom Kippur 2021
  alias: Yom Kippur
  date: 2021-09-16
rosh-hashanah-2022 | event | Rosh Hashanah 2022
  alias: Rosh Hashanah; Jewish new year
  date: 2022-09-26
yom-kippur-2022 | event | Yom Kippur 2022
  alias: Yom Kippur
  date: 2022-10-05
rosh-hashanah-2023 | event | Rosh Hashanah 2023
  alias: Rosh Hashanah; Jewish new year
  date: 2023-09-16
yom-kippur-2023 | event | Yom Kippur 2023
  alias: Yom Kippur
  date: 2023-09-25
rosh-hashanah-2024 | event | Rosh Hashanah 2024
  alias: Rosh Hashanah; Jewish new year
  date: 2024-10-03
yom-kippur-2024 | event | Yom Kippur 2024
  alias: Yom Kippur
  date: 2024-10-12
rosh-hashanah-2025 | event | Rosh Hashanah 2025
  alias: Rosh Hashanah; Jewish new year
  date: 2025-09-23
yom-kippur-2025 | event | Yom Kippur 2025
  alias: Yom Kippur
  date: 2025-10-02
rosh-hashanah-2026 | event | Rosh Hashanah 2026
  alias: Rosh Hashanah; Jewish new year
  date: 2026-09-12
yom-kippur-2026 | event | Yom Kippur 2026
  alias: Yom Kippur
  date: 2026-09-21
dashain-2000 | event | Dashain 2000
  alias: Dashain; Dasain; Dashain festival; Dasain festival
  date: 2000-10-07
dashain-2001 | event | Dashain 2001
  alias: Dashain; Dasain; Dashain festival; Dasain festival
  date: 2001-10-26
dashain-2002 | event | Dashain 2002
  alias: Dashain; Dasain; Dashain festival; Dasain festival
  date: 2002-10-15
dashain-2003 | event | Dashain 2003
  alias: Dashain; Dasain; Dashain festival; Dasain festival
  date: 2003-10-05
dashain-2004 | event | Dashain 2004
  alias: Dashain; Dasain; Dashain festival; Dasain festival
  date: 2004-10-22
dashain-2005 | event | Dashain 2005
  alias: Dashain; Dasain; Dashain festival; Dasain festival
  date: 2005-10-12
dashain-2006 | event | Dashain 2006
  alias: Dashain; Dasain; Dashain festival; Dasain festival
  date: 2006-10-02
