# Armed forces of states (with "of" the state) and armed groups with their political wings, by conflict; "in" is the state
# whose government a group fights or fought.
# A name is what the group or the usual English press calls it; listing judges nobody.

# Syria: the state's forces and allies
syrian-arab-army | armed-group | Syrian Arab Army
  alias: Syrian army; Syrian government army; Syrian military; Syrian armed forces; Syrian government forces; government forces in Syria; pro-government forces in Syria
  short: SAA
  scripts: ar: الجيش العربي السوري; ar: الجيش السوري; ar: قوات النظام; ru: Сирийская арабская армия; ru: сирийская армия; ru: САА; tr: Suriye ordusu
  of: syria
syrian-arab-air-force | armed-group | Syrian Arab Air Force
  alias: Syrian air force; Syrian government warplanes
  short: SyAAF
  of: syria
syrian-republican-guard | armed-group | Syrian Republican Guard
  alias: Republican Guard of Syria
  of: syria
fourth-division | armed-group | Fourth Division
  alias: 4th Armoured Division; Fourth Armoured Division; 4th Division
  of: syria
national-defence-forces | armed-group | National Defence Forces
  alias: National Defense Forces; National Defense Force; pro-government militia in Syria
  short: NDF
  scripts: ar: قوات الدفاع الوطني
  of: syria
tiger-forces | armed-group | Tiger Forces
  scripts: ar: قوات النمر
  of: syria
shabiha | armed-group | Shabiha
  scripts: ar: الشبيحة
liwa-al-quds | armed-group | Liwa al-Quds
  alias: Jerusalem Brigade; Quds Brigade
liwa-fatemiyoun | armed-group | Liwa Fatemiyoun
  alias: Fatemiyoun; Fatemiyoun Division; Fatimiyoun
liwa-zainebiyoun | armed-group | Liwa Zainebiyoun
  alias: Zainebiyoun; Zaynabiyoun

# Syria: signatories of 29 December 2016 and the Free Syrian Army
free-syrian-army | armed-group | Free Syrian Army
  alias: Free Army; moderate rebels
  short: FSA; ELS
  scripts: ar: الجيش السوري الحر; ar: الجيش الحر; ru: Свободная сирийская армия; ru: ССА; fr: Armée syrienne libre; fr: ASL; tr: Özgür Suriye Ordusu; tr: ÖSO
  in: syria
faylaq-al-sham | armed-group | Faylaq al-Sham
  alias: Sham Legion; Failaq al-Sham; Al-Sham Corps; Faylaq al-Cham; Sham Corps
  scripts: ar: فيلق الشام; ru: Файлак аш-Шам; ru: Легион Шама
  in: syria
ahrar-al-sham | armed-group | Ahrar al-Sham
  alias: Ahrar ash-Sham; Ahrar as-Sham; Ahrar al-Cham; Harakat Ahrar al-Sham al-Islamiyya; Islamic Movement of the Free Men of the Levant
  scripts: ar: أحرار الشام; ar: حركة أحرار الشام; ru: Ахрар аш-Шам
  in: syria
jaysh-al-islam | armed-group | Jaysh al-Islam
  alias: Jaish al-Islam; Jaysh al-Islaam; Jeish al-Islam; Jaish al Islam; Army of Islam; Liwa al-Islam
  scripts: ar: جيش الإسلام; ru: Джейш аль-Ислам
  in: syria
thuwar-al-sham | armed-group | Thuwar al-Sham
  alias: Thuwwar al-Sham; Thuwar Ahl al-Sham; Suwar al-Sham
  scripts: ar: ثوار الشام; ru: Суввар аш-Шам
  in: syria
jaysh-al-mujahideen | armed-group | Jaysh al-Mujahideen
  alias: Jaish al-Mujahideen; Jaysh al-Mujahidin; Army of Mujahideen; Mujahideen Army; Army of Holy Warriors
  scripts: ar: جيش المجاهدين; ru: Джейш аль-Муджахидин
  in: syria
jaysh-idlib-al-hurr | armed-group | Jaysh Idlib al-Hurr
  alias: Jaysh Idlib; Jaish Idlib; Free Idlib Army; Idlib Free Army; Jaysh Idlib Al-Hur
  scripts: ar: جيش إدلب الحر; ru: Джейш Идлиб
  in: syria
jabhat-al-shamiya | armed-group | Jabhat al-Shamiya
  alias: Levant Front; Shamiya Front; al-Jabha al-Shamiya; Shami Front; Jabhat Shamiya; Jabhah al-Shamiyah
  scripts: ar: الجبهة الشامية; ru: Джебхат аш-Шамия
  in: syria
nour-al-din-al-zenki-movement | armed-group | Nour al-Din al-Zenki Movement
  alias: Nour al-Din al-Zenki; Nur al-Din al-Zinki; Noureddin Zinki; Zenki; Nureddin Zengi
  scripts: ar: حركة نور الدين الزنكي; ru: Нуреддин аз-Зинки
  in: syria
faylaq-al-rahman | armed-group | Faylaq al-Rahman
  alias: Failaq al-Rahman; Rahman Legion; al-Rahman Legion; Al-Rahman Corps; Faylaq ar-Rahman
  scripts: ar: فيلق الرحمن; ru: Файлак ар-Рахман
  in: syria
southern-front | armed-group | Southern Front
  alias: Southern Front of the Free Syrian Army
  scripts: ar: الجبهة الجنوبية; ru: Южный фронт
  in: syria
sultan-murad-division | armed-group | Sultan Murad Division
  alias: Sultan Murad Brigade; Sultan Murad
  scripts: ar: فرقة السلطان مراد
  in: syria
hamza-division | armed-group | Hamza Division
  alias: al-Hamza Division; Hamzat
  in: syria
jaysh-al-izza | armed-group | Jaysh al-Izza
  alias: Jaish al-Izza; Jaysh al-Ezza; Jaish al-Ezzah; Jaysh al-Izzah; Army of Glory
  scripts: ar: جيش العزة
  in: syria
jaysh-al-nasr | armed-group | Jaysh al-Nasr
  alias: Jaish al-Nasr; Army of Victory
  scripts: ar: جيش النصر
  in: syria
liwa-shuhada-al-islam | armed-group | Liwa Shuhada al-Islam
  alias: Shuhada al-Islam; Martyrs of Islam Brigade
  in: syria
first-coastal-division | armed-group | First Coastal Division
  alias: 1st Coastal Division
  in: syria
suqour-al-sham | armed-group | Suqour al-Sham
  alias: Suqour al-Sham Brigade; Suqur al-Sham; Sham Falcons; Falcons of the Levant; Sukour al-Sham
  scripts: ar: صقور الشام
  in: syria
suqour-al-jabal | armed-group | Suqour al-Jabal
  alias: Mountain Hawks Brigade; Mountain Falcons Brigade
  in: syria
fastaqim-union | armed-group | Fastaqim Union
  alias: Fastaqim; Fastaqim Kama Umirt; Tajammu Fastaqim
  scripts: ar: تجمع فاستقم
  in: syria
liwa-al-tawhid | armed-group | Liwa al-Tawhid
  alias: Tawhid Brigade
  in: syria
ajnad-al-sham | armed-group | Ajnad al-Sham
  alias: Ajnad al-Sham Islamic Union
  in: syria
jaysh-al-thuwar | armed-group | Jaysh al-Thuwar
  alias: Army of Revolutionaries
  in: syria
jaysh-usud-al-sharqiya | armed-group | Jaysh Usud al-Sharqiya
  alias: Usud al-Sharqiya; Eastern Lions Army; Jaish Usud al-Sharqiya
  in: syria
revolutionary-commando-army | armed-group | Revolutionary Commando Army
  alias: Maghawir al-Thawra; New Syrian Army; Syrian Free Army
  short: MaT
  in: syria
islamic-front | armed-group | Islamic Front
  alias: Islamic Front of Syria
  scripts: ar: الجبهة الإسلامية
  in: syria
fatah-halab | armed-group | Fatah Halab
  alias: Aleppo Conquest
  in: syria
jaysh-al-fatah | armed-group | Jaysh al-Fatah
  alias: Jaish al-Fatah; Army of Conquest
  scripts: ar: جيش الفتح
  in: syria
jaysh-halab | armed-group | Jaysh Halab
  alias: Aleppo Army; Jaish Halab
  in: syria
syrian-national-army | armed-group | Syrian National Army
  alias: Turkish-backed Syrian National Army; Turkish-backed Syrian factions
  short: SNA
  scripts: ar: الجيش الوطني السوري; tr: Suriye Milli Ordusu; tr: SMO
national-front-for-liberation | armed-group | National Front for Liberation
  alias: National Liberation Front of Syria; Jabhat al-Wataniya lil-Tahrir
  short: NFL; NLF
  scripts: ar: الجبهة الوطنية للتحرير
  in: syria
euphrates-shield | armed-group | Euphrates Shield
  alias: Euphrates Shield factions; Euphrates Shield Operations Room
  in: syria
syria-revolutionaries-front | armed-group | Syria Revolutionaries Front
  alias: Syrian Revolutionaries Front
  short: SRF
  in: syria
hazzm-movement | armed-group | Hazzm Movement
  alias: Harakat Hazm; Hazm Movement
  in: syria
13th-division | armed-group | 13th Division
  alias: Division 13; Al-Firqa 13
  in: syria
free-syrian-army-delegation | armed-group | Free Syrian Army delegation
  alias: armed opposition delegation; delegation of armed groups
  of: free-syrian-army
syrian-armed-opposition | armed-group | Syrian armed opposition
  alias: Syrian rebels; Syrian rebel groups; Syrian armed opposition groups; rebels in Syria; armed Syrian opposition
  scripts: ar: المعارضة المسلحة; ar: فصائل المعارضة; ar: الفصائل المسلحة; ru: вооружённая оппозиция; ru: сирийская вооружённая оппозиция; ru: сирийские повстанцы
  in: syria
local-councils-of-wadi-barada | armed-group | Local councils of Wadi Barada
  alias: Wadi Barada rebels; rebels in Wadi Barada
  in: syria

# Syria: others
jabhat-fatah-al-sham | armed-group | Jabhat Fatah al-Sham
  alias: Jabhat Fateh al-Sham; Jabhet Fateh al-Sham; Fateh al-Sham Front; Fatah al-Sham Front; Front for the Conquest of the Levant; Jabhat Fath al-Sham; Jabhat Fatah ash-Sham
  short: JFS
  scripts: ar: جبهة فتح الشام; ar: فتح الشام; ru: Джебхат Фатх аш-Шам
  from: 2016-07-28
  until: 2017-01-28
  in: syria
nusra-front | armed-group | Nusra Front
  alias: Jabhat al-Nusra; al-Nusra Front; Al-Nusra; Jabhat an-Nusra; Jabhat al-Nusrah; al-Nusrah Front; Jabhat Nusra
  short: JN; Nusra
  scripts: ar: جبهة النصرة; ar: النصرة; ru: Джебхат ан-Нусра; ru: Фронт ан-Нусра; tr: El Nusra Cephesi
  in: syria
hayat-tahrir-al-sham | armed-group | Hayat Tahrir al-Sham
  alias: Hay'at Tahrir al-Sham; Tahrir al-Sham; Hayat Tahrir ash-Sham; Levant Liberation Committee
  short: HTS
  scripts: ar: هيئة تحرير الشام; ru: Хайят Тахрир аш-Шам; tr: Heyet Tahrir eş-Şam
  from: 2017-01-28
  until: 2025-01-29
  in: syria
hurras-al-din | armed-group | Hurras al-Din
  alias: Guardians of Religion; Tanzim Hurras al-Din
  scripts: ar: حراس الدين
  in: syria
jund-al-aqsa | armed-group | Jund al-Aqsa
  alias: Liwa al-Aqsa
  scripts: ar: جند الأقصى
  in: syria
turkistan-islamic-party | armed-group | Turkistan Islamic Party
  alias: Turkestan Islamic Party; East Turkestan Islamic Movement; ETIM
  short: TIP
ansar-al-din-front | armed-group | Ansar al-Din Front
  alias: Jabhat Ansar al-Din
  in: syria
khalid-ibn-al-walid-army | armed-group | Khalid ibn al-Walid Army
  alias: Jaysh Khalid ibn al-Waleed; Jaysh Khalid bin al-Walid; Yarmouk Martyrs Brigade
  in: syria
islamic-state | armed-group | Islamic State
  alias: Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State group; so-called Islamic State; Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq
  short: ISIS; ISIL; IS; Isis; Isil; Daesh; Da'esh
  scripts: ar: داعش; ar: تنظيم الدولة الإسلامية; ar: تنظيم الدولة; ru: Исламское государство; ru: ИГ; ru: ИГИЛ; ru: ДАИШ; fr: État islamique; fr: EI; fr: Daech; tr: IŞİD; tr: DEAŞ; tr: DAEŞ
al-qaeda | armed-group | al-Qaeda
  alias: Al Qaeda; al Qaida; Al-Qaida; Qaeda; al-Qa'ida
  short: AQ
  scripts: ar: القاعدة; ar: تنظيم القاعدة; ru: Аль-Каида
peoples-protection-units | armed-group | People's Protection Units
  alias: Kurdish YPG; YPG militia; Kurdish People's Protection Units; Popular Protection Units; YPG/YPJ
  short: YPG
  scripts: ar: وحدات حماية الشعب; ru: Отряды народной самообороны; ru: YPG; tr: YPG; tr: Halk Savunma Birlikleri
  in: syria
womens-protection-units | armed-group | Women's Protection Units
  short: YPJ
  scripts: ar: وحدات حماية المرأة
  in: syria
democratic-union-party | armed-group | Democratic Union Party
  alias: Kurdish Democratic Union Party; Syrian Kurdish PYD; Syrian Kurdish Democratic Union Party
  short: PYD
  scripts: ar: حزب الاتحاد الديمقراطي; ru: Демократический союз; ru: Партия демократического союза; tr: Demokratik Birlik Partisi
  in: syria
syrian-democratic-forces | armed-group | Syrian Democratic Forces
  alias: Syrian Democratic Force; Kurdish-led Syrian Democratic Forces; US-backed Syrian Democratic Forces
  short: SDF; QSD
  scripts: ar: قوات سوريا الديمقراطية; ar: قسد; ru: Сирийские демократические силы; ru: СДС; fr: Forces démocratiques syriennes; fr: FDS; tr: Suriye Demokratik Güçleri; tr: SDG
  in: syria
asayish | armed-group | Asayish
  alias: Asayish forces; Kurdish internal security forces
  in: syria
manbij-military-council | armed-group | Manbij Military Council
  in: syria
syriac-military-council | armed-group | Syriac Military Council
  in: syria
jaysh-al-sanadid | armed-group | Jaysh al-Sanadid
  alias: Sanadid Forces
  in: syria
syrian-transitional-government | armed-group | Syrian transitional government
  alias: Syria's interim government; new Syrian authorities; Syrian caretaker government
  of: syria
  from: 2024-12-10
military-operations-command | armed-group | Military Operations Command
  alias: Military Operations Administration; Department of Military Operations
  from: 2024-11-27
druze-armed-groups-of-suwayda | armed-group | Druze armed groups of Suwayda
  alias: Druze factions; Suwayda Military Council; Men of Dignity; Druze fighters; Druze militias; Rijal al-Karama
  in: syria

# Israel, Palestine, Lebanon
israel-defense-forces | armed-group | Israel Defense Forces
  alias: Israel Defence Forces; Israeli army; Israeli military; Israeli forces; Israeli troops; Israeli occupation forces
  short: IDF
  scripts: ar: الجيش الإسرائيلي; ar: جيش الدفاع الإسرائيلي; ru: ЦАХАЛ; ru: Армия обороны Израиля; tr: İsrail ordusu
  of: israel
mossad | armed-group | Mossad
  scripts: ar: الموساد; ru: Моссад
  of: israel
shin-bet | armed-group | Shin Bet
  alias: Israel Security Agency; Shabak
  of: israel
hamas | armed-group | Hamas
  alias: Islamic Resistance Movement; Hamas movement
  scripts: ar: حماس; ar: حركة حماس; ru: ХАМАС; fr: Hamas; tr: Hamas
qassam-brigades | armed-group | Qassam Brigades
  alias: Izz al-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; al-Qassam Brigades
  scripts: ar: كتائب القسام
  of: hamas
palestinian-islamic-jihad | armed-group | Palestinian Islamic Jihad
  alias: Islamic Jihad; Islamic Jihad Movement in Palestine
  short: PIJ
  scripts: ar: الجهاد الإسلامي; ar: حركة الجهاد الإسلامي; ru: Исламский джихад
al-quds-brigades | armed-group | al-Quds Brigades
  alias: Saraya al-Quds
  scripts: ar: سرايا القدس
  of: palestinian-islamic-jihad
al-aqsa-martyrs-brigades | armed-group | al-Aqsa Martyrs' Brigades
  alias: Al-Aqsa Martyrs Brigades; al-Aqsa Brigades
  scripts: ar: كتائب شهداء الأقصى
popular-front-for-the-liberation-of-palestine | armed-group | Popular Front for the Liberation of Palestine
  short: PFLP
  scripts: ar: الجبهة الشعبية لتحرير فلسطين
popular-front-for-the-liberation-of-palestine-general-command | armed-group | Popular Front for the Liberation of Palestine - General Command
  short: PFLP-GC
democratic-front-for-the-liberation-of-palestine | armed-group | Democratic Front for the Liberation of Palestine
  short: DFLP
popular-resistance-committees | armed-group | Popular Resistance Committees
  short: PRC
fatah-al-islam | armed-group | Fatah al-Islam
hezbollah | armed-group | Hezbollah
  alias: Hizbollah; Hizbullah; Hizballah; Hezbullah; Party of God; Lebanese Hezbollah; Lebanon's Hezbollah
  scripts: ar: حزب الله; ru: Хезболла; ru: Хизбалла; fr: Hezbollah; tr: Hizbullah
amal-movement | armed-group | Amal Movement
  alias: Amal; Harakat Amal
  scripts: ar: حركة أمل
lebanese-armed-forces | armed-group | Lebanese Armed Forces
  alias: Lebanese army; Lebanese military; Lebanese troops
  short: LAF
  scripts: ar: الجيش اللبناني; ru: ливанская армия
  of: lebanon
south-lebanon-army | armed-group | South Lebanon Army
  short: SLA
lebanese-forces | armed-group | Lebanese Forces
  scripts: ar: القوات اللبنانية

# Iraq and Iran
iraqi-armed-forces | armed-group | Iraqi Armed Forces
  alias: Iraqi army; Iraqi security forces; Iraqi forces; Iraqi military
  short: ISF
  of: iraq
popular-mobilization-forces | armed-group | Popular Mobilization Forces
  alias: Hashd al-Shaabi; Popular Mobilisation Forces; Popular Mobilisation Units; Popular Mobilization Units; Hashd
  short: PMF; PMU
  scripts: ar: الحشد الشعبي; ru: Хашд аш-Шааби
peshmerga | armed-group | Peshmerga
  alias: Kurdish Peshmerga; Peshmerga forces
  scripts: ar: البيشمركة; ru: пешмерга
  of: kurdistan-region
kataib-hezbollah | armed-group | Kataib Hezbollah
  alias: Kata'ib Hezbollah; Hezbollah Brigades; Kata'ib Hizballah
  short: KH
  scripts: ar: كتائب حزب الله
asaib-ahl-al-haq | armed-group | Asaib Ahl al-Haq
  alias: Asa'ib Ahl al-Haq; League of the Righteous
  short: AAH
  scripts: ar: عصائب أهل الحق
harakat-hezbollah-al-nujaba | armed-group | Harakat Hezbollah al-Nujaba
  alias: Nujaba; Harakat al-Nujaba
badr-organization | armed-group | Badr Organization
  alias: Badr Organisation; Badr Brigade; Badr Corps
mahdi-army | armed-group | Mahdi Army
  alias: Jaish al-Mahdi; Peace Companies; Saraya al-Salam; Sadrists
  scripts: ar: جيش المهدي
islamic-resistance-in-iraq | armed-group | Islamic Resistance in Iraq
  scripts: ar: المقاومة الإسلامية في العراق
sinjar-resistance-units | armed-group | Sinjar Resistance Units
  short: YBS
al-qaeda-in-iraq | armed-group | Al-Qaeda in Iraq
  short: AQI
islamic-revolutionary-guard-corps | armed-group | Islamic Revolutionary Guard Corps
  alias: Revolutionary Guards; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Revolutionary Guard; Pasdaran; Revolutionary Guard Corps
  short: IRGC
  scripts: ar: الحرس الثوري; ar: الحرس الثوري الإيراني; ru: КСИР; ru: Корпус стражей исламской революции
  of: iran
quds-force | armed-group | Quds Force
  alias: Qods Force; Jerusalem Force
  scripts: ar: فيلق القدس
  of: islamic-revolutionary-guard-corps
mujahedin-e-khalq | armed-group | Mujahedin-e Khalq
  alias: People's Mujahedin of Iran; People's Mojahedin; Mojahedin-e-Khalq
  short: MEK; MKO; PMOI
jaish-al-adl | armed-group | Jaish al-Adl
  alias: Jundallah; Jaysh al-Adl

# Turkey and Kurds
turkish-armed-forces | armed-group | Turkish Armed Forces
  alias: Turkish army; Turkish military; Turkish troops; Turkish forces
  short: TSK; TAF
  scripts: ar: الجيش التركي; ru: турецкая армия; tr: Türk Silahlı Kuvvetleri
  of: turkey
kurdistan-workers-party | armed-group | Kurdistan Workers' Party
  alias: Kurdistan Workers Party; Kurdish Workers' Party; Kongra-Gel; Kurdish rebels in Turkey; KADEK
  short: PKK
  scripts: ar: حزب العمال الكردستاني; ru: Рабочая партия Курдистана; ru: РПК; fr: Parti des travailleurs du Kurdistan; tr: PKK; tr: Kürdistan İşçi Partisi
  in: turkey
kurdistan-communities-union | armed-group | Kurdistan Communities Union
  alias: Koma Civaken Kurdistan; Group of Communities in Kurdistan
  short: KCK
  in: turkey
kurdistan-freedom-falcons | armed-group | Kurdistan Freedom Falcons
  short: TAK
  in: turkey
party-for-a-free-life-in-kurdistan | armed-group | Party for a Free Life in Kurdistan
  short: PJAK
  in: turkey

# Yemen
houthis | armed-group | Houthis
  alias: Ansar Allah; Ansarallah; Houthi movement; Houthi rebels; Huthis; Houthi; Huthi; Ansar Allah movement; Houthi militia; Yemen's Houthis; Iran-aligned Houthis; Iran-backed Houthis; Supreme Political Council; National Salvation Government; Believing Youth; Houthi group
  short: Ansarullah
  metonym: Sanaa authorities; Sanaa government; Saada rebels
  scripts: ar: الحوثيون; ar: الحوثيين; ar: أنصار الله; ar: جماعة الحوثي; ru: хуситы; ru: Ансар Аллах; fr: Houthis; tr: Husiler
  in: yemen
southern-transitional-council | armed-group | Southern Transitional Council
  alias: southern separatists; Yemen's Southern Transitional Council; Security Belt; Security Belt Forces
  short: STC
  scripts: ar: المجلس الانتقالي الجنوبي; ar: الانتقالي; ru: Южный переходный совет
  in: yemen
giants-brigades | armed-group | Giants Brigades
  alias: Al-Amaliqa; Amaliqa Brigades
  scripts: ar: ألوية العمالقة
yemeni-armed-forces | armed-group | Yemeni Armed Forces
  alias: Yemeni army; Yemeni government forces; Yemeni National Army
  of: yemen
saleh-loyalists | armed-group | Saleh loyalists
  alias: Saleh's forces; Republican Guard of Yemen; forces loyal to Ali Abdullah Saleh
national-resistance-of-yemen | armed-group | National Resistance of Yemen
  alias: Guards of the Republic; Tareq Saleh's forces; Joint Forces on the west coast
al-qaeda-in-the-arabian-peninsula | armed-group | Al-Qaeda in the Arabian Peninsula
  alias: al-Qaida in the Arabian Peninsula; Ansar al-Sharia in Yemen
  short: AQAP
  scripts: ar: القاعدة في جزيرة العرب
  in: yemen
tihama-resistance | armed-group | Tihama Resistance
hadramout-tribal-alliance | armed-group | Hadramout Tribal Alliance
  alias: Hadramawt Tribal Alliance

# Libya
libyan-national-army | armed-group | Libyan National Army
  alias: Libyan Arab Armed Forces; LAAF; eastern-based Libyan National Army; Haftar's forces; Libyan Arab Army; forces loyal to Khalifa Haftar; Arab Libyan Army; eastern forces
  short: LNA
  scripts: ar: الجيش الوطني الليبي; ar: القوات المسلحة العربية الليبية; ru: Ливийская национальная армия; ru: ЛНА
volcano-of-rage | armed-group | Volcano of Rage
  alias: Burkan al-Ghadab; GNA forces; Operation Volcano of Rage
libya-dawn | armed-group | Libya Dawn
  alias: Fajr Libya; Libya Dawn coalition
  scripts: ar: فجر ليبيا
  in: libya
misrata-brigades | armed-group | Misrata brigades
  alias: Misrata forces; Misratan brigades; Misrata militias; Third Force
zintan-brigades | armed-group | Zintan brigades
  alias: Zintan militias; Zintani brigades
  in: libya
tripoli-revolutionaries-brigade | armed-group | Tripoli Revolutionaries Brigade
  short: TRB
  in: libya
stability-support-apparatus | armed-group | Stability Support Apparatus
  short: SSA
444-combat-brigade | armed-group | 444 Combat Brigade
  alias: 444th Brigade; 444 Brigade
special-deterrence-force | armed-group | Special Deterrence Force
  alias: Rada; Rada Special Deterrence Forces; RADA
seventh-brigade-of-tarhuna | armed-group | Seventh Brigade of Tarhuna
  alias: Kaniyat; Seventh Brigade
  in: libya
benghazi-defence-brigades | armed-group | Benghazi Defence Brigades
  short: BDB
  in: libya
ansar-al-sharia-in-libya | armed-group | Ansar al-Sharia in Libya
  alias: Ansar al-Sharia
  in: libya
petroleum-facilities-guard | armed-group | Petroleum Facilities Guard
  short: PFG
toubou-groups-of-libya | armed-group | Toubou groups of Libya
  alias: Tebu; Toubou; Tubu
  in: libya
gaddafi-loyalists | armed-group | Gaddafi loyalists
  alias: forces loyal to Muammar Gaddafi; Gaddafi's forces; pro-Gaddafi forces; Gaddafi's government
  of: libya

# Sudan
sudanese-armed-forces | armed-group | Sudanese Armed Forces
  alias: Sudanese army; Sudan's army; Sudan Armed Forces; Sudanese military; army of Sudan
  short: SAF
  scripts: ar: القوات المسلحة السودانية; ar: الجيش السوداني; ru: суданская армия
  of: sudan
rapid-support-forces | armed-group | Rapid Support Forces
  alias: paramilitary Rapid Support Forces; Rapid Support Force
  short: RSF
  scripts: ar: قوات الدعم السريع; ar: الدعم السريع; ru: Силы быстрой поддержки; ru: СБП; tr: Hızlı Destek Kuvvetleri
janjaweed | armed-group | Janjaweed
  alias: Janjawid; Janjaweed militia
  scripts: ar: الجنجويد
  in: sudan
sudan-liberation-movement-abdul-wahid | armed-group | Sudan Liberation Movement (Abdul Wahid)
  alias: Sudan Liberation Movement-Abdul Wahid; Sudan Liberation Army-Abdul Wahid; Abdul Wahid faction; Sudan Liberation Movement-Nur
  short: SLM-AW; SLA-AW; SLM/A-AW
  in: sudan
sudan-liberation-movement-minni-minnawi | armed-group | Sudan Liberation Movement (Minni Minnawi)
  alias: Minnawi faction; Sudan Liberation Movement-Minnawi
  short: SLM-MM; SLA-MM
  in: sudan
sudan-liberation-movement | armed-group | Sudan Liberation Movement
  alias: Sudan Liberation Army; Darfur rebels
  short: SLM; SLA; SLM/A; SLA/M
  scripts: ar: حركة تحرير السودان
  in: sudan
justice-and-equality-movement | armed-group | Justice and Equality Movement
  short: JEM
  scripts: ar: حركة العدل والمساواة
  in: sudan
liberation-and-justice-movement | armed-group | Liberation and Justice Movement
  short: LJM
  in: sudan
sudan-peoples-liberation-movement-north | armed-group | Sudan People's Liberation Movement-North
  alias: Sudan People's Liberation Movement - North; SPLM North; SPLM-North
  short: SPLM-N; SPLA-N; SPLM/A-N
  scripts: ar: الحركة الشعبية لتحرير السودان شمال
  in: sudan
sudan-peoples-liberation-movement-north-al-hilu | armed-group | Sudan People's Liberation Movement-North (al-Hilu)
  alias: SPLM-N al-Hilu; al-Hilu faction; SPLM-N faction of Abdelaziz al-Hilu
  in: sudan
sudan-peoples-liberation-movement-north-agar | armed-group | Sudan People's Liberation Movement-North (Agar)
  alias: SPLM-N Agar; Agar faction
  in: sudan
eastern-front | armed-group | Eastern Front
  alias: Beja Congress; Eastern Sudan Front
  in: sudan
popular-defence-forces | armed-group | Popular Defence Forces
  alias: Popular Defense Forces
  short: PDF
  of: sudan
sudan-shield-forces | armed-group | Sudan Shield Forces
joint-force-of-armed-struggle-movements | armed-group | Joint Force of Armed Struggle Movements
  alias: Darfur Joint Forces; Joint Forces of Darfur; Joint Protection Force; Joint Forces
tasis | armed-group | Tasis
  alias: Tasees; Sudan Founding Alliance; TASIS
  from: 2025-02-22
  in: sudan

# South Sudan
south-sudan-peoples-defence-forces | armed-group | South Sudan People's Defence Forces
  alias: South Sudan People's Defense Forces; South Sudanese army; South Sudan army; government troops of South Sudan
  short: SSPDF
  of: south-sudan
sudan-peoples-liberation-army | armed-group | Sudan People's Liberation Army
  alias: Sudan People's Liberation Movement/Army; southern Sudanese rebels
  short: SPLA; SPLM/A
  in: south-sudan
sudan-peoples-liberation-movement-in-opposition | armed-group | Sudan People's Liberation Movement-in-Opposition
  alias: SPLM/A-IO; SPLM in Opposition; SPLA in Opposition; SPLM-in-Opposition; Machar's faction; Machar's rebels; forces loyal to Riek Machar; South Sudanese rebels
  short: SPLM-IO; SPLA-IO; SPLM/A-IO; SPLM/SPLA-IO
  in: south-sudan
national-salvation-front | armed-group | National Salvation Front
  short: NAS
  in: south-sudan
south-sudan-united-front | armed-group | South Sudan United Front
  alias: South Sudan United Front/Army
  short: SSUF/A; SSUF
  in: south-sudan
south-sudan-national-democratic-alliance | armed-group | South Sudan National Democratic Alliance
  short: SSNDA
  in: south-sudan
national-democratic-movement | armed-group | National Democratic Movement
  short: NDM
  in: south-sudan
south-sudan-democratic-movement | armed-group | South Sudan Democratic Movement
  alias: Cobra Faction; SSDM-Cobra
  short: SSDM
  in: south-sudan
south-sudan-liberation-movement | armed-group | South Sudan Liberation Movement
  short: SSLM; SSLA
  in: south-sudan
white-army | armed-group | White Army
  alias: Nuer White Army; Lou Nuer White Army
  in: south-sudan
kitgwang-faction | armed-group | Kitgwang faction
  alias: Kit-Gwang; SPLA-IO Kitgwang; Kitgwang
  in: south-sudan
agwelek-forces | armed-group | Agwelek forces
  alias: Agwelek
  in: south-sudan
south-sudan-national-movement-for-change | armed-group | South Sudan National Movement for Change
  short: SSNMC
  in: south-sudan
real-splm | armed-group | Real SPLM
  short: R-SPLM
  in: south-sudan

# Uganda, Rwanda, Burundi
uganda-peoples-defence-force | armed-group | Uganda People's Defence Force
  alias: Ugandan army; Uganda People's Defense Force; Ugandan military; Uganda Peoples' Defence Forces
  short: UPDF
  of: uganda
lords-resistance-army | armed-group | Lord's Resistance Army
  alias: Lord's Resistance Movement; LRA rebels; LRM
  short: LRA
  in: uganda
allied-democratic-forces | armed-group | Allied Democratic Forces
  alias: ADF rebels; Islamic State Central Africa Province; ISCAP; ADF-NALU
  short: ADF
  in: democratic-republic-of-the-congo
national-resistance-army | armed-group | National Resistance Army
  alias: National Resistance Movement
  short: NRA
uganda-national-rescue-front | armed-group | Uganda National Rescue Front
  short: UNRF
  in: uganda
rwandan-patriotic-front | armed-group | Rwandan Patriotic Front
  alias: Rwandan Patriotic Army; RPA
  short: RPF; FPR
  in: rwanda
rwanda-defence-force | armed-group | Rwanda Defence Force
  alias: Rwandan army; Rwanda Defense Force; Rwandan troops; Rwandan military
  short: RDF
  of: rwanda
rwandan-armed-forces | armed-group | Rwandan Armed Forces
  alias: ex-FAR; former Rwandan army
  short: FAR
interahamwe | armed-group | Interahamwe
democratic-forces-for-the-liberation-of-rwanda | armed-group | Democratic Forces for the Liberation of Rwanda
  alias: Rwandan Hutu rebels; Forces démocratiques de libération du Rwanda
  short: FDLR
  in: democratic-republic-of-the-congo
national-liberation-forces | armed-group | National Liberation Forces
  alias: Forces for National Liberation; Palipehutu-FNL; FNL-Palipehutu; Party for the Liberation of the Hutu People; Hutu rebels of the FNL
  short: FNL
  in: burundi
red-tabara | armed-group | RED-Tabara
  alias: Red Tabara; Resistance for the Rule of Law in Burundi
  in: burundi
forces-for-the-defence-of-democracy | armed-group | Forces for the Defence of Democracy
  alias: Forces for the Defense of Democracy
  short: FDD

# Democratic Republic of the Congo
armed-forces-of-the-democratic-republic-of-the-congo | armed-group | Armed Forces of the Democratic Republic of the Congo
  alias: Congolese army; Congolese military; Congolese armed forces; DR Congo's army; DRC army
  short: FARDC
  of: democratic-republic-of-the-congo
march-23-movement | armed-group | March 23 Movement
  alias: M23 rebels; M23 movement; 23 March Movement; Mouvement du 23 mars; AFC/M23; AFC-M23; Congolese Revolutionary Army; M23 rebel group
  short: M23
  in: democratic-republic-of-the-congo
national-congress-for-the-defence-of-the-people | armed-group | National Congress for the Defence of the People
  alias: National Congress for the Defense of the People; Nkunda's rebels
  short: CNDP
  in: democratic-republic-of-the-congo
congolese-rally-for-democracy | armed-group | Congolese Rally for Democracy
  alias: Rally for Congolese Democracy; RCD-Goma
  short: RCD
  in: democratic-republic-of-the-congo
rcd-kisangani-liberation-movement | armed-group | RCD-Kisangani/Liberation Movement
  short: RCD-K/ML; RCD-ML; RCD-Kisangani
  in: democratic-republic-of-the-congo
movement-for-the-liberation-of-congo | armed-group | Movement for the Liberation of Congo
  alias: Congolese Liberation Movement; Movement for the Liberation of the Congo
  short: MLC
  in: democratic-republic-of-the-congo
alliance-of-democratic-forces-for-the-liberation-of-congo | armed-group | Alliance of Democratic Forces for the Liberation of Congo
  alias: Kabila's rebels
  short: AFDL; ADFL
  in: democratic-republic-of-the-congo
mai-mai | armed-group | Mai-Mai
  alias: Mayi-Mayi; Mai Mai; Maï-Maï; Mai-Mai militia
  in: democratic-republic-of-the-congo
wazalendo | armed-group | Wazalendo
  alias: Wazalendo fighters; Volunteers for the Defence of the Fatherland; VDP; pro-government militias in eastern Congo
codeco | armed-group | CODECO
  alias: Cooperative for the Development of the Congo
  in: democratic-republic-of-the-congo
twirwaneho | armed-group | Twirwaneho
  in: democratic-republic-of-the-congo
nyatura | armed-group | Nyatura
  in: democratic-republic-of-the-congo
nduma-defence-of-congo | armed-group | Nduma Defence of Congo
  short: NDC-R; NDC
  in: democratic-republic-of-the-congo
union-of-congolese-patriots | armed-group | Union of Congolese Patriots
  short: UPC
  in: democratic-republic-of-the-congo
front-for-nationalism-and-integration | armed-group | Front for Nationalism and Integration
  short: FNI
  in: democratic-republic-of-the-congo
ituri-patriotic-resistance-force | armed-group | Ituri Patriotic Resistance Force
  alias: Front for Patriotic Resistance of Ituri
  short: FRPI
  in: democratic-republic-of-the-congo
alliance-of-patriots-for-a-free-and-sovereign-congo | armed-group | Alliance of Patriots for a Free and Sovereign Congo
  short: APCLS
  in: democratic-republic-of-the-congo
convention-for-the-popular-revolution | armed-group | Convention for the Popular Revolution
  alias: Thomas Lubanga's group
  short: CRP
  in: democratic-republic-of-the-congo
mobondo | armed-group | Mobondo
  alias: Mobondo militia
  in: democratic-republic-of-the-congo

# Central African Republic, Chad, Cameroon
central-african-armed-forces | armed-group | Central African Armed Forces
  alias: Central African army
  short: FACA
  of: central-african-republic
seleka | armed-group | Seleka
  alias: Séléka; ex-Seleka; Seleka rebels; Seleka coalition; former Seleka
anti-balaka | armed-group | Anti-balaka
  alias: anti-Balaka; anti-balaka militia; Antibalaka
popular-front-for-the-rebirth-of-central-african-republic | armed-group | Popular Front for the Rebirth of Central African Republic
  alias: Popular Front for the Renaissance of the Central African Republic; Popular Front for the Rebirth of the Central African Republic
  short: FPRC
  in: central-african-republic
union-for-peace-in-the-central-african-republic | armed-group | Union for Peace in the Central African Republic
  alias: Union for Peace in Central Africa; Unity for Peace in Central Africa
  short: UPC
  in: central-african-republic
central-african-patriotic-movement | armed-group | Central African Patriotic Movement
  alias: Patriotic Movement for Central Africa
  short: MPC
  in: central-african-republic
return-reclamation-rehabilitation | armed-group | Return, Reclamation, Rehabilitation
  short: 3R
revolution-and-justice | armed-group | Revolution and Justice
  short: RJ
democratic-front-of-the-central-african-people | armed-group | Democratic Front of the Central African People
  short: FDPC
  in: central-african-republic
union-of-democratic-forces-for-unity | armed-group | Union of Democratic Forces for Unity
  short: UFDR
convention-of-patriots-for-justice-and-peace | armed-group | Convention of Patriots for Justice and Peace
  short: CPJP
army-for-the-restoration-of-democracy | armed-group | Army for the Restoration of Democracy
  alias: People's Army for the Restoration of Democracy
  short: APRD
movement-of-central-african-liberators-for-justice | armed-group | Movement of Central African Liberators for Justice
  short: MLCJ
  in: central-african-republic
azande-ani-kpi-gbe | armed-group | Azande Ani Kpi Gbe
  alias: Azande militia
  short: AAKG
chadian-national-army | armed-group | Chadian National Army
  alias: Chadian army; Chadian troops
  short: ANT
  of: chad
front-for-change-and-concord-in-chad | armed-group | Front for Change and Concord in Chad
  short: FACT
  in: chad
union-of-forces-for-democracy-and-development | armed-group | Union of Forces for Democracy and Development
  short: UFDD
rally-of-forces-for-change | armed-group | Rally of Forces for Change
  alias: Union of Resistance Forces; UFR
  short: RFC
military-command-council-for-the-salvation-of-the-republic | armed-group | Military Command Council for the Salvation of the Republic
  short: CCMSR
movement-for-democracy-and-justice-in-chad | armed-group | Movement for Democracy and Justice in Chad
  short: MDJT
  in: chad
united-front-for-change | armed-group | United Front for Change
  alias: United Front for Democratic Change
  short: FUC
ambazonia-defence-forces | armed-group | Ambazonia Defence Forces
  alias: Ambazonia Defense Forces; Ambazonia separatists; Anglophone separatists; Ambazonian separatists; Amba boys; Interim Government of Ambazonia; Ambazonia Governing Council; Ambazonia
  in: cameroon

# Mali, Sahel, Nigeria
malian-armed-forces | armed-group | Malian Armed Forces
  alias: Malian army; Malian military; Mali's army; Malian junta's army
  short: FAMa
  of: mali
national-movement-for-the-liberation-of-azawad | armed-group | National Movement for the Liberation of Azawad
  alias: Tuareg rebels; Azawad National Liberation Movement; Tuareg separatists
  short: MNLA
  in: mali
high-council-for-the-unity-of-azawad | armed-group | High Council for the Unity of Azawad
  short: HCUA
  in: mali
arab-movement-of-azawad | armed-group | Arab Movement of Azawad
  short: MAA
  in: mali
imghad-tuareg-self-defence-group-and-allies | armed-group | Imghad Tuareg Self-Defence Group and Allies
  alias: Imghad Tuareg Self-Defense Group and Allies
  short: GATIA
  in: mali
movement-for-the-salvation-of-azawad | armed-group | Movement for the Salvation of Azawad
  short: MSA
  in: mali
ansar-dine | armed-group | Ansar Dine
  alias: Ansar al-Din; Ansar Eddine; Ansar Dine of Mali
  in: mali
movement-for-oneness-and-jihad-in-west-africa | armed-group | Movement for Oneness and Jihad in West Africa
  alias: Movement for Unity and Jihad in West Africa
  short: MUJAO; MUJWA
jamaat-nusrat-al-islam-wal-muslimin | armed-group | Jama'at Nusrat al-Islam wal-Muslimin
  alias: Group for the Support of Islam and Muslims; Jamaat Nusrat al-Islam wal-Muslimin; Support Group for Islam and Muslims; Group to Support Islam and Muslims
  short: JNIM; GSIM
macina-liberation-front | armed-group | Macina Liberation Front
  alias: Katiba Macina; Macina Battalion
  short: FLM
al-qaeda-in-the-islamic-maghreb | armed-group | Al-Qaeda in the Islamic Maghreb
  alias: al-Qaida in the Islamic Maghreb; Salafist Group for Preaching and Combat; GSPC
  short: AQIM; AQMI
islamic-state-in-the-greater-sahara | armed-group | Islamic State in the Greater Sahara
  alias: Islamic State Sahel Province; IS Sahel; ISSP
  short: ISGS; EIGS
wagner-group | armed-group | Wagner Group
  alias: Wagner; Wagner mercenaries; Russian mercenaries; Wagner private military company; PMC Wagner; Africa Corps; Russian Africa Corps
  scripts: ar: فاغنر; ru: ЧВК Вагнер; ru: Вагнер; ru: Африканский корпус
dozo-militias | armed-group | Dozo militias
  alias: Dan Na Ambassagou; Dozo hunters; Dogon hunters; Dan Nan Ambassagou
volunteers-for-the-defence-of-the-homeland | armed-group | Volunteers for the Defence of the Homeland
  alias: Burkinabe civilian volunteers
boko-haram | armed-group | Boko Haram
  alias: Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS; Nigerian Taliban
  scripts: ar: بوكو حرام; ru: Боко Харам
  in: nigeria
islamic-state-west-africa-province | armed-group | Islamic State West Africa Province
  alias: Islamic State in West Africa Province; ISIS West Africa
  short: ISWAP
ansaru | armed-group | Ansaru
nigerian-armed-forces | armed-group | Nigerian Armed Forces
  alias: Nigerian army; Nigerian military; Nigerian troops
  of: nigeria
civilian-joint-task-force | armed-group | Civilian Joint Task Force
  short: CJTF
multinational-joint-task-force | armed-group | Multinational Joint Task Force
  short: MNJTF
movement-for-the-emancipation-of-the-niger-delta | armed-group | Movement for the Emancipation of the Niger Delta
  alias: Niger Delta militants
  short: MEND
  in: nigeria
niger-delta-avengers | armed-group | Niger Delta Avengers
  in: nigeria
indigenous-people-of-biafra | armed-group | Indigenous People of Biafra
  alias: Eastern Security Network; Biafra separatists
  short: IPOB
nigerian-bandits | armed-group | Nigerian bandits
  alias: bandits in Zamfara; armed bandits of north-west Nigeria
  in: nigeria
movement-of-democratic-forces-of-casamance | armed-group | Movement of Democratic Forces of Casamance
  alias: Casamance rebels; Casamance separatists; Movement of the Democratic Forces of Casamance
  short: MFDC
  in: senegal
mouvement-des-nigeriens-pour-la-justice | armed-group | Mouvement des Nigeriens pour la Justice
  alias: Niger Movement for Justice; Movement of Nigeriens for Justice
  short: MNJ
  in: niger

# Ivory Coast, Liberia, Sierra Leone, Guinea
new-forces | armed-group | New Forces
  alias: Forces Nouvelles; New Forces of Ivory Coast; Ivorian rebels; Patriotic Movement of Ivory Coast; MPCI
  in: ivory-coast
republican-forces-of-ivory-coast | armed-group | Republican Forces of Ivory Coast
  short: FRCI
liberians-united-for-reconciliation-and-democracy | armed-group | Liberians United for Reconciliation and Democracy
  short: LURD
  in: liberia
movement-for-democracy-in-liberia | armed-group | Movement for Democracy in Liberia
  short: MODEL
  in: liberia
national-patriotic-front-of-liberia | armed-group | National Patriotic Front of Liberia
  alias: Taylor's rebels
  short: NPFL
  in: liberia
united-liberation-movement-of-liberia-for-democracy | armed-group | United Liberation Movement of Liberia for Democracy
  short: ULIMO; ULIMO-K; ULIMO-J
  in: liberia
independent-national-patriotic-front-of-liberia | armed-group | Independent National Patriotic Front of Liberia
  short: INPFL
  in: liberia
armed-forces-of-liberia | armed-group | Armed Forces of Liberia
  short: AFL
  of: liberia
revolutionary-united-front | armed-group | Revolutionary United Front
  alias: RUF rebels; Revolutionary United Front of Sierra Leone; Revolutionary United Front Party
  short: RUF
  in: sierra-leone
armed-forces-revolutionary-council | armed-group | Armed Forces Revolutionary Council
  short: AFRC
kamajors | armed-group | Kamajors
  alias: Civil Defence Forces; Kamajor; CDF
west-side-boys | armed-group | West Side Boys

# Horn of Africa
ethiopian-national-defence-force | armed-group | Ethiopian National Defence Force
  alias: Ethiopian National Defense Force; Ethiopian army; Ethiopian federal forces; Ethiopian military; Ethiopian troops; federal troops of Ethiopia
  short: ENDF
  of: ethiopia
tigray-peoples-liberation-front | armed-group | Tigray People's Liberation Front
  alias: Tigrayan People's Liberation Front; Tigray Peoples Liberation Front; Tigray regional government; Tigrayan authorities; Tigray authorities; Woyane; Tigrayan leaders
  short: TPLF
  metonym: Mekelle
  in: ethiopia
tigray-defence-forces | armed-group | Tigray Defence Forces
  alias: Tigray Defense Forces; Tigrayan forces; Tigray forces; Tigrayan rebels; Tigray rebels; Tigrayan fighters
  short: TDF
  of: tigray-peoples-liberation-front
oromo-liberation-army | armed-group | Oromo Liberation Army
  alias: OLF-Shene; Oromo Liberation Front-Oromo Liberation Army; OLF-OLA; Shene; Shane; Oromo rebels
  short: OLA
  in: ethiopia
oromo-liberation-front | armed-group | Oromo Liberation Front
  short: OLF
  in: ethiopia
ogaden-national-liberation-front | armed-group | Ogaden National Liberation Front
  alias: Ogaden rebels
  short: ONLF
  in: ethiopia
fano | armed-group | Fano
  alias: Amhara Fano; Fano militia; Amhara militia; Fano militias; Amhara Fano National Force
  in: ethiopia
amhara-special-forces | armed-group | Amhara special forces
  alias: Amhara regional forces; Amhara forces
ginbot-7 | armed-group | Ginbot 7
  alias: Patriotic Ginbot 7; Patriotic Ginbot Seven
ethiopian-peoples-revolutionary-democratic-front | armed-group | Ethiopian People's Revolutionary Democratic Front
  short: EPRDF
  in: ethiopia
eritrean-defence-forces | armed-group | Eritrean Defence Forces
  alias: Eritrean Defense Forces; Eritrean army; Eritrean troops; Eritrean forces
  short: EDF
  of: eritrea
eritrean-peoples-liberation-front | armed-group | Eritrean People's Liberation Front
  alias: People's Front for Democracy and Justice; PFDJ
  short: EPLF
  in: eritrea
benishangul-peoples-liberation-movement | armed-group | Benishangul People's Liberation Movement
  short: BPLM
gumuz-peoples-democratic-movement | armed-group | Gumuz People's Democratic Movement
  short: GPDM
al-shabaab | armed-group | Al-Shabaab
  alias: al-Shabab; Shabaab; Al Shabaab; Shabab; Harakat al-Shabaab al-Mujahideen
  scripts: ar: حركة الشباب; ru: Аш-Шабаб
  in: somalia
islamic-courts-union | armed-group | Islamic Courts Union
  alias: Union of Islamic Courts; Islamic Courts; Supreme Islamic Courts Council; Somali Islamic Courts Council
  short: UIC; ICU; SICC
  in: somalia
hizbul-islam | armed-group | Hizbul Islam
  alias: Hizb al-Islam
alliance-for-the-re-liberation-of-somalia | armed-group | Alliance for the Re-liberation of Somalia
  alias: Alliance for the Reliberation of Somalia
  short: ARS
  in: somalia
ahlu-sunna-waljamaa | armed-group | Ahlu Sunna Waljama'a
  alias: Ahlu Sunna Wal Jama'a; Ahlu Sunna Waljamaa
  short: ASWJ
somali-national-alliance | armed-group | Somali National Alliance
  alias: Aidid's faction; Aideed's militia
  in: somalia
somali-national-army | armed-group | Somali National Army
  alias: Somali army; Somali government forces
  of: somalia
somali-salvation-alliance | armed-group | Somali Salvation Alliance
  alias: Ali Mahdi's faction
  in: somalia
somali-reconciliation-and-restoration-council | armed-group | Somali Reconciliation and Restoration Council
  short: SRRC
  in: somalia
jubaland-forces | armed-group | Jubaland forces
  alias: Jubaland Darawish; Ras Kamboni Brigade
  of: jubaland
ssc-khatumo | armed-group | SSC-Khatumo
  alias: SSC-Khaatumo; SSC; Khatumo
  short: SSC-K

# Mozambique, Angola, southern Africa
renamo | armed-group | RENAMO
  alias: Mozambican National Resistance; Mozambique National Resistance; Renamo Military Junta; Renamo rebels
  short: Renamo
  in: mozambique
ansar-al-sunna-of-mozambique | armed-group | Ansar al-Sunna of Mozambique
  alias: al-Shabab of Cabo Delgado; Islamic State Mozambique; IS-Mozambique; Ahlu Sunnah wal Jama'ah; insurgents in Cabo Delgado; Cabo Delgado insurgents
  short: ISM
  in: mozambique
defence-and-security-forces-of-mozambique | armed-group | Defence and Security Forces of Mozambique
  alias: Mozambican army; Mozambican forces
  short: FDS; FADM
  of: mozambique
unita | armed-group | UNITA
  alias: National Union for the Total Independence of Angola; Unita rebels; UNITA rebels
  short: Unita
  in: angola
front-for-the-liberation-of-the-enclave-of-cabinda | armed-group | Front for the Liberation of the Enclave of Cabinda
  alias: Cabinda separatists; FLEC-FAC
  short: FLEC
  in: angola
angolan-armed-forces | armed-group | Angolan Armed Forces
  alias: Angolan army
  short: FAA
  of: angola
umkhonto-we-sizwe | armed-group | Umkhonto we Sizwe
  short: MK

# North Africa, Western Sahara
polisario-front | armed-group | Polisario Front
  alias: Frente Polisario; Front Polisario; Popular Front for the Liberation of Saguia el Hamra and Rio de Oro; Sahrawi independence movement
  short: POLISARIO; Polisario
  scripts: ar: جبهة البوليساريو; ar: البوليساريو; ru: Фронт Полисарио; ru: Полисарио
  of: western-sahara
royal-moroccan-armed-forces | armed-group | Royal Moroccan Armed Forces
  alias: Moroccan army
  of: morocco
armed-islamic-group | armed-group | Armed Islamic Group
  short: GIA
islamic-salvation-front | armed-group | Islamic Salvation Front
  short: FIS
islamic-salvation-army | armed-group | Islamic Salvation Army
  short: AIS
sinai-province | armed-group | Sinai Province
  alias: Wilayat Sinai; Ansar Bait al-Maqdis; Islamic State in Sinai

# Colombia and Latin America
revolutionary-armed-forces-of-colombia | armed-group | Revolutionary Armed Forces of Colombia
  alias: FARC rebels; Fuerzas Armadas Revolucionarias de Colombia; Revolutionary Armed Forces of Colombia-People's Army; Common Alternative Revolutionary Force; Comunes
  short: FARC; Farc; FARC-EP
  scripts: ru: ФАРК; ru: Революционные вооружённые силы Колумбии
  in: colombia
national-liberation-army-colombia | armed-group | National Liberation Army (Colombia)
  alias: National Liberation Army; ELN guerrillas; ELN rebels; Ejercito de Liberacion Nacional
  short: ELN
  scripts: ru: АНО; ru: Армия национального освобождения
  in: colombia
estado-mayor-central | armed-group | Estado Mayor Central
  alias: FARC dissidents; Central General Staff; FARC-EMC; Central Command of FARC dissidents
  short: EMC
  in: colombia
segunda-marquetalia | armed-group | Segunda Marquetalia
  alias: Second Marquetalia; FARC-Second Marquetalia
  in: colombia
comuneros-del-sur | armed-group | Comuneros del Sur
embf | armed-group | EMBF
  alias: Estado Mayor de Bloques y Frente; General Staff of Blocs and Fronts
popular-liberation-army | armed-group | Popular Liberation Army
  alias: Ejercito Popular de Liberacion; Pelusos
  short: EPL
19th-of-april-movement | armed-group | 19th of April Movement
  short: M-19; M19
united-self-defense-forces-of-colombia | armed-group | United Self-Defense Forces of Colombia
  alias: United Self-Defence Forces of Colombia; right-wing paramilitaries of Colombia; Autodefensas Unidas de Colombia
  short: AUC
  in: colombia
gulf-clan | armed-group | Gulf Clan
  alias: Clan del Golfo; Gaitanist Self-Defense Forces; Gaitanista Army of Colombia; EGC; AGC; Urabenos; Gaitanist Army
  in: colombia
military-forces-of-colombia | armed-group | Military Forces of Colombia
  alias: Colombian army; Colombian military; Colombian armed forces; Colombian security forces
  of: colombia
shining-path | armed-group | Shining Path
  alias: Sendero Luminoso
tupac-amaru-revolutionary-movement | armed-group | Tupac Amaru Revolutionary Movement
  short: MRTA
farabundo-marti-national-liberation-front | armed-group | Farabundo Marti National Liberation Front
  alias: Salvadoran guerrillas
  short: FMLN
  in: el-salvador
contras | armed-group | Contras
  alias: Nicaraguan Resistance; Nicaraguan contras
  in: nicaragua
sandinista-national-liberation-front | armed-group | Sandinista National Liberation Front
  alias: Sandinistas
  short: FSLN
zapatista-army-of-national-liberation | armed-group | Zapatista Army of National Liberation
  alias: Zapatistas; Zapatista rebels; Zapatista National Liberation Army
  short: EZLN
viv-ansanm | armed-group | Viv Ansanm
  alias: G9; G9 gang coalition; Haitian gangs
  in: haiti

# Philippines, Indonesia, Timor, Thailand
moro-islamic-liberation-front | armed-group | Moro Islamic Liberation Front
  alias: Moro rebels of the MILF; Moro Islamic Liberation Front rebels
  short: MILF
  in: philippines
moro-national-liberation-front | armed-group | Moro National Liberation Front
  short: MNLF
  in: philippines
new-peoples-army | armed-group | New People's Army
  alias: communist rebels in the Philippines; NPA rebels; Maoist rebels in the Philippines
  short: NPA
  in: philippines
communist-party-of-the-philippines | armed-group | Communist Party of the Philippines
  alias: Philippine communists; communist insurgents of the Philippines
  short: CPP; CPP-NPA; CPP-NPA-NDF
  in: philippines
bangsamoro-islamic-freedom-fighters | armed-group | Bangsamoro Islamic Freedom Fighters
  short: BIFF
  in: philippines
abu-sayyaf | armed-group | Abu Sayyaf
  alias: Abu Sayyaf Group; al-Harakat al-Islamiyya
  short: ASG
maute-group | armed-group | Maute group
  alias: Dawlah Islamiya; Daulah Islamiyah; Islamic State of Lanao
armed-forces-of-the-philippines | armed-group | Armed Forces of the Philippines
  alias: Philippine army; Philippine military; Philippine troops
  of: philippines
bangsamoro-islamic-armed-forces | armed-group | Bangsamoro Islamic Armed Forces
  short: BIAF
  of: moro-islamic-liberation-front
free-aceh-movement | armed-group | Free Aceh Movement
  alias: Gerakan Aceh Merdeka; Aceh rebels; Acehnese rebels; Acehnese separatists; Aceh Freedom Movement; Achenese separatists
  short: GAM
  in: indonesia
indonesian-national-armed-forces | armed-group | Indonesian National Armed Forces
  alias: Indonesian army; Indonesian military; Indonesian armed forces
  short: TNI; ABRI
  of: indonesia
free-papua-movement | armed-group | Free Papua Movement
  alias: Organisasi Papua Merdeka; West Papua National Liberation Army; TPNPB; Papuan separatists; West Papuan rebels
  short: OPM
  in: indonesia
falintil | armed-group | Falintil
  alias: Armed Forces for the National Liberation of East Timor; East Timorese guerrillas
  short: FALINTIL
  in: indonesia
pro-indonesia-militias-of-east-timor | armed-group | Pro-Indonesia militias of East Timor
  alias: Aitarak; Besi Merah Putih; pro-integration militias; pro-Jakarta militias; anti-independence militias
  in: indonesia
barisan-revolusi-nasional | armed-group | Barisan Revolusi Nasional
  alias: National Revolutionary Front; Patani rebels; southern Thai insurgents
  short: BRN
  in: thailand
mara-patani | armed-group | Mara Patani
  alias: MARA Patani; Patani Consultative Council
  short: MARA
  in: thailand
patani-united-liberation-organisation | armed-group | Patani United Liberation Organisation
  alias: Patani United Liberation Organization
  short: PULO
  in: thailand
royal-thai-armed-forces | armed-group | Royal Thai Armed Forces
  alias: Thai army; Royal Thai Army; Thai military; Thai forces; Thai troops; Thai armed forces
  of: thailand
royal-cambodian-armed-forces | armed-group | Royal Cambodian Armed Forces
  alias: Cambodian army; Cambodian military; Cambodian forces; Cambodian troops
  short: RCAF
  of: cambodia
khmer-rouge | armed-group | Khmer Rouge
  alias: Party of Democratic Kampuchea; Democratic Kampuchea
  in: cambodia
bougainville-revolutionary-army | armed-group | Bougainville Revolutionary Army
  alias: Bougainville rebels
  short: BRA

# Myanmar
myanmar-military | armed-group | Myanmar military
  alias: Tatmadaw; State Administration Council; Myanmar junta; Myanmar's military government; Myanmar army; Burmese army; Burmese military; State Law and Order Restoration Council; SLORC; State Peace and Development Council; SPDC; State Security and Peace Commission; ruling generals of Myanmar
  short: SAC; SSPC
  of: myanmar
arakan-army | armed-group | Arakan Army
  alias: Arakan Army of Rakhine; United League of Arakan; ULA; ULA/AA
  short: AA
  in: myanmar
kachin-independence-army | armed-group | Kachin Independence Army
  alias: Kachin rebels
  short: KIA
  in: myanmar
kachin-independence-organisation | armed-group | Kachin Independence Organisation
  alias: Kachin Independence Organization
  short: KIO
  in: myanmar
karen-national-union | armed-group | Karen National Union
  alias: Karen rebels; Karen National Liberation Army; KNLA
  short: KNU
  in: myanmar
democratic-karen-buddhist-army | armed-group | Democratic Karen Buddhist Army
  alias: Democratic Karen Benevolent Army
  short: DKBA
  in: myanmar
karenni-national-progressive-party | armed-group | Karenni National Progressive Party
  alias: Karenni Army; Karenni Nationalities Defence Force; KNDF
  short: KNPP
  in: myanmar
myanmar-national-democratic-alliance-army | armed-group | Myanmar National Democratic Alliance Army
  alias: Kokang army; Kokang rebels
  short: MNDAA
  in: myanmar
taang-national-liberation-army | armed-group | Ta'ang National Liberation Army
  alias: Taang National Liberation Army; Palaung State Liberation Front
  short: TNLA
  in: myanmar
united-wa-state-army | armed-group | United Wa State Army
  alias: Wa army; United Wa State Party
  short: UWSA
  in: myanmar
shan-state-army-south | armed-group | Shan State Army-South
  alias: Restoration Council of Shan State; Shan State Army South
  short: SSA-S; RCSS
  in: myanmar
shan-state-army-north | armed-group | Shan State Army-North
  alias: Shan State Progress Party
  short: SSA-N; SSPP
  in: myanmar
national-democratic-alliance-army | armed-group | National Democratic Alliance Army
  alias: Mongla group
  short: NDAA
  in: myanmar
chin-national-front | armed-group | Chin National Front
  alias: Chin National Army; Chinland Defence Force
  short: CNF
  in: myanmar
new-mon-state-party | armed-group | New Mon State Party
  short: NMSP
  in: myanmar
all-burma-students-democratic-front | armed-group | All Burma Students' Democratic Front
  short: ABSDF
  in: myanmar
peoples-defence-force | armed-group | People's Defence Force
  alias: People's Defense Forces; People's Defence Forces; People's Defense Force
  short: PDF; PDFs
  in: myanmar
arakan-rohingya-salvation-army | armed-group | Arakan Rohingya Salvation Army
  alias: Rohingya rebels
  short: ARSA
  in: myanmar
mong-tai-army | armed-group | Mong Tai Army
  short: MTA
  in: myanmar

# South Asia
liberation-tigers-of-tamil-eelam | armed-group | Liberation Tigers of Tamil Eelam
  alias: Tamil Tigers; Tamil Tiger rebels; Tigers; Tamil rebels; Tamil Tiger; Liberation Tigers
  short: LTTE
  metonym: Kilinochchi
  in: sri-lanka
tamil-makkal-viduthalai-pulikal | armed-group | Tamil Makkal Viduthalai Pulikal
  alias: Karuna group; Karuna faction; Karuna's faction
  short: TMVP
  in: sri-lanka
sri-lanka-armed-forces | armed-group | Sri Lanka Armed Forces
  alias: Sri Lankan army; Sri Lankan military; Sri Lanka Army; Sri Lankan navy; Sri Lankan troops
  of: sri-lanka
janatha-vimukthi-peramuna | armed-group | Janatha Vimukthi Peramuna
  alias: People's Liberation Front
  short: JVP
communist-party-of-nepal-maoist | armed-group | Communist Party of Nepal (Maoist)
  alias: CPN-Maoist; Maoists of Nepal; Nepal's Maoists; Nepalese Maoists; Maoists; Maoist rebels; Unified Communist Party of Nepal (Maoist); UCPN-M; CPN (Maoist); Maoist
  short: CPN-M; CPN(M)
  in: nepal
peoples-liberation-army-of-nepal | armed-group | People's Liberation Army of Nepal
  alias: Maoist army; Maoist combatants
  of: communist-party-of-nepal-maoist
royal-nepalese-army | armed-group | Royal Nepalese Army
  alias: Nepal Army; Nepalese army; Royal Nepal Army
  short: RNA
  of: nepal
terai-groups-of-nepal | armed-group | Terai groups of Nepal
  alias: Madhesi groups; Janatantrik Terai Mukti Morcha; JTMM; Madhesi Janadhikar Forum; United Democratic Madhesi Front
  in: nepal
taliban | armed-group | Taliban
  alias: Afghan Taliban; Taleban; Taliban movement; Islamic Emirate of Afghanistan; Islamic Emirate; Taliban insurgents; Quetta Shura; Taliban Political Commission; Taliban political office
  short: IEA
  scripts: ar: طالبان; ar: حركة طالبان; ru: Талибан; fr: talibans; tr: Taliban
  in: afghanistan
haqqani-network | armed-group | Haqqani network
  alias: Haqqani Network; Haqqanis
hizb-e-islami | armed-group | Hizb-e-Islami
  alias: Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami; Hezb-e Islami Gulbuddin; Hekmatyar's faction
  short: HIG
jamiat-e-islami | armed-group | Jamiat-e-Islami
  alias: Jamiat-i-Islami; Jamiat; Rabbani's government forces
junbish-i-milli | armed-group | Junbish-i-Milli
  alias: Junbish; Dostum's militia; National Islamic Movement of Afghanistan
  in: afghanistan
hezb-e-wahdat | armed-group | Hezb-e-Wahdat
  alias: Hezb-i-Wahdat; Hizb-i-Wahdat
afghan-mujahideen | armed-group | Afghan mujahideen
  alias: Afghan mujahedin; mujahedeen parties; mujahideen parties
  in: afghanistan
afghan-national-defence-and-security-forces | armed-group | Afghan National Defence and Security Forces
  alias: Afghan National Army; Afghan forces; Afghan security forces; Afghan army
  short: ANDSF; ANSF; ANA
  of: afghanistan
national-resistance-front-of-afghanistan | armed-group | National Resistance Front of Afghanistan
  alias: National Resistance Front; Panjshir resistance
  short: NRF
  in: afghanistan
islamic-state-khorasan-province | armed-group | Islamic State Khorasan Province
  alias: Islamic State-Khorasan; Islamic State in Khorasan; Islamic State Khorasan
  short: ISKP; ISIS-K; IS-K; ISK
tehrik-i-taliban-pakistan | armed-group | Tehrik-i-Taliban Pakistan
  alias: Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan
  short: TTP
  in: pakistan
tehreek-e-nafaz-e-shariat-e-mohammadi | armed-group | Tehreek-e-Nafaz-e-Shariat-e-Mohammadi
  short: TNSM
tehreek-e-labbaik-pakistan | armed-group | Tehreek-e-Labbaik Pakistan
  short: TLP
  in: pakistan
jamaat-ul-ahrar | armed-group | Jamaat-ul-Ahrar
lashkar-e-taiba | armed-group | Lashkar-e-Taiba
  alias: Lashkar-e-Tayyiba; Laskhar-e-Toiba; Lashkar-e-Toiba
  short: LeT
jaish-e-mohammed | armed-group | Jaish-e-Mohammed
  alias: Jaish-e-Mohammad
  short: JeM
hizbul-mujahideen | armed-group | Hizbul Mujahideen
  alias: Hizb-ul-Mujahideen; Kashmir rebels
  short: HM
jammu-kashmir-liberation-front | armed-group | Jammu Kashmir Liberation Front
  alias: Jammu and Kashmir Liberation Front
  short: JKLF
balochistan-liberation-army | armed-group | Balochistan Liberation Army
  alias: Baloch Liberation Army; Baluch separatists; Baloch separatists
  short: BLA
  in: pakistan
pakistan-armed-forces | armed-group | Pakistan Armed Forces
  alias: Pakistani army; Pakistan Army; Pakistani military; Pakistani troops; Pakistani security forces
  short: ISPR
  of: pakistan
inter-services-intelligence | armed-group | Inter-Services Intelligence
  short: ISI
  of: pakistan
indian-armed-forces | armed-group | Indian Armed Forces
  alias: Indian army; Indian Army; Indian military; Indian troops; Indian security forces; Border Security Force
  of: india
communist-party-of-india-maoist | armed-group | Communist Party of India (Maoist)
  alias: Naxalites; Naxals; Indian Maoists; Maoist rebels in India; Naxalite rebels; People's War Group
  short: CPI (Maoist)
  in: india
national-socialist-council-of-nagaland-isak-muivah | armed-group | National Socialist Council of Nagaland (Isak-Muivah)
  alias: Naga rebels; National Socialist Council of Nagalim; National Socialist Council of Nagaland; Naga separatists
  short: NSCN-IM; NSCN (I-M); NSCN
  in: india
national-socialist-council-of-nagaland-khaplang | armed-group | National Socialist Council of Nagaland (Khaplang)
  short: NSCN-K
  in: india
united-liberation-front-of-asom | armed-group | United Liberation Front of Asom
  alias: United Liberation Front of Assam; ULFA-I; Assam rebels
  short: ULFA; Ulfa
  in: india
national-democratic-front-of-bodoland | armed-group | National Democratic Front of Bodoland
  alias: Bodo rebels
  short: NDFB
  in: india
bodo-liberation-tigers | armed-group | Bodo Liberation Tigers
  short: BLT
  in: india
kuki-national-organisation | armed-group | Kuki National Organisation
  alias: Kuki groups; Kuki militants; Kuki National Organization
  short: KNO
united-national-liberation-front | armed-group | United National Liberation Front
  alias: Manipur rebels
  short: UNLF
dima-halam-daogah | armed-group | Dima Halam Daogah
  short: DHD
parbatya-chattagram-jana-samhati-samiti | armed-group | Parbatya Chattagram Jana Samhati Samiti
  alias: Shanti Bahini; Chittagong Hill Tracts rebels
  short: PCJSS; JSS
khalistan-groups | armed-group | Khalistan groups
  alias: Babbar Khalsa; Khalistan Commando Force

# Ukraine
armed-forces-of-ukraine | armed-group | Armed Forces of Ukraine
  alias: Ukrainian army; Ukrainian military; Ukrainian armed forces; Ukrainian forces; Ukrainian troops; Ukrainian government forces; Kiev forces
  short: AFU; ZSU; UAF
  scripts: ru: ВСУ; ru: Вооружённые силы Украины; ru: украинские силовики
  of: ukraine
donetsk-peoples-republic | armed-group | Donetsk People's Republic
  alias: self-proclaimed Donetsk People's Republic; Donetsk separatists; Donetsk rebels; people's republic of Donetsk; Donetsk authorities
  short: DPR; DNR
  metonym: Donetsk
  scripts: ar: جمهورية دونيتسك الشعبية; ru: Донецкая народная республика; ru: ДНР; ru: самопровозглашённая ДНР
  in: ukraine
luhansk-peoples-republic | armed-group | Luhansk People's Republic
  alias: Lugansk People's Republic; self-proclaimed Luhansk People's Republic; Luhansk separatists; Lugansk rebels; Luhansk rebels
  short: LPR; LNR
  metonym: Luhansk; Lugansk
  scripts: ru: Луганская народная республика; ru: ЛНР; ru: самопровозглашённая ЛНР
  in: ukraine
pro-russian-separatists-of-eastern-ukraine | armed-group | Pro-Russian separatists of eastern Ukraine
  alias: pro-Russian separatists; pro-Russian rebels; Russian-backed separatists; Russia-backed separatists; Russian-backed rebels; separatists in eastern Ukraine; eastern Ukrainian rebels; rebels in eastern Ukraine; pro-Russia rebels
  scripts: ru: ополченцы; ru: сепаратисты; ru: пророссийские сепаратисты
  in: ukraine
azov-battalion | armed-group | Azov Battalion
  alias: Azov Regiment; Azov; Azov Brigade
  scripts: ru: Азов
right-sector | armed-group | Right Sector
  scripts: ru: Правый сектор
security-service-of-ukraine | armed-group | Security Service of Ukraine
  short: SBU
  scripts: ru: СБУ
  of: ukraine
russian-armed-forces | armed-group | Russian Armed Forces
  alias: Russian army; Russian military; Russian forces; Russian troops; Russian air force; Russian Aerospace Forces; Russian warplanes
  short: VKS
  scripts: ar: القوات الروسية; ru: ВС РФ; ru: Вооружённые силы России; ru: ВКС; tr: Rus ordusu
  of: russia
russian-defence-ministry | ministry | Russian defence ministry
  alias: Russian Defence Ministry; Ministry of Defence of the Russian Federation; Russian defense ministry; Russia's defence ministry
  scripts: ar: وزارة الدفاع الروسية; ru: Минобороны РФ; ru: Минобороны России; ru: министерство обороны РФ
  of: russia

# Caucasus and Moldova
azerbaijani-armed-forces | armed-group | Azerbaijani Armed Forces
  alias: Azerbaijani army; Azerbaijani military; Azerbaijani forces; Azeri army; Azeri forces; Azerbaijani troops
  of: azerbaijan
armenian-armed-forces | armed-group | Armenian Armed Forces
  alias: Armenian army; Armenian military; Armenian forces; Armenian troops
  of: armenia
artsakh-defence-army | armed-group | Artsakh Defence Army
  alias: Nagorno-Karabakh Defence Army; Karabakh Defence Army; Karabakh army; Karabakh Armenian forces; Karabakh forces; Artsakh Defense Army; Armenian separatists; ethnic Armenian forces
  of: nagorno-karabakh
georgian-armed-forces | armed-group | Georgian Armed Forces
  alias: Georgian army; Georgian military; Georgian forces; Georgian troops
  of: georgia
abkhaz-forces | armed-group | Abkhaz forces
  alias: Abkhaz separatists; Abkhazian separatists; Abkhaz army; Abkhazian army; Abkhaz fighters
  of: abkhazia
south-ossetian-forces | armed-group | South Ossetian forces
  alias: South Ossetian separatists; Ossetian separatists; Ossetian militia; South Ossetian militia
  of: south-ossetia
zviadists | armed-group | Zviadists
  alias: Gamsakhurdia's supporters; Zviadist rebels
russian-peacekeepers | armed-group | Russian peacekeepers
  alias: Russian peacekeeping force; Russian peacekeeping contingent; CIS peacekeepers; Russian peacekeeping troops; Russian peacekeeping forces
  of: russia
russian-14th-army | armed-group | Russian 14th Army
  alias: 14th Army; Fourteenth Army; Operational Group of Russian Forces in Moldova; OGRF
  of: russia
dniester-guards | armed-group | Dniester Guards
  alias: Dniester militia; Transnistrian guards; Cossacks in Transnistria
  of: transnistria
moldovan-armed-forces | armed-group | Moldovan Armed Forces
  alias: Moldovan army; Moldovan forces; Moldovan police
  of: moldova
chechen-separatists | armed-group | Chechen separatists
  alias: Chechen rebels; Chechen fighters; Chechen separatist fighters; Chechen resistance; Chechen separatist government
  of: chechnya
federal-forces-in-chechnya | armed-group | Federal forces in Chechnya
  alias: federal troops in Chechnya; Russian federal forces
  of: russia
caucasus-emirate | armed-group | Caucasus Emirate
  alias: Imarat Kavkaz
kadyrovtsy | armed-group | Kadyrovtsy
  alias: Akhmat forces; Kadyrov's fighters
tajik-government-forces | armed-group | Tajik government forces
  alias: Popular Front of Tajikistan; Tajik Popular Front
  of: tajikistan
islamic-movement-of-uzbekistan | armed-group | Islamic Movement of Uzbekistan
  short: IMU
  in: uzbekistan

# Former Yugoslavia
army-of-republika-srpska | armed-group | Army of Republika Srpska
  alias: Bosnian Serb army; Army of the Republika Srpska; Serb forces in Bosnia; Bosnian Serb forces; Bosnian Serb Army
  short: VRS
  in: bosnia-and-herzegovina
bosnian-serbs | armed-group | Bosnian Serbs
  alias: Bosnian Serb leadership; Bosnian Serb authorities; rebel Serbs; Serb rebels in Bosnia; Bosnian Serb side
  metonym: Pale
  in: bosnia-and-herzegovina
army-of-the-republic-of-bosnia-and-herzegovina | armed-group | Army of the Republic of Bosnia and Herzegovina
  alias: Bosnian army; Bosnian government army; Muslim-led government army; Bosnian government forces; Army of Bosnia and Herzegovina
  short: ARBiH
  of: bosnia-and-herzegovina
croatian-defence-council | armed-group | Croatian Defence Council
  alias: Bosnian Croat army; Bosnian Croat forces; Croatian Defense Council; Bosnian Croat militia
  short: HVO
bosnian-croats | armed-group | Bosnian Croats
  alias: Croatian Republic of Herzeg-Bosnia; Bosnian Croat leadership; Herceg-Bosna
bosnian-muslims | armed-group | Bosnian Muslims
  alias: Bosniaks; Bosniacs; Muslims of Bosnia
croatian-army | armed-group | Croatian Army
  alias: Croatian forces; Croatian troops
  short: HV
  of: croatia
krajina-serb-army | armed-group | Krajina Serb army
  alias: Army of Serbian Krajina; Krajina Serb forces; Serbian Army of Krajina
  of: republic-of-serbian-krajina
yugoslav-peoples-army | armed-group | Yugoslav People's Army
  alias: Yugoslav army; Yugoslav federal army; federal army of Yugoslavia
  short: JNA
  of: yugoslavia
yugoslav-security-forces | armed-group | Yugoslav security forces
  alias: Serbian security forces; Serbian police; Serb forces in Kosovo; Serbian forces; Yugoslav Army; Serbian special police
  short: VJ
  of: yugoslavia
kosovo-liberation-army | armed-group | Kosovo Liberation Army
  alias: Kosovo Liberation Army rebels; ethnic Albanian rebels; Ushtria Clirimtare e Kosoves; Kosovo Albanian rebels; Albanian guerrillas
  short: KLA; UCK
  in: serbia
kosovo-serbs | armed-group | Kosovo Serbs
  alias: Serbs in Kosovo; Serbs of northern Kosovo; Serb List; Srpska Lista
national-liberation-army-macedonia | armed-group | National Liberation Army (Macedonia)
  alias: National Liberation Army of Macedonia; Albanian rebels in Macedonia; ethnic Albanian guerrillas
  short: NLA
liberation-army-of-presevo-medvedja-and-bujanovac | armed-group | Liberation Army of Presevo, Medvedja and Bujanovac
  alias: Liberation Army of Presevo; Presevo Valley rebels
  short: UCPMB
slovenian-territorial-defence | armed-group | Slovenian Territorial Defence
  of: slovenia

# Northern Ireland, Basque Country, Corsica
irish-republican-army | armed-group | Irish Republican Army
  alias: Provisional IRA; Provisional Irish Republican Army; Provisionals
  short: IRA; PIRA
  in: united-kingdom
real-ira | armed-group | Real IRA
  alias: Real Irish Republican Army
  short: RIRA
  in: united-kingdom
new-ira | armed-group | New IRA
  alias: New Irish Republican Army
  in: united-kingdom
dissident-republicans | armed-group | Dissident republicans
  alias: dissident republican groups
continuity-ira | armed-group | Continuity IRA
  alias: Continuity Irish Republican Army
  short: CIRA
  in: united-kingdom
irish-national-liberation-army | armed-group | Irish National Liberation Army
  short: INLA
  in: united-kingdom
ulster-volunteer-force | armed-group | Ulster Volunteer Force
  short: UVF
  in: united-kingdom
ulster-defence-association | armed-group | Ulster Defence Association
  alias: Ulster Freedom Fighters; UFF
  short: UDA
  in: united-kingdom
loyalist-volunteer-force | armed-group | Loyalist Volunteer Force
  short: LVF
combined-loyalist-military-command | armed-group | Combined Loyalist Military Command
  alias: loyalist paramilitaries
  short: CLMC
british-army | armed-group | British Army
  alias: British troops; British security forces
  of: united-kingdom
royal-ulster-constabulary | armed-group | Royal Ulster Constabulary
  alias: Police Service of Northern Ireland
  short: RUC; PSNI
  of: united-kingdom
euskadi-ta-askatasuna | armed-group | Euskadi Ta Askatasuna
  alias: Basque Homeland and Freedom; Basque separatists; Basque separatist group
  short: ETA; Eta
  in: spain
national-liberation-front-of-corsica | armed-group | National Liberation Front of Corsica
  alias: Corsican separatists
  short: FLNC

# Cyprus, Korea, others
turkish-forces-in-cyprus | armed-group | Turkish forces in Cyprus
  alias: Turkish troops in Cyprus
  of: turkey
cypriot-national-guard | armed-group | Cypriot National Guard
  alias: Greek Cypriot National Guard
  of: cyprus
korean-peoples-army | armed-group | Korean People's Army
  alias: North Korean army; North Korean military; North Korean troops
  short: KPA
  of: north-korea
republic-of-korea-armed-forces | armed-group | Republic of Korea Armed Forces
  alias: South Korean army; South Korean military; South Korean troops
  of: south-korea
peoples-liberation-army | armed-group | People's Liberation Army
  alias: Chinese army; Chinese military; Chinese troops
  short: PLA
  of: china
united-states-armed-forces | armed-group | United States Armed Forces
  alias: US military; US army; US forces; US troops; American forces; American troops; US-led forces; Central Command; US Central Command; CENTCOM; Centcom
  of: united-states
french-armed-forces | armed-group | French Armed Forces
  alias: French army; French troops; French forces; Operation Barkhane; Barkhane; Operation Serval; Sangaris
  of: france
egyptian-armed-forces | armed-group | Egyptian Armed Forces
  alias: Egyptian army; Egyptian military
  of: egypt
saudi-armed-forces | armed-group | Saudi Armed Forces
  alias: Saudi army; Saudi forces; Royal Saudi Air Force; Saudi border guards
  of: saudi-arabia
peruvian-armed-forces | armed-group | Peruvian Armed Forces
  alias: Peruvian army; Peruvian troops
  of: peru
ecuadorian-armed-forces | armed-group | Ecuadorian Armed Forces
  alias: Ecuadorian army; Ecuadorean troops
  of: ecuador
kenya-defence-forces | armed-group | Kenya Defence Forces
  alias: Kenya Defense Forces; Kenyan army; Kenyan troops
  short: KDF
  of: kenya
burundian-national-defence-force | armed-group | Burundian National Defence Force
  alias: Burundian army; Burundian troops
  short: FDNB
  of: burundi
