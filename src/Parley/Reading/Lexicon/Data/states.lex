# States, de facto states, regional governments and governments-elect.
#
# A stanza is a line "id | class | usual English name" and, indented, "key: value; value". The keys of a state:
#   alias    other full names                    short    acronyms
#   demonym  adjective and plural                capital  the city
#   metonym  what stands for the government in politics: its capital, a palace, a ministry's nickname
#   scripts  names in other languages, each with its tag
# A government-elect is an actor of its own, with the state it is of and its dates.

# The five permanent members of the Security Council
united-states | state | United States
  alias: United States of America; America
  short: US; U.S.; USA; U.S.A.
  demonym: American; Americans
  capital: Washington
  metonym: Washington; White House; State Department; Pentagon; Foggy Bottom; Capitol Hill; Oval Office; Washington DC; US State Department; US Department of State; Department of State; US government; US administration
  scripts: ar: الولايات المتحدة; ar: الولايات المتحدة الأمريكية; ar: أمريكا; ar: واشنطن; ru: США; ru: Соединённые Штаты; ru: Вашингтон; fr: États-Unis; tr: ABD
russia | state | Russia
  alias: Russian Federation
  demonym: Russian; Russians
  capital: Moscow
  metonym: Moscow; Kremlin; Russian foreign ministry; Smolenskaya Square
  scripts: ar: روسيا; ar: روسيا الاتحادية; ar: موسكو; ru: Россия; ru: Российская Федерация; ru: РФ; ru: Москва; fr: Russie; tr: Rusya
china | state | China
  alias: People's Republic of China; mainland China
  short: PRC; P.R. China
  demonym: Chinese
  capital: Beijing
  metonym: Beijing; Zhongnanhai
  scripts: ar: الصين; ar: بكين; ru: Китай; ru: КНР; ru: Пекин; fr: Chine; tr: Çin
france | state | France
  alias: French Republic
  demonym: French
  capital: Paris
  metonym: Paris; Elysee; Elysee Palace; Quai d'Orsay; Matignon
  scripts: ar: فرنسا; ar: باريس; ru: Франция; ru: Париж; fr: France; tr: Fransa
united-kingdom | state | United Kingdom
  alias: United Kingdom of Great Britain and Northern Ireland; Britain; Great Britain
  short: UK; U.K.
  demonym: British; Britons
  capital: London
  metonym: London; Downing Street; Number 10; No 10; Whitehall; Foreign Office; Westminster; Northern Ireland Office; Foreign and Commonwealth Office; FCO; FCDO
  scripts: ar: بريطانيا; ar: المملكة المتحدة; ar: لندن; ru: Великобритания; ru: Соединённое Королевство; ru: Лондон; fr: Royaume-Uni; tr: Birleşik Krallık

# Europe
albania | state | Albania
  alias: Republic of Albania
  demonym: Albanian; Albanians
  capital: Tirana
  metonym: Tirana
  scripts: ar: ألبانيا; ru: Албания
andorra | state | Andorra
  alias: Principality of Andorra
  demonym: Andorran; Andorrans
  capital: Andorra la Vella
  scripts: ar: أندورا; ru: Андорра
austria | state | Austria
  alias: Republic of Austria
  demonym: Austrian; Austrians
  capital: Vienna
  metonym: Vienna; Ballhausplatz
  scripts: ar: النمسا; ru: Австрия; fr: Autriche; tr: Avusturya
belarus | state | Belarus
  alias: Republic of Belarus; Byelorussia
  demonym: Belarusian; Belarusians; Belarussian; Belorussian
  capital: Minsk
  metonym: Minsk
  scripts: ar: بيلاروسيا; ar: روسيا البيضاء; ru: Белоруссия; ru: Беларусь; ru: Минск
belgium | state | Belgium
  alias: Kingdom of Belgium
  demonym: Belgian; Belgians
  capital: Brussels
  scripts: ar: بلجيكا; ru: Бельгия; fr: Belgique; tr: Belçika
bosnia-and-herzegovina | state | Bosnia and Herzegovina
  alias: Bosnia-Herzegovina; Bosnia; Bosnia-Hercegovina; Bosnia and Hercegovina; Republic of Bosnia and Herzegovina
  short: BiH
  demonym: Bosnian; Bosnians
  capital: Sarajevo
  metonym: Sarajevo; Sarajevo government; Bosnian government
  scripts: ar: البوسنة والهرسك; ar: البوسنة; ru: Босния и Герцеговина; ru: Босния
bulgaria | state | Bulgaria
  alias: Republic of Bulgaria
  demonym: Bulgarian; Bulgarians
  capital: Sofia
  metonym: Sofia
  scripts: ar: بلغاريا; ru: Болгария
croatia | state | Croatia
  alias: Republic of Croatia
  demonym: Croatian; Croatians; Croats
  capital: Zagreb
  metonym: Zagreb
  scripts: ar: كرواتيا; ru: Хорватия
cyprus | state | Cyprus
  alias: Republic of Cyprus; Greek Cypriots
  demonym: Cypriot; Cypriots; Greek Cypriot
  capital: Nicosia
  metonym: Nicosia
  scripts: ar: قبرص; ru: Кипр; fr: Chypre; tr: Kıbrıs
czech-republic | state | Czech Republic
  alias: Czechia
  demonym: Czech; Czechs
  capital: Prague
  metonym: Prague
  scripts: ar: التشيك; ru: Чехия
denmark | state | Denmark
  alias: Kingdom of Denmark
  demonym: Danish; Danes
  capital: Copenhagen
  metonym: Copenhagen
  scripts: ar: الدنمارك; ru: Дания
estonia | state | Estonia
  alias: Republic of Estonia
  demonym: Estonian; Estonians
  capital: Tallinn
  metonym: Tallinn
  scripts: ar: إستونيا; ru: Эстония
finland | state | Finland
  alias: Republic of Finland
  demonym: Finnish; Finns
  capital: Helsinki
  metonym: Helsinki
  scripts: ar: فنلندا; ru: Финляндия
germany | state | Germany
  alias: Federal Republic of Germany
  short: FRG
  demonym: German; Germans
  capital: Berlin
  metonym: Berlin; German Foreign Office; Bundestag
  scripts: ar: ألمانيا; ar: برلين; ru: Германия; ru: ФРГ; ru: Берлин; fr: Allemagne; tr: Almanya
greece | state | Greece
  alias: Hellenic Republic
  demonym: Greek; Greeks
  capital: Athens
  metonym: Athens
  scripts: ar: اليونان; ru: Греция; fr: Grèce; tr: Yunanistan
hungary | state | Hungary
  demonym: Hungarian; Hungarians
  capital: Budapest
  metonym: Budapest
  scripts: ar: المجر; ar: هنغاريا; ru: Венгрия
iceland | state | Iceland
  demonym: Icelandic; Icelanders
  capital: Reykjavik
  metonym: Reykjavik
  scripts: ar: آيسلندا; ru: Исландия
ireland | state | Ireland
  alias: Republic of Ireland; Irish Republic; Eire
  demonym: Irish
  capital: Dublin
  metonym: Dublin; Iveagh House
  scripts: ar: أيرلندا; ru: Ирландия
italy | state | Italy
  alias: Italian Republic
  demonym: Italian; Italians
  capital: Rome
  metonym: Rome; Palazzo Chigi; Farnesina; Quirinale
  scripts: ar: إيطاليا; ar: روما; ru: Италия; ru: Рим; fr: Italie; tr: İtalya
latvia | state | Latvia
  alias: Republic of Latvia
  demonym: Latvian; Latvians
  capital: Riga
  metonym: Riga
  scripts: ar: لاتفيا; ru: Латвия
liechtenstein | state | Liechtenstein
  demonym: Liechtensteiner
  capital: Vaduz
  scripts: ar: ليختنشتاين; ru: Лихтенштейн
lithuania | state | Lithuania
  alias: Republic of Lithuania
  demonym: Lithuanian; Lithuanians
  capital: Vilnius
  metonym: Vilnius
  scripts: ar: ليتوانيا; ru: Литва
luxembourg | state | Luxembourg
  alias: Grand Duchy of Luxembourg
  demonym: Luxembourgish; Luxembourgers
  scripts: ar: لوكسمبورغ; ru: Люксембург
malta | state | Malta
  demonym: Maltese
  capital: Valletta
  metonym: Valletta
  scripts: ar: مالطا; ru: Мальта
moldova | state | Moldova
  alias: Republic of Moldova; Moldavia
  demonym: Moldovan; Moldovans
  capital: Chisinau
  metonym: Chisinau; Kishinev
  scripts: ar: مولدوفا; ru: Молдавия; ru: Молдова; ru: Кишинёв
monaco | state | Monaco
  demonym: Monegasque
  scripts: ar: موناكو; ru: Монако
montenegro | state | Montenegro
  demonym: Montenegrin; Montenegrins
  capital: Podgorica
  metonym: Podgorica
  scripts: ar: الجبل الأسود; ru: Черногория
netherlands | state | Netherlands
  alias: Kingdom of the Netherlands; Holland
  demonym: Dutch
  capital: Amsterdam
  metonym: The Hague
  scripts: ar: هولندا; ru: Нидерланды; ru: Голландия
north-macedonia | state | North Macedonia
  alias: Republic of North Macedonia; Macedonia; former Yugoslav Republic of Macedonia; Republic of Macedonia
  short: FYROM
  demonym: Macedonian; Macedonians
  capital: Skopje
  metonym: Skopje
  scripts: ar: مقدونيا الشمالية; ar: مقدونيا; ru: Северная Македония; ru: Македония
norway | state | Norway
  alias: Kingdom of Norway
  demonym: Norwegian; Norwegians
  capital: Oslo
  metonym: Oslo
  scripts: ar: النرويج; ru: Норвегия
poland | state | Poland
  alias: Republic of Poland
  demonym: Polish; Poles
  capital: Warsaw
  metonym: Warsaw
  scripts: ar: بولندا; ru: Польша
portugal | state | Portugal
  alias: Portuguese Republic
  demonym: Portuguese
  capital: Lisbon
  metonym: Lisbon
  scripts: ar: البرتغال; ru: Португалия
romania | state | Romania
  demonym: Romanian; Romanians
  capital: Bucharest
  metonym: Bucharest
  scripts: ar: رومانيا; ru: Румыния
san-marino | state | San Marino
  demonym: Sammarinese
  scripts: ar: سان مارينو; ru: Сан-Марино
serbia | state | Serbia
  alias: Republic of Serbia
  demonym: Serbian; Serbians
  capital: Belgrade
  metonym: Belgrade
  scripts: ar: صربيا; ru: Сербия; ru: Белград
yugoslavia | state | Yugoslavia
  alias: Federal Republic of Yugoslavia; Socialist Federal Republic of Yugoslavia; Serbia and Montenegro
  short: FRY; SFRY
  demonym: Yugoslav; Yugoslavs
  scripts: ar: يوغوسلافيا; ru: Югославия
slovakia | state | Slovakia
  alias: Slovak Republic
  demonym: Slovak; Slovaks
  capital: Bratislava
  metonym: Bratislava
  scripts: ar: سلوفاكيا; ru: Словакия
slovenia | state | Slovenia
  alias: Republic of Slovenia
  demonym: Slovenian; Slovene; Slovenes
  capital: Ljubljana
  metonym: Ljubljana
  scripts: ar: سلوفينيا; ru: Словения
spain | state | Spain
  alias: Kingdom of Spain
  demonym: Spanish; Spaniards
  capital: Madrid
  metonym: Madrid; Moncloa
  scripts: ar: إسبانيا; ru: Испания; fr: Espagne; tr: İspanya
sweden | state | Sweden
  alias: Kingdom of Sweden
  demonym: Swedish; Swedes
  capital: Stockholm
  metonym: Stockholm
  scripts: ar: السويد; ru: Швеция
switzerland | state | Switzerland
  alias: Swiss Confederation
  demonym: Swiss
  capital: Bern
  metonym: Bern; Berne
  scripts: ar: سويسرا; ru: Швейцария; fr: Suisse; tr: İsviçre
ukraine | state | Ukraine
  demonym: Ukrainian; Ukrainians
  capital: Kyiv
  metonym: Kyiv; Kiev; Bankova; Verkhovna Rada; Rada
  scripts: ar: أوكرانيا; ar: كييف; ru: Украина; ru: Киев; fr: Ukraine; tr: Ukrayna
vatican | state | Vatican
  alias: Holy See; Vatican City; State of the Vatican City
  demonym: Papal
  scripts: ar: الفاتيكان; ru: Ватикан; fr: Vatican; tr: Vatikan

# Middle East and North Africa
algeria | state | Algeria
  alias: People's Democratic Republic of Algeria
  demonym: Algerian; Algerians
  capital: Algiers
  metonym: Algiers; El Mouradia
  scripts: ar: الجزائر; ru: Алжир; fr: Algérie; tr: Cezayir
bahrain | state | Bahrain
  alias: Kingdom of Bahrain
  demonym: Bahraini; Bahrainis
  capital: Manama
  metonym: Manama
  scripts: ar: البحرين; ar: المنامة; ru: Бахрейн; fr: Bahreïn; tr: Bahreyn
egypt | state | Egypt
  alias: Arab Republic of Egypt
  demonym: Egyptian; Egyptians
  capital: Cairo
  metonym: Cairo
  scripts: ar: مصر; ar: القاهرة; ru: Египет; ru: Каир; fr: Égypte; tr: Mısır
iran | state | Iran
  alias: Islamic Republic of Iran; Islamic Republic; Persia
  demonym: Iranian; Iranians
  capital: Tehran
  metonym: Tehran; Teheran
  scripts: ar: إيران; ar: طهران; ru: Иран; ru: Тегеран; fr: Iran; tr: İran
iraq | state | Iraq
  alias: Republic of Iraq
  demonym: Iraqi; Iraqis
  capital: Baghdad
  metonym: Baghdad
  scripts: ar: العراق; ar: بغداد; ru: Ирак; ru: Багдад; fr: Irak; tr: Irak
israel | state | Israel
  alias: State of Israel
  demonym: Israeli; Israelis
  capital: Jerusalem
  metonym: Jerusalem; Tel Aviv; Knesset; Israeli cabinet; Israeli security cabinet
  scripts: ar: إسرائيل; ar: تل أبيب; ru: Израиль; ru: Тель-Авив; fr: Israël; tr: İsrail
jordan | state | Jordan
  alias: Hashemite Kingdom of Jordan
  demonym: Jordanian; Jordanians
  capital: Amman
  metonym: Amman; Hashemite Court
  scripts: ar: الأردن; ar: عمان; ru: Иордания; ru: Амман; fr: Jordanie; tr: Ürdün
kuwait | state | Kuwait
  alias: State of Kuwait
  demonym: Kuwaiti; Kuwaitis
  capital: Kuwait City
  metonym: Kuwait City
  scripts: ar: الكويت; ru: Кувейт; fr: Koweït; tr: Kuveyt
lebanon | state | Lebanon
  alias: Lebanese Republic
  demonym: Lebanese
  capital: Beirut
  metonym: Beirut; Baabda; Baabda Palace; Grand Serail
  scripts: ar: لبنان; ar: بيروت; ru: Ливан; ru: Бейрут; fr: Liban; tr: Lübnan
libya | state | Libya
  alias: State of Libya; Libyan Arab Jamahiriya; Libyan Jamahiriya
  demonym: Libyan; Libyans
  capital: Tripoli
  scripts: ar: ليبيا; ar: طرابلس; ru: Ливия; ru: Триполи; fr: Libye; tr: Libya
morocco | state | Morocco
  alias: Kingdom of Morocco
  demonym: Moroccan; Moroccans
  capital: Rabat
  metonym: Rabat
  scripts: ar: المغرب; ar: الرباط; ru: Марокко; ru: Рабат; fr: Maroc; tr: Fas
oman | state | Oman
  alias: Sultanate of Oman
  demonym: Omani; Omanis
  capital: Muscat
  metonym: Muscat
  scripts: ar: عمان; ar: سلطنة عمان; ar: مسقط; ru: Оман; ru: Маскат; fr: Oman; tr: Umman
palestine | state | Palestine
  alias: State of Palestine; Palestinian leadership
  demonym: Palestinian; Palestinians
  capital: Ramallah
  metonym: Ramallah; Muqata
  scripts: ar: فلسطين; ar: السلطة الفلسطينية; ar: رام الله; ru: Палестина; ru: Рамалла; fr: Palestine; tr: Filistin
qatar | state | Qatar
  alias: State of Qatar
  demonym: Qatari; Qataris
  capital: Doha
  metonym: Doha
  scripts: ar: قطر; ar: الدوحة; ru: Катар; ru: Доха; fr: Qatar; tr: Katar
saudi-arabia | state | Saudi Arabia
  alias: Kingdom of Saudi Arabia
  short: KSA
  demonym: Saudi; Saudis; Saudi Arabian
  capital: Riyadh
  metonym: Riyadh
  scripts: ar: السعودية; ar: المملكة العربية السعودية; ar: الرياض; ru: Саудовская Аравия; ru: Эр-Рияд; fr: Arabie saoudite; tr: Suudi Arabistan
syria | state | Syria
  alias: Syrian Arab Republic; Syrian Republic; Assad government; Syrian government
  demonym: Syrian; Syrians
  capital: Damascus
  metonym: Damascus
  scripts: ar: سوريا; ar: سورية; ar: الجمهورية العربية السورية; ar: دمشق; ru: Сирия; ru: САР; ru: Дамаск; fr: Syrie; tr: Suriye
tunisia | state | Tunisia
  alias: Tunisian Republic
  demonym: Tunisian; Tunisians
  capital: Tunis
  metonym: Tunis
  scripts: ar: تونس; ru: Тунис; fr: Tunisie; tr: Tunus
turkey | state | Turkey
  alias: Republic of Turkey; Türkiye; Turkiye; Republic of Türkiye
  demonym: Turkish; Turks
  capital: Ankara
  metonym: Ankara; Sublime Porte; Turkish foreign ministry
  scripts: ar: تركيا; ar: أنقرة; ru: Турция; ru: Анкара; fr: Turquie; tr: Türkiye
united-arab-emirates | state | United Arab Emirates
  alias: Emirates
  short: UAE; U.A.E.
  demonym: Emirati; Emiratis
  capital: Abu Dhabi
  metonym: Abu Dhabi
  scripts: ar: الإمارات; ar: الإمارات العربية المتحدة; ar: أبوظبي; ru: ОАЭ; ru: Объединённые Арабские Эмираты; ru: Абу-Даби; fr: Émirats arabes unis; tr: Birleşik Arap Emirlikleri
yemen | state | Yemen
  alias: Republic of Yemen; Yemeni government; internationally recognised government of Yemen; Yemen's internationally recognised government; Hadi government
  demonym: Yemeni; Yemenis
  capital: Sanaa
  scripts: ar: اليمن; ar: الجمهورية اليمنية; ru: Йемен; fr: Yémen; tr: Yemen
western-sahara | state | Western Sahara
  alias: Sahrawi Arab Democratic Republic; Saharawi Arab Democratic Republic
  short: SADR
  demonym: Sahrawi; Sahrawis; Saharawi
  capital: Laayoune
  scripts: ar: الصحراء الغربية; ru: Западная Сахара; fr: Sahara occidental; tr: Batı Sahra
kurdistan-region | government | Kurdistan Region
  alias: Kurdistan Region of Iraq; Iraqi Kurdistan; Kurdistan Regional Government; Kurdish regional government; Kurdistan Region Government
  short: KRG; KRI
  demonym: Iraqi Kurdish; Iraqi Kurds
  capital: Erbil
  metonym: Erbil; Irbil; Hewler
  scripts: ar: إقليم كردستان; ar: كردستان العراق; ar: أربيل; ru: Иракский Курдистан; ru: Эрбиль; fr: Kurdistan irakien; tr: Irak Kürdistan Bölgesel Yönetimi

# Caucasus and Central Asia
armenia | state | Armenia
  alias: Republic of Armenia
  demonym: Armenian; Armenians
  capital: Yerevan
  metonym: Yerevan
  scripts: ar: أرمينيا; ar: يريفان; ru: Армения; ru: Ереван; fr: Arménie; tr: Ermenistan
azerbaijan | state | Azerbaijan
  alias: Republic of Azerbaijan
  demonym: Azerbaijani; Azerbaijanis; Azeri; Azeris
  capital: Baku
  metonym: Baku
  scripts: ar: أذربيجان; ar: باكو; ru: Азербайджан; ru: Баку; fr: Azerbaïdjan; tr: Azerbaycan
georgia | state | Georgia
  alias: Republic of Georgia
  demonym: Georgian; Georgians
  capital: Tbilisi
  metonym: Tbilisi
  scripts: ar: جورجيا; ar: تبليسي; ru: Грузия; ru: Тбилиси; fr: Géorgie; tr: Gürcistan
kazakhstan | state | Kazakhstan
  alias: Republic of Kazakhstan
  demonym: Kazakh; Kazakhs; Kazakhstani
  capital: Astana
  metonym: Akorda
  scripts: ar: كازاخستان; ar: أستانا; ru: Казахстан; ru: Астана; fr: Kazakhstan; tr: Kazakistan
kyrgyzstan | state | Kyrgyzstan
  alias: Kyrgyz Republic; Kirghizia
  demonym: Kyrgyz; Kirghiz
  capital: Bishkek
  metonym: Bishkek
  scripts: ar: قيرغيزستان; ru: Киргизия; ru: Кыргызстан; ru: Бишкек; fr: Kirghizistan; tr: Kırgızistan
tajikistan | state | Tajikistan
  alias: Republic of Tajikistan; Tadzhikistan
  demonym: Tajik; Tajiks; Tajikistani
  capital: Dushanbe
  metonym: Dushanbe
  scripts: ar: طاجيكستان; ru: Таджикистан; ru: Душанбе; fr: Tadjikistan; tr: Tacikistan
turkmenistan | state | Turkmenistan
  demonym: Turkmen; Turkmens
  capital: Ashgabat
  metonym: Ashgabat
  scripts: ar: تركمانستان; ru: Туркменистан; ru: Туркмения; fr: Turkménistan; tr: Türkmenistan
uzbekistan | state | Uzbekistan
  alias: Republic of Uzbekistan
  demonym: Uzbek; Uzbeks; Uzbekistani
  capital: Tashkent
  metonym: Tashkent
  scripts: ar: أوزبكستان; ru: Узбекистан; ru: Ташкент; fr: Ouzbékistan; tr: Özbekistan
abkhazia | state | Abkhazia
  alias: Republic of Abkhazia
  demonym: Abkhaz; Abkhazian; Abkhazians
  capital: Sukhumi
  metonym: Sukhumi; Sukhum
  scripts: ar: أبخازيا; ru: Абхазия; ru: Сухуми; ru: Сухум; fr: Abkhazie; tr: Abhazya
south-ossetia | state | South Ossetia
  alias: Republic of South Ossetia; South Ossetia-Alania
  demonym: South Ossetian; South Ossetians
  capital: Tskhinvali
  metonym: Tskhinvali; Tskhinval
  scripts: ar: أوسيتيا الجنوبية; ru: Южная Осетия; ru: Цхинвали; fr: Ossétie du Sud; tr: Güney Osetya
transnistria | state | Transnistria
  alias: Transdniester; Trans-Dniester; Transdniestria; Pridnestrovie; Pridnestrovian Moldavian Republic; Dniester Moldavian Republic; Dniester Republic
  short: PMR
  demonym: Transnistrian; Transnistrians; Transdniestrian
  capital: Tiraspol
  metonym: Tiraspol
  scripts: ar: ترانسنيستريا; ru: Приднестровье; ru: Приднестровская Молдавская Республика; ru: Тирасполь; fr: Transnistrie; tr: Transdinyester
nagorno-karabakh | state | Nagorno-Karabakh
  alias: Nagorno-Karabakh Republic; Nagorny Karabakh; Mountainous Karabakh; Karabakh; Artsakh; Republic of Artsakh
  short: NKR
  demonym: Karabakh Armenian; Karabakh Armenians
  capital: Stepanakert
  metonym: Stepanakert; Khankendi
  scripts: ar: قره باغ; ar: ناغورني قره باغ; ru: Нагорный Карабах; ru: Карабах; ru: Арцах; ru: Степанакерт; fr: Haut-Karabagh; tr: Dağlık Karabağ
northern-cyprus | state | Northern Cyprus
  alias: Turkish Republic of Northern Cyprus; Turkish Cypriot side
  short: TRNC
  demonym: Turkish Cypriot; Turkish Cypriots
  scripts: ar: قبرص الشمالية; ru: Северный Кипр; ru: Турецкая Республика Северного Кипра; fr: Chypre du Nord; tr: Kuzey Kıbrıs; tr: KKTC
kosovo | state | Kosovo
  alias: Republic of Kosovo; Kosova
  demonym: Kosovar; Kosovars; Kosovan; Kosovo Albanian; Kosovo Albanians
  capital: Pristina
  metonym: Pristina; Prishtina
  scripts: ar: كوسوفو; ru: Косово; ru: Приштина; fr: Kosovo; tr: Kosova
chechnya | government | Chechnya
  alias: Chechen Republic of Ichkeria; Chechen Republic; Ichkeria
  demonym: Chechen; Chechens
  capital: Grozny
  scripts: ar: الشيشان; ru: Чечня; ru: Ичкерия; ru: Грозный; fr: Tchétchénie; tr: Çeçenistan

# South and East Asia
afghanistan | state | Afghanistan
  alias: Islamic Republic of Afghanistan; Afghan government
  demonym: Afghan; Afghans
  capital: Kabul
  metonym: Kabul
  scripts: ar: أفغانستان; ar: كابول; ru: Афганистан; ru: Кабул; fr: Afghanistan; tr: Afganistan
bangladesh | state | Bangladesh
  alias: People's Republic of Bangladesh
  demonym: Bangladeshi; Bangladeshis
  capital: Dhaka
  metonym: Dhaka
  scripts: ar: بنغلاديش; ru: Бангладеш
bhutan | state | Bhutan
  alias: Kingdom of Bhutan
  demonym: Bhutanese
  capital: Thimphu
  metonym: Thimphu
  scripts: ar: بوتان; ru: Бутан
brunei | state | Brunei
  alias: Brunei Darussalam
  demonym: Bruneian; Bruneians
  capital: Bandar Seri Begawan
  scripts: ar: بروناي; ru: Бруней
cambodia | state | Cambodia
  alias: Kingdom of Cambodia; Kampuchea
  demonym: Cambodian; Cambodians; Khmer
  capital: Phnom Penh
  metonym: Phnom Penh
  scripts: ar: كمبوديا; ru: Камбоджа
india | state | India
  alias: Republic of India
  demonym: Indian; Indians
  capital: New Delhi
  metonym: New Delhi; Delhi; South Block
  scripts: ar: الهند; ar: نيودلهي; ru: Индия; ru: Дели; fr: Inde; tr: Hindistan
indonesia | state | Indonesia
  alias: Republic of Indonesia
  demonym: Indonesian; Indonesians
  capital: Jakarta
  metonym: Jakarta
  scripts: ar: إندونيسيا; ru: Индонезия; fr: Indonésie; tr: Endonezya
japan | state | Japan
  demonym: Japanese
  capital: Tokyo
  metonym: Tokyo
  scripts: ar: اليابان; ru: Япония; ru: Токио; fr: Japon; tr: Japonya
laos | state | Laos
  alias: Lao People's Democratic Republic
  short: Lao PDR
  demonym: Laotian; Laotians; Lao
  capital: Vientiane
  metonym: Vientiane
  scripts: ar: لاوس; ru: Лаос
malaysia | state | Malaysia
  demonym: Malaysian; Malaysians
  capital: Kuala Lumpur
  metonym: Kuala Lumpur; Putrajaya; Wisma Putra
  scripts: ar: ماليزيا; ru: Малайзия; fr: Malaisie; tr: Malezya
maldives | state | Maldives
  alias: Republic of Maldives
  demonym: Maldivian; Maldivians
  capital: Male
  scripts: ar: المالديف; ru: Мальдивы
mongolia | state | Mongolia
  demonym: Mongolian; Mongolians
  capital: Ulaanbaatar
  metonym: Ulaanbaatar; Ulan Bator
  scripts: ar: منغوليا; ru: Монголия
myanmar | state | Myanmar
  alias: Union of Myanmar; Republic of the Union of Myanmar; Burma
  demonym: Burmese; Myanmarese
  capital: Naypyidaw
  metonym: Naypyidaw; Nay Pyi Taw; Naypyitaw
  scripts: ar: ميانمار; ar: بورما; ru: Мьянма; ru: Бирма; fr: Birmanie; tr: Myanmar
nepal | state | Nepal
  alias: Federal Democratic Republic of Nepal; Kingdom of Nepal; Nepali government
  demonym: Nepalese; Nepali; Nepalis
  capital: Kathmandu
  metonym: Kathmandu; Singha Durbar
  scripts: ar: نيبال; ru: Непал
north-korea | state | North Korea
  alias: Democratic People's Republic of Korea
  short: DPRK; D.P.R.K.
  demonym: North Korean; North Koreans
  capital: Pyongyang
  metonym: Pyongyang
  scripts: ar: كوريا الشمالية; ar: بيونغ يانغ; ru: КНДР; ru: Северная Корея; ru: Пхеньян; fr: Corée du Nord; tr: Kuzey Kore
pakistan | state | Pakistan
  alias: Islamic Republic of Pakistan
  demonym: Pakistani; Pakistanis
  capital: Islamabad
  metonym: Islamabad; Rawalpindi
  scripts: ar: باكستان; ar: إسلام آباد; ru: Пакистан; ru: Исламабад; fr: Pakistan; tr: Pakistan
philippines | state | Philippines
  alias: Republic of the Philippines; Government of the Republic of the Philippines
  short: GRP; GPH
  demonym: Philippine; Filipino; Filipinos
  capital: Manila
  metonym: Manila; Malacanang; Malacanang Palace
  scripts: ar: الفلبين; ru: Филиппины; ru: Манила; fr: Philippines; tr: Filipinler
singapore | state | Singapore
  alias: Republic of Singapore
  demonym: Singaporean; Singaporeans
  scripts: ar: سنغافورة; ru: Сингапур
south-korea | state | South Korea
  alias: Republic of Korea
  short: ROK; R.O.K.
  demonym: South Korean; South Koreans
  capital: Seoul
  metonym: Seoul; Blue House; Cheong Wa Dae
  scripts: ar: كوريا الجنوبية; ar: سيول; ru: Южная Корея; ru: Республика Корея; ru: Сеул; fr: Corée du Sud; tr: Güney Kore
sri-lanka | state | Sri Lanka
  alias: Democratic Socialist Republic of Sri Lanka; Ceylon
  demonym: Sri Lankan; Sri Lankans
  capital: Colombo
  metonym: Colombo; Temple Trees
  scripts: ar: سريلانكا; ru: Шри-Ланка; ru: Коломбо; fr: Sri Lanka; tr: Sri Lanka
taiwan | state | Taiwan
  alias: Republic of China; Chinese Taipei
  short: ROC
  demonym: Taiwanese
  capital: Taipei
  metonym: Taipei
  scripts: ar: تايوان; ru: Тайвань; fr: Taïwan; tr: Tayvan
thailand | state | Thailand
  alias: Kingdom of Thailand
  demonym: Thai; Thais
  capital: Bangkok
  metonym: Bangkok; Government House in Bangkok
  scripts: ar: تايلاند; ru: Таиланд; ru: Бангкок; fr: Thaïlande; tr: Tayland
east-timor | state | East Timor
  alias: Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste; Portuguese Timor
  demonym: East Timorese; Timorese
  capital: Dili
  metonym: Dili
  scripts: ar: تيمور الشرقية; ru: Восточный Тимор; fr: Timor oriental; tr: Doğu Timor
vietnam | state | Vietnam
  alias: Socialist Republic of Vietnam; Viet Nam
  demonym: Vietnamese
  capital: Hanoi
  metonym: Hanoi
  scripts: ar: فيتنام; ru: Вьетнам; fr: Viêt Nam; tr: Vietnam

# Africa
angola | state | Angola
  alias: Republic of Angola
  demonym: Angolan; Angolans
  capital: Luanda
  metonym: Luanda
  scripts: ar: أنغولا; ru: Ангола; ru: Луанда
benin | state | Benin
  alias: Republic of Benin
  demonym: Beninese
  capital: Porto-Novo
  metonym: Cotonou
  scripts: ar: بنين; ru: Бенин
botswana | state | Botswana
  demonym: Botswanan; Batswana
  capital: Gaborone
  metonym: Gaborone
  scripts: ar: بوتسوانا; ru: Ботсвана
burkina-faso | state | Burkina Faso
  demonym: Burkinabe; Burkinabes; Burkinabè
  capital: Ouagadougou
  metonym: Ouagadougou
  scripts: ar: بوركينا فاسو; ru: Буркина-Фасо
burundi | state | Burundi
  alias: Republic of Burundi
  demonym: Burundian; Burundians
  capital: Gitega
  metonym: Bujumbura
  scripts: ar: بوروندي; ru: Бурунди
cameroon | state | Cameroon
  alias: Republic of Cameroon
  demonym: Cameroonian; Cameroonians
  capital: Yaounde
  metonym: Yaounde
  scripts: ar: الكاميرون; ru: Камерун
cape-verde | state | Cape Verde
  alias: Cabo Verde
  demonym: Cape Verdean; Cape Verdeans
  capital: Praia
  scripts: ar: الرأس الأخضر; ru: Кабо-Верде
central-african-republic | state | Central African Republic
  alias: Centrafrique
  short: CAR
  demonym: Central African; Central Africans
  capital: Bangui
  metonym: Bangui
  scripts: ar: جمهورية أفريقيا الوسطى; ar: أفريقيا الوسطى; ru: ЦАР; ru: Центральноафриканская Республика; fr: République centrafricaine; tr: Orta Afrika Cumhuriyeti
chad | state | Chad
  alias: Republic of Chad
  demonym: Chadian; Chadians
  capital: N'Djamena
  metonym: N'Djamena; Ndjamena
  scripts: ar: تشاد; ru: Чад; fr: Tchad; tr: Çad
comoros | state | Comoros
  alias: Union of the Comoros
  demonym: Comorian; Comorians
  capital: Moroni
  metonym: Moroni
  scripts: ar: جزر القمر; ru: Коморы
democratic-republic-of-the-congo | state | Democratic Republic of the Congo
  alias: Democratic Republic of Congo; DR Congo; D.R. Congo; Congo-Kinshasa; Congo; Zaire; Congolese government
  short: DRC; D.R.C.; RDC
  demonym: Congolese; Zairean
  capital: Kinshasa
  metonym: Kinshasa
  scripts: ar: الكونغو الديمقراطية; ar: جمهورية الكونغو الديمقراطية; ru: ДР Конго; ru: ДРК; ru: Демократическая Республика Конго; fr: République démocratique du Congo; tr: Demokratik Kongo Cumhuriyeti
republic-of-the-congo | state | Republic of the Congo
  alias: Republic of Congo; Congo-Brazzaville; Congo Republic
  demonym: Congolese
  capital: Brazzaville
  metonym: Brazzaville
  scripts: ar: جمهورية الكونغو; ru: Республика Конго; fr: République du Congo; tr: Kongo Cumhuriyeti
djibouti | state | Djibouti
  alias: Republic of Djibouti
  demonym: Djiboutian; Djiboutians
  scripts: ar: جيبوتي; ru: Джибути
equatorial-guinea | state | Equatorial Guinea
  alias: Republic of Equatorial Guinea
  demonym: Equatorial Guinean; Equatoguinean
  capital: Malabo
  metonym: Malabo
  scripts: ar: غينيا الاستوائية; ru: Экваториальная Гвинея
eritrea | state | Eritrea
  alias: State of Eritrea
  demonym: Eritrean; Eritreans
  capital: Asmara
  metonym: Asmara
  scripts: ar: إريتريا; ru: Эритрея; ru: Асмэра
eswatini | state | Eswatini
  alias: Kingdom of Eswatini; Swaziland
  demonym: Swazi; Swazis
  capital: Mbabane
  metonym: Mbabane
  scripts: ar: إسواتيني; ru: Эсватини
ethiopia | state | Ethiopia
  alias: Federal Democratic Republic of Ethiopia; Ethiopian federal government
  demonym: Ethiopian; Ethiopians
  capital: Addis Ababa
  metonym: Addis Ababa
  scripts: ar: إثيوبيا; ar: أديس أبابا; ru: Эфиопия; ru: Аддис-Абеба; fr: Éthiopie; tr: Etiyopya
gabon | state | Gabon
  alias: Gabonese Republic
  demonym: Gabonese
  capital: Libreville
  metonym: Libreville
  scripts: ar: الغابون; ru: Габон
gambia | state | Gambia
  alias: Republic of The Gambia; The Gambia
  demonym: Gambian; Gambians
  capital: Banjul
  metonym: Banjul
  scripts: ar: غامبيا; ru: Гамбия
ghana | state | Ghana
  alias: Republic of Ghana
  demonym: Ghanaian; Ghanaians
  capital: Accra
  metonym: Accra
  scripts: ar: غانا; ru: Гана
guinea | state | Guinea
  alias: Republic of Guinea; Guinea-Conakry
  demonym: Guinean; Guineans
  capital: Conakry
  metonym: Conakry
  scripts: ar: غينيا; ru: Гвинея
guinea-bissau | state | Guinea-Bissau
  alias: Republic of Guinea-Bissau
  demonym: Bissau-Guinean; Bissau-Guineans
  capital: Bissau
  metonym: Bissau
  scripts: ar: غينيا بيساو; ru: Гвинея-Бисау
ivory-coast | state | Ivory Coast
  alias: Cote d'Ivoire; Côte d'Ivoire; Republic of Cote d'Ivoire
  demonym: Ivorian; Ivorians
  capital: Yamoussoukro
  metonym: Abidjan
  scripts: ar: ساحل العاج; ar: كوت ديفوار; ru: Кот-д'Ивуар; fr: Côte d'Ivoire; tr: Fildişi Sahili
kenya | state | Kenya
  alias: Republic of Kenya
  demonym: Kenyan; Kenyans
  capital: Nairobi
  metonym: Nairobi
  scripts: ar: كينيا; ru: Кения; ru: Найроби
lesotho | state | Lesotho
  alias: Kingdom of Lesotho
  demonym: Basotho; Lesothan
  capital: Maseru
  metonym: Maseru
  scripts: ar: ليسوتو; ru: Лесото
liberia | state | Liberia
  alias: Republic of Liberia
  demonym: Liberian; Liberians
  capital: Monrovia
  metonym: Monrovia
  scripts: ar: ليبيريا; ru: Либерия
madagascar | state | Madagascar
  alias: Republic of Madagascar
  demonym: Malagasy
  capital: Antananarivo
  metonym: Antananarivo
  scripts: ar: مدغشقر; ru: Мадагаскар
malawi | state | Malawi
  demonym: Malawian; Malawians
  capital: Lilongwe
  metonym: Lilongwe
  scripts: ar: مالاوي; ru: Малави
mali | state | Mali
  alias: Republic of Mali
  demonym: Malian; Malians
  capital: Bamako
  metonym: Bamako; Koulouba
  scripts: ar: مالي; ru: Мали; ru: Бамако
mauritania | state | Mauritania
  alias: Islamic Republic of Mauritania
  demonym: Mauritanian; Mauritanians
  capital: Nouakchott
  metonym: Nouakchott
  scripts: ar: موريتانيا; ru: Мавритания
mauritius | state | Mauritius
  demonym: Mauritian; Mauritians
  capital: Port Louis
  metonym: Port Louis
  scripts: ar: موريشيوس; ru: Маврикий
mozambique | state | Mozambique
  alias: Republic of Mozambique
  demonym: Mozambican; Mozambicans
  capital: Maputo
  metonym: Maputo
  scripts: ar: موزمبيق; ru: Мозамбик
namibia | state | Namibia
  alias: Republic of Namibia; South West Africa
  demonym: Namibian; Namibians
  capital: Windhoek
  metonym: Windhoek
  scripts: ar: ناميبيا; ru: Намибия
niger | state | Niger
  alias: Republic of the Niger; Republic of Niger
  demonym: Nigerien; Nigeriens
  capital: Niamey
  metonym: Niamey
  scripts: ar: النيجر; ru: Нигер
nigeria | state | Nigeria
  alias: Federal Republic of Nigeria
  demonym: Nigerian; Nigerians
  capital: Abuja
  metonym: Abuja; Aso Rock
  scripts: ar: نيجيريا; ru: Нигерия; ru: Абуджа
rwanda | state | Rwanda
  alias: Republic of Rwanda
  demonym: Rwandan; Rwandans; Rwandese
  capital: Kigali
  metonym: Kigali; Urugwiro
  scripts: ar: رواندا; ru: Руанда; ru: Кигали
sao-tome-and-principe | state | Sao Tome and Principe
  alias: São Tomé and Príncipe
  demonym: Sao Tomean
  capital: Sao Tome
  scripts: ar: ساو تومي وبرينسيب; ru: Сан-Томе и Принсипи
senegal | state | Senegal
  alias: Republic of Senegal
  demonym: Senegalese
  capital: Dakar
  metonym: Dakar
  scripts: ar: السنغال; ru: Сенегал
seychelles | state | Seychelles
  demonym: Seychellois
  capital: Victoria
  scripts: ar: سيشل; ru: Сейшелы
sierra-leone | state | Sierra Leone
  alias: Republic of Sierra Leone
  demonym: Sierra Leonean; Sierra Leoneans
  capital: Freetown
  metonym: Freetown
  scripts: ar: سيراليون; ru: Сьерра-Леоне
somalia | state | Somalia
  alias: Federal Republic of Somalia; Federal Government of Somalia; Somali Republic; Somali federal government
  short: FGS
  demonym: Somali; Somalis; Somalian
  capital: Mogadishu
  metonym: Mogadishu; Villa Somalia
  scripts: ar: الصومال; ar: مقديشو; ru: Сомали; ru: Могадишо; fr: Somalie; tr: Somali
somaliland | state | Somaliland
  alias: Republic of Somaliland
  demonym: Somalilander; Somalilanders
  capital: Hargeisa
  metonym: Hargeisa
  scripts: ar: أرض الصومال; ru: Сомалиленд
puntland | government | Puntland
  alias: Puntland State of Somalia
  demonym: Puntlander; Puntlanders
  capital: Garowe
  metonym: Garowe
  scripts: ar: أرض البنط; ar: بونتلاند; ru: Пунтленд
jubaland | government | Jubaland
  alias: Jubbaland; Jubaland State of Somalia
  demonym: Jubalander
  capital: Kismayo
  scripts: ar: جوبالاند; ru: Джубаленд
south-africa | state | South Africa
  alias: Republic of South Africa
  short: RSA
  demonym: South African; South Africans
  capital: Pretoria
  metonym: Pretoria; Union Buildings
  scripts: ar: جنوب أفريقيا; ru: ЮАР; ru: Южная Африка; ru: Претория
south-sudan | state | South Sudan
  alias: Republic of South Sudan; Southern Sudan
  short: RSS
  demonym: South Sudanese
  capital: Juba
  metonym: Juba
  scripts: ar: جنوب السودان; ar: جوبا; ru: Южный Судан; ru: Джуба; fr: Soudan du Sud; tr: Güney Sudan
sudan | state | Sudan
  alias: Republic of the Sudan; Republic of Sudan; Sudanese government
  demonym: Sudanese
  capital: Khartoum
  metonym: Khartoum; Port Sudan
  scripts: ar: السودان; ar: الخرطوم; ru: Судан; ru: Хартум; fr: Soudan; tr: Sudan
tanzania | state | Tanzania
  alias: United Republic of Tanzania
  demonym: Tanzanian; Tanzanians
  capital: Dodoma
  metonym: Dar es Salaam
  scripts: ar: تنزانيا; ru: Танзания
togo | state | Togo
  alias: Togolese Republic
  demonym: Togolese
  capital: Lome
  metonym: Lome
  scripts: ar: توغو; ru: Того
uganda | state | Uganda
  alias: Republic of Uganda
  demonym: Ugandan; Ugandans
  capital: Kampala
  metonym: Kampala; State House Entebbe
  scripts: ar: أوغندا; ru: Уганда; ru: Кампала
zambia | state | Zambia
  alias: Republic of Zambia
  demonym: Zambian; Zambians
  capital: Lusaka
  metonym: Lusaka
  scripts: ar: زامبيا; ru: Замбия
zimbabwe | state | Zimbabwe
  alias: Republic of Zimbabwe; Rhodesia
  demonym: Zimbabwean; Zimbabweans
  capital: Harare
  metonym: Harare
  scripts: ar: زيمبابوي; ru: Зимбабве

# The Americas
antigua-and-barbuda | state | Antigua and Barbuda
  demonym: Antiguan; Antiguans
  capital: Saint John's
  scripts: ar: أنتيغوا وبربودا; ru: Антигуа и Барбуда
argentina | state | Argentina
  alias: Argentine Republic
  demonym: Argentine; Argentinian; Argentines
  capital: Buenos Aires
  metonym: Buenos Aires; Casa Rosada
  scripts: ar: الأرجنتين; ru: Аргентина
bahamas | state | Bahamas
  alias: Commonwealth of The Bahamas; The Bahamas
  demonym: Bahamian; Bahamians
  capital: Nassau
  scripts: ar: الباهاما; ru: Багамы
barbados | state | Barbados
  demonym: Barbadian; Barbadians; Bajan
  capital: Bridgetown
  scripts: ar: باربادوس; ru: Барбадос
belize | state | Belize
  demonym: Belizean; Belizeans
  capital: Belmopan
  metonym: Belmopan
  scripts: ar: بليز; ru: Белиз
bolivia | state | Bolivia
  alias: Plurinational State of Bolivia
  demonym: Bolivian; Bolivians
  capital: Sucre
  metonym: La Paz
  scripts: ar: بوليفيا; ru: Боливия
brazil | state | Brazil
  alias: Federative Republic of Brazil
  demonym: Brazilian; Brazilians
  capital: Brasilia
  metonym: Brasilia; Planalto; Itamaraty
  scripts: ar: البرازيل; ru: Бразилия
canada | state | Canada
  demonym: Canadian; Canadians
  capital: Ottawa
  metonym: Ottawa; Global Affairs Canada
  scripts: ar: كندا; ru: Канада
chile | state | Chile
  alias: Republic of Chile
  demonym: Chilean; Chileans
  capital: Santiago
  metonym: Santiago; La Moneda
  scripts: ar: تشيلي; ru: Чили
colombia | state | Colombia
  alias: Republic of Colombia; Colombian government
  demonym: Colombian; Colombians
  capital: Bogota
  metonym: Bogota; Casa de Narino; Palacio de Narino
  scripts: ar: كولومبيا; ru: Колумбия; ru: Богота; fr: Colombie; tr: Kolombiya
costa-rica | state | Costa Rica
  alias: Republic of Costa Rica
  demonym: Costa Rican; Costa Ricans
  capital: San Jose
  metonym: San Jose
  scripts: ar: كوستاريكا; ru: Коста-Рика
cuba | state | Cuba
  alias: Republic of Cuba
  demonym: Cuban; Cubans
  capital: Havana
  metonym: Havana
  scripts: ar: كوبا; ru: Куба; ru: Гавана
dominica | state | Dominica
  alias: Commonwealth of Dominica
  demonym: Dominican
  capital: Roseau
  scripts: ar: دومينيكا; ru: Доминика
dominican-republic | state | Dominican Republic
  demonym: Dominican; Dominicans
  capital: Santo Domingo
  metonym: Santo Domingo
  scripts: ar: الدومينيكان; ru: Доминиканская Республика
ecuador | state | Ecuador
  alias: Republic of Ecuador
  demonym: Ecuadorian; Ecuadorean; Ecuadorians
  capital: Quito
  metonym: Quito
  scripts: ar: الإكوادور; ru: Эквадор
el-salvador | state | El Salvador
  alias: Republic of El Salvador
  demonym: Salvadoran; Salvadorean; Salvadorans
  capital: San Salvador
  metonym: San Salvador
  scripts: ar: السلفادور; ru: Сальвадор
grenada | state | Grenada
  demonym: Grenadian; Grenadians
  capital: St George's
  scripts: ar: غرينادا; ru: Гренада
guatemala | state | Guatemala
  alias: Republic of Guatemala
  demonym: Guatemalan; Guatemalans
  capital: Guatemala City
  metonym: Guatemala City
  scripts: ar: غواتيمالا; ru: Гватемала
guyana | state | Guyana
  alias: Co-operative Republic of Guyana
  demonym: Guyanese
  capital: Georgetown
  metonym: Georgetown
  scripts: ar: غيانا; ru: Гайана
haiti | state | Haiti
  alias: Republic of Haiti
  demonym: Haitian; Haitians
  capital: Port-au-Prince
  metonym: Port-au-Prince
  scripts: ar: هايتي; ru: Гаити
honduras | state | Honduras
  alias: Republic of Honduras
  demonym: Honduran; Hondurans
  capital: Tegucigalpa
  metonym: Tegucigalpa
  scripts: ar: هندوراس; ru: Гондурас
jamaica | state | Jamaica
  demonym: Jamaican; Jamaicans
  capital: Kingston
  metonym: Kingston
  scripts: ar: جامايكا; ru: Ямайка
mexico | state | Mexico
  alias: United Mexican States
  demonym: Mexican; Mexicans
  capital: Mexico City
  metonym: Mexico City; Los Pinos
  scripts: ar: المكسيك; ru: Мексика
nicaragua | state | Nicaragua
  alias: Republic of Nicaragua
  demonym: Nicaraguan; Nicaraguans
  capital: Managua
  metonym: Managua
  scripts: ar: نيكاراغوا; ru: Никарагуа
panama | state | Panama
  alias: Republic of Panama
  demonym: Panamanian; Panamanians
  capital: Panama City
  metonym: Panama City
  scripts: ar: بنما; ru: Панама
paraguay | state | Paraguay
  demonym: Paraguayan; Paraguayans
  capital: Asuncion
  metonym: Asuncion
  scripts: ar: باراغواي; ru: Парагвай
peru | state | Peru
  alias: Republic of Peru
  demonym: Peruvian; Peruvians
  capital: Lima
  metonym: Lima
  scripts: ar: بيرو; ru: Перу
saint-kitts-and-nevis | state | Saint Kitts and Nevis
  alias: St Kitts and Nevis
  demonym: Kittitian
  capital: Basseterre
  scripts: ar: سانت كيتس ونيفيس; ru: Сент-Китс и Невис
saint-lucia | state | Saint Lucia
  alias: St Lucia
  demonym: Saint Lucian
  capital: Castries
  scripts: ar: سانت لوسيا; ru: Сент-Люсия
saint-vincent-and-the-grenadines | state | Saint Vincent and the Grenadines
  alias: St Vincent and the Grenadines
  demonym: Vincentian
  capital: Kingstown
  scripts: ar: سانت فينسنت والغرينادين; ru: Сент-Винсент и Гренадины
suriname | state | Suriname
  demonym: Surinamese
  capital: Paramaribo
  metonym: Paramaribo
  scripts: ar: سورينام; ru: Суринам
trinidad-and-tobago | state | Trinidad and Tobago
  demonym: Trinidadian; Trinidadians
  capital: Port of Spain
  metonym: Port of Spain
  scripts: ar: ترينيداد وتوباغو; ru: Тринидад и Тобаго
uruguay | state | Uruguay
  demonym: Uruguayan; Uruguayans
  capital: Montevideo
  metonym: Montevideo
  scripts: ar: أوروغواي; ru: Уругвай
venezuela | state | Venezuela
  alias: Bolivarian Republic of Venezuela
  demonym: Venezuelan; Venezuelans
  capital: Caracas
  metonym: Caracas; Miraflores; Miraflores Palace
  scripts: ar: فنزويلا; ru: Венесуэла; ru: Каракас; fr: Venezuela; tr: Venezuela

# Oceania
australia | state | Australia
  alias: Commonwealth of Australia
  demonym: Australian; Australians
  capital: Canberra
  metonym: Canberra
  scripts: ar: أستراليا; ru: Австралия
fiji | state | Fiji
  alias: Republic of Fiji
  demonym: Fijian; Fijians
  capital: Suva
  metonym: Suva
  scripts: ar: فيجي; ru: Фиджи
kiribati | state | Kiribati
  demonym: I-Kiribati
  capital: South Tarawa
  scripts: ar: كيريباتي; ru: Кирибати
marshall-islands | state | Marshall Islands
  demonym: Marshallese
  capital: Majuro
  scripts: ar: جزر مارشال; ru: Маршалловы Острова
micronesia | state | Micronesia
  alias: Federated States of Micronesia
  short: FSM
  demonym: Micronesian; Micronesians
  capital: Palikir
  scripts: ar: ميكرونيزيا; ru: Микронезия
nauru | state | Nauru
  demonym: Nauruan; Nauruans
  scripts: ar: ناورو; ru: Науру
new-zealand | state | New Zealand
  alias: Aotearoa
  short: NZ
  demonym: New Zealander; New Zealanders
  capital: Wellington
  metonym: Wellington
  scripts: ar: نيوزيلندا; ru: Новая Зеландия
palau | state | Palau
  demonym: Palauan; Palauans
  capital: Ngerulmud
  scripts: ar: بالاو; ru: Палау
papua-new-guinea | state | Papua New Guinea
  alias: Independent State of Papua New Guinea
  short: PNG
  demonym: Papua New Guinean; Papua New Guineans
  capital: Port Moresby
  metonym: Port Moresby
  scripts: ar: بابوا غينيا الجديدة; ru: Папуа-Новая Гвинея
samoa | state | Samoa
  alias: Western Samoa
  demonym: Samoan; Samoans
  capital: Apia
  scripts: ar: ساموا; ru: Самоа
solomon-islands | state | Solomon Islands
  alias: Solomons
  demonym: Solomon Islander; Solomon Islanders
  capital: Honiara
  metonym: Honiara
  scripts: ar: جزر سليمان; ru: Соломоновы Острова
tonga | state | Tonga
  alias: Kingdom of Tonga
  demonym: Tongan; Tongans
  capital: Nuku'alofa
  scripts: ar: تونغا; ru: Тонга
tuvalu | state | Tuvalu
  demonym: Tuvaluan; Tuvaluans
  capital: Funafuti
  scripts: ar: توفالو; ru: Тувалу
vanuatu | state | Vanuatu
  demonym: Ni-Vanuatu; Vanuatuan
  capital: Port Vila
  scripts: ar: فانواتو; ru: Вануату

# States and governments that ended
soviet-union | state | Soviet Union
  alias: Union of Soviet Socialist Republics
  short: USSR; U.S.S.R.
  demonym: Soviet; Soviets
  scripts: ar: الاتحاد السوفيتي; ru: СССР; ru: Советский Союз; fr: Union soviétique; tr: Sovyetler Birliği
czechoslovakia | state | Czechoslovakia
  alias: Czech and Slovak Federal Republic
  demonym: Czechoslovak; Czechoslovaks
  scripts: ar: تشيكوسلوفاكيا; ru: Чехословакия
united-states-incoming-administration-1992 | government-elect | United States, incoming administration
  alias: incoming Clinton administration; Clinton transition team; president-elect's team
  of: united-states
  from: 1992-11-04
  until: 1993-01-20
united-states-incoming-administration-2000 | government-elect | United States, incoming administration
  alias: incoming Bush administration; Bush transition team; president-elect's team
  of: united-states
  from: 2000-12-13
  until: 2001-01-20
united-states-incoming-administration-2008 | government-elect | United States, incoming administration
  alias: incoming Obama administration; Obama transition team; president-elect's team; Obama's team
  of: united-states
  from: 2008-11-05
  until: 2009-01-20
united-states-incoming-administration-2016 | government-elect | United States, incoming administration
  alias: incoming US administration; incoming administration; incoming Trump administration; Trump transition team; transition team; Trump's team; president-elect's team; new US administration; next US administration; new administration in Washington
  scripts: ar: الإدارة الأمريكية الجديدة; ar: الإدارة الأمريكية القادمة; ar: فريق ترامب; ru: новая администрация США; ru: будущая администрация США; ru: команда Трампа; fr: prochaine administration américaine; tr: yeni ABD yönetimi
  of: united-states
  from: 2016-11-09
  until: 2017-01-20
united-states-incoming-administration-2020 | government-elect | United States, incoming administration
  alias: incoming US administration; incoming Biden administration; Biden transition team; president-elect's team; Biden's team
  of: united-states
  from: 2020-11-07
  until: 2021-01-20
united-states-incoming-administration-2024 | government-elect | United States, incoming administration
  alias: incoming US administration; incoming administration; incoming Trump administration; Trump transition team; transition team; Trump's team; president-elect's team
  scripts: ar: الإدارة الأمريكية الجديدة; ar: الإدارة الأمريكية القادمة; ru: новая администрация США
  of: united-states
  from: 2024-11-06
  until: 2025-01-20
france-president-elect-2017 | government-elect | France, president-elect's team
  alias: Macron's team
  of: france
  from: 2017-05-07
  until: 2017-05-14
colombia-incoming-administration-2018 | government-elect | Colombia, incoming administration
  alias: incoming Duque administration; Duque's transition team
  of: colombia
  from: 2018-06-17
  until: 2018-08-07
colombia-incoming-administration-2022 | government-elect | Colombia, incoming administration
  alias: incoming Petro administration; Petro's transition team
  of: colombia
  from: 2022-06-19
  until: 2022-08-07
philippines-incoming-administration-2016 | government-elect | Philippines, incoming administration
  alias: incoming Duterte administration; Duterte's transition team; incoming Philippine government
  of: philippines
  from: 2016-05-10
  until: 2016-06-30
south-korea-incoming-administration-2022 | government-elect | South Korea, incoming administration
  alias: Yoon's transition team; presidential transition committee
  of: south-korea
  from: 2022-03-10
  until: 2022-05-10
iran-incoming-government-2021 | government-elect | Iran, incoming government
  alias: incoming Raisi government; Raisi's team
  of: iran
  from: 2021-06-19
  until: 2021-08-05
iran-incoming-government-2024 | government-elect | Iran, incoming government
  alias: incoming Pezeshkian government; Pezeshkian's team
  of: iran
  from: 2024-07-06
  until: 2024-07-30
ukraine-president-elect-2019 | government-elect | Ukraine, president-elect's team
  alias: Zelensky's team; Zelenskiy's team; team of the president-elect
  of: ukraine
  from: 2019-04-21
  until: 2019-05-20
nigeria-president-elect-2015 | government-elect | Nigeria, president-elect's team
  alias: Buhari's transition team
  of: nigeria
  from: 2015-03-31
  until: 2015-05-29
