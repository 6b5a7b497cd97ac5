# Organisations, missions, formats of negotiation, opposition coalitions, parties at a table, and newsrooms that reports quote.
# "of" is the body that it belongs to, "from" and "until" bound its existence.

# The United Nations and its bodies
united-nations | organisation | United Nations
  alias: United Nations Organization; world body; UN envoy's office
  short: UN; U.N.; UNO
  metonym: Turtle Bay
  scripts: ar: الأمم المتحدة; ru: ООН; ru: Организация Объединённых Наций; fr: Nations unies; fr: ONU; tr: Birleşmiş Milletler; tr: BM
united-nations-security-council | organisation | United Nations Security Council
  alias: UN Security Council; U.N. Security Council; Security Council of the United Nations; fifteen-member council; 15-member council
  short: UNSC; Security Council
  scripts: ar: مجلس الأمن; ar: مجلس الأمن الدولي; ru: Совет Безопасности ООН; ru: Совбез ООН; ru: Совет Безопасности; ru: СБ ООН; fr: Conseil de sécurité; tr: BM Güvenlik Konseyi
  of: united-nations
united-nations-general-assembly | organisation | United Nations General Assembly
  alias: UN General Assembly
  short: UNGA; General Assembly
  scripts: ar: الجمعية العامة للأمم المتحدة; ru: Генеральная Ассамблея ООН; ru: Генассамблея ООН
  of: united-nations
united-nations-secretariat | organisation | United Nations Secretariat
  alias: UN secretariat; UN headquarters
  of: united-nations
office-for-the-coordination-of-humanitarian-affairs | organisation | Office for the Coordination of Humanitarian Affairs
  alias: UN Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; UN humanitarian office; UN humanitarian agency
  short: OCHA; UNOCHA
  scripts: ar: مكتب تنسيق الشؤون الإنسانية; ru: УКГВ
  of: united-nations
united-nations-high-commissioner-for-refugees | organisation | United Nations High Commissioner for Refugees
  alias: UN refugee agency; UN High Commissioner for Refugees; Office of the United Nations High Commissioner for Refugees
  short: UNHCR
  scripts: ar: المفوضية السامية للأمم المتحدة لشؤون اللاجئين; ar: مفوضية اللاجئين; ru: УВКБ ООН
  of: united-nations
office-of-the-united-nations-high-commissioner-for-human-rights | organisation | Office of the United Nations High Commissioner for Human Rights
  alias: UN human rights office; UN rights office; UN High Commissioner for Human Rights; UN human rights commissioner
  short: OHCHR
  scripts: ar: المفوضية السامية لحقوق الإنسان; ru: УВКПЧ ООН
  of: united-nations
united-nations-human-rights-council | organisation | United Nations Human Rights Council
  alias: UN Human Rights Council; Human Rights Council
  short: UNHRC
  of: united-nations
united-nations-childrens-fund | organisation | United Nations Children's Fund
  alias: UN children's agency
  short: UNICEF; Unicef
  scripts: ar: اليونيسف; ru: ЮНИСЕФ
  of: united-nations
world-food-programme | organisation | World Food Programme
  alias: UN World Food Programme; World Food Program
  short: WFP
  scripts: ar: برنامج الأغذية العالمي; ru: Всемирная продовольственная программа
  of: united-nations
world-health-organization | organisation | World Health Organization
  alias: World Health Organisation
  short: WHO
  scripts: ar: منظمة الصحة العالمية; ru: ВОЗ; ru: Всемирная организация здравоохранения
  of: united-nations
unrwa | organisation | UNRWA
  alias: United Nations Relief and Works Agency; UN Relief and Works Agency; UN agency for Palestinian refugees
  scripts: ar: الأونروا; ru: БАПОР
  of: united-nations
unesco | organisation | UNESCO
  alias: United Nations Educational, Scientific and Cultural Organization
  short: Unesco
  scripts: ar: اليونسكو; ru: ЮНЕСКО
  of: united-nations
united-nations-development-programme | organisation | United Nations Development Programme
  short: UNDP
  of: united-nations
international-organization-for-migration | organisation | International Organization for Migration
  alias: International Organisation for Migration; UN migration agency
  short: IOM
food-and-agriculture-organization | organisation | Food and Agriculture Organization
  short: FAO
  of: united-nations
international-atomic-energy-agency | organisation | International Atomic Energy Agency
  alias: UN nuclear watchdog; UN nuclear agency
  short: IAEA
  scripts: ar: الوكالة الدولية للطاقة الذرية; ru: МАГАТЭ
organisation-for-the-prohibition-of-chemical-weapons | organisation | Organisation for the Prohibition of Chemical Weapons
  alias: Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog
  short: OPCW
  scripts: ar: منظمة حظر الأسلحة الكيميائية; ru: ОЗХО
international-criminal-court | organisation | International Criminal Court
  short: ICC
  metonym: The Hague court
  scripts: ar: المحكمة الجنائية الدولية; ru: Международный уголовный суд; ru: МУС
international-court-of-justice | organisation | International Court of Justice
  alias: World Court
  short: ICJ
  scripts: ar: محكمة العدل الدولية; ru: Международный суд ООН
  of: united-nations
international-criminal-tribunal-for-the-former-yugoslavia | organisation | International Criminal Tribunal for the former Yugoslavia
  alias: Hague tribunal; UN war crimes tribunal
  short: ICTY
  of: united-nations
international-commission-of-inquiry-on-syria | organisation | International Commission of Inquiry on Syria
  alias: UN Commission of Inquiry on Syria; Independent International Commission of Inquiry on the Syrian Arab Republic
  scripts: ar: لجنة التحقيق الدولية بشأن سوريا
  of: united-nations
united-nations-experts | organisation | United Nations experts
  alias: UN experts; UN panel of experts; Panel of Experts; UN Group of Experts; Group of Experts; UN expert panel
  of: united-nations
united-nations-mine-action-service | organisation | United Nations Mine Action Service
  short: UNMAS
  of: united-nations

# Missions of the United Nations
united-nations-supervision-mission-in-syria | organisation | United Nations Supervision Mission in Syria
  alias: UN observer mission in Syria; UN monitors in Syria
  short: UNSMIS
  of: united-nations
  from: 2012-04-21
  until: 2012-08-19
united-nations-disengagement-observer-force | organisation | United Nations Disengagement Observer Force
  alias: UN Disengagement Observer Force
  short: UNDOF
  scripts: ar: الأندوف
  of: united-nations
united-nations-interim-force-in-lebanon | organisation | United Nations Interim Force in Lebanon
  alias: UN Interim Force in Lebanon; UN peacekeepers in Lebanon; UN peacekeeping force in Lebanon
  short: UNIFIL; Unifil
  scripts: ar: اليونيفيل; ru: ВСООНЛ
  of: united-nations
united-nations-truce-supervision-organization | organisation | United Nations Truce Supervision Organization
  short: UNTSO
  of: united-nations
united-nations-mission-in-south-sudan | organisation | United Nations Mission in South Sudan
  alias: UN Mission in South Sudan; UN mission in South Sudan
  short: UNMISS
  of: united-nations
united-nations-mission-in-sudan | organisation | United Nations Mission in Sudan
  short: UNMIS
  of: united-nations
  from: 2005-03-24
  until: 2011-07-09
united-nations-integrated-transition-assistance-mission-in-sudan | organisation | United Nations Integrated Transition Assistance Mission in Sudan
  short: UNITAMS
  of: united-nations
  from: 2020-06-03
  until: 2024-02-29
african-union-united-nations-hybrid-operation-in-darfur | organisation | African Union-United Nations Hybrid Operation in Darfur
  alias: UN-AU mission in Darfur; African Union-United Nations Mission in Darfur
  short: UNAMID
  of: united-nations
  from: 2007-07-31
  until: 2020-12-31
united-nations-interim-security-force-for-abyei | organisation | United Nations Interim Security Force for Abyei
  short: UNISFA
  of: united-nations
united-nations-organization-stabilization-mission-in-the-democratic-republic-of-the-congo | organisation | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
  alias: UN mission in Congo; UN mission in the DRC; UN peacekeeping mission in Congo
  short: MONUSCO; Monusco
  of: united-nations
  from: 2010-07-01
united-nations-organization-mission-in-the-democratic-republic-of-the-congo | organisation | United Nations Organization Mission in the Democratic Republic of the Congo
  short: MONUC; Monuc
  of: united-nations
  from: 1999-11-30
  until: 2010-06-30
united-nations-multidimensional-integrated-stabilization-mission-in-the-central-african-republic | organisation | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
  alias: UN mission in the Central African Republic
  short: MINUSCA; Minusca
  of: united-nations
united-nations-multidimensional-integrated-stabilization-mission-in-mali | organisation | United Nations Multidimensional Integrated Stabilization Mission in Mali
  alias: UN mission in Mali
  short: MINUSMA; Minusma
  of: united-nations
  from: 2013-04-25
  until: 2023-12-31
united-nations-mission-in-liberia | organisation | United Nations Mission in Liberia
  short: UNMIL
  of: united-nations
  from: 2003-09-19
  until: 2018-03-30
united-nations-mission-in-sierra-leone | organisation | United Nations Mission in Sierra Leone
  short: UNAMSIL
  of: united-nations
  from: 1999-10-22
  until: 2005-12-31
united-nations-operation-in-burundi | organisation | United Nations Operation in Burundi
  short: ONUB
  of: united-nations
united-nations-operation-in-cote-divoire | organisation | United Nations Operation in Cote d'Ivoire
  short: UNOCI; ONUCI
  of: united-nations
united-nations-mission-in-ethiopia-and-eritrea | organisation | United Nations Mission in Ethiopia and Eritrea
  short: UNMEE
  of: united-nations
  from: 2000-07-31
  until: 2008-07-31
united-nations-operation-in-mozambique | organisation | United Nations Operation in Mozambique
  short: ONUMOZ
  of: united-nations
  from: 1992-12-16
  until: 1994-12-09
united-nations-angola-verification-mission | organisation | United Nations Angola Verification Mission
  short: UNAVEM
  of: united-nations
united-nations-assistance-mission-for-rwanda | organisation | United Nations Assistance Mission for Rwanda
  short: UNAMIR
  of: united-nations
  from: 1993-10-05
  until: 1996-03-08
united-nations-assistance-mission-in-somalia | organisation | United Nations Assistance Mission in Somalia
  short: UNSOM
  of: united-nations
united-nations-operation-in-somalia | organisation | United Nations Operation in Somalia
  short: UNOSOM
  of: united-nations
united-nations-mission-for-the-referendum-in-western-sahara | organisation | United Nations Mission for the Referendum in Western Sahara
  short: MINURSO; Minurso
  of: united-nations
united-nations-assistance-mission-in-afghanistan | organisation | United Nations Assistance Mission in Afghanistan
  alias: UN mission in Afghanistan
  short: UNAMA
  scripts: ar: بعثة الأمم المتحدة في أفغانستان
  of: united-nations
united-nations-special-mission-to-afghanistan | organisation | United Nations Special Mission to Afghanistan
  short: UNSMA
  of: united-nations
united-nations-assistance-mission-for-iraq | organisation | United Nations Assistance Mission for Iraq
  alias: UN mission in Iraq
  short: UNAMI
  of: united-nations
united-nations-military-observer-group-in-india-and-pakistan | organisation | United Nations Military Observer Group in India and Pakistan
  short: UNMOGIP
  of: united-nations
united-nations-support-mission-in-libya | organisation | United Nations Support Mission in Libya
  alias: UN Support Mission in Libya; UN mission in Libya
  short: UNSMIL
  scripts: ar: بعثة الأمم المتحدة للدعم في ليبيا; ru: МООНПЛ
  of: united-nations
united-nations-mission-to-support-the-hudaydah-agreement | organisation | United Nations Mission to support the Hudaydah Agreement
  alias: UN mission in Hodeidah; UN mission in Hodeida
  short: UNMHA
  of: united-nations
redeployment-coordination-committee | organisation | Redeployment Coordination Committee
  short: RCC
  of: united-nations
  from: 2018-12-22
united-nations-peacekeeping-force-in-cyprus | organisation | United Nations Peacekeeping Force in Cyprus
  alias: UN peacekeepers in Cyprus
  short: UNFICYP
  of: united-nations
united-nations-observer-mission-in-georgia | organisation | United Nations Observer Mission in Georgia
  short: UNOMIG
  of: united-nations
  from: 1993-08-24
  until: 2009-06-15
united-nations-protection-force | organisation | United Nations Protection Force
  alias: UN Protection Force
  short: UNPROFOR; Unprofor
  of: united-nations
  from: 1992-02-21
  until: 1995-12-20
united-nations-interim-administration-mission-in-kosovo | organisation | United Nations Interim Administration Mission in Kosovo
  short: UNMIK
  of: united-nations
united-nations-mission-of-observers-in-tajikistan | organisation | United Nations Mission of Observers in Tajikistan
  short: UNMOT
  of: united-nations
  from: 1994-12-16
  until: 2000-05-15
united-nations-mission-in-nepal | organisation | United Nations Mission in Nepal
  short: UNMIN
  of: united-nations
  from: 2007-01-23
  until: 2011-01-15
united-nations-transitional-administration-in-east-timor | organisation | United Nations Transitional Administration in East Timor
  short: UNTAET
  of: united-nations
united-nations-mission-in-east-timor | organisation | United Nations Mission in East Timor
  short: UNAMET
  of: united-nations
united-nations-verification-mission-in-colombia | organisation | United Nations Verification Mission in Colombia
  alias: UN Verification Mission in Colombia; UN mission in Colombia
  of: united-nations
  from: 2017-09-26
united-nations-mission-in-guatemala | organisation | United Nations Mission in Guatemala
  short: MINUGUA
  of: united-nations
united-nations-observer-mission-in-el-salvador | organisation | United Nations Observer Mission in El Salvador
  short: ONUSAL
  of: united-nations
united-nations-transitional-authority-in-cambodia | organisation | United Nations Transitional Authority in Cambodia
  short: UNTAC
  of: united-nations
joint-coordination-centre | organisation | Joint Coordination Centre
  alias: Joint Coordination Center; Black Sea grain centre
  short: JCC

# Unions and regional organisations
european-union | organisation | European Union
  alias: European bloc; European External Action Service; European Council; EU foreign ministers
  short: EU; E.U.
  metonym: Brussels
  scripts: ar: الاتحاد الأوروبي; ru: Евросоюз; ru: Европейский союз; ru: ЕС; fr: Union européenne; fr: UE; tr: Avrupa Birliği; tr: AB
european-commission | organisation | European Commission
  alias: EU Commission
  scripts: ar: المفوضية الأوروبية; ru: Еврокомиссия
  of: european-union
european-parliament | organisation | European Parliament
  scripts: ru: Европарламент
  of: european-union
european-community | organisation | European Community
  alias: European Communities; the Twelve
  short: EC
  until: 1993-11-01
european-union-rule-of-law-mission-in-kosovo | organisation | European Union Rule of Law Mission in Kosovo
  short: EULEX
  of: european-union
european-union-monitoring-mission-in-georgia | organisation | European Union Monitoring Mission in Georgia
  short: EUMM
  of: european-union
aceh-monitoring-mission | organisation | Aceh Monitoring Mission
  short: AMM
  from: 2005-09-15
  until: 2006-12-15
african-union | organisation | African Union
  alias: African Union Commission; AU Commission; African bloc
  short: AU
  scripts: ar: الاتحاد الأفريقي; ru: Африканский союз; ru: АС; fr: Union africaine; tr: Afrika Birliği
african-union-peace-and-security-council | organisation | African Union Peace and Security Council
  alias: AU Peace and Security Council; Peace and Security Council
  short: PSC; AUPSC
  of: african-union
organisation-of-african-unity | organisation | Organisation of African Unity
  alias: Organization of African Unity
  short: OAU
  until: 2002-07-09
african-union-high-level-implementation-panel | organisation | African Union High-Level Implementation Panel
  short: AUHIP
  of: african-union
african-union-mission-in-somalia | organisation | African Union Mission in Somalia
  alias: African Union Transition Mission in Somalia; ATMIS
  short: AMISOM; Amisom
  of: african-union
african-union-mission-in-sudan | organisation | African Union Mission in Sudan
  short: AMIS
  of: african-union
african-union-monitoring-verification-and-compliance-mission | organisation | African Union Monitoring, Verification and Compliance Mission
  short: AU-MVCM; MVCM
  of: african-union
  from: 2022-12-29
intergovernmental-authority-on-development | organisation | Intergovernmental Authority on Development
  alias: Inter-Governmental Authority on Development; East African bloc
  short: IGAD; Igad
  scripts: ar: إيغاد; ar: الإيغاد; ru: ИГАД
east-african-community | organisation | East African Community
  short: EAC
east-african-community-regional-force | organisation | East African Community Regional Force
  short: EACRF
  of: east-african-community
  from: 2022-11-12
  until: 2023-12-21
economic-community-of-west-african-states | organisation | Economic Community of West African States
  alias: West African bloc
  short: ECOWAS; Ecowas; CEDEAO
  scripts: ar: إيكواس; ru: ЭКОВАС
ecowas-monitoring-group | organisation | ECOWAS Monitoring Group
  short: ECOMOG; Ecomog
  of: economic-community-of-west-african-states
southern-african-development-community | organisation | Southern African Development Community
  alias: southern African bloc
  short: SADC; Sadc
sadc-mission-in-the-democratic-republic-of-congo | organisation | SADC Mission in the Democratic Republic of Congo
  short: SAMIDRC
  of: southern-african-development-community
sadc-mission-in-mozambique | organisation | SADC Mission in Mozambique
  short: SAMIM
  of: southern-african-development-community
economic-community-of-central-african-states | organisation | Economic Community of Central African States
  short: ECCAS; CEEAC
international-conference-on-the-great-lakes-region | organisation | International Conference on the Great Lakes Region
  short: ICGLR
expanded-joint-verification-mechanism | organisation | Expanded Joint Verification Mechanism
  short: EJVM; EJVM+
  of: international-conference-on-the-great-lakes-region
alliance-of-sahel-states | organisation | Alliance of Sahel States
  short: AES
  from: 2023-09-16
g5-sahel | organisation | G5 Sahel
  alias: Group of Five for the Sahel
arab-league | organisation | Arab League
  alias: League of Arab States
  scripts: ar: جامعة الدول العربية; ar: الجامعة العربية; ru: Лига арабских государств; ru: ЛАГ; fr: Ligue arabe; tr: Arap Birliği
organisation-of-islamic-cooperation | organisation | Organisation of Islamic Cooperation
  alias: Organization of Islamic Cooperation; Organisation of the Islamic Conference; Organization of the Islamic Conference
  short: OIC
  scripts: ar: منظمة التعاون الإسلامي; ru: Организация исламского сотрудничества; ru: ОИС
gulf-cooperation-council | organisation | Gulf Cooperation Council
  alias: Gulf Co-operation Council; Cooperation Council for the Arab States of the Gulf
  short: GCC
  scripts: ar: مجلس التعاون الخليجي; ar: مجلس التعاون لدول الخليج العربية; ru: ССАГПЗ
arab-maghreb-union | organisation | Arab Maghreb Union
  short: AMU
organization-for-security-and-co-operation-in-europe | organisation | Organization for Security and Co-operation in Europe
  alias: Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe
  short: OSCE
  scripts: ar: منظمة الأمن والتعاون في أوروبا; ru: ОБСЕ; fr: OSCE; tr: AGİT
conference-on-security-and-co-operation-in-europe | organisation | Conference on Security and Co-operation in Europe
  alias: Conference on Security and Cooperation in Europe
  short: CSCE
  until: 1994-12-31
osce-special-monitoring-mission-to-ukraine | organisation | OSCE Special Monitoring Mission to Ukraine
  alias: Special Monitoring Mission; OSCE monitors; OSCE observers; OSCE monitoring mission; Special Monitoring Mission to Ukraine
  short: SMM; OSCE SMM
  scripts: ru: СММ ОБСЕ
  of: organization-for-security-and-co-operation-in-europe
  from: 2014-03-21
  until: 2022-03-31
kosovo-verification-mission | organisation | Kosovo Verification Mission
  short: KVM
  of: organization-for-security-and-co-operation-in-europe
  from: 1998-10-25
  until: 1999-06-09
osce-mission-to-moldova | organisation | OSCE Mission to Moldova
  of: organization-for-security-and-co-operation-in-europe
joint-centre-for-control-and-coordination | organisation | Joint Centre for Control and Coordination
  alias: Joint Centre on Control and Coordination
  short: JCCC
  scripts: ru: СЦКК
north-atlantic-treaty-organization | organisation | North Atlantic Treaty Organization
  alias: North Atlantic Treaty Organisation; Atlantic alliance; Western alliance; NATO alliance
  short: NATO; Nato
  scripts: ar: حلف شمال الأطلسي; ar: الناتو; ru: НАТО; fr: OTAN; tr: NATO
north-atlantic-council | organisation | North Atlantic Council
  short: NAC
  of: north-atlantic-treaty-organization
kosovo-force | organisation | Kosovo Force
  short: KFOR; Kfor
  of: north-atlantic-treaty-organization
stabilisation-force-in-bosnia-and-herzegovina | organisation | Stabilisation Force in Bosnia and Herzegovina
  short: SFOR
  of: north-atlantic-treaty-organization
implementation-force | organisation | Implementation Force
  short: IFOR
  of: north-atlantic-treaty-organization
international-security-assistance-force | organisation | International Security Assistance Force
  short: ISAF
  of: north-atlantic-treaty-organization
  from: 2001-12-20
  until: 2014-12-28
resolute-support-mission | organisation | Resolute Support Mission
  alias: Resolute Support
  of: north-atlantic-treaty-organization
  from: 2015-01-01
  until: 2021-07-12
collective-security-treaty-organization | organisation | Collective Security Treaty Organization
  alias: Collective Security Treaty Organisation
  short: CSTO
  scripts: ru: ОДКБ
commonwealth-of-independent-states | organisation | Commonwealth of Independent States
  short: CIS
  scripts: ru: СНГ
shanghai-cooperation-organisation | organisation | Shanghai Cooperation Organisation
  alias: Shanghai Cooperation Organization
  short: SCO
  scripts: ru: ШОС
eurasian-economic-union | organisation | Eurasian Economic Union
  short: EAEU
  scripts: ru: ЕАЭС
association-of-southeast-asian-nations | organisation | Association of Southeast Asian Nations
  alias: Association of South East Asian Nations; Southeast Asian bloc
  short: ASEAN; Asean
  scripts: ru: АСЕАН
south-asian-association-for-regional-cooperation | organisation | South Asian Association for Regional Cooperation
  short: SAARC; Saarc
pacific-islands-forum | organisation | Pacific Islands Forum
  short: PIF
organization-of-american-states | organisation | Organization of American States
  alias: Organisation of American States
  short: OAS
oas-mission-to-support-the-peace-process-in-colombia | organisation | OAS Mission to Support the Peace Process in Colombia
  short: MAPP-OEA; MAPP/OAS
  of: organization-of-american-states
union-of-south-american-nations | organisation | Union of South American Nations
  short: UNASUR; Unasur
community-of-latin-american-and-caribbean-states | organisation | Community of Latin American and Caribbean States
  short: CELAC; Celac
caribbean-community | organisation | Caribbean Community
  short: CARICOM; Caricom
commonwealth-of-nations | organisation | Commonwealth of Nations
  alias: the Commonwealth; Commonwealth Secretariat
council-of-europe | organisation | Council of Europe
  scripts: ru: Совет Европы
group-of-seven | organisation | Group of Seven
  alias: Group of Seven nations
  short: G7; G-7
group-of-eight | organisation | Group of Eight
  short: G8; G-8
group-of-twenty | organisation | Group of Twenty
  short: G20; G-20
brics | organisation | BRICS
  alias: BRICS group
world-bank | organisation | World Bank
  scripts: ru: Всемирный банк
international-monetary-fund | organisation | International Monetary Fund
  short: IMF
  scripts: ru: МВФ
organization-of-the-petroleum-exporting-countries | organisation | Organization of the Petroleum Exporting Countries
  short: OPEC; Opec
  scripts: ru: ОПЕК

# Relief and monitoring
international-committee-of-the-red-cross | organisation | International Committee of the Red Cross
  alias: International Red Cross
  short: ICRC; Red Cross
  scripts: ar: اللجنة الدولية للصليب الأحمر; ar: الصليب الأحمر; ru: МККК; ru: Красный Крест; fr: CICR
international-federation-of-red-cross-and-red-crescent-societies | organisation | International Federation of Red Cross and Red Crescent Societies
  short: IFRC
syrian-arab-red-crescent | organisation | Syrian Arab Red Crescent
  alias: Syrian Red Crescent; Red Crescent
  short: SARC
  scripts: ar: الهلال الأحمر العربي السوري; ar: الهلال الأحمر السوري
palestine-red-crescent-society | organisation | Palestine Red Crescent Society
  alias: Palestinian Red Crescent; Palestine Red Crescent
  short: PRCS
turkish-red-crescent | organisation | Turkish Red Crescent
  alias: Kizilay
medecins-sans-frontieres | organisation | Medecins Sans Frontieres
  alias: Doctors Without Borders; Médecins Sans Frontières
  short: MSF
  scripts: ar: أطباء بلا حدود; ru: Врачи без границ
save-the-children | organisation | Save the Children
norwegian-refugee-council | organisation | Norwegian Refugee Council
  short: NRC
international-rescue-committee | organisation | International Rescue Committee
  short: IRC
oxfam | organisation | Oxfam
mercy-corps | organisation | Mercy Corps
syria-civil-defence | organisation | Syria Civil Defence
  alias: White Helmets; Syrian Civil Defence; Syria Civil Defense; Civil Defence
  scripts: ar: الخوذ البيضاء; ar: الدفاع المدني السوري; ru: Белые каски
syrian-observatory-for-human-rights | organisation | Syrian Observatory for Human Rights
  alias: the Observatory; Britain-based Observatory; UK-based Syrian Observatory
  short: SOHR; Observatory
  scripts: ar: المرصد السوري لحقوق الإنسان; ar: المرصد السوري; ru: Сирийская обсерватория по правам человека; fr: Observatoire syrien des droits de l'homme; fr: OSDH; tr: Suriye İnsan Hakları Gözlemevi
syrian-network-for-human-rights | organisation | Syrian Network for Human Rights
  alias: Syrian Network
  short: SNHR
  scripts: ar: الشبكة السورية لحقوق الإنسان; ru: Сирийская сеть по правам человека
local-coordination-committees | organisation | Local Coordination Committees
  alias: Local Co-ordination Committees; Local Coordination Committees of Syria
  short: LCC; LCCs
  scripts: ar: لجان التنسيق المحلية
violations-documentation-center | organisation | Violations Documentation Center
  alias: Violations Documentation Centre
  short: VDC
human-rights-watch | organisation | Human Rights Watch
  short: HRW
  scripts: ar: هيومن رايتس ووتش
amnesty-international | organisation | Amnesty International
  short: Amnesty
  scripts: ar: منظمة العفو الدولية; ru: Международная амнистия
international-crisis-group | organisation | International Crisis Group
  short: ICG; Crisis Group
armed-conflict-location-and-event-data-project | organisation | Armed Conflict Location and Event Data Project
  alias: Armed Conflict Location & Event Data
  short: ACLED; Acled
airwars | organisation | Airwars
btselem | organisation | B'Tselem
mwatana | organisation | Mwatana
  alias: Mwatana for Human Rights
yemen-data-project | organisation | Yemen Data Project
institute-for-the-study-of-war | organisation | Institute for the Study of War
  short: ISW
carter-center | organisation | Carter Center
  alias: Carter Centre
centre-for-humanitarian-dialogue | organisation | Centre for Humanitarian Dialogue
  alias: Henry Dunant Centre; Henri Dunant Centre; Henry Dunant Centre for Humanitarian Dialogue; Center for Humanitarian Dialogue
  short: HDC; HD Centre
community-of-santegidio | organisation | Community of Sant'Egidio
  alias: Sant'Egidio; Sant Egidio; Sant'Egidio Community
crisis-management-initiative | organisation | Crisis Management Initiative
  short: CMI
ceasefire-and-transitional-security-arrangements-monitoring-mechanism | organisation | Ceasefire and Transitional Security Arrangements Monitoring Mechanism
  alias: ceasefire monitoring mechanism
  short: CTSAMM
ceasefire-and-transitional-security-arrangements-monitoring-and-verification-mechanism | organisation | Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism
  alias: ceasefire monitors of IGAD
  short: CTSAMVM
joint-monitoring-and-evaluation-commission | organisation | Joint Monitoring and Evaluation Commission
  alias: Reconstituted Joint Monitoring and Evaluation Commission
  short: JMEC; RJMEC
joint-military-commission-in-the-nuba-mountains | organisation | Joint Military Commission in the Nuba Mountains
  alias: Nuba Mountains Joint Military Commission
5-plus5-joint-military-commission | organisation | 5+5 Joint Military Commission
  alias: Joint Military Commission; 5+5 commission; 5+5 Libyan Joint Military Commission
  short: JMC; 5+5 JMC; 5+5
  scripts: ar: اللجنة العسكرية المشتركة 5+5; ar: لجنة 5+5
sri-lanka-monitoring-mission | organisation | Sri Lanka Monitoring Mission
  alias: truce monitors; Nordic truce monitors
  short: SLMM
  from: 2002-02-22
  until: 2008-01-16
international-monitoring-team | organisation | International Monitoring Team
  alias: Malaysian-led International Monitoring Team
  short: IMT
civilian-protection-monitoring-team | organisation | Civilian Protection Monitoring Team
  short: CPMT
verification-and-monitoring-team | organisation | Verification and Monitoring Team
  short: VMT
temporary-international-presence-in-hebron | organisation | Temporary International Presence in Hebron
  short: TIPH
multinational-force-and-observers | organisation | Multinational Force and Observers
  short: MFO
neutral-nations-supervisory-commission | organisation | Neutral Nations Supervisory Commission
  short: NNSC
united-nations-command | organisation | United Nations Command
  short: UNC
military-armistice-commission | organisation | Military Armistice Commission
  short: MAC
ceasefire-implementation-committee | organisation | Ceasefire Implementation Committee
  alias: Joint Ceasefire Committee
  short: CIC
independent-monitoring-commission | organisation | Independent Monitoring Commission
  short: IMC
independent-international-commission-on-decommissioning | organisation | Independent International Commission on Decommissioning
  alias: decommissioning commission
  short: IICD
syrian-negotiation-commission | organisation | Syrian Negotiation Commission
  alias: Syrian Negotiations Commission; Syrian Negotiating Commission
  short: SNC
  scripts: ar: هيئة التفاوض السورية
  from: 2017-11-24
syrian-constitutional-committee | organisation | Syrian Constitutional Committee
  alias: Constitutional Committee
  scripts: ar: اللجنة الدستورية السورية; ar: اللجنة الدستورية; ru: Сирийский конституционный комитет; ru: Конституционный комитет
hmeimim-reconciliation-centre | organisation | Hmeimim reconciliation centre
  alias: Russian Reconciliation Centre; Russian Centre for Reconciliation; Centre for Reconciliation of Opposing Sides; Russian reconciliation center; Hmeimim airbase centre
  scripts: ar: مركز المصالحة الروسي; ar: مركز حميميم; ru: Центр по примирению враждующих сторон
  of: russia
board-of-peace | organisation | Board of Peace
  from: 2025-11-17
gaza-humanitarian-foundation | organisation | Gaza Humanitarian Foundation
  short: GHF
coordinator-of-government-activities-in-the-territories | organisation | Coordinator of Government Activities in the Territories
  short: COGAT
  of: israel

# Formats and contact groups
minsk-group | coalition | Minsk Group
  alias: OSCE Minsk Group; OSCE Minsk Group co-chairs; Minsk Group co-chairs
  scripts: ru: Минская группа ОБСЕ; ru: Минская группа
trilateral-contact-group | coalition | Trilateral Contact Group
  alias: Trilateral Contact Group on Ukraine; contact group in Minsk; Minsk contact group
  short: TCG
  scripts: ru: Трёхсторонняя контактная группа; ru: ТКГ
normandy-four | coalition | Normandy Four
  alias: Normandy format; Normandy Quartet; Normandy group; Normandy contact group
  short: N4
  scripts: ru: нормандская четвёрка; ru: нормандский формат
contact-group | coalition | Contact Group
  alias: six-nation Contact Group; Contact Group on the former Yugoslavia; Contact Group on Bosnia; Contact Group on Kosovo
middle-east-quartet | coalition | Middle East Quartet
  alias: the Quartet; Quartet on the Middle East; Mideast Quartet
  scripts: ar: اللجنة الرباعية; ar: الرباعية الدولية; ru: ближневосточный квартет
quad | coalition | Quad
  alias: Quad for Sudan; Sudan Quad; Quartet for Sudan; Quad countries
  scripts: ar: الرباعية
troika | coalition | Troika
  alias: Troika countries; Troika of the United States, Britain and Norway
  scripts: ar: الترويكا
extended-troika | coalition | Extended Troika
  alias: Extended Troika on Afghanistan
e3 | coalition | E3
  alias: European Three; EU3; E-3; EU-3
p5-plus1 | coalition | P5+1
  alias: E3+3; EU3+3; six powers; six world powers; P5 plus 1; five-plus-one group; E3/EU+3
  scripts: ar: مجموعة 5+1; ru: шестёрка международных посредников
p5 | coalition | P5
  alias: permanent five; permanent members of the Security Council; P-5
international-syria-support-group | coalition | International Syria Support Group
  short: ISSG
  scripts: ar: المجموعة الدولية لدعم سوريا; ru: Международная группа поддержки Сирии; ru: МГПС
friends-of-syria | coalition | Friends of Syria
  alias: Group of Friends of the Syrian People; Friends of the Syrian People; London 11
  scripts: ar: أصدقاء سوريا
astana-guarantors | coalition | Astana guarantors
  alias: guarantor states; three guarantor states; Astana trio; guarantor countries; guarantors of the Astana process
  scripts: ar: الدول الضامنة; ru: страны-гаранты
small-group-on-syria | coalition | Small Group on Syria
  alias: Small Group
quadrilateral-coordination-group | coalition | Quadrilateral Coordination Group
  alias: Quadrilateral Coordination Group on Afghanistan
  short: QCG
six-plus-two-group | coalition | Six-plus-Two group
  alias: Six plus Two; 6+2 group
  short: 6+2
5-plus2-format | coalition | 5+2 format
  alias: five-plus-two format; 5+2 talks group; 5+2
  scripts: ru: формат 5+2
six-party-talks-members | coalition | Six-Party Talks members
  alias: six parties
igad-plus | coalition | IGAD Plus
  alias: IGAD-Plus
core-group-on-libya | coalition | Core Group on Libya
  alias: P3+2
international-contact-group-for-the-central-african-republic | coalition | International Contact Group for the Central African Republic
  alias: African Initiative for Peace and Reconciliation; African Initiative
international-contact-group-on-mindanao | coalition | International Contact Group on Mindanao
  short: ICG-Mindanao
co-chairs-of-the-tokyo-donor-conference-on-sri-lanka | coalition | Co-Chairs of the Tokyo donor conference on Sri Lanka
  alias: Tokyo Co-Chairs; Co-Chairs
quint | coalition | Quint
ukraine-defense-contact-group | coalition | Ukraine Defense Contact Group
  alias: Ramstein group; Ukraine Defence Contact Group
  scripts: ru: контактная группа Рамштайн
coalition-of-the-willing | coalition | Coalition of the Willing
  alias: coalition of the willing for Ukraine
friends-of-yemen | coalition | Friends of Yemen
inter-mediation-team-for-mali | coalition | Inter-Mediation Team for Mali
  alias: international mediation for Mali; Algiers mediation
east-african-community-sadc-facilitators | coalition | East African Community-SADC facilitators
  alias: EAC-SADC facilitators; facilitators' panel

# Military coalitions
saudi-led-coalition | coalition | Saudi-led coalition
  alias: Arab coalition; Coalition to Support Legitimacy in Yemen; Saudi-led alliance; Saudi-led military coalition; Saudi-led Arab coalition
  scripts: ar: التحالف العربي; ar: التحالف بقيادة السعودية; ar: تحالف دعم الشرعية; ru: аравийская коалиция; ru: коалиция во главе с Саудовской Аравией
  from: 2015-03-26
us-led-coalition | coalition | US-led coalition
  alias: US-led coalition against Islamic State; global coalition against Daesh; international coalition against Islamic State; anti-IS coalition; American-led coalition; Combined Joint Task Force - Operation Inherent Resolve
  short: CJTF-OIR
  scripts: ar: التحالف الدولي; ar: التحالف الدولي بقيادة الولايات المتحدة; ru: международная коалиция; ru: коалиция во главе с США
  from: 2014-09-10
us-led-forces-in-iraq | coalition | US-led forces in Iraq
  alias: Multi-National Force in Iraq; Coalition Provisional Authority; US-led coalition in Iraq
  short: MNF-I; CPA
axis-of-resistance | coalition | Axis of Resistance
  scripts: ar: محور المقاومة

# Opposition coalitions and negotiating bodies
high-negotiations-committee | coalition | High Negotiations Committee
  alias: Syrian High Negotiations Committee; Higher Negotiations Committee; High Negotiation Committee; Supreme Negotiations Committee; Riyadh group; Saudi-backed High Negotiations Committee; Riyadh-based opposition
  short: HNC
  scripts: ar: الهيئة العليا للمفاوضات; ar: الهيئة العليا للتفاوض; ru: Высший комитет по переговорам; ru: Эр-риядская группа; fr: Haut Comité des négociations; fr: HCN; tr: Yüksek Müzakere Komitesi
  from: 2015-12-10
syrian-national-coalition | coalition | Syrian National Coalition
  alias: National Coalition for Syrian Revolutionary and Opposition Forces; National Coalition of Syrian Revolution and Opposition Forces; Syrian Coalition; National Coalition; Istanbul-based opposition
  short: SNC; ETILAF
  scripts: ar: الائتلاف الوطني السوري; ar: الائتلاف السوري; ar: الائتلاف الوطني لقوى الثورة والمعارضة السورية; ru: Сирийская национальная коалиция; ru: Национальная коалиция сирийских революционных и оппозиционных сил; tr: Suriye Ulusal Koalisyonu; tr: SMDK
  from: 2012-11-11
syrian-national-council | coalition | Syrian National Council
  short: SNC
  scripts: ar: المجلس الوطني السوري; ru: Сирийский национальный совет
  from: 2011-08-23
national-coordination-body | coalition | National Coordination Body
  alias: National Coordination Committee for Democratic Change; National Coordination Committee; National Co-ordination Body; National Coordination Body for Democratic Change
  short: NCB; NCC
  scripts: ar: هيئة التنسيق الوطنية; ru: Национальный координационный комитет
moscow-platform | coalition | Moscow platform
  alias: Moscow group; Moscow Platform
  scripts: ar: منصة موسكو; ru: Московская платформа; ru: Московская группа
cairo-platform | coalition | Cairo platform
  alias: Cairo group; Cairo Platform; Cairo conference group
  scripts: ar: منصة القاهرة; ru: Каирская платформа; ru: Каирская группа
riyadh-platform | coalition | Riyadh platform
  alias: Riyadh Platform
  scripts: ar: منصة الرياض
hmeimim-platform | coalition | Hmeimim platform
  alias: Hmeimim group; Hmeymim group; Khmeimim group
  scripts: ar: منصة حميميم; ru: Хмеймимская группа
astana-platform | coalition | Astana platform
  alias: Astana group of the Syrian opposition
  scripts: ar: منصة أستانا; ru: Астанинская платформа
syrian-opposition | coalition | Syrian opposition
  alias: Syria's opposition; Syrian opposition groups; Syrian dissidents
  scripts: ar: المعارضة السورية; ru: сирийская оппозиция; fr: opposition syrienne; tr: Suriyeli muhalifler; tr: Suriye muhalefeti
syrian-democratic-council | coalition | Syrian Democratic Council
  alias: Council of Democratic Syria
  short: SDC; MSD
  scripts: ar: مجلس سوريا الديمقراطية; ar: مسد
  from: 2015-12-10
kurdish-national-council | coalition | Kurdish National Council
  short: KNC; ENKS
  scripts: ar: المجلس الوطني الكردي
syrian-interim-government | coalition | Syrian Interim Government
  short: SIG
  scripts: ar: الحكومة السورية المؤقتة
  from: 2013-03-18
syrian-salvation-government | coalition | Syrian Salvation Government
  alias: Salvation Government
  short: SSG
  scripts: ar: حكومة الإنقاذ
  from: 2017-11-02
autonomous-administration-of-north-and-east-syria | coalition | Autonomous Administration of North and East Syria
  alias: Rojava; self-administration in northern Syria; Kurdish-led administration; Democratic Federation of Northern Syria
  short: AANES; DAANES
  scripts: ar: الإدارة الذاتية; ar: الإدارة الذاتية لشمال وشرق سوريا
building-the-syrian-state | coalition | Building the Syrian State
  alias: Building the Syrian State movement
syrian-tomorrow-movement | coalition | Syrian Tomorrow Movement
  alias: Syria's Tomorrow Movement; Ghad al-Suri
peoples-will-party | coalition | People's Will Party
  alias: Popular Will Party
popular-front-for-change-and-liberation | coalition | Popular Front for Change and Liberation
forces-of-freedom-and-change | coalition | Forces of Freedom and Change
  short: FFC
  scripts: ar: قوى الحرية والتغيير
taqaddum | coalition | Taqaddum
  alias: Coordination of Civil Democratic Forces; Tagadum; Somoud
  scripts: ar: تقدم
sudan-revolutionary-front | coalition | Sudan Revolutionary Front
  short: SRF
  scripts: ar: الجبهة الثورية السودانية
national-democratic-alliance-of-sudan | coalition | National Democratic Alliance of Sudan
  alias: National Democratic Alliance
  short: NDA
south-sudan-opposition-alliance | coalition | South Sudan Opposition Alliance
  short: SSOA
south-sudan-opposition-movements-alliance | coalition | South Sudan Opposition Movements Alliance
  alias: South Sudan Opposition Movement Alliance; Non-Signatory South Sudan Opposition Groups
  short: SSOMA; NSSSOG
other-political-parties-of-south-sudan | coalition | Other Political Parties of South Sudan
  short: OPP
former-detainees | coalition | Former Detainees
  alias: SPLM Former Detainees; SPLM-Leaders; SPLM Leaders
  short: FDs; G10
united-tajik-opposition | coalition | United Tajik Opposition
  alias: Tajik opposition
  short: UTO
  scripts: ru: Объединённая таджикская оппозиция; ru: ОТО
afghan-northern-alliance | coalition | Afghan Northern Alliance
  alias: Northern Alliance; United Front; United Islamic Front for the Salvation of Afghanistan
national-democratic-front-of-the-philippines | coalition | National Democratic Front of the Philippines
  alias: National Democratic Front; communist-led National Democratic Front
  short: NDF; NDFP
national-unity-government-of-myanmar | coalition | National Unity Government of Myanmar
  alias: National Unity Government
  short: NUG
three-brotherhood-alliance | coalition | Three Brotherhood Alliance
  alias: Brotherhood Alliance; Northern Brotherhood
united-nationalities-federal-council | coalition | United Nationalities Federal Council
  short: UNFC
federal-political-negotiation-and-consultative-committee | coalition | Federal Political Negotiation and Consultative Committee
  short: FPNCC
national-league-for-democracy | coalition | National League for Democracy
  short: NLD
guatemalan-national-revolutionary-unity | coalition | Guatemalan National Revolutionary Unity
  short: URNG
alliance-fleuve-congo | coalition | Alliance Fleuve Congo
  alias: Congo River Alliance; Alliance du Fleuve Congo; Congo River Coalition
  short: AFC
  from: 2023-12-15
coalition-of-patriots-for-change | coalition | Coalition of Patriots for Change
  alias: Coalition des patriotes pour le changement
  short: CPC
coordination-of-azawad-movements | coalition | Coordination of Azawad Movements
  alias: Coordination des mouvements de l'Azawad; Coordination of Movements of Azawad
  short: CMA
platform-of-algiers | coalition | Platform of Algiers
  alias: Plateforme; the Platform; pro-government Platform
permanent-strategic-framework | coalition | Permanent Strategic Framework
  short: CSP; CSP-PSD
azawad-liberation-front | coalition | Azawad Liberation Front
  short: FLA
joint-meeting-parties | coalition | Joint Meeting Parties
  short: JMP
southern-hirak | coalition | Southern Hirak
  alias: Southern Movement; Hirak; al-Hirak
general-peoples-congress | coalition | General People's Congress
  alias: Yemen's General People's Congress; Saleh's party
  short: GPC
presidential-leadership-council | coalition | Presidential Leadership Council
  alias: Yemen's Presidential Leadership Council; Yemeni Presidential Council
  short: PLC
  scripts: ar: مجلس القيادة الرئاسي
  from: 2022-04-07
national-transitional-council-of-libya | coalition | National Transitional Council of Libya
  alias: National Transitional Council; Libya's National Transitional Council
  short: NTC
venezuelan-opposition | coalition | Venezuelan opposition
  alias: Unitary Platform; Democratic Unitary Platform; Democratic Unity Roundtable
  short: MUD
nepals-seven-party-alliance | coalition | Nepal's Seven-Party Alliance
  alias: Seven-Party Alliance; Seven Party Alliance
  short: SPA
all-parties-hurriyat-conference | coalition | All Parties Hurriyat Conference
  alias: Hurriyat; Hurriyat Conference; All Party Hurriyat Conference
  short: APHC
tigray-interim-administration | coalition | Tigray interim administration
  alias: Interim Regional Administration of Tigray; Tigray Interim Administration
cnared | coalition | CNARED
  alias: National Council for the Respect of the Arusha Agreement

# Governments and authorities told apart from their state
palestinian-authority | organisation | Palestinian Authority
  alias: Palestinian National Authority
  short: PA; PNA
  scripts: ar: السلطة الفلسطينية; ar: السلطة الوطنية الفلسطينية; ru: Палестинская автономия; ru: Палестинская национальная администрация
  of: palestine
palestine-liberation-organization | organisation | Palestine Liberation Organization
  alias: Palestine Liberation Organisation
  short: PLO
  scripts: ar: منظمة التحرير الفلسطينية; ru: Организация освобождения Палестины; ru: ООП
  of: palestine
government-of-national-accord | organisation | Government of National Accord
  alias: Tripoli government; Tripoli-based government; UN-backed government of Libya; Libya's Government of National Accord; Sarraj government
  short: GNA
  scripts: ar: حكومة الوفاق الوطني; ar: حكومة الوفاق; ru: Правительство национального согласия; ru: ПНС
  from: 2015-12-17
  until: 2021-03-15
government-of-national-unity-of-libya | organisation | Government of National Unity of Libya
  alias: Government of National Unity; Dbeibah government; Tripoli-based Government of National Unity
  short: GNU
  scripts: ar: حكومة الوحدة الوطنية
  from: 2021-03-15
house-of-representatives-of-libya | organisation | House of Representatives of Libya
  alias: Tobruk parliament; Tobruk-based parliament; House of Representatives; eastern parliament
  short: HoR
  scripts: ar: مجلس النواب الليبي
high-state-council-of-libya | organisation | High State Council of Libya
  alias: High State Council; High Council of State; Council of State
  short: HSC; HCS
general-national-congress-of-libya | organisation | General National Congress of Libya
  alias: General National Congress
  short: GNC
presidential-council-of-libya | organisation | Presidential Council of Libya
  alias: Libya's Presidential Council
sudans-transitional-sovereignty-council | organisation | Sudan's Transitional Sovereignty Council
  alias: Sovereign Council; Sovereignty Council; Transitional Sovereignty Council; Transitional Sovereign Council
  scripts: ar: مجلس السيادة
transitional-military-council | organisation | Transitional Military Council
  short: TMC
transitional-national-government-of-somalia | organisation | Transitional National Government of Somalia
  alias: Transitional National Government; Transitional Federal Government; Transitional Federal Government of Somalia; TFG
  short: TNG
republika-srpska | organisation | Republika Srpska
  alias: Serb Republic; Bosnian Serb Republic
  short: RS
federation-of-bosnia-and-herzegovina | organisation | Federation of Bosnia and Herzegovina
  alias: Muslim-Croat Federation; Bosniak-Croat Federation
office-of-the-high-representative | organisation | Office of the High Representative
  alias: High Representative for Bosnia
  short: OHR
republic-of-serbian-krajina | organisation | Republic of Serbian Krajina
  alias: Krajina Serbs; Croatian Serbs; rebel Serbs in Croatia
  short: RSK
autonomous-republic-of-crimea | organisation | Autonomous Republic of Crimea
  alias: Crimean authorities
bangsamoro-transition-authority | organisation | Bangsamoro Transition Authority
  short: BTA
northern-ireland-executive | organisation | Northern Ireland Executive
  alias: Stormont Executive; power-sharing executive; Stormont
northern-ireland-assembly | organisation | Northern Ireland Assembly
  alias: Stormont Assembly

# Parties that negotiate
sinn-fein | organisation | Sinn Fein
  alias: Sinn Féin; republicans of Sinn Fein
ulster-unionist-party | organisation | Ulster Unionist Party
  alias: Ulster Unionists
  short: UUP
democratic-unionist-party | organisation | Democratic Unionist Party
  alias: Democratic Unionists
  short: DUP
social-democratic-and-labour-party | organisation | Social Democratic and Labour Party
  short: SDLP
alliance-party-of-northern-ireland | organisation | Alliance Party of Northern Ireland
  alias: Alliance Party
progressive-unionist-party | organisation | Progressive Unionist Party
  short: PUP
ulster-democratic-party | organisation | Ulster Democratic Party
  short: UDP
womens-coalition | organisation | Women's Coalition
  alias: Northern Ireland Women's Coalition
  short: NIWC
fatah | organisation | Fatah
  alias: Palestinian National Liberation Movement; Fateh; al-Fatah
  scripts: ar: فتح; ar: حركة فتح; ru: ФАТХ
likud | organisation | Likud
baath-party | organisation | Baath Party
  alias: Ba'ath Party; Arab Socialist Baath Party; Syrian Baath Party
  scripts: ar: حزب البعث
muslim-brotherhood | organisation | Muslim Brotherhood
  alias: Syrian Muslim Brotherhood; Ikhwan
  scripts: ar: الإخوان المسلمون; ru: Братья-мусульмане
islah | organisation | Islah
  alias: al-Islah; Yemeni Congregation for Reform
  scripts: ar: حزب الإصلاح
kurdistan-democratic-party | organisation | Kurdistan Democratic Party
  short: KDP; PDK
  scripts: ar: الحزب الديمقراطي الكردستاني
patriotic-union-of-kurdistan | organisation | Patriotic Union of Kurdistan
  short: PUK
  scripts: ar: الاتحاد الوطني الكردستاني
peoples-democratic-party | organisation | Peoples' Democratic Party
  alias: People's Democratic Party; DEM Party; Peoples' Equality and Democracy Party; DEM
  short: HDP
justice-and-development-party | organisation | Justice and Development Party
  alias: AK Party
  short: AKP
republican-peoples-party | organisation | Republican People's Party
  short: CHP
nationalist-movement-party | organisation | Nationalist Movement Party
  short: MHP
african-national-congress | organisation | African National Congress
  short: ANC
inkatha-freedom-party | organisation | Inkatha Freedom Party
  alias: Inkatha
  short: IFP
national-party-of-south-africa | organisation | National Party of South Africa
  alias: National Party
movement-for-democratic-change | organisation | Movement for Democratic Change
  alias: MDC-T
  short: MDC
zanu-pf | organisation | ZANU-PF
  alias: Zanu-PF; Zimbabwe African National Union - Patriotic Front
orange-democratic-movement | organisation | Orange Democratic Movement
  short: ODM
sudan-peoples-liberation-movement | organisation | Sudan People's Liberation Movement
  alias: Southern Sudan's ruling party
  short: SPLM
national-congress-party | organisation | National Congress Party
  alias: Sudan's National Congress Party; National Islamic Front
  short: NCP
mpla | organisation | MPLA
  alias: People's Movement for the Liberation of Angola; Popular Movement for the Liberation of Angola
frelimo | organisation | FRELIMO
  alias: Frelimo; Mozambique Liberation Front
cndd-fdd | organisation | CNDD-FDD
  alias: National Council for the Defense of Democracy-Forces for the Defense of Democracy; National Council for the Defence of Democracy
frodebu | organisation | FRODEBU
  alias: Front for Democracy in Burundi; Frodebu
uprona | organisation | UPRONA
  alias: Union for National Progress; Uprona
socialist-party-of-yemen | organisation | Socialist Party of Yemen
  alias: Yemeni Socialist Party
  short: YSP
communist-party-of-nepal-unified-marxist-leninist | organisation | Communist Party of Nepal (Unified Marxist-Leninist)
  short: CPN-UML; UML
nepali-congress | organisation | Nepali Congress
  alias: Nepali Congress Party
tamil-national-alliance | organisation | Tamil National Alliance
  short: TNA
united-national-party | organisation | United National Party
  short: UNP
awami-league | organisation | Awami League
pakistan-tehreek-e-insaf | organisation | Pakistan Tehreek-e-Insaf
  short: PTI
prosperity-party | organisation | Prosperity Party
oromo-federalist-congress | organisation | Oromo Federalist Congress
  short: OFC
national-council-of-timorese-resistance | organisation | National Council of Timorese Resistance
  short: CNRT
fretilin | organisation | Fretilin
  alias: Revolutionary Front for an Independent East Timor; FRETILIN

# News agencies and channels that reports quote
syrian-arab-news-agency | organisation | Syrian Arab News Agency
  alias: Syrian state news agency; state news agency SANA; Syrian state media; Syrian state television
  short: SANA; Sana
  scripts: ar: سانا; ar: وكالة سانا; ru: САНА
tass | organisation | TASS
  alias: Tass news agency; ITAR-TASS; Itar-Tass
  scripts: ru: ТАСС
ria-novosti | organisation | RIA Novosti
  alias: Ria; RIA news agency
  short: RIA
  scripts: ru: РИА Новости
interfax | organisation | Interfax
  alias: Interfax news agency
  scripts: ru: Интерфакс
sputnik | organisation | Sputnik
  alias: Sputnik news agency
rt | organisation | RT
  alias: Russia Today
anadolu-agency | organisation | Anadolu Agency
  alias: Anadolu news agency; state-run Anadolu Agency
  short: AA; Anadolu
  scripts: ar: الأناضول; tr: Anadolu Ajansı
saba-news-agency | organisation | Saba news agency
  alias: Saba; Yemeni state news agency
  short: Saba
saudi-press-agency | organisation | Saudi Press Agency
  short: SPA
wam | organisation | WAM
  alias: Emirates News Agency
kuwait-news-agency | organisation | Kuwait News Agency
  short: KUNA
qatar-news-agency | organisation | Qatar News Agency
  short: QNA
islamic-republic-news-agency | organisation | Islamic Republic News Agency
  short: IRNA; Irna
tasnim | organisation | Tasnim
  alias: Tasnim news agency
fars-news-agency | organisation | Fars News Agency
  alias: Fars
  short: FNA
press-tv | organisation | Press TV
mehr-news-agency | organisation | Mehr News Agency
  alias: Mehr
xinhua | organisation | Xinhua
  alias: Xinhua news agency; New China News Agency
korean-central-news-agency | organisation | Korean Central News Agency
  short: KCNA
yonhap | organisation | Yonhap
  alias: Yonhap news agency
reuters | organisation | Reuters
  alias: Thomson Reuters
associated-press | organisation | Associated Press
  short: AP
agence-france-presse | organisation | Agence France-Presse
  alias: Agence France Presse
  short: AFP
bbc | organisation | BBC
  alias: British Broadcasting Corporation
cnn | organisation | CNN
al-jazeera | organisation | Al Jazeera
  alias: al-Jazeera; Aljazeera
  scripts: ar: الجزيرة
al-arabiya | organisation | Al Arabiya
  alias: al-Arabiya; Al-Arabiya
  scripts: ar: العربية
al-mayadeen | organisation | Al Mayadeen
  alias: al-Mayadeen
  scripts: ar: الميادين
al-manar | organisation | Al-Manar
  alias: al-Manar; Al Manar
al-masirah | organisation | Al Masirah
  alias: al-Masirah; Almasirah TV
asharq-al-awsat | organisation | Asharq al-Awsat
  alias: Asharq Al-Awsat; al-Sharq al-Awsat
al-hayat | organisation | Al-Hayat
  alias: al-Hayat
al-watan | organisation | Al-Watan
  alias: al-Watan
middle-east-news-agency | organisation | Middle East News Agency
  short: MENA
wafa | organisation | WAFA
  alias: Palestinian news agency Wafa; Wafa
national-news-agency | organisation | National News Agency
  alias: Lebanon's National News Agency; Lebanese state news agency
  short: NNA
rudaw | organisation | Rudaw
radio-okapi | organisation | Radio Okapi
radio-tamazuj | organisation | Radio Tamazuj
radio-dabanga | organisation | Radio Dabanga
  alias: Dabanga
sudan-tribune | organisation | Sudan Tribune
suna | organisation | Suna
  alias: Sudan News Agency; SUNA
ethiopian-news-agency | organisation | Ethiopian News Agency
  short: ENA
amaq | organisation | Amaq
  alias: Amaq news agency
kyodo | organisation | Kyodo
  alias: Kyodo news agency
antara | organisation | Antara
  alias: Antara news agency
press-trust-of-india | organisation | Press Trust of India
  short: PTI
ukrinform | organisation | Ukrinform
  scripts: ru: Укринформ
armenpress | organisation | Armenpress
azertac | organisation | Azertac
  alias: Azertag
trend-news-agency | organisation | Trend news agency
  alias: Trend
an-nahar | organisation | An-Nahar
  alias: Annahar; al-Nahar
haaretz | organisation | Haaretz
axios | organisation | Axios
financial-times | organisation | Financial Times
  short: FT
new-york-times | organisation | New York Times
  short: NYT
washington-post | organisation | Washington Post
wall-street-journal | organisation | Wall Street Journal
  short: WSJ
the-guardian | organisation | The Guardian
  alias: Guardian newspaper
the-times | organisation | The Times
  alias: Times of London
kommersant | organisation | Kommersant
  scripts: ru: Коммерсантъ
izvestia | organisation | Izvestia
  scripts: ru: Известия
novaya-gazeta | organisation | Novaya Gazeta
  scripts: ru: Новая газета
hurriyet | organisation | Hurriyet
  alias: Hürriyet
le-monde | organisation | Le Monde
der-spiegel | organisation | Der Spiegel
  alias: Spiegel

# Further bodies under agreements, and bodies at home that speak in talks
high-peace-council | organisation | High Peace Council
  alias: Afghan High Peace Council
  short: HPC
  from: 2010-09
  until: 2019-07
high-council-for-national-reconciliation | organisation | High Council for National Reconciliation
  alias: Afghanistan's High Council for National Reconciliation
  from: 2020-05-17
  until: 2021-08-15
joint-military-commission-of-the-lusaka-agreement | organisation | Joint Military Commission of the Lusaka Agreement
  from: 1999-09
  until: 2003
ceasefire-political-commission | organisation | Ceasefire Political Commission
  short: CPC
joint-transitional-security-committee | organisation | Joint Transitional Security Committee
  short: JTSC
joint-defence-board | organisation | Joint Defence Board
  short: JDB
national-pre-transitional-committee | organisation | National Pre-Transitional Committee
  short: NPTC
ceasefire-task-force-of-the-international-syria-support-group | organisation | Ceasefire Task Force of the International Syria Support Group
  alias: ISSG ceasefire task force; ceasefire task force; Task Force on the Ceasefire
  from: 2016-02
humanitarian-task-force-of-the-international-syria-support-group | organisation | Humanitarian Task Force of the International Syria Support Group
  alias: humanitarian task force; ISSG humanitarian task force; Task Force on Humanitarian Access
general-border-committee | organisation | General Border Committee
  alias: Thai-Cambodian General Border Committee
  short: GBC
regional-border-committee | organisation | Regional Border Committee
  short: RBC
joint-boundary-commission | organisation | Joint Boundary Commission
  short: JBC
asean-coordinating-centre-for-humanitarian-assistance | organisation | ASEAN Coordinating Centre for Humanitarian Assistance
  short: AHA Centre
asean-observer-team | organisation | ASEAN observer team
  alias: interim observer team; ASEAN Observer Team; ASEAN monitors
  short: IOT
  from: 2025-08
bangsamoro-transition-commission | organisation | Bangsamoro Transition Commission
  short: BTC
office-of-the-presidential-adviser-on-the-peace-process | organisation | Office of the Presidential Adviser on the Peace Process
  alias: Office of the Presidential Adviser on Peace, Reconciliation and Unity; OPAPRU
  short: OPAPP
  of: philippines
national-reconciliation-and-peace-centre | organisation | National Reconciliation and Peace Centre
  alias: National Solidarity and Peacemaking Negotiation Committee
  short: NSPNC
myanmar-peace-centre | organisation | Myanmar Peace Centre
  alias: Myanmar Peace Center
  short: MPC
  of: myanmar
union-peacemaking-working-committee | organisation | Union Peacemaking Working Committee
  short: UPWC
  of: myanmar
nationwide-ceasefire-coordination-team | organisation | Nationwide Ceasefire Coordination Team
  short: NCCT
peace-secretariat-of-sri-lanka | organisation | Peace Secretariat of Sri Lanka
  alias: Secretariat for Coordinating the Peace Process; government peace secretariat
  short: SCOPP
  of: sri-lanka
peace-secretariat-of-nepal | organisation | Peace Secretariat of Nepal
  alias: Ministry of Peace and Reconstruction
  of: nepal
national-monitoring-committee-on-the-code-of-conduct | organisation | National Monitoring Committee on the Code of Conduct
  short: NMCC
joint-monitoring-coordination-committee | organisation | Joint Monitoring Coordination Committee
  short: JMCC
independent-monitoring-and-verification-commission | organisation | Independent Monitoring and Verification Commission
joint-security-committee-in-aceh | organisation | Joint Security Committee in Aceh
  alias: Joint Security Committee; Joint Security Council
  short: JSC
  from: 2002-12
  until: 2003-05
indonesian-police | organisation | Indonesian police
  alias: Indonesian National Police; Polri
  of: indonesia
independent-reporting-commission | organisation | Independent Reporting Commission
parades-commission | organisation | Parades Commission
special-jurisdiction-for-peace | organisation | Special Jurisdiction for Peace
  short: JEP
  of: colombia
ombudsman-of-colombia | organisation | Ombudsman of Colombia
  alias: Colombian Ombudsman; Defensoria del Pueblo; Colombia's ombudsman
  of: colombia
catholic-church-in-colombia | organisation | Catholic Church in Colombia
  alias: Colombian bishops' conference; Colombian Catholic Church; Episcopal Conference of Colombia
national-episcopal-conference-of-congo | organisation | National Episcopal Conference of Congo
  short: CENCO
election-commission-of-the-drc | organisation | Election commission of the DRC
  short: CENI
agreement-monitoring-committee-of-mali | organisation | Agreement Monitoring Committee of Mali
  alias: Comité de suivi de l'accord
  short: CSA
joint-monitoring-and-verification-commission-of-the-kivu-talks | organisation | Joint Monitoring and Verification Commission of the Kivu talks
  alias: Joint Oversight Mechanism; ceasefire oversight and verification mechanism; Joint Verification Mechanism
ad-hoc-verification-mechanism | organisation | Ad-Hoc Verification Mechanism
  alias: reinforced ad-hoc verification mechanism; MVA-R
joint-ceasefire-commission-of-sudan | organisation | Joint Ceasefire Commission of Sudan
  alias: Ceasefire Commission
  short: CFC
abyei-joint-oversight-committee | organisation | Abyei Joint Oversight Committee
  short: AJOC
joint-border-verification-and-monitoring-mechanism | organisation | Joint Border Verification and Monitoring Mechanism
  short: JBVMM
joint-political-and-security-mechanism | organisation | Joint Political and Security Mechanism
  short: JPSM
eritrea-ethiopia-boundary-commission | organisation | Eritrea-Ethiopia Boundary Commission
  alias: boundary commission
  short: EEBC
regional-reconciliation-council | organisation | Regional Reconciliation Council
joint-control-commission-for-georgia | organisation | Joint Control Commission for Georgia
  alias: Joint Control Commission; Joint Control Commission on South Ossetia
  short: JCC
joint-control-commission-of-moldova | organisation | Joint Control Commission of Moldova
  alias: Unified Control Commission
incident-prevention-and-response-mechanism | organisation | Incident Prevention and Response Mechanism
  short: IPRM
geneva-international-discussions | organisation | Geneva International Discussions
  short: GID
commission-for-real-property-claims | organisation | Commission for Real Property Claims
peace-implementation-council | organisation | Peace Implementation Council
  short: PIC
international-steering-group-for-kosovo | organisation | International Steering Group for Kosovo
  short: ISG
committee-on-missing-persons-in-cyprus | organisation | Committee on Missing Persons in Cyprus
  short: CMP
international-commission-on-missing-persons | organisation | International Commission on Missing Persons
  short: ICMP
turkish-foreign-ministry | ministry | Turkish foreign ministry
  alias: Turkish Foreign Ministry; Turkish Ministry of Foreign Affairs
  scripts: tr: Türkiye Dışişleri Bakanlığı
  of: turkey
kazakh-foreign-ministry | ministry | Kazakh foreign ministry
  alias: Kazakhstan's foreign ministry; Kazakh Foreign Ministry; Ministry of Foreign Affairs of Kazakhstan
  scripts: ru: МИД Казахстана
  of: kazakhstan
gaza-health-ministry | ministry | Gaza health ministry
  alias: Gaza's health ministry; health ministry in Gaza; Hamas-run health ministry; Palestinian health ministry in Gaza
lebanese-health-ministry | ministry | Lebanese health ministry
  alias: Lebanon's health ministry; Lebanese Ministry of Public Health
  of: lebanon
israeli-prime-ministers-office | ministry | Israeli prime minister's office
  alias: Prime Minister's Office of Israel; Israeli Prime Minister's Office
  of: israel
hostages-and-missing-families-forum | organisation | Hostages and Missing Families Forum
  alias: Hostage Families Forum; Hostages Families Forum
palestinian-prisoners-club | organisation | Palestinian Prisoners' Club
  alias: Palestinian Prisoners Society
syrian-government-delegation | delegation | Syrian government delegation
  alias: Syrian government's delegation; Damascus delegation; delegation of the Syrian Arab Republic
  scripts: ar: وفد الحكومة السورية; ru: делегация правительства Сирии
  of: syria
syrian-opposition-delegation | delegation | Syrian opposition delegation
  alias: opposition delegation; Syrian opposition's delegation; delegation of the Syrian opposition
  scripts: ar: وفد المعارضة السورية; ru: делегация сирийской оппозиции
  of: syrian-opposition
houthi-delegation | delegation | Houthi delegation
  alias: Ansar Allah delegation; Sanaa delegation; national delegation of Sanaa
  of: houthis
hamas-delegation | delegation | Hamas delegation
  of: hamas
taliban-delegation | delegation | Taliban delegation
  alias: Taliban negotiating team
  of: taliban
afghan-government-negotiating-team | delegation | Afghan government negotiating team
  alias: Islamic Republic negotiating team; republic's negotiating team; Afghan negotiating team
  of: afghanistan
united-states-delegation | delegation | United States delegation
  alias: US delegation; American delegation
  of: united-states
russian-delegation | delegation | Russian delegation
  scripts: ru: российская делегация
  of: russia
ukrainian-delegation | delegation | Ukrainian delegation
  scripts: ru: украинская делегация
  of: ukraine
iranian-delegation | delegation | Iranian delegation
  of: iran
turkish-delegation | delegation | Turkish delegation
  of: turkey
farc-delegation | delegation | FARC delegation
  alias: FARC negotiating team; FARC peace delegation
  of: revolutionary-armed-forces-of-colombia
eln-delegation | delegation | ELN delegation
  alias: ELN negotiating team
  of: national-liberation-army-colombia
