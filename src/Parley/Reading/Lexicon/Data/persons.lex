# Persons who speak in reports on talks, 1990 to 2026.
# "office: title | id of the body or state | from | until" with ISO dates, as exact as publicly known (a year, a month or a day);
# an open end is an office still held, or one whose end is not recorded here. "short" are the forms of the surname.

# Secretaries-general of the United Nations and their envoys
javier-perez-de-cuellar | person | Javier Perez de Cuellar
  short: Perez de Cuellar; de Cuellar
  office: secretary-general | united-nations | 1982-01-01 | 1991-12-31
boutros-boutros-ghali | person | Boutros Boutros-Ghali
  short: Boutros-Ghali; Boutros Ghali
  office: secretary-general | united-nations | 1992-01-01 | 1996-12-31
kofi-annan | person | Kofi Annan
  short: Annan
  scripts: ar: كوفي عنان; ru: Кофи Аннан
  office: secretary-general | united-nations | 1997-01-01 | 2006-12-31; joint special envoy for Syria | united-nations | 2012-02-23 | 2012-08-31
ban-ki-moon | person | Ban Ki-moon
  short: Ban
  scripts: ar: بان كي مون; ru: Пан Ги Мун
  office: secretary-general | united-nations | 2007-01-01 | 2016-12-31
antonio-guterres | person | Antonio Guterres
  alias: António Guterres
  short: Guterres
  scripts: ar: أنطونيو غوتيريش; ar: غوتيريش; ru: Антониу Гутерриш; ru: Гутерриш
  office: High Commissioner | united-nations-high-commissioner-for-refugees | 2005-06-15 | 2015-12-31; secretary-general | united-nations | 2017-01-01 |
lakhdar-brahimi | person | Lakhdar Brahimi
  short: Brahimi
  scripts: ar: الأخضر الإبراهيمي; ru: Лахдар Брахими
  office: special envoy for Afghanistan | united-nations | 1997-07 | 1999-10; special representative for Afghanistan | united-nations | 2001-10 | 2004-01; joint special representative for Syria | united-nations | 2012-08-17 | 2014-05-31
staffan-de-mistura | person | Staffan de Mistura
  short: de Mistura; De Mistura; Mistura
  scripts: ar: ستيفان دي ميستورا; ar: دي ميستورا; ru: Стаффан де Мистура; ru: де Мистура
  office: special representative for Afghanistan | united-nations | 2010-03 | 2011-12; special envoy for Syria | united-nations | 2014-07-10 | 2018-12-31; personal envoy for Western Sahara | united-nations | 2021-10-06 |
geir-pedersen | person | Geir Pedersen
  alias: Geir O. Pedersen
  short: Pedersen
  scripts: ar: غير بيدرسن; ar: بيدرسون; ru: Гейр Педерсен
  office: special envoy for Syria | united-nations | 2019-01-07 | 2025-09-30
ramzy-ezzeldin-ramzy | person | Ramzy Ezzeldin Ramzy
  short: Ramzy
  office: deputy special envoy for Syria | united-nations | 2014-07 | 2019-03
jan-egeland | person | Jan Egeland
  short: Egeland
  scripts: ru: Ян Эгеланн
  office: under-secretary-general for humanitarian affairs | office-for-the-coordination-of-humanitarian-affairs | 2003-06 | 2006-12; special adviser on Syria | united-nations | 2015-09 | 2018-11; secretary general | norwegian-refugee-council | 2013-08 |
khawla-mattar | person | Khawla Mattar
  short: Mattar
  office: deputy special envoy for Syria | united-nations | 2019 | 2021
jessy-chahine | person | Jessy Chahine
  short: Chahine
  office: spokeswoman of the special envoy for Syria | united-nations | 2015 | 2017
najat-rochdi | person | Najat Rochdi
  short: Rochdi
  office: deputy special envoy for Syria | united-nations | 2022-11 |
robert-mood | person | Robert Mood
  short: Mood
  office: head of mission | united-nations-supervision-mission-in-syria | 2012-04 | 2012-07
stephen-obrien | person | Stephen O'Brien
  short: O'Brien
  office: under-secretary-general for humanitarian affairs | office-for-the-coordination-of-humanitarian-affairs | 2015-05-29 | 2017-08-31
valerie-amos | person | Valerie Amos
  short: Amos
  office: under-secretary-general for humanitarian affairs | office-for-the-coordination-of-humanitarian-affairs | 2010-09 | 2015-05
mark-lowcock | person | Mark Lowcock
  short: Lowcock
  office: under-secretary-general for humanitarian affairs | office-for-the-coordination-of-humanitarian-affairs | 2017-09-01 | 2021-06
martin-griffiths | person | Martin Griffiths
  short: Griffiths
  scripts: ar: مارتن غريفيث; ar: مارتن غريفيثس
  office: special envoy for Yemen | united-nations | 2018-02-16 | 2021-07-18; under-secretary-general for humanitarian affairs | office-for-the-coordination-of-humanitarian-affairs | 2021-07-19 | 2024-06-30
tom-fletcher | person | Tom Fletcher
  short: Fletcher
  office: under-secretary-general for humanitarian affairs | office-for-the-coordination-of-humanitarian-affairs | 2024-11-18 |
jens-laerke | person | Jens Laerke
  short: Laerke
  office: spokesman | office-for-the-coordination-of-humanitarian-affairs |  |
stephane-dujarric | person | Stephane Dujarric
  alias: Stéphane Dujarric
  short: Dujarric
  office: spokesman of the secretary-general | united-nations | 2014-03 |
farhan-haq | person | Farhan Haq
  short: Haq
  office: deputy spokesman of the secretary-general | united-nations | 2013 |
martin-nesirky | person | Martin Nesirky
  short: Nesirky
  office: spokesman of the secretary-general | united-nations | 2009-12 | 2014-03
fred-eckhard | person | Fred Eckhard
  short: Eckhard
  office: spokesman of the secretary-general | united-nations | 1997 | 2005
rosemary-dicarlo | person | Rosemary DiCarlo
  short: DiCarlo
  office: under-secretary-general for political affairs | united-nations | 2018-05-01 |
jeffrey-feltman | person | Jeffrey Feltman
  short: Feltman
  office: under-secretary-general for political affairs | united-nations | 2012-07 | 2018-03; special envoy for the Horn of Africa | united-states | 2021-04 | 2022-01
jean-pierre-lacroix | person | Jean-Pierre Lacroix
  short: Lacroix
  office: under-secretary-general for peace operations | united-nations | 2017-04-01 |
herve-ladsous | person | Herve Ladsous
  short: Ladsous
  office: under-secretary-general for peacekeeping operations | united-nations | 2011-10 | 2017-03
jean-marie-guehenno | person | Jean-Marie Guehenno
  short: Guehenno
  office: under-secretary-general for peacekeeping operations | united-nations | 2000-10 | 2008-08
jamal-benomar | person | Jamal Benomar
  alias: Jamal bin Omar
  short: Benomar
  scripts: ar: جمال بنعمر
  office: special adviser on Yemen | united-nations | 2012-08 | 2015-04-15
ismail-ould-cheikh-ahmed | person | Ismail Ould Cheikh Ahmed
  short: Ould Cheikh Ahmed; Cheikh Ahmed
  scripts: ar: إسماعيل ولد الشيخ أحمد; ar: ولد الشيخ
  office: special envoy for Yemen | united-nations | 2015-04-25 | 2018-02-28
hans-grundberg | person | Hans Grundberg
  short: Grundberg
  scripts: ar: هانس غروندبرغ
  office: special envoy for Yemen | united-nations | 2021-08-06 |
patrick-cammaert | person | Patrick Cammaert
  short: Cammaert
  office: chair | redeployment-coordination-committee | 2018-12 | 2019-01
michael-lollesgaard | person | Michael Lollesgaard
  short: Lollesgaard
  office: chair | redeployment-coordination-committee | 2019-01 | 2019-07
abhijit-guha | person | Abhijit Guha
  short: Guha
  office: chair | redeployment-coordination-committee | 2019-09 | 2021-12
ian-martin | person | Ian Martin
  short: Martin
  office: special representative in East Timor | united-nations | 1999 | 1999; special representative in Nepal | united-nations | 2007-02 | 2009-01; special representative for Libya | united-nations | 2011-09 | 2012-10
tarek-mitri | person | Tarek Mitri
  short: Mitri
  office: special representative for Libya | united-nations | 2012-10 | 2014-08
bernardino-leon | person | Bernardino Leon
  alias: Bernardino León
  short: Leon; León
  office: special representative for Libya | united-nations | 2014-09-01 | 2015-11
martin-kobler | person | Martin Kobler
  short: Kobler
  office: special representative in the Democratic Republic of the Congo | united-nations | 2013-08 | 2015-10; special representative for Libya | united-nations | 2015-11-17 | 2017-06
ghassan-salame | person | Ghassan Salame
  alias: Ghassan Salamé; Ghassan Salameh
  short: Salame; Salamé
  scripts: ar: غسان سلامة
  office: special representative for Libya | united-nations | 2017-06-22 | 2020-03-02
stephanie-williams | person | Stephanie Williams
  alias: Stephanie Turco Williams
  short: Williams
  office: acting special representative for Libya | united-nations | 2020-03-15 | 2021-02; special adviser on Libya | united-nations | 2021-12 | 2022-07
jan-kubis | person | Jan Kubis
  alias: Ján Kubiš
  short: Kubis
  office: special representative for Iraq | united-nations | 2015-04 | 2018-12; special envoy for Libya | united-nations | 2021-01-18 | 2021-12
abdoulaye-bathily | person | Abdoulaye Bathily
  short: Bathily
  office: special representative for Libya | united-nations | 2022-09-25 | 2024-05
hanna-tetteh | person | Hanna Tetteh
  alias: Hanna Serwaa Tetteh
  short: Tetteh
  office: special representative for Libya | united-nations | 2025-01-24 |
volker-perthes | person | Volker Perthes
  short: Perthes
  office: special representative for Sudan | united-nations | 2021-01 | 2023-09-13
ramtane-lamamra | person | Ramtane Lamamra
  short: Lamamra
  office: foreign minister | algeria | 2013-09-11 | 2017-05; foreign minister | algeria | 2021-07 | 2023-03; personal envoy for Sudan | united-nations | 2023-11-17 |
haile-menkerios | person | Haile Menkerios
  short: Menkerios
  office: special envoy for Sudan and South Sudan | united-nations | 2011-07 | 2016
nicholas-haysom | person | Nicholas Haysom
  short: Haysom
  office: special envoy for Sudan and South Sudan | united-nations | 2016 | 2018; special representative in South Sudan | united-nations | 2021-01 |
david-shearer | person | David Shearer
  short: Shearer
  office: special representative in South Sudan | united-nations | 2016-12 | 2021-04
hilde-johnson | person | Hilde Johnson
  alias: Hilde Frafjord Johnson
  short: Johnson
  office: special representative in South Sudan | united-nations | 2011-07 | 2014-07
ellen-margrethe-loej | person | Ellen Margrethe Loej
  short: Loej
  office: special representative in South Sudan | united-nations | 2014-09 | 2016-11
jan-pronk | person | Jan Pronk
  short: Pronk
  office: special representative in Sudan | united-nations | 2004-06 | 2006-12
jan-eliasson | person | Jan Eliasson
  short: Eliasson
  office: special envoy for Darfur | united-nations | 2006-12 | 2008-06; deputy secretary-general | united-nations | 2012-07 | 2016-12
mohamed-sahnoun | person | Mohamed Sahnoun
  short: Sahnoun
  office: special representative for Somalia | united-nations | 1992-04 | 1992-10
leila-zerrougui | person | Leila Zerrougui
  short: Zerrougui
  office: special representative in the Democratic Republic of the Congo | united-nations | 2018-02 | 2021-01
bintou-keita | person | Bintou Keita
  short: Keita
  office: special representative in the Democratic Republic of the Congo | united-nations | 2021-01 | 2025-11
mary-robinson | person | Mary Robinson
  short: Robinson
  office: president | ireland | 1990-12-03 | 1997-09-12; special envoy for the Great Lakes | united-nations | 2013-03 | 2014-07
huang-xia | person | Huang Xia
  short: Huang
  office: special envoy for the Great Lakes | united-nations | 2019-01 |
francesc-vendrell | person | Francesc Vendrell
  short: Vendrell
  office: special representative for Afghanistan | united-nations | 2000 | 2001; special representative of the European Union for Afghanistan | european-union | 2002 | 2008
zalmay-khalilzad | person | Zalmay Khalilzad
  short: Khalilzad
  scripts: ru: Залмай Халилзад
  office: ambassador to Afghanistan | united-states | 2003-11 | 2005-06; ambassador to the United Nations | united-states | 2007-04 | 2009-01; special representative for Afghanistan reconciliation | united-states | 2018-09-21 | 2021-10-18
deborah-lyons | person | Deborah Lyons
  short: Lyons
  office: special representative for Afghanistan | united-nations | 2020-03 | 2022-06
tadamichi-yamamoto | person | Tadamichi Yamamoto
  short: Yamamoto
  office: special representative for Afghanistan | united-nations | 2016-06 | 2020-03
roza-otunbayeva | person | Roza Otunbayeva
  short: Otunbayeva
  office: president | kyrgyzstan | 2010-07-03 | 2011-12-01; special representative for Afghanistan | united-nations | 2022-09 | 2025-09
tor-wennesland | person | Tor Wennesland
  short: Wennesland
  office: special coordinator for the Middle East peace process | united-nations | 2021-01 | 2024-12
nickolay-mladenov | person | Nickolay Mladenov
  alias: Nikolay Mladenov
  short: Mladenov
  office: foreign minister | bulgaria | 2010-01 | 2013-03; special coordinator for the Middle East peace process | united-nations | 2015-02 | 2020-12
robert-serry | person | Robert Serry
  short: Serry
  office: special coordinator for the Middle East peace process | united-nations | 2007-11 | 2015-02
terje-roed-larsen | person | Terje Roed-Larsen
  alias: Terje Rød-Larsen
  short: Roed-Larsen; Larsen
  office: special coordinator for the Middle East peace process | united-nations | 1999 | 2004
sigrid-kaag | person | Sigrid Kaag
  short: Kaag
  office: special coordinator for Lebanon | united-nations | 2015-01 | 2017-10; humanitarian coordinator for Gaza | united-nations | 2023-12 | 2025-06
jeanine-hennis-plasschaert | person | Jeanine Hennis-Plasschaert
  short: Hennis-Plasschaert
  office: special representative for Iraq | united-nations | 2018-11 | 2024-05; special coordinator for Lebanon | united-nations | 2024-06 |
andrea-tenenti | person | Andrea Tenenti
  short: Tenenti
  office: spokesman | united-nations-interim-force-in-lebanon | 2009 |
francesca-albanese | person | Francesca Albanese
  short: Albanese
  office: special rapporteur on the occupied Palestinian territories | united-nations | 2022-05 |
alvaro-de-soto | person | Alvaro de Soto
  short: de Soto
  office: special adviser on Cyprus | united-nations | 1999-11 | 2004-04
espen-barth-eide | person | Espen Barth Eide
  short: Eide
  office: special adviser on Cyprus | united-nations | 2014-08 | 2017-08; foreign minister | norway | 2023-10-16 |
jane-holl-lute | person | Jane Holl Lute
  short: Lute
  office: envoy on Cyprus | united-nations | 2018-07 | 2021
maria-angela-holguin | person | Maria Angela Holguin
  alias: María Ángela Holguín
  short: Holguin
  office: foreign minister | colombia | 2010-08-07 | 2018-08-07; personal envoy on Cyprus | united-nations | 2024-01 |
alexander-downer | person | Alexander Downer
  short: Downer
  office: foreign minister | australia | 1996-03-11 | 2007-12-03; special adviser on Cyprus | united-nations | 2008-07 | 2014-02
matthew-nimetz | person | Matthew Nimetz
  short: Nimetz
  office: personal envoy on the name issue | united-nations | 1999 | 2019
carl-bildt | person | Carl Bildt
  short: Bildt
  office: prime minister | sweden | 1991-10-04 | 1994-10-07; foreign minister | sweden | 2006-10-06 | 2014-10-03; High Representative for Bosnia and Herzegovina | office-of-the-high-representative | 1995-12-14 | 1997-06
cyrus-vance | person | Cyrus Vance
  short: Vance
  office: personal envoy for Yugoslavia | united-nations | 1991-10 | 1993-05
thorvald-stoltenberg | person | Thorvald Stoltenberg
  short: Stoltenberg
  office: special representative for the former Yugoslavia | united-nations | 1993-05 | 1996
yasushi-akashi | person | Yasushi Akashi
  short: Akashi
  office: special representative for the former Yugoslavia | united-nations | 1994-01 | 1995-10; peace envoy to Sri Lanka | japan | 2002-10 | 2012
michael-rose | person | Michael Rose
  short: Rose
  office: commander in Bosnia | united-nations-protection-force | 1994-01 | 1995-01
rupert-smith | person | Rupert Smith
  short: Smith
  office: commander in Bosnia | united-nations-protection-force | 1995-01 | 1995-12
martti-ahtisaari | person | Martti Ahtisaari
  short: Ahtisaari
  office: president | finland | 1994-03-01 | 2000-03-01; special envoy for Kosovo's status | united-nations | 2005-11 | 2008-02
bernard-kouchner | person | Bernard Kouchner
  short: Kouchner
  office: head of mission | united-nations-interim-administration-mission-in-kosovo | 1999-07 | 2001-01; foreign minister | france | 2007-05-18 | 2010-11-14
christopher-ross | person | Christopher Ross
  short: Ross
  office: personal envoy for Western Sahara | united-nations | 2009-01 | 2017-04
horst-kohler | person | Horst Kohler
  alias: Horst Köhler; Horst Koehler
  short: Kohler
  office: president | germany | 2004-07-01 | 2010-05-31; personal envoy for Western Sahara | united-nations | 2017-08 | 2019-05-22
erik-jensen | person | Erik Jensen
  short: Jensen
  office: special representative for Western Sahara | united-nations | 1993 | 1998
james-baker | person | James Baker
  alias: James A. Baker
  short: Baker
  office: secretary of state | united-states | 1989-01-25 | 1992-08-23; personal envoy for Western Sahara | united-nations | 1997-03 | 2004-06
jamsheed-marker | person | Jamsheed Marker
  short: Mr Marker
  office: personal representative on East Timor | united-nations | 1997-02 | 1999
sergio-vieira-de-mello | person | Sergio Vieira de Mello
  short: Vieira de Mello; de Mello
  office: transitional administrator | united-nations-transitional-administration-in-east-timor | 1999-10 | 2002-05
razali-ismail | person | Razali Ismail
  short: Razali
  office: special envoy for Myanmar | united-nations | 2000-04 | 2006-01
ibrahim-gambari | person | Ibrahim Gambari
  short: Gambari
  office: special envoy for Myanmar | united-nations | 2007-05 | 2009-12
vijay-nambiar | person | Vijay Nambiar
  short: Nambiar
  office: special adviser on Myanmar | united-nations | 2010-01 | 2016-12
noeleen-heyzer | person | Noeleen Heyzer
  short: Heyzer
  office: special envoy on Myanmar | united-nations | 2021-10 | 2023-06
julie-bishop | person | Julie Bishop
  short: Ms Bishop
  office: foreign minister | australia | 2013-09-18 | 2018-08-28; special envoy on Myanmar | united-nations | 2024-04 |
aldo-ajello | person | Aldo Ajello
  short: Ajello
  office: special representative in Mozambique | united-nations | 1992-10 | 1994-12; special envoy for the Great Lakes | european-union | 1996-03 | 2007-02
alioune-blondin-beye | person | Alioune Blondin Beye
  short: Beye
  office: special representative in Angola | united-nations | 1993-06 | 1998-06-26
margaret-anstee | person | Margaret Anstee
  short: Anstee
  office: special representative in Angola | united-nations | 1992-02 | 1993-06
carlos-ruiz-massieu | person | Carlos Ruiz Massieu
  short: Ruiz Massieu
  office: special representative for Colombia | united-nations | 2019-01 | 2025-09
jean-arnault | person | Jean Arnault
  short: Arnault
  office: special representative for Colombia | united-nations | 2015-12 | 2018-12
philippe-lazzarini | person | Philippe Lazzarini
  short: Lazzarini
  office: commissioner-general | unrwa | 2020-03 |
michelle-bachelet | person | Michelle Bachelet
  short: Bachelet
  office: president | chile | 2006-03-11 | 2010-03-11; president | chile | 2014-03-11 | 2018-03-11; High Commissioner | office-of-the-united-nations-high-commissioner-for-human-rights | 2018-09-01 | 2022-08-31
zeid-raad-al-hussein | person | Zeid Ra'ad al-Hussein
  short: Zeid; al-Hussein
  office: High Commissioner | office-of-the-united-nations-high-commissioner-for-human-rights | 2014-09-01 | 2018-08-31
navi-pillay | person | Navi Pillay
  short: Pillay
  office: High Commissioner | office-of-the-united-nations-high-commissioner-for-human-rights | 2008-09-01 | 2014-08-31
volker-turk | person | Volker Turk
  alias: Volker Türk
  short: Turk
  office: High Commissioner | office-of-the-united-nations-high-commissioner-for-human-rights | 2022-10-17 |
ravina-shamdasani | person | Ravina Shamdasani
  short: Shamdasani
  office: spokeswoman | office-of-the-united-nations-high-commissioner-for-human-rights |  |
filippo-grandi | person | Filippo Grandi
  short: Grandi
  office: High Commissioner | united-nations-high-commissioner-for-refugees | 2016-01-01 | 2025-12-31
sadako-ogata | person | Sadako Ogata
  short: Ogata
  office: High Commissioner | united-nations-high-commissioner-for-refugees | 1991-01-01 | 2000-12-31
rafael-grossi | person | Rafael Grossi
  short: Grossi
  office: director general | international-atomic-energy-agency | 2019-12-03 |
mohamed-elbaradei | person | Mohamed ElBaradei
  short: ElBaradei
  office: director general | international-atomic-energy-agency | 1997-12-01 | 2009-11-30
karim-khan | person | Karim Khan
  short: Khan
  office: prosecutor | international-criminal-court | 2021-06-16 |
luis-moreno-ocampo | person | Luis Moreno-Ocampo
  short: Moreno-Ocampo
  office: prosecutor | international-criminal-court | 2003-06-16 | 2012-06-15
peter-maurer | person | Peter Maurer
  short: Maurer
  office: president | international-committee-of-the-red-cross | 2012-07-01 | 2022-09-30
mirjana-spoljaric | person | Mirjana Spoljaric
  alias: Mirjana Spoljaric Egger
  short: Spoljaric
  office: president | international-committee-of-the-red-cross | 2022-10-01 |
jakob-kellenberger | person | Jakob Kellenberger
  short: Kellenberger
  office: president | international-committee-of-the-red-cross | 2000-01-01 | 2012-06-30; state secretary | switzerland | 1992 | 1999
cornelio-sommaruga | person | Cornelio Sommaruga
  short: Sommaruga
  office: president | international-committee-of-the-red-cross | 1987 | 1999-12-31

# United States
george-h-w-bush | person | George H. W. Bush
  alias: George Bush; George HW Bush
  short: Bush
  office: president | united-states | 1989-01-20 | 1993-01-20
bill-clinton | person | Bill Clinton
  alias: William Clinton; William Jefferson Clinton
  short: Clinton
  office: president-elect | united-states-incoming-administration-1992 | 1992-11-04 | 1993-01-20; president | united-states | 1993-01-20 | 2001-01-20
george-w-bush | person | George W. Bush
  alias: George W Bush
  short: Bush
  office: president-elect | united-states-incoming-administration-2000 | 2000-12-13 | 2001-01-20; president | united-states | 2001-01-20 | 2009-01-20
barack-obama | person | Barack Obama
  short: Obama
  scripts: ar: باراك أوباما; ar: أوباما; ru: Барак Обама; ru: Обама
  office: president-elect | united-states-incoming-administration-2008 | 2008-11-05 | 2009-01-20; president | united-states | 2009-01-20 | 2017-01-20
donald-trump | person | Donald Trump
  alias: Donald J. Trump
  short: Trump
  scripts: ar: دونالد ترامب; ar: ترامب; ru: Дональд Трамп; ru: Трамп
  office: president-elect | united-states-incoming-administration-2016 | 2016-11-09 | 2017-01-20; president | united-states | 2017-01-20 | 2021-01-20; president-elect | united-states-incoming-administration-2024 | 2024-11-06 | 2025-01-20; president | united-states | 2025-01-20 |
joe-biden | person | Joe Biden
  alias: Joseph Biden; Joseph R. Biden
  short: Biden
  scripts: ar: جو بايدن; ar: بايدن; ru: Джо Байден; ru: Байден
  office: vice-president | united-states | 2009-01-20 | 2017-01-20; president-elect | united-states-incoming-administration-2020 | 2020-11-07 | 2021-01-20; president | united-states | 2021-01-20 | 2025-01-20
mike-pence | person | Mike Pence
  short: Pence
  office: vice-president-elect | united-states-incoming-administration-2016 | 2016-11-09 | 2017-01-20; vice-president | united-states | 2017-01-20 | 2021-01-20
kamala-harris | person | Kamala Harris
  short: Harris
  office: vice-president | united-states | 2021-01-20 | 2025-01-20
jd-vance | person | JD Vance
  alias: J. D. Vance; J.D. Vance
  short: Vance
  office: vice-president | united-states | 2025-01-20 |
dick-cheney | person | Dick Cheney
  short: Cheney
  office: defence secretary | united-states | 1989-03 | 1993-01; vice-president | united-states | 2001-01-20 | 2009-01-20
lawrence-eagleburger | person | Lawrence Eagleburger
  short: Eagleburger
  office: secretary of state | united-states | 1992-12 | 1993-01-20
warren-christopher | person | Warren Christopher
  short: Christopher
  office: secretary of state | united-states | 1993-01-20 | 1997-01-17
madeleine-albright | person | Madeleine Albright
  short: Albright
  office: ambassador to the United Nations | united-states | 1993-01 | 1997-01; secretary of state | united-states | 1997-01-23 | 2001-01-20
colin-powell | person | Colin Powell
  short: Powell
  office: secretary of state | united-states | 2001-01-20 | 2005-01-26
condoleezza-rice | person | Condoleezza Rice
  short: Rice
  office: national security adviser | united-states | 2001-01 | 2005-01; secretary of state | united-states | 2005-01-26 | 2009-01-20
hillary-clinton | person | Hillary Clinton
  alias: Hillary Rodham Clinton
  short: Clinton
  office: secretary of state | united-states | 2009-01-21 | 2013-02-01
john-kerry | person | John Kerry
  short: Kerry
  scripts: ar: جون كيري; ar: كيري; ru: Джон Керри; ru: Керри
  office: secretary of state | united-states | 2013-02-01 | 2017-01-20
rex-tillerson | person | Rex Tillerson
  short: Tillerson
  scripts: ar: ريكس تيلرسون; ar: تيلرسون; ru: Рекс Тиллерсон; ru: Тиллерсон
  office: secretary of state-designate | united-states-incoming-administration-2016 | 2016-12-13 | 2017-01-20; secretary of state | united-states | 2017-02-01 | 2018-03-31
mike-pompeo | person | Mike Pompeo
  short: Pompeo
  scripts: ru: Майк Помпео; ru: Помпео
  office: secretary of state | united-states | 2018-04-26 | 2021-01-20
antony-blinken | person | Antony Blinken
  alias: Tony Blinken; Anthony Blinken
  short: Blinken
  scripts: ar: أنتوني بلينكن; ar: بلينكن; ru: Энтони Блинкен; ru: Блинкен
  office: deputy secretary of state | united-states | 2015-01 | 2017-01; secretary of state | united-states | 2021-01-26 | 2025-01-20
marco-rubio | person | Marco Rubio
  short: Rubio
  scripts: ar: ماركو روبيو; ar: روبيو; ru: Марко Рубио; ru: Рубио
  office: secretary of state | united-states | 2025-01-21 |
william-burns | person | William Burns
  alias: Bill Burns
  short: Burns
  office: deputy secretary of state | united-states | 2011-07 | 2014-11; CIA director | united-states | 2021-03-19 | 2025-01-20
wendy-sherman | person | Wendy Sherman
  short: Sherman
  office: under-secretary of state | united-states | 2011-09 | 2015-10; deputy secretary of state | united-states | 2021-04 | 2023-07
victoria-nuland | person | Victoria Nuland
  short: Nuland
  office: assistant secretary of state | united-states | 2013-09 | 2017-01; under-secretary of state | united-states | 2021-05 | 2024-03
stephen-biegun | person | Stephen Biegun
  short: Biegun
  office: special representative for North Korea | united-states | 2018-08 | 2019-12; deputy secretary of state | united-states | 2019-12 | 2021-01
strobe-talbott | person | Strobe Talbott
  short: Talbott
  office: deputy secretary of state | united-states | 1994-02 | 2001-01
richard-armitage | person | Richard Armitage
  short: Armitage
  office: deputy secretary of state | united-states | 2001-03 | 2005-02
richard-holbrooke | person | Richard Holbrooke
  short: Holbrooke
  office: assistant secretary of state | united-states | 1994-09 | 1996-02; ambassador to the United Nations | united-states | 1999-08 | 2001-01; special representative for Afghanistan and Pakistan | united-states | 2009-01 | 2010-12-13
christopher-hill | person | Christopher Hill
  short: Hill
  office: special envoy for Kosovo | united-states | 1998 | 1999; assistant secretary of state | united-states | 2005-04 | 2009-04
robert-gelbard | person | Robert Gelbard
  short: Gelbard
  office: special envoy for the Balkans | united-states | 1997 | 1999
dennis-ross | person | Dennis Ross
  short: Ross
  office: special Middle East coordinator | united-states | 1993 | 2001-01
george-mitchell | person | George Mitchell
  short: Mitchell
  office: chairman of the multi-party talks |  | 1996-06 | 1998-04; special envoy for Middle East peace | united-states | 2009-01-22 | 2011-05-13
martin-indyk | person | Martin Indyk
  short: Indyk
  office: special envoy for Israeli-Palestinian negotiations | united-states | 2013-07 | 2014-06
anthony-zinni | person | Anthony Zinni
  short: Zinni
  office: special envoy to the Middle East | united-states | 2001-11 | 2003
anthony-lake | person | Anthony Lake
  short: Mr Lake
  office: national security adviser | united-states | 1993-01 | 1997-03; special envoy for Ethiopia and Eritrea | united-states | 1998 | 2000
susan-rice | person | Susan Rice
  short: Rice
  office: assistant secretary of state | united-states | 1997-10 | 2001-01; ambassador to the United Nations | united-states | 2009-01-26 | 2013-06; national security adviser | united-states | 2013-07 | 2017-01-20
samantha-power | person | Samantha Power
  short: Ms Power
  office: ambassador to the United Nations | united-states | 2013-08 | 2017-01-20; administrator of USAID | united-states | 2021-05 | 2025-01
nikki-haley | person | Nikki Haley
  short: Haley
  office: ambassador to the United Nations | united-states | 2017-01-27 | 2018-12-31
linda-thomas-greenfield | person | Linda Thomas-Greenfield
  short: Thomas-Greenfield
  office: assistant secretary of state | united-states | 2013-08 | 2017-03; ambassador to the United Nations | united-states | 2021-02 | 2025-01-20
mike-waltz | person | Mike Waltz
  alias: Michael Waltz
  short: Waltz
  office: national security adviser | united-states | 2025-01-20 | 2025-05-01; ambassador to the United Nations | united-states | 2025-09 |
john-bolton | person | John Bolton
  short: Bolton
  office: ambassador to the United Nations | united-states | 2005-08 | 2006-12; national security adviser | united-states | 2018-04 | 2019-09
h-r-mcmaster | person | H. R. McMaster
  alias: HR McMaster
  short: McMaster
  office: national security adviser | united-states | 2017-02-20 | 2018-04
jake-sullivan | person | Jake Sullivan
  short: Sullivan
  office: national security adviser | united-states | 2021-01-20 | 2025-01-20
brett-mcgurk | person | Brett McGurk
  short: McGurk
  office: special envoy for the coalition against Islamic State | united-states | 2015-10 | 2018-12; White House coordinator for the Middle East | united-states | 2021-01 | 2025-01
robert-malley | person | Robert Malley
  alias: Rob Malley
  short: Malley
  office: special envoy for Iran | united-states | 2021-01 | 2023
steve-witkoff | person | Steve Witkoff
  alias: Steven Witkoff
  short: Witkoff
  scripts: ar: ستيف ويتكوف; ar: ويتكوف; ru: Стив Уиткофф; ru: Уиткофф
  office: special envoy to the Middle East | united-states-incoming-administration-2024 | 2024-11-12 | 2025-01-20; special envoy | united-states | 2025-01-20 |
jared-kushner | person | Jared Kushner
  short: Kushner
  office: senior adviser to the president | united-states | 2017-01-20 | 2021-01-20
keith-kellogg | person | Keith Kellogg
  short: Kellogg
  scripts: ru: Кит Келлог
  office: special envoy for Ukraine | united-states | 2025-01 | 2025-12
massad-boulos | person | Massad Boulos
  short: Boulos
  office: senior adviser for Africa | united-states | 2025-04 |
tom-barrack | person | Tom Barrack
  alias: Thomas Barrack
  short: Barrack
  office: ambassador to Turkey | united-states | 2025-05 |; special envoy for Syria | united-states | 2025-05 |
morgan-ortagus | person | Morgan Ortagus
  short: Ortagus
  office: spokeswoman | united-states | 2019-04 | 2021-01; deputy special envoy to the Middle East | united-states | 2025-01 |
amos-hochstein | person | Amos Hochstein
  short: Hochstein
  office: special envoy to Lebanon | united-states | 2022 | 2025-01-20
adam-boehler | person | Adam Boehler
  short: Boehler
  office: special envoy for hostage affairs | united-states | 2025 |
tim-lenderking | person | Tim Lenderking
  alias: Timothy Lenderking
  short: Lenderking
  office: special envoy for Yemen | united-states | 2021-02-04 | 2025
mike-hammer | person | Mike Hammer
  short: Hammer
  office: special envoy for the Horn of Africa | united-states | 2022-06 | 2025-01
tom-perriello | person | Tom Perriello
  short: Perriello
  office: special envoy for the Great Lakes | united-states | 2015-07 | 2016-12; special envoy for Sudan | united-states | 2024-02 | 2025-01
donald-booth | person | Donald Booth
  short: Booth
  office: special envoy for Sudan and South Sudan | united-states | 2013-08 | 2017-01
russ-feingold | person | Russ Feingold
  short: Feingold
  office: special envoy for the Great Lakes | united-states | 2013-06 | 2015-03
molly-phee | person | Molly Phee
  short: Phee
  office: assistant secretary of state | united-states | 2021-09 | 2025-01
michael-ratney | person | Michael Ratney
  short: Ratney
  office: special envoy for Syria | united-states | 2015-07 | 2018
daniel-rubinstein | person | Daniel Rubinstein
  short: Rubinstein
  office: special envoy for Syria | united-states | 2014-03 | 2015-07
robert-ford | person | Robert Ford
  short: Ford
  office: ambassador to Syria | united-states | 2011-01 | 2014-02
james-jeffrey | person | James Jeffrey
  short: Jeffrey
  office: special representative for Syria | united-states | 2018-08 | 2020-11
kurt-volker | person | Kurt Volker
  short: Volker
  office: special representative for Ukraine negotiations | united-states | 2017-07 | 2019-09
george-krol | person | George Krol
  short: Krol
  office: ambassador to Kazakhstan | united-states | 2015-01 | 2018
stuart-jones | person | Stuart Jones
  short: Jones
  office: acting assistant secretary of state | united-states | 2017-01 | 2017-08
david-satterfield | person | David Satterfield
  short: Satterfield
  office: acting assistant secretary of state | united-states | 2017-09 | 2019; special envoy for the Horn of Africa | united-states | 2022-01 | 2022-04
stanley-roth | person | Stanley Roth
  short: Roth
  office: assistant secretary of state | united-states | 1997-08 | 2001-01
charles-kartman | person | Charles Kartman
  short: Kartman
  office: special envoy for Korean peace talks | united-states | 1997 | 2001
william-perry | person | William Perry
  short: Perry
  office: defence secretary | united-states | 1994-02 | 1997-01; North Korea policy coordinator | united-states | 1998-11 | 2000
chester-crocker | person | Chester Crocker
  short: Crocker
  office: assistant secretary of state | united-states | 1981 | 1989
john-danforth | person | John Danforth
  short: Danforth
  office: special envoy for Sudan | united-states | 2001-09 | 2004-06
robert-zoellick | person | Robert Zoellick
  short: Zoellick
  office: deputy secretary of state | united-states | 2005-02 | 2006-07
andrew-natsios | person | Andrew Natsios
  short: Natsios
  office: special envoy for Sudan | united-states | 2006-09 | 2007-12
scott-gration | person | Scott Gration
  short: Gration
  office: special envoy for Sudan | united-states | 2009-03 | 2011-04
princeton-lyman | person | Princeton Lyman
  short: Lyman
  office: special envoy for Sudan and South Sudan | united-states | 2011-03 | 2013-03
mark-toner | person | Mark Toner
  short: Toner
  office: spokesman | united-states | 2013 | 2017-04
john-kirby | person | John Kirby
  short: Kirby
  office: spokesman of the State Department | united-states | 2015-05 | 2017-01-20; White House national security spokesman | united-states | 2022-05 | 2025-01-20
heather-nauert | person | Heather Nauert
  short: Nauert
  office: spokeswoman of the State Department | united-states | 2017-04 | 2019
ned-price | person | Ned Price
  short: Price
  office: spokesman of the State Department | united-states | 2021-01 | 2023-03
matthew-miller | person | Matthew Miller
  short: Miller
  office: spokesman of the State Department | united-states | 2023-04 | 2025-01
tammy-bruce | person | Tammy Bruce
  short: Bruce
  office: spokeswoman of the State Department | united-states | 2025-01 | 2025-08
jen-psaki | person | Jen Psaki
  short: Psaki
  office: spokeswoman of the State Department | united-states | 2013-02 | 2015-03; White House press secretary | united-states | 2021-01 | 2022-05
james-rubin | person | James Rubin
  short: Rubin
  office: spokesman of the State Department | united-states | 1997 | 2000
nicholas-burns | person | Nicholas Burns
  short: Burns
  office: spokesman of the State Department | united-states | 1995 | 1997; under-secretary of state | united-states | 2005 | 2008
josh-earnest | person | Josh Earnest
  short: Earnest
  office: White House press secretary | united-states | 2014-06 | 2017-01-20
sean-spicer | person | Sean Spicer
  short: Spicer
  office: spokesman | united-states-incoming-administration-2016 | 2016-12-22 | 2017-01-20; White House press secretary | united-states | 2017-01-20 | 2017-07-21
karoline-leavitt | person | Karoline Leavitt
  short: Leavitt
  office: White House press secretary | united-states | 2025-01-20 |
karine-jean-pierre | person | Karine Jean-Pierre
  short: Jean-Pierre
  office: White House press secretary | united-states | 2022-05 | 2025-01-20
michael-flynn | person | Michael Flynn
  alias: Mike Flynn
  short: Flynn
  office: national security adviser-designate | united-states-incoming-administration-2016 | 2016-11-18 | 2017-01-20; national security adviser | united-states | 2017-01-20 | 2017-02-13
james-mattis | person | James Mattis
  alias: Jim Mattis
  short: Mattis
  office: defence secretary | united-states | 2017-01-20 | 2018-12-31
ash-carter | person | Ash Carter
  alias: Ashton Carter
  short: Carter
  office: defence secretary | united-states | 2015-02-17 | 2017-01-20
robert-gates | person | Robert Gates
  short: Gates
  office: defence secretary | united-states | 2006-12-18 | 2011-07-01
donald-rumsfeld | person | Donald Rumsfeld
  short: Rumsfeld
  office: defence secretary | united-states | 2001-01-20 | 2006-12-18
lloyd-austin | person | Lloyd Austin
  short: Austin
  office: defence secretary | united-states | 2021-01-22 | 2025-01-20
pete-hegseth | person | Pete Hegseth
  short: Hegseth
  office: defence secretary | united-states | 2025-01-25 |
jimmy-carter | person | Jimmy Carter
  alias: former president Carter
  short: Carter
  office: president | united-states | 1977-01-20 | 1981-01-20

# Russia and the Soviet Union
mikhail-gorbachev | person | Mikhail Gorbachev
  alias: Mikhail Gorbachov
  short: Gorbachev
  scripts: ru: Михаил Горбачёв
  office: president | soviet-union | 1990-03-15 | 1991-12-25
boris-yeltsin | person | Boris Yeltsin
  short: Yeltsin
  scripts: ru: Борис Ельцин
  office: president | russia | 1991-07-10 | 1999-12-31
vladimir-putin | person | Vladimir Putin
  short: Putin
  scripts: ar: فلاديمير بوتين; ar: بوتين; ru: Владимир Путин; ru: Путин; fr: Vladimir Poutine; fr: Poutine
  office: prime minister | russia | 1999-08-09 | 2000-05-07; president | russia | 2000-05-07 | 2008-05-07; prime minister | russia | 2008-05-08 | 2012-05-07; president | russia | 2012-05-07 |
dmitry-medvedev | person | Dmitry Medvedev
  alias: Dmitri Medvedev
  short: Medvedev
  scripts: ru: Дмитрий Медведев; ru: Медведев
  office: president | russia | 2008-05-07 | 2012-05-07; prime minister | russia | 2012-05-08 | 2020-01-15
sergei-lavrov | person | Sergei Lavrov
  alias: Sergey Lavrov
  short: Lavrov
  scripts: ar: سيرغي لافروف; ar: لافروف; ru: Сергей Лавров; ru: Лавров; fr: Sergueï Lavrov
  office: foreign minister | russia | 2004-03-09 |
igor-ivanov | person | Igor Ivanov
  short: Ivanov
  scripts: ru: Игорь Иванов
  office: foreign minister | russia | 1998-09-11 | 2004-03-09
yevgeny-primakov | person | Yevgeny Primakov
  short: Primakov
  scripts: ru: Евгений Примаков
  office: foreign minister | russia | 1996-01-09 | 1998-09-11; prime minister | russia | 1998-09-11 | 1999-05-12
andrei-kozyrev | person | Andrei Kozyrev
  alias: Andrey Kozyrev
  short: Kozyrev
  scripts: ru: Андрей Козырев
  office: foreign minister | russia | 1990-10-11 | 1996-01-05
eduard-shevardnadze | person | Eduard Shevardnadze
  short: Shevardnadze
  office: foreign minister | soviet-union | 1985-07 | 1990-12; president | georgia | 1995-11-26 | 2003-11-23
viktor-chernomyrdin | person | Viktor Chernomyrdin
  short: Chernomyrdin
  scripts: ru: Виктор Черномырдин
  office: prime minister | russia | 1992-12-14 | 1998-03-23; special envoy for the Balkans | russia | 1999-04 | 1999-06
dmitry-peskov | person | Dmitry Peskov
  alias: Dmitri Peskov; Dmitriy Peskov
  short: Peskov
  scripts: ar: دميتري بيسكوف; ar: بيسكوف; ru: Дмитрий Песков; ru: Песков
  office: spokesman of the Kremlin | russia | 2012-05-22 |
maria-zakharova | person | Maria Zakharova
  alias: Mariya Zakharova
  short: Zakharova
  scripts: ar: ماريا زاخاروفا; ar: زاخاروفا; ru: Мария Захарова; ru: Захарова
  office: spokeswoman of the foreign ministry | russia | 2015-08-10 |
alexander-lukashevich | person | Alexander Lukashevich
  short: Lukashevich
  scripts: ru: Александр Лукашевич
  office: spokesman of the foreign ministry | russia | 2011-04 | 2015-08
mikhail-bogdanov | person | Mikhail Bogdanov
  short: Bogdanov
  scripts: ar: ميخائيل بوغدانوف; ar: بوغدانوف; ru: Михаил Богданов; ru: Богданов
  office: deputy foreign minister | russia | 2011-06 | 2025-07
alexander-lavrentiev | person | Alexander Lavrentiev
  alias: Alexander Lavrentyev; Aleksandr Lavrentyev; Alexandr Lavrentiev
  short: Lavrentiev
  scripts: ar: ألكسندر لافرنتييف; ar: لافرنتييف; ru: Александр Лаврентьев; ru: Лаврентьев
  office: special presidential envoy for Syria | russia | 2015 |
gennady-gatilov | person | Gennady Gatilov
  alias: Gennadiy Gatilov
  short: Gatilov
  scripts: ru: Геннадий Гатилов; ru: Гатилов
  office: deputy foreign minister | russia | 2011 | 2018
sergei-ryabkov | person | Sergei Ryabkov
  alias: Sergey Ryabkov
  short: Ryabkov
  scripts: ru: Сергей Рябков
  office: deputy foreign minister | russia | 2008-08 |
sergei-vershinin | person | Sergei Vershinin
  alias: Sergey Vershinin
  short: Vershinin
  scripts: ru: Сергей Вершинин
  office: deputy foreign minister | russia | 2018-03 |
andrei-rudenko | person | Andrei Rudenko
  alias: Andrey Rudenko
  short: Rudenko
  office: deputy foreign minister | russia | 2019-12 |
alexander-grushko | person | Alexander Grushko
  short: Grushko
  office: deputy foreign minister | russia | 2018 |
grigory-karasin | person | Grigory Karasin
  short: Karasin
  office: deputy foreign minister | russia | 2005 | 2019
vasily-nebenzya | person | Vasily Nebenzya
  alias: Vassily Nebenzia; Vasily Nebenzia
  short: Nebenzya
  scripts: ru: Василий Небензя
  office: ambassador to the United Nations | russia | 2017-07 |
vitaly-churkin | person | Vitaly Churkin
  short: Churkin
  scripts: ru: Виталий Чуркин; ru: Чуркин
  office: special envoy to the former Yugoslavia | russia | 1992 | 1994; ambassador to the United Nations | russia | 2006-05 | 2017-02-20
alexei-borodavkin | person | Alexei Borodavkin
  alias: Aleksei Borodavkin; Alexey Borodavkin
  short: Borodavkin
  scripts: ru: Алексей Бородавкин
  office: ambassador to the United Nations in Geneva | russia | 2011 | 2018
sergei-shoigu | person | Sergei Shoigu
  alias: Sergey Shoigu; Sergei Shoygu
  short: Shoigu
  scripts: ar: سيرغي شويغو; ar: شويغو; ru: Сергей Шойгу; ru: Шойгу
  office: defence minister | russia | 2012-11-06 | 2024-05-12; secretary of the Security Council | russia | 2024-05-12 |
andrei-belousov | person | Andrei Belousov
  alias: Andrey Belousov
  short: Belousov
  scripts: ru: Андрей Белоусов
  office: defence minister | russia | 2024-05-14 |
valery-gerasimov | person | Valery Gerasimov
  short: Gerasimov
  scripts: ru: Валерий Герасимов
  office: chief of the general staff | russian-armed-forces | 2012-11-09 |
sergei-rudskoi | person | Sergei Rudskoi
  alias: Sergey Rudskoy; Sergei Rudskoy
  short: Rudskoi
  scripts: ru: Сергей Рудской
  office: head of operations of the general staff | russian-armed-forces | 2015-11 |
igor-konashenkov | person | Igor Konashenkov
  short: Konashenkov
  scripts: ru: Игорь Конашенков
  office: spokesman of the defence ministry | russian-defence-ministry | 2011 |
pavel-grachev | person | Pavel Grachev
  short: Grachev
  scripts: ru: Павел Грачёв
  office: defence minister | russia | 1992-05-18 | 1996-06-17
alexander-lebed | person | Alexander Lebed
  alias: Aleksandr Lebed
  short: Lebed
  scripts: ru: Александр Лебедь
  office: secretary of the Security Council | russia | 1996-06-18 | 1996-10-17
nikolai-patrushev | person | Nikolai Patrushev
  alias: Nikolay Patrushev
  short: Patrushev
  scripts: ru: Николай Патрушев
  office: secretary of the Security Council | russia | 2008-05 | 2024-05
sergei-naryshkin | person | Sergei Naryshkin
  short: Naryshkin
  office: director of foreign intelligence | russia | 2016-10 |
yuri-ushakov | person | Yuri Ushakov
  alias: Yury Ushakov
  short: Ushakov
  scripts: ru: Юрий Ушаков
  office: foreign policy aide to the president | russia | 2012-05 |
vladislav-surkov | person | Vladislav Surkov
  short: Surkov
  scripts: ru: Владислав Сурков
  office: aide to the president | russia | 2013-09 | 2020-02
dmitry-kozak | person | Dmitry Kozak
  alias: Dmitri Kozak
  short: Kozak
  scripts: ru: Дмитрий Козак
  office: deputy head of the presidential administration | russia | 2020-01 | 2025-09
vladimir-medinsky | person | Vladimir Medinsky
  short: Medinsky
  scripts: ru: Владимир Мединский; ru: Мединский
  office: aide to the president | russia | 2020-01 |
leonid-slutsky | person | Leonid Slutsky
  short: Slutsky
  scripts: ru: Леонид Слуцкий
  office: chairman of the international affairs committee of the Duma | russia | 2016-10 |
kirill-dmitriev | person | Kirill Dmitriev
  short: Dmitriev
  scripts: ru: Кирилл Дмитриев
  office: special envoy for economic cooperation | russia | 2025-02 |
boris-gryzlov | person | Boris Gryzlov
  short: Gryzlov
  scripts: ru: Борис Грызлов
  office: representative in the Contact Group | russia | 2015-12 | 2022
mikhail-zurabov | person | Mikhail Zurabov
  short: Zurabov
  scripts: ru: Михаил Зурабов
  office: ambassador to Ukraine | russia | 2009 | 2016
konstantin-kosachev | person | Konstantin Kosachev
  alias: Konstantin Kosachyov
  short: Kosachev
  scripts: ru: Константин Косачёв
viktor-ozerov | person | Viktor Ozerov
  short: Ozerov
  scripts: ru: Виктор Озеров
leonid-ivashov | person | Leonid Ivashov
  short: Ivashov
  scripts: ru: Леонид Ивашов
sergei-kislyak | person | Sergei Kislyak
  alias: Sergey Kislyak
  short: Kislyak
  scripts: ru: Сергей Кисляк
  office: ambassador to the United States | russia | 2008-07 | 2017-08
zamir-kabulov | person | Zamir Kabulov
  short: Kabulov
  scripts: ru: Замир Кабулов
  office: special envoy for Afghanistan | russia | 2011 |
lev-dengov | person | Lev Dengov
  short: Dengov
  office: head of the contact group on Libya | russia | 2015 |
ramzan-kadyrov | person | Ramzan Kadyrov
  short: Kadyrov
  scripts: ru: Рамзан Кадыров
  office: head | chechnya | 2007-02-15 |
aslan-maskhadov | person | Aslan Maskhadov
  short: Maskhadov
  scripts: ru: Аслан Масхадов
  office: president | chechen-separatists | 1997-02-12 | 2005-03-08
dzhokhar-dudayev | person | Dzhokhar Dudayev
  short: Dudayev
  scripts: ru: Джохар Дудаев
  office: president | chechen-separatists | 1991-11-09 | 1996-04-21
shamil-basayev | person | Shamil Basayev
  alias: Shamil Basaev
  short: Basayev
  scripts: ru: Шамиль Басаев
zelimkhan-yandarbiyev | person | Zelimkhan Yandarbiyev
  alias: Zelimkhan Yandarbiev
  short: Yandarbiyev
  office: acting president | chechen-separatists | 1996-04-21 | 1997-02-12
yevgeny-prigozhin | person | Yevgeny Prigozhin
  short: Prigozhin
  scripts: ru: Евгений Пригожин
  office: head | wagner-group | 2014 | 2023-08-23

# Syria
bashar-al-assad | person | Bashar al-Assad
  alias: Bashar Assad; Bashar al Assad; Bachar al-Assad
  short: Assad; al-Assad
  scripts: ar: بشار الأسد; ar: الأسد; ru: Башар Асад; ru: Асад; fr: Bachar al-Assad; tr: Beşar Esad; tr: Esad
  office: president | syria | 2000-07-17 | 2024-12-08
hafez-al-assad | person | Hafez al-Assad
  short: Assad; al-Assad
  scripts: ar: حافظ الأسد
  office: president | syria | 1971-03-12 | 2000-06-10
walid-al-moallem | person | Walid al-Moallem
  alias: Walid Muallem; Walid al-Muallem; Walid Moualem; Walid al-Mualem
  short: Moallem; Muallem; al-Moallem; al-Muallem
  scripts: ar: وليد المعلم; ar: المعلم; ru: Валид Муаллем; ru: Валид Муаллим
  office: foreign minister | syria | 2006-02-21 | 2020-11-16
faisal-mekdad | person | Faisal Mekdad
  alias: Faisal Miqdad; Faysal Mekdad; Faisal Meqdad
  short: Mekdad; Miqdad
  scripts: ar: فيصل المقداد; ar: المقداد; ru: Фейсал Мекдад
  office: deputy foreign minister | syria | 2006 | 2020; foreign minister | syria | 2020-11-22 | 2024-09
bashar-jaafari | person | Bashar Ja'afari
  alias: Bashar al-Jaafari; Bashar Jaafari; Bashar al-Ja'afari
  short: Jaafari; Ja'afari; al-Jaafari
  scripts: ar: بشار الجعفري; ar: الجعفري; ru: Башар Джаафари; ru: Джаафари
  office: ambassador to the United Nations | syria | 2006-09 | 2020-11; head of delegation | syria | 2016-01 | 2018
ahmed-al-sharaa | person | Ahmed al-Sharaa
  alias: Ahmad al-Sharaa; Abu Mohammad al-Julani; Abu Mohammed al-Golani; Abu Mohammed al-Jolani; Abu Muhammad al-Jawlani
  short: Sharaa; al-Sharaa; Golani; Jolani; al-Golani; al-Jolani; Julani
  scripts: ar: أحمد الشرع; ar: أبو محمد الجولاني; ar: الجولاني; ru: Ахмед аш-Шараа; ru: Абу Мухаммад аль-Джулани
  office: leader | nusra-front | 2012-01 | 2016-07-28; leader | hayat-tahrir-al-sham | 2017-10 | 2025-01-29; president | syria | 2025-01-29 |
asaad-al-shaibani | person | Asaad al-Shaibani
  alias: Asaad al-Shibani; Assad al-Shaibani; Asaad Hassan al-Shaibani
  short: Shaibani; al-Shaibani; Shibani
  scripts: ar: أسعد الشيباني
  office: foreign minister | syria | 2024-12-21 |
murhaf-abu-qasra | person | Murhaf Abu Qasra
  short: Abu Qasra
  office: defence minister | syria | 2024-12-21 |
ali-haidar | person | Ali Haidar
  short: Haidar
  scripts: ar: علي حيدر
  office: minister for national reconciliation | syria | 2011 | 2018
bouthaina-shaaban | person | Bouthaina Shaaban
  short: Shaaban
  scripts: ar: بثينة شعبان
  office: adviser to the president | syria | 2008 | 2024-12-08
imad-khamis | person | Imad Khamis
  short: Khamis
  office: prime minister | syria | 2016-07 | 2020-06
ali-abdullah-ayyoub | person | Ali Abdullah Ayyoub
  short: Ayyoub; Ayoub
fahd-jassem-al-freij | person | Fahd Jassem al-Freij
  short: al-Freij; Freij
  office: defence minister | syria | 2012-07-18 | 2018-01-01
alaa-ibrahim | person | Alaa Ibrahim
  short: Ibrahim
  office: governor of Rural Damascus | syria | 2016 | 2023
ahmad-al-ghadban | person | Ahmad al-Ghadban
  alias: Ahmed al-Ghadban; Ahmad Ghadban
  short: Ghadban; al-Ghadban
  scripts: ar: أحمد الغضبان; ar: الغضبان
mohammed-alloush | person | Mohammed Alloush
  alias: Mohammad Alloush; Muhammad Alloush; Mohamed Alloush
  short: Alloush; Allouche
  scripts: ar: محمد علوش; ar: علوش; ru: Мухаммед Аллуш; ru: Мохаммед Аллуш; ru: Аллуш
  office: chief negotiator | high-negotiations-committee | 2016-01 | 2016-05; political head | jaysh-al-islam | 2013 | 2018; head of the rebel delegation | syrian-armed-opposition | 2017-01 | 2017-03
zahran-alloush | person | Zahran Alloush
  short: Alloush
  scripts: ar: زهران علوش
  office: leader | jaysh-al-islam | 2013-09 | 2015-12-25
osama-abu-zeid | person | Osama Abu Zeid
  alias: Usama Abu Zaid; Osama Abu Zaid; Usama Abu Zeid
  short: Abu Zeid; Abu Zaid
  scripts: ar: أسامة أبو زيد; ru: Усама Абу Зейд
  office: legal adviser | free-syrian-army | 2013 | 2017
yahya-al-aridi | person | Yahya al-Aridi
  alias: Yehya al-Aridi; Yahya Aridi
  short: Aridi; al-Aridi
  scripts: ar: يحيى العريضي
  office: spokesman | high-negotiations-committee | 2017 | 2020
riyad-hijab | person | Riyad Hijab
  alias: Riad Hijab; Riyadh Hijab
  short: Hijab
  scripts: ar: رياض حجاب; ru: Рияд Хиджаб; ru: Хиджаб
  office: prime minister | syria | 2012-06-23 | 2012-08-06; general coordinator | high-negotiations-committee | 2015-12-17 | 2017-11-20
salem-al-muslet | person | Salem al-Muslet
  alias: Salim al-Muslat; Salem al-Meslet; Salim Muslet
  short: Muslet; al-Muslet; al-Muslat
  scripts: ar: سالم المسلط
  office: spokesman | high-negotiations-committee | 2015-12 | 2017
riad-naasan-agha | person | Riad Naasan Agha
  alias: Riyad Nassan Agha
  short: Agha; Nassan Agha
  scripts: ar: رياض نعسان آغا
  office: spokesman | high-negotiations-committee | 2015-12 | 2017
asaad-al-zoubi | person | Asaad al-Zoubi
  alias: Asad al-Zoubi; Asaad al-Zubi
  short: Zoubi; al-Zoubi; al-Zubi
  scripts: ar: أسعد الزعبي
  office: head of delegation | high-negotiations-committee | 2016-01 | 2016-12
george-sabra | person | George Sabra
  short: Sabra
  scripts: ar: جورج صبرا
  office: president | syrian-national-council | 2012-11 | 2014; deputy head of delegation | high-negotiations-committee | 2016-01 | 2017
basma-kodmani | person | Basma Kodmani
  alias: Bassma Kodmani
  short: Kodmani
  scripts: ar: بسمة قضماني
  office: member of the delegation | high-negotiations-committee | 2016-01 | 2018
nasr-al-hariri | person | Nasr al-Hariri
  alias: Nasr Hariri; Naser al-Hariri
  short: Hariri; al-Hariri
  scripts: ar: نصر الحريري; ru: Наср аль-Харири
  office: head of delegation | high-negotiations-committee | 2017-02 | 2017-11; head | syrian-negotiation-commission | 2017-11-24 | 2020-06; president | syrian-national-coalition | 2020-07 | 2021-07
anas-al-abdah | person | Anas al-Abdah
  alias: Anas Abdah; Anas al-Abda
  short: Abdah; al-Abdah
  scripts: ar: أنس العبدة; ru: Анас аль-Абда
  office: president | syrian-national-coalition | 2016-03-05 | 2017-05
khaled-khoja | person | Khaled Khoja
  alias: Khaled Khodja
  short: Khoja
  scripts: ar: خالد خوجة
  office: president | syrian-national-coalition | 2015-01-05 | 2016-03
hadi-al-bahra | person | Hadi al-Bahra
  short: Bahra; al-Bahra
  scripts: ar: هادي البحرة
  office: president | syrian-national-coalition | 2014-07 | 2015-01
ahmad-jarba | person | Ahmad Jarba
  alias: Ahmed Jarba; Ahmad al-Jarba
  short: Jarba
  scripts: ar: أحمد الجربا
  office: president | syrian-national-coalition | 2013-07 | 2014-07
moaz-al-khatib | person | Moaz al-Khatib
  alias: Ahmed Moaz al-Khatib
  short: Khatib; al-Khatib
  scripts: ar: معاذ الخطيب
  office: president | syrian-national-coalition | 2012-11-11 | 2013-04
burhan-ghalioun | person | Burhan Ghalioun
  short: Ghalioun
  scripts: ar: برهان غليون
  office: chairman | syrian-national-council | 2011-08 | 2012-06
abdulbaset-sieda | person | Abdulbaset Sieda
  alias: Abdelbaset Sieda
  short: Sieda
  office: president | syrian-national-council | 2012-06 | 2012-11
salim-idris | person | Salim Idris
  alias: Selim Idris
  short: Idris
  scripts: ar: سليم إدريس
  office: chief of staff | free-syrian-army | 2012-12 | 2014-02
riad-al-asaad | person | Riad al-Asaad
  alias: Riyad al-Asaad
  short: al-Asaad
  scripts: ar: رياض الأسعد
  office: commander | free-syrian-army | 2011-07 | 2012-12
hassan-abdel-azim | person | Hassan Abdel Azim
  alias: Hassan Abdul Azim; Hassan Abdel-Azim; Hasan Abdul Azim
  short: Abdel Azim; Abdul Azim
  scripts: ar: حسن عبد العظيم
  office: general coordinator | national-coordination-body | 2011 |
haytham-manna | person | Haytham Manna
  alias: Haitham Manna; Haytham al-Manna; Haitham al-Manna
  short: Manna; al-Manna
  scripts: ar: هيثم مناع
  office: co-chair | syrian-democratic-council | 2015-12 | 2016-03
qadri-jamil | person | Qadri Jamil
  alias: Kadri Jamil; Qadri al-Jamil
  short: Jamil
  scripts: ar: قدري جميل; ru: Кадри Джамиль
  office: deputy prime minister | syria | 2012-06 | 2013-10; leader | moscow-platform | 2016 |
randa-kassis | person | Randa Kassis
  alias: Randa Qassis; Randa Kassiss
  short: Kassis
  scripts: ar: رندة قسيس; ru: Ранда Кассис
  office: leader | astana-platform | 2015 |
firas-al-khalidi | person | Firas al-Khalidi
  short: al-Khalidi; Khalidi
  office: member | cairo-platform | 2016 |
jamal-suleiman | person | Jamal Suleiman
  alias: Jamal Soliman
  short: Suleiman
  office: member | cairo-platform | 2016 |
salih-muslim | person | Salih Muslim
  alias: Saleh Muslim; Salih Muslum
  short: Muslim
  scripts: ar: صالح مسلم; ru: Салех Муслим
  office: co-chair | democratic-union-party | 2010 | 2017-09
ilham-ahmed | person | Ilham Ahmed
  alias: Ilham Ahmad
  short: Ahmed
  office: co-chair | syrian-democratic-council | 2015-12 |
mazloum-abdi | person | Mazloum Abdi
  alias: Mazlum Abdi; Mazloum Kobani; Mazlum Kobane
  short: Abdi; Mazloum
  scripts: ar: مظلوم عبدي
  office: commander | syrian-democratic-forces | 2017 |
polat-can | person | Polat Can
  short: Can
redur-xelil | person | Redur Xelil
  short: Xelil
  office: spokesman | peoples-protection-units | 2012 | 2018
fuad-aliko | person | Fuad Aliko
  alias: Fouad Aliko
  short: Aliko
abdulahad-astepho | person | Abdulahad Astepho
  alias: Abdul Ahad Astepho; Abdulahad Steifo
  short: Astepho
labib-al-nahhas | person | Labib al-Nahhas
  alias: Labib Nahhas
  short: Nahhas; al-Nahhas
  office: head of foreign relations | ahrar-al-sham | 2015 | 2017
ahmad-saoud | person | Ahmad Saoud
  alias: Ahmed Saoud
  short: Saoud
  office: spokesman | 13th-division | 2014 | 2017
fares-bayoush | person | Fares Bayoush
  alias: Fares al-Bayoush
  short: Bayoush; al-Bayoush
abdul-hakim-rahmon | person | Abdul Hakim Rahmon
  short: Rahmon
yasser-abdul-rahim | person | Yasser Abdul Rahim
  alias: Yasser Abdelrahim; Yasser Abdul-Rahim
  short: Rahim
mohammed-al-shami | person | Mohammed al-Shami
  short: al-Shami; Shami
  office: negotiator | syrian-armed-opposition |  |
zakaria-malahifji | person | Zakaria Malahifji
  short: Malahifji
  office: head of the political office | fastaqim-union | 2015 | 2017
munir-al-sayyal | person | Munir al-Sayyal
  alias: Monir al-Sayal
  short: al-Sayyal; Sayyal
  office: head of the political office | ahrar-al-sham | 2016 | 2017
hisham-marwah | person | Hisham Marwah
  alias: Hisham Marwa
  short: Marwah
fadel-abdul-ghani | person | Fadel Abdul Ghani
  alias: Fadel Abdulghany; Fadel Abdul-Ghani
  short: Abdul Ghani; Abdulghany
  scripts: ar: فضل عبد الغني
  office: head | syrian-network-for-human-rights | 2011 |
rami-abdel-rahman | person | Rami Abdel Rahman
  alias: Rami Abdulrahman; Rami Abdul Rahman; Rami Abdel-Rahman
  short: Abdel Rahman; Abdulrahman; Abdul Rahman
  scripts: ar: رامي عبد الرحمن
  office: director | syrian-observatory-for-human-rights | 2006 |
raed-saleh | person | Raed Saleh
  alias: Raed al-Saleh
  short: Saleh
  office: head | syria-civil-defence | 2013 | 2025
mustafa-bakkour | person | Mustafa Bakkour
  short: Bakkour
  office: spokesman | jaysh-al-izza |  |
hikmat-al-hijri | person | Hikmat al-Hijri
  short: Hijri; al-Hijri

# Iran, Iraq
hassan-rouhani | person | Hassan Rouhani
  alias: Hassan Rohani
  short: Rouhani
  scripts: ar: حسن روحاني; ru: Хасан Роухани
  office: president | iran | 2013-08-03 | 2021-08-03
mohammad-khatami | person | Mohammad Khatami
  short: Khatami
  office: president | iran | 1997-08-03 | 2005-08-03
mahmoud-ahmadinejad | person | Mahmoud Ahmadinejad
  short: Ahmadinejad
  office: president | iran | 2005-08-03 | 2013-08-03
akbar-hashemi-rafsanjani | person | Akbar Hashemi Rafsanjani
  short: Rafsanjani
  office: president | iran | 1989-08-03 | 1997-08-03
ebrahim-raisi | person | Ebrahim Raisi
  short: Raisi
  office: president-elect | iran-incoming-government-2021 | 2021-06-19 | 2021-08-03; president | iran | 2021-08-03 | 2024-05-19
masoud-pezeshkian | person | Masoud Pezeshkian
  short: Pezeshkian
  office: president-elect | iran-incoming-government-2024 | 2024-07-06 | 2024-07-28; president | iran | 2024-07-28 |
ali-khamenei | person | Ali Khamenei
  alias: Ayatollah Ali Khamenei
  short: Khamenei
  scripts: ar: علي خامنئي; ar: خامنئي; ru: Али Хаменеи
  office: supreme leader | iran | 1989-06-04 |
mohammad-javad-zarif | person | Mohammad Javad Zarif
  alias: Javad Zarif; Mohammed Javad Zarif
  short: Zarif
  scripts: ar: محمد جواد ظريف; ar: ظريف; ru: Мохаммад Джавад Зариф; ru: Зариф
  office: foreign minister | iran | 2013-08-15 | 2021-08-25
hossein-amir-abdollahian | person | Hossein Amir-Abdollahian
  alias: Hossein Amirabdollahian; Hossein Amir Abdollahian
  short: Amir-Abdollahian; Amirabdollahian
  office: deputy foreign minister | iran | 2011 | 2016-06; foreign minister | iran | 2021-08-25 | 2024-05-19
abbas-araghchi | person | Abbas Araghchi
  alias: Abbas Araqchi; Seyed Abbas Araghchi
  short: Araghchi; Araqchi
  scripts: ar: عباس عراقجي; ru: Аббас Аракчи
  office: deputy foreign minister | iran | 2013 | 2021; foreign minister | iran | 2024-08-21 |
ali-akbar-salehi | person | Ali Akbar Salehi
  short: Salehi
  office: foreign minister | iran | 2010-12 | 2013-08
manouchehr-mottaki | person | Manouchehr Mottaki
  short: Mottaki
  office: foreign minister | iran | 2005-08 | 2010-12
kamal-kharazi | person | Kamal Kharazi
  alias: Kamal Kharrazi
  short: Kharazi
  office: foreign minister | iran | 1997-08 | 2005-08
ali-akbar-velayati | person | Ali Akbar Velayati
  short: Velayati
  office: foreign minister | iran | 1981-12 | 1997-08
hossein-jaberi-ansari | person | Hossein Jaberi Ansari
  alias: Hossein Jaber Ansari
  short: Jaberi Ansari; Jaber Ansari; Ansari
  scripts: ar: حسين جابري أنصاري; ru: Хосейн Джабери Ансари
  office: spokesman of the foreign ministry | iran | 2015-11 | 2016-06; deputy foreign minister | iran | 2016-06 | 2018
ali-shamkhani | person | Ali Shamkhani
  short: Shamkhani
  office: secretary of the Supreme National Security Council | iran | 2013-09 | 2023-05
ali-larijani | person | Ali Larijani
  short: Larijani
  office: chief nuclear negotiator | iran | 2005-08 | 2007-10; speaker of parliament | iran | 2008-05 | 2020-05; secretary of the Supreme National Security Council | iran | 2025-08 |
saeed-jalili | person | Saeed Jalili
  short: Jalili
  office: chief nuclear negotiator | iran | 2007-10 | 2013-09
bahram-qassemi | person | Bahram Qassemi
  alias: Bahram Ghasemi
  short: Qassemi
  office: spokesman of the foreign ministry | iran | 2016-06 | 2019-04
esmaeil-baghaei | person | Esmaeil Baghaei
  alias: Esmail Baqaei
  short: Baghaei
  office: spokesman of the foreign ministry | iran | 2024-09 |
qassem-soleimani | person | Qassem Soleimani
  alias: Qasem Soleimani
  short: Soleimani
  office: commander | quds-force | 1998 | 2020-01-03
saddam-hussein | person | Saddam Hussein
  alias: Saddam
  short: Saddam
  office: president | iraq | 1979-07-16 | 2003-04-09
tariq-aziz | person | Tariq Aziz
  short: Aziz
  office: foreign minister | iraq | 1983-01 | 1991-03; deputy prime minister | iraq | 1979 | 2003-04
nouri-al-maliki | person | Nouri al-Maliki
  short: Maliki; al-Maliki
  office: prime minister | iraq | 2006-05-20 | 2014-09-08
haider-al-abadi | person | Haider al-Abadi
  short: Abadi; al-Abadi
  office: prime minister | iraq | 2014-09-08 | 2018-10-25
mustafa-al-kadhimi | person | Mustafa al-Kadhimi
  short: Kadhimi; al-Kadhimi
  office: prime minister | iraq | 2020-05-07 | 2022-10-27
mohammed-shia-al-sudani | person | Mohammed Shia al-Sudani
  short: Sudani; al-Sudani
  office: prime minister | iraq | 2022-10-27 |
jalal-talabani | person | Jalal Talabani
  short: Talabani
  office: president | iraq | 2005-04-07 | 2014-07-24; leader | patriotic-union-of-kurdistan | 1975 | 2017-10-03
masoud-barzani | person | Masoud Barzani
  alias: Massoud Barzani
  short: Barzani
  office: president | kurdistan-region | 2005-06-14 | 2017-11-01; leader | kurdistan-democratic-party | 1979 |
nechirvan-barzani | person | Nechirvan Barzani
  short: Barzani
  office: president | kurdistan-region | 2019-06-10 |
masrour-barzani | person | Masrour Barzani
  short: Barzani
  office: prime minister | kurdistan-region | 2019-07-10 |
moqtada-al-sadr | person | Moqtada al-Sadr
  alias: Muqtada al-Sadr
  short: Sadr; al-Sadr
  office: leader | mahdi-army | 2003 |
hoshyar-zebari | person | Hoshyar Zebari
  short: Zebari
  office: foreign minister | iraq | 2003-09 | 2014-07

# Turkey and Cyprus
recep-tayyip-erdogan | person | Recep Tayyip Erdogan
  alias: Tayyip Erdogan; Recep Tayyip Erdoğan
  short: Erdogan; Erdoğan
  scripts: ar: رجب طيب أردوغان; ar: أردوغان; ru: Реджеп Тайип Эрдоган; ru: Эрдоган; tr: Recep Tayyip Erdoğan; tr: Erdoğan
  office: prime minister | turkey | 2003-03-14 | 2014-08-28; president | turkey | 2014-08-28 |
abdullah-gul | person | Abdullah Gul
  alias: Abdullah Gül
  short: Gul
  office: foreign minister | turkey | 2003-03-14 | 2007-08-28; president | turkey | 2007-08-28 | 2014-08-28
ahmet-davutoglu | person | Ahmet Davutoglu
  short: Davutoglu
  office: foreign minister | turkey | 2009-05-01 | 2014-08-28; prime minister | turkey | 2014-08-28 | 2016-05-24
binali-yildirim | person | Binali Yildirim
  short: Yildirim
  office: prime minister | turkey | 2016-05-24 | 2018-07-09
mevlut-cavusoglu | person | Mevlut Cavusoglu
  alias: Mevlüt Çavuşoğlu
  short: Cavusoglu
  scripts: ar: مولود تشاووش أوغلو; ar: جاويش أوغلو; ar: تشاووش أوغلو; ru: Мевлют Чавушоглу; ru: Чавушоглу; tr: Mevlüt Çavuşoğlu; tr: Çavuşoğlu
  office: foreign minister | turkey | 2014-08-29 | 2015-08-28; foreign minister | turkey | 2015-11-24 | 2023-06-03
hakan-fidan | person | Hakan Fidan
  short: Fidan
  scripts: ar: هاكان فيدان; ru: Хакан Фидан
  office: intelligence chief | turkey | 2010-05 | 2023-06; foreign minister | turkey | 2023-06-03 |
ibrahim-kalin | person | Ibrahim Kalin
  alias: İbrahim Kalın
  short: Kalin
  scripts: ru: Ибрагим Калын
  office: spokesman of the president | turkey | 2014 | 2023-06; intelligence chief | turkey | 2023-06 |
numan-kurtulmus | person | Numan Kurtulmus
  short: Kurtulmus
  office: deputy prime minister | turkey | 2014-08 | 2017-07
fikri-isik | person | Fikri Isik
  short: Isik
  office: defence minister | turkey | 2016-05 | 2017-07
hulusi-akar | person | Hulusi Akar
  short: Akar
  office: chief of the general staff | turkish-armed-forces | 2015-08 | 2018-07; defence minister | turkey | 2018-07-09 | 2023-06-03
sedat-onal | person | Sedat Onal
  short: Onal
  office: deputy foreign minister | turkey | 2017 | 2022
mehmet-simsek | person | Mehmet Simsek
  short: Simsek
  office: deputy prime minister | turkey | 2015-11 | 2018-07
devlet-bahceli | person | Devlet Bahceli
  short: Bahceli
  office: leader | nationalist-movement-party | 1997 |
selahattin-demirtas | person | Selahattin Demirtas
  short: Demirtas
  office: co-chair | peoples-democratic-party | 2014-06 | 2018-02
abdullah-ocalan | person | Abdullah Ocalan
  alias: Abdullah Öcalan
  short: Ocalan; Öcalan; Apo
  office: leader | kurdistan-workers-party | 1978 |
murat-karayilan | person | Murat Karayilan
  short: Karayilan
  office: commander | kurdistan-workers-party | 1999 |
cemil-bayik | person | Cemil Bayik
  short: Bayik
  office: co-chair | kurdistan-communities-union | 2013 |
nicos-anastasiades | person | Nicos Anastasiades
  alias: Nikos Anastasiades
  short: Anastasiades
  office: president | cyprus | 2013-02-28 | 2023-02-28
nikos-christodoulides | person | Nikos Christodoulides
  short: Christodoulides
  office: president | cyprus | 2023-02-28 |
demetris-christofias | person | Demetris Christofias
  alias: Dimitris Christofias
  short: Christofias
  office: president | cyprus | 2008-02-28 | 2013-02-28
tassos-papadopoulos | person | Tassos Papadopoulos
  short: Papadopoulos
  office: president | cyprus | 2003-02-28 | 2008-02-28
glafcos-clerides | person | Glafcos Clerides
  alias: Glafkos Clerides
  short: Clerides
  office: president | cyprus | 1993-02-28 | 2003-02-28
george-vassiliou | person | George Vassiliou
  short: Vassiliou
  office: president | cyprus | 1988-02-28 | 1993-02-28
rauf-denktash | person | Rauf Denktash
  alias: Rauf Denktas
  short: Denktash
  office: president | northern-cyprus | 1983-11-15 | 2005-04-24
mehmet-ali-talat | person | Mehmet Ali Talat
  short: Talat
  office: president | northern-cyprus | 2005-04-24 | 2010-04-23
dervis-eroglu | person | Dervis Eroglu
  short: Eroglu
  office: president | northern-cyprus | 2010-04-23 | 2015-04-30
mustafa-akinci | person | Mustafa Akinci
  alias: Mustafa Akıncı
  short: Akinci
  office: president | northern-cyprus | 2015-04-30 | 2020-10-23
ersin-tatar | person | Ersin Tatar
  short: Tatar
  office: president | northern-cyprus | 2020-10-23 | 2025-10-24
tufan-erhurman | person | Tufan Erhurman
  short: Erhurman
  office: president | northern-cyprus | 2025-10-24 |
andreas-mavroyiannis | person | Andreas Mavroyiannis
  short: Mavroyiannis
  office: negotiator | cyprus | 2013 | 2022
ozdil-nami | person | Ozdil Nami
  short: Nami
  office: negotiator | northern-cyprus | 2015 | 2020
nikos-kotzias | person | Nikos Kotzias
  short: Kotzias
  office: foreign minister | greece | 2015-01-27 | 2018-10-20
alexis-tsipras | person | Alexis Tsipras
  short: Tsipras
  office: prime minister | greece | 2015-01-26 | 2019-07-08
kyriakos-mitsotakis | person | Kyriakos Mitsotakis
  short: Mitsotakis
  office: prime minister | greece | 2019-07-08 |

# Kazakhstan and Central Asia
nursultan-nazarbayev | person | Nursultan Nazarbayev
  alias: Nursultan Nazarbaev
  short: Nazarbayev
  scripts: ar: نور سلطان نزارباييف; ru: Нурсултан Назарбаев; ru: Назарбаев
  office: president | kazakhstan | 1991-12-16 | 2019-03-20
kassym-jomart-tokayev | person | Kassym-Jomart Tokayev
  alias: Kasym-Zhomart Tokaev
  short: Tokayev; Tokaev
  scripts: ru: Касым-Жомарт Токаев; ru: Токаев
  office: president | kazakhstan | 2019-03-20 |
kairat-abdrakhmanov | person | Kairat Abdrakhmanov
  alias: Kayrat Abdrakhmanov; Qairat Abdrakhmanov
  short: Abdrakhmanov
  scripts: ar: خيرت عبد الرحمنوف; ru: Кайрат Абдрахманов; ru: Абдрахманов
  office: foreign minister | kazakhstan | 2016-12-28 | 2018-12
erlan-idrissov | person | Erlan Idrissov
  alias: Yerlan Idrisov
  short: Idrissov
  scripts: ru: Ерлан Идрисов
  office: foreign minister | kazakhstan | 2012-09 | 2016-12
roman-vassilenko | person | Roman Vassilenko
  short: Vassilenko
  office: deputy foreign minister | kazakhstan | 2016 |
anuar-zhainakov | person | Anuar Zhainakov
  short: Zhainakov
  office: spokesman of the foreign ministry | kazakhstan | 2015 | 2018
emomali-rahmon | person | Emomali Rahmon
  alias: Emomali Rakhmonov; Imomali Rakhmonov
  short: Rahmon; Rakhmonov
  office: president | tajikistan | 1992-11-20 |
said-abdullo-nuri | person | Said Abdullo Nuri
  alias: Sayid Abdullo Nuri; Abdullo Nuri
  short: Nuri
  office: leader | united-tajik-opposition | 1993 | 2006
akbar-turajonzoda | person | Akbar Turajonzoda
  alias: Hoji Akbar Turajonzoda
  short: Turajonzoda
  office: deputy leader | united-tajik-opposition | 1993 | 1998
islam-karimov | person | Islam Karimov
  short: Karimov
  office: president | uzbekistan | 1991-09-01 | 2016-09-02
shavkat-mirziyoyev | person | Shavkat Mirziyoyev
  short: Mirziyoyev
  office: president | uzbekistan | 2016-12-14 |
sadyr-japarov | person | Sadyr Japarov
  alias: Sadyr Zhaparov
  short: Japarov
  office: president | kyrgyzstan | 2021-01-28 |

# Israel, Palestine, Lebanon
yitzhak-shamir | person | Yitzhak Shamir
  short: Shamir
  office: prime minister | israel | 1986-10-20 | 1992-07-13
yitzhak-rabin | person | Yitzhak Rabin
  short: Rabin
  office: prime minister | israel | 1992-07-13 | 1995-11-04
shimon-peres | person | Shimon Peres
  short: Peres
  office: foreign minister | israel | 1992-07-14 | 1995-11-22; prime minister | israel | 1995-11-04 | 1996-06-18; president | israel | 2007-07-15 | 2014-07-24
benjamin-netanyahu | person | Benjamin Netanyahu
  alias: Binyamin Netanyahu; Bibi Netanyahu
  short: Netanyahu
  scripts: ar: بنيامين نتنياهو; ar: نتنياهو; ru: Биньямин Нетаньяху; ru: Нетаньяху
  office: prime minister | israel | 1996-06-18 | 1999-07-06; prime minister | israel | 2009-03-31 | 2021-06-13; prime minister | israel | 2022-12-29 |
ehud-barak | person | Ehud Barak
  short: Barak
  office: prime minister | israel | 1999-07-06 | 2001-03-07; defence minister | israel | 2007-06-18 | 2013-03-18
ariel-sharon | person | Ariel Sharon
  short: Sharon
  office: prime minister | israel | 2001-03-07 | 2006-04-14
ehud-olmert | person | Ehud Olmert
  short: Olmert
  office: prime minister | israel | 2006-04-14 | 2009-03-31
tzipi-livni | person | Tzipi Livni
  short: Livni
  office: foreign minister | israel | 2006-01-18 | 2009-03-31
naftali-bennett | person | Naftali Bennett
  short: Bennett
  office: prime minister | israel | 2021-06-13 | 2022-06-30
yair-lapid | person | Yair Lapid
  short: Lapid
  office: foreign minister | israel | 2021-06-13 | 2022-06-30; prime minister | israel | 2022-07-01 | 2022-12-29
avigdor-lieberman | person | Avigdor Lieberman
  alias: Avigdor Liberman
  short: Lieberman
  office: foreign minister | israel | 2009-03-31 | 2012-12; defence minister | israel | 2016-05-30 | 2018-11
gideon-saar | person | Gideon Saar
  alias: Gideon Sa'ar
  short: Saar
  office: foreign minister | israel | 2024-11-08 |
israel-katz | person | Israel Katz
  short: Katz
  office: foreign minister | israel | 2024-01-01 | 2024-11-08; defence minister | israel | 2024-11-08 |
yoav-gallant | person | Yoav Gallant
  short: Gallant
  office: defence minister | israel | 2022-12-29 | 2024-11-08
benny-gantz | person | Benny Gantz
  short: Gantz
  office: defence minister | israel | 2020-05-17 | 2022-12-29
ron-dermer | person | Ron Dermer
  short: Dermer
  office: minister for strategic affairs | israel | 2022-12-29 | 2025-11
david-barnea | person | David Barnea
  short: Barnea
  office: director | mossad | 2021-06 |
itamar-ben-gvir | person | Itamar Ben-Gvir
  short: Ben-Gvir; Ben Gvir
  office: national security minister | israel | 2022-12-29 |
bezalel-smotrich | person | Bezalel Smotrich
  short: Smotrich
  office: finance minister | israel | 2022-12-29 |
daniel-hagari | person | Daniel Hagari
  short: Hagari
  office: military spokesman | israel-defense-forces | 2023-03 | 2025-03
yasser-arafat | person | Yasser Arafat
  alias: Yasir Arafat
  short: Arafat
  scripts: ar: ياسر عرفات; ru: Ясир Арафат
  office: chairman | palestine-liberation-organization | 1969-02-04 | 2004-11-11; president | palestinian-authority | 1994-07-05 | 2004-11-11
mahmoud-abbas | person | Mahmoud Abbas
  alias: Abu Mazen
  short: Abbas
  scripts: ar: محمود عباس; ru: Махмуд Аббас
  office: prime minister | palestinian-authority | 2003-03-19 | 2003-09-06; president | palestinian-authority | 2005-01-15 |
saeb-erekat | person | Saeb Erekat
  alias: Saeb Erakat; Saib Erekat
  short: Erekat; Erakat
  scripts: ar: صائب عريقات
  office: chief negotiator | palestine-liberation-organization | 1995 | 2020-11-10
ahmed-qurei | person | Ahmed Qurei
  alias: Ahmed Qureia; Abu Ala
  short: Qurei; Qureia
  office: prime minister | palestinian-authority | 2003-09 | 2006-03
nabil-abu-rudeineh | person | Nabil Abu Rudeineh
  alias: Nabil Abu Rdeneh; Nabil Abu Rdainah
  short: Abu Rudeineh; Abu Rdeneh
  office: spokesman of the president | palestinian-authority |  |
mohammad-shtayyeh | person | Mohammad Shtayyeh
  short: Shtayyeh
  office: prime minister | palestinian-authority | 2019-04-13 | 2024-03-31
mohammad-mustafa | person | Mohammad Mustafa
  short: Mustafa
  office: prime minister | palestinian-authority | 2024-03-31 |
azzam-al-ahmad | person | Azzam al-Ahmad
  short: Ahmad; al-Ahmad
ismail-haniyeh | person | Ismail Haniyeh
  alias: Ismail Haniya; Ismail Haniyya
  short: Haniyeh; Haniya
  scripts: ar: إسماعيل هنية
  office: political leader | hamas | 2017-05-06 | 2024-07-31
khaled-meshaal | person | Khaled Meshaal
  alias: Khaled Mashaal; Khaled Mashal; Khalid Mishal
  short: Meshaal; Mashaal; Mashal
  scripts: ar: خالد مشعل
  office: political leader | hamas | 1996 | 2017-05-06
yahya-sinwar | person | Yahya Sinwar
  alias: Yehya Sinwar; Yahya al-Sinwar
  short: Sinwar; al-Sinwar
  scripts: ar: يحيى السنوار
  office: leader in Gaza | hamas | 2017-02-13 | 2024-10-16
khalil-al-hayya | person | Khalil al-Hayya
  alias: Khalil al-Haya
  short: Hayya; al-Hayya
  scripts: ar: خليل الحية
  office: chief negotiator | hamas | 2024 |
osama-hamdan | person | Osama Hamdan
  short: Hamdan
  scripts: ar: أسامة حمدان
sami-abu-zuhri | person | Sami Abu Zuhri
  short: Abu Zuhri
  office: spokesman | hamas |  |
taher-al-nunu | person | Taher al-Nunu
  alias: Taher al-Nono
  short: Nunu; al-Nunu; al-Nono
basem-naim | person | Basem Naim
  alias: Bassem Naim
  short: Naim
mousa-abu-marzouk | person | Mousa Abu Marzouk
  alias: Moussa Abu Marzouk; Musa Abu Marzuk
  short: Abu Marzouk; Abu Marzuk
abu-obeida | person | Abu Obeida
  alias: Abu Ubaida; Abu Ubaydah
  office: spokesman | qassam-brigades | 2006 | 2025-08
ziad-al-nakhalah | person | Ziad al-Nakhalah
  alias: Ziyad al-Nakhala; Ziad Nakhaleh
  short: Nakhalah; al-Nakhalah; al-Nakhala
  office: secretary-general | palestinian-islamic-jihad | 2018-09 |
hassan-nasrallah | person | Hassan Nasrallah
  short: Nasrallah
  scripts: ar: حسن نصر الله; ar: نصر الله; ru: Хасан Насралла
  office: secretary-general | hezbollah | 1992-02-16 | 2024-09-27
naim-qassem | person | Naim Qassem
  alias: Naim Kassem
  short: Qassem
  office: deputy secretary-general | hezbollah | 1991 | 2024-10-29; secretary-general | hezbollah | 2024-10-29 |
nabih-berri | person | Nabih Berri
  short: Berri
  scripts: ar: نبيه بري
  office: speaker of parliament | lebanon | 1992-10-20 |
michel-aoun | person | Michel Aoun
  short: Aoun
  office: president | lebanon | 2016-10-31 | 2022-10-30
joseph-aoun | person | Joseph Aoun
  short: Aoun
  office: commander | lebanese-armed-forces | 2017-03-08 | 2025-01-09; president | lebanon | 2025-01-09 |
najib-mikati | person | Najib Mikati
  short: Mikati
  office: prime minister | lebanon | 2011-06 | 2014-02; prime minister | lebanon | 2021-09-10 | 2025-02-08
nawaf-salam | person | Nawaf Salam
  short: Salam
  office: prime minister | lebanon | 2025-02-08 |
saad-hariri | person | Saad Hariri
  alias: Saad al-Hariri
  short: Hariri; al-Hariri
  office: prime minister | lebanon | 2009-11 | 2011-06; prime minister | lebanon | 2016-12-18 | 2020-01
rafik-hariri | person | Rafik Hariri
  alias: Rafiq al-Hariri
  short: Hariri
  office: prime minister | lebanon | 1992-10 | 1998-12; prime minister | lebanon | 2000-10 | 2004-10
fouad-siniora | person | Fouad Siniora
  alias: Fuad Siniora
  short: Siniora
  office: prime minister | lebanon | 2005-07 | 2009-11

# Gulf, Egypt, Jordan, Maghreb
king-salman | person | King Salman
  alias: Salman bin Abdulaziz; King Salman bin Abdulaziz
  short: Salman
  office: king | saudi-arabia | 2015-01-23 |
mohammed-bin-salman | person | Mohammed bin Salman
  alias: Mohammad bin Salman; Muhammad bin Salman
  short: bin Salman; MBS
  scripts: ar: محمد بن سلمان; ru: Мухаммед бин Салман
  office: defence minister | saudi-arabia | 2015-01-23 | 2022-09-27; crown prince | saudi-arabia | 2017-06-21 |
adel-al-jubeir | person | Adel al-Jubeir
  alias: Adel Jubeir; Adel al-Jubair
  short: Jubeir; al-Jubeir
  scripts: ar: عادل الجبير; ru: Адель аль-Джубейр
  office: foreign minister | saudi-arabia | 2015-04-29 | 2018-12-27
saud-al-faisal | person | Saud al-Faisal
  alias: Prince Saud al-Faisal
  short: al-Faisal; Faisal
  office: foreign minister | saudi-arabia | 1975 | 2015-04-29
faisal-bin-farhan | person | Faisal bin Farhan
  alias: Prince Faisal bin Farhan; Faisal bin Farhan Al Saud
  short: bin Farhan
  office: foreign minister | saudi-arabia | 2019-10-23 |
khalid-bin-salman | person | Khalid bin Salman
  alias: Prince Khalid bin Salman
  office: defence minister | saudi-arabia | 2022-09-27 |
mohammed-al-jaber | person | Mohammed Al Jaber
  alias: Mohammed al-Jaber; Mohammed bin Saeed Al Jaber
  short: Al Jaber; al-Jaber
  office: ambassador to Yemen | saudi-arabia | 2014 |
turki-al-maliki | person | Turki al-Maliki
  alias: Turki al-Malki
  short: Maliki; al-Maliki
  office: spokesman | saudi-led-coalition | 2017-07 |
ahmed-asiri | person | Ahmed Asiri
  alias: Ahmed al-Asiri; Ahmad Assiri
  short: Asiri; al-Asiri
  office: spokesman | saudi-led-coalition | 2015-03 | 2017-07
tamim-bin-hamad-al-thani | person | Tamim bin Hamad Al Thani
  alias: Sheikh Tamim; Tamim bin Hamad
  short: Tamim
  office: emir | qatar | 2013-06-25 |
hamad-bin-jassim | person | Hamad bin Jassim
  alias: Hamad bin Jassim Al Thani; Hamad bin Jassem
  short: bin Jassim
  office: foreign minister | qatar | 1992 | 2013-06; prime minister | qatar | 2007-04 | 2013-06
mohammed-bin-abdulrahman-al-thani | person | Mohammed bin Abdulrahman Al Thani
  alias: Sheikh Mohammed bin Abdulrahman; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani
  short: Al Thani; Sheikh Mohammed
  scripts: ar: محمد بن عبد الرحمن آل ثاني
  office: foreign minister | qatar | 2016-01-27 |; prime minister | qatar | 2023-03-07 |
majed-al-ansari | person | Majed al-Ansari
  short: Ansari; al-Ansari
  office: spokesman of the foreign ministry | qatar | 2021 |
mohammed-bin-abdulaziz-al-khulaifi | person | Mohammed bin Abdulaziz al-Khulaifi
  alias: Mohammed al-Khulaifi; Mohammed Al-Khulaifi
  short: Khulaifi; al-Khulaifi
  office: minister of state | qatar | 2023 |
mohamed-bin-zayed | person | Mohamed bin Zayed
  alias: Mohammed bin Zayed; Mohammed bin Zayed Al Nahyan; MBZ
  short: bin Zayed
  office: president | united-arab-emirates | 2022-05-14 |
abdullah-bin-zayed | person | Abdullah bin Zayed
  alias: Abdullah bin Zayed Al Nahyan; Sheikh Abdullah bin Zayed
  office: foreign minister | united-arab-emirates | 2006-02-09 |
anwar-gargash | person | Anwar Gargash
  short: Gargash
  office: minister of state | united-arab-emirates | 2008 | 2021; diplomatic adviser to the president | united-arab-emirates | 2021 |
yusuf-bin-alawi | person | Yusuf bin Alawi
  alias: Yousuf bin Alawi; Yusuf bin Alawi bin Abdullah
  short: bin Alawi
  office: minister for foreign affairs | oman | 1997 | 2020-08-18
badr-al-busaidi | person | Badr al-Busaidi
  alias: Badr Albusaidi; Sayyid Badr
  short: Busaidi; al-Busaidi; Albusaidi
  office: foreign minister | oman | 2020-08-18 |
haitham-bin-tariq | person | Haitham bin Tariq
  alias: Sultan Haitham
  short: Haitham
  office: sultan | oman | 2020-01-11 |
qaboos-bin-said | person | Qaboos bin Said
  alias: Sultan Qaboos
  short: Qaboos
  office: sultan | oman | 1970-07-23 | 2020-01-10
sabah-al-khalid-al-sabah | person | Sabah al-Khalid al-Sabah
  alias: Sheikh Sabah al-Khalid
  short: al-Sabah
  office: foreign minister | kuwait | 2011-10 | 2019-11
hosni-mubarak | person | Hosni Mubarak
  short: Mubarak
  office: president | egypt | 1981-10-14 | 2011-02-11
mohamed-morsi | person | Mohamed Morsi
  alias: Mohammed Mursi; Mohamed Mursi
  short: Morsi; Mursi
  office: president | egypt | 2012-06-30 | 2013-07-03
abdel-fattah-al-sisi | person | Abdel Fattah al-Sisi
  alias: Abdel Fattah el-Sisi; Abdel-Fattah al-Sissi
  short: Sisi; al-Sisi; el-Sisi; Sissi
  scripts: ar: عبد الفتاح السيسي; ar: السيسي
  office: president | egypt | 2014-06-08 |
sameh-shoukry | person | Sameh Shoukry
  alias: Sameh Shukri; Sameh Shoukri
  short: Shoukry; Shukri
  office: foreign minister | egypt | 2014-06-17 | 2024-07-03
badr-abdelatty | person | Badr Abdelatty
  alias: Badr Abdel Aty; Badr Abdel-Atty
  short: Abdelatty
  office: foreign minister | egypt | 2024-07-03 |
amr-moussa | person | Amr Moussa
  short: Moussa
  office: foreign minister | egypt | 1991-05 | 2001-05; secretary-general | arab-league | 2001-06-01 | 2011-06-01
omar-suleiman | person | Omar Suleiman
  short: Suleiman
  office: intelligence chief | egypt | 1993 | 2011-01
abbas-kamel | person | Abbas Kamel
  short: Kamel
  office: intelligence chief | egypt | 2018-01 | 2024-10
hassan-rashad | person | Hassan Rashad
  short: Rashad
  office: intelligence chief | egypt | 2024-10 |
nabil-elaraby | person | Nabil Elaraby
  alias: Nabil al-Arabi; Nabil el-Araby
  short: Elaraby; al-Arabi
  office: secretary-general | arab-league | 2011-07-01 | 2016-06-30
ahmed-aboul-gheit | person | Ahmed Aboul Gheit
  short: Aboul Gheit; Abul Gheit
  office: foreign minister | egypt | 2004-07 | 2011-03; secretary-general | arab-league | 2016-07-03 |
king-hussein | person | King Hussein
  alias: Hussein bin Talal; King Hussein of Jordan
  office: king | jordan | 1952-08-11 | 1999-02-07
king-abdullah-ii | person | King Abdullah II
  alias: King Abdullah; Abdullah II of Jordan
  office: king | jordan | 1999-02-07 |
ayman-safadi | person | Ayman Safadi
  alias: Ayman al-Safadi
  short: Safadi
  office: foreign minister | jordan | 2017-01-15 |
nasser-judeh | person | Nasser Judeh
  short: Judeh
  office: foreign minister | jordan | 2009-02 | 2017-01
abdelaziz-bouteflika | person | Abdelaziz Bouteflika
  short: Bouteflika
  office: president | algeria | 1999-04-27 | 2019-04-02
abdelmadjid-tebboune | person | Abdelmadjid Tebboune
  short: Tebboune
  office: president | algeria | 2019-12-19 |
ahmed-attaf | person | Ahmed Attaf
  short: Attaf
  office: foreign minister | algeria | 2023-03-18 |
king-hassan-ii | person | King Hassan II
  alias: Hassan II
  office: king | morocco | 1961-03-03 | 1999-07-23
king-mohammed-vi | person | King Mohammed VI
  alias: Mohammed VI
  office: king | morocco | 1999-07-23 |
nasser-bourita | person | Nasser Bourita
  short: Bourita
  office: foreign minister | morocco | 2017-04-05 |
salaheddine-mezouar | person | Salaheddine Mezouar
  short: Mezouar
  office: foreign minister | morocco | 2013-10 | 2017-04
mohamed-abdelaziz | person | Mohamed Abdelaziz
  short: Abdelaziz
  office: secretary-general | polisario-front | 1976-08-30 | 2016-05-31
brahim-ghali | person | Brahim Ghali
  alias: Ibrahim Ghali
  short: Ghali
  office: secretary-general | polisario-front | 2016-07-12 |
moncef-marzouki | person | Moncef Marzouki
  short: Marzouki
  office: president | tunisia | 2011-12-13 | 2014-12-31
kais-saied | person | Kais Saied
  short: Saied
  office: president | tunisia | 2019-10-23 |

# Yemen
ali-abdullah-saleh | person | Ali Abdullah Saleh
  alias: Ali Abdallah Saleh
  short: Saleh
  scripts: ar: علي عبد الله صالح
  office: president | yemen | 1990-05-22 | 2012-02-27
abed-rabbo-mansour-hadi | person | Abed Rabbo Mansour Hadi
  alias: Abd-Rabbu Mansour Hadi; Abd Rabbuh Mansur Hadi; Abdrabbuh Mansour Hadi; Abdu Rabbu Mansour Hadi; Abd-Rabbo Mansour Hadi; Abd Rabbo Mansour Hadi
  short: Hadi
  scripts: ar: عبد ربه منصور هادي
  office: president | yemen | 2012-02-27 | 2022-04-07
rashad-al-alimi | person | Rashad al-Alimi
  alias: Rashad Mohammed al-Alimi
  short: Alimi; al-Alimi
  scripts: ar: رشاد العليمي
  office: chairman | presidential-leadership-council | 2022-04-07 |
khaled-al-yamani | person | Khaled al-Yamani
  alias: Khaled al-Yemany; Khaled Yamani; Khaled Hussein al-Yamani
  short: Yamani; al-Yamani; al-Yemany
  office: foreign minister | yemen | 2018-05-24 | 2019-06
abdel-malek-al-mekhlafi | person | Abdel-Malek al-Mekhlafi
  alias: Abdulmalik al-Mekhlafi; Abdel Malek al-Mikhlafi; Abdulmalek Al-Mekhlafi
  short: Mekhlafi; al-Mekhlafi; Mikhlafi
  office: foreign minister | yemen | 2015-12-01 | 2018-05-24
ahmed-awad-bin-mubarak | person | Ahmed Awad bin Mubarak
  alias: Ahmed bin Mubarak; Ahmed Awad Bin Mubarak
  short: bin Mubarak
  office: foreign minister | yemen | 2020-12 | 2024-02; prime minister | yemen | 2024-02-05 | 2025-05
ahmed-obaid-bin-dagher | person | Ahmed Obaid bin Dagher
  short: bin Dagher; bin Daghr
  office: prime minister | yemen | 2016-04-03 | 2018-10-15
maeen-abdulmalik | person | Maeen Abdulmalik
  alias: Maeen Abdulmalik Saeed; Maeen Abdelmalik
  short: Abdulmalik
  office: prime minister | yemen | 2018-10-18 | 2024-02-05
muammar-al-eryani | person | Muammar al-Eryani
  short: Eryani; al-Eryani
  office: information minister | yemen | 2016 |
hadi-haig | person | Hadi Haig
  alias: Hadi Haij
  short: Haig
  office: head of the prisoner committee | yemen | 2018 | 2022
abdul-malik-al-houthi | person | Abdul-Malik al-Houthi
  alias: Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi
  scripts: ar: عبد الملك الحوثي
  office: leader | houthis | 2004 |
mohammed-abdulsalam | person | Mohammed Abdulsalam
  alias: Mohammed Abdul-Salam; Mohammed Abdel-Salam; Mohammed Abdul Salam
  short: Abdulsalam; Abdul-Salam; Abdel-Salam
  scripts: ar: محمد عبد السلام
  office: spokesman | houthis | 2011 |
mahdi-al-mashat | person | Mahdi al-Mashat
  short: Mashat; al-Mashat
  office: president of the Supreme Political Council | houthis | 2018-04 |
saleh-al-sammad | person | Saleh al-Sammad
  alias: Saleh al-Samad
  short: Sammad; al-Sammad
  office: president of the Supreme Political Council | houthis | 2016-08 | 2018-04-19
mohammed-ali-al-houthi | person | Mohammed Ali al-Houthi
  office: president of the Supreme Revolutionary Committee | houthis | 2015-02 | 2016-08
yahya-saree | person | Yahya Saree
  alias: Yahya Sarea; Yahya Sari
  short: Saree; Sarea
  office: military spokesman | houthis | 2018 |
hussein-al-ezzi | person | Hussein al-Ezzi
  short: Ezzi; al-Ezzi
  office: deputy foreign minister | houthis | 2017 |
hisham-sharaf | person | Hisham Sharaf
  short: Sharaf
  office: foreign minister | houthis | 2016-11 | 2024
hameed-assem | person | Hameed Assem
  alias: Hamid Assem
  short: Assem
abdulqader-al-murtada | person | Abdulqader al-Murtada
  alias: Abdul Qader al-Murtada; Abdulqader al-Mortada
  short: Murtada; al-Murtada
  office: head of the prisoner committee | houthis | 2018 |
aidarous-al-zubaidi | person | Aidarous al-Zubaidi
  alias: Aidarus al-Zoubaidi; Aidarous al-Zubeidi
  short: Zubaidi; al-Zubaidi; al-Zoubaidi
  office: president | southern-transitional-council | 2017-05-11 |
tareq-saleh | person | Tareq Saleh
  alias: Tariq Saleh
  short: Saleh
  office: commander | national-resistance-of-yemen | 2018 |

# Libya
muammar-gaddafi | person | Muammar Gaddafi
  alias: Muammar al-Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Colonel Gaddafi
  short: Gaddafi; Gadhafi; Qaddafi; al-Gaddafi
  office: leader | libya | 1969-09-01 | 2011-08-23
saif-al-islam-gaddafi | person | Saif al-Islam Gaddafi
  alias: Saif al-Islam
khalifa-haftar | person | Khalifa Haftar
  alias: Khalifa Hifter; Khalifa Belqasim Haftar
  short: Haftar; Hifter
  scripts: ar: خليفة حفتر; ar: حفتر; ru: Халифа Хафтар; ru: Хафтар
  office: commander | libyan-national-army | 2015-03-02 |
fayez-al-sarraj | person | Fayez al-Sarraj
  alias: Fayez Sarraj; Faiez Serraj; Fayez Serraj; Fayez Mustafa al-Sarraj
  short: Sarraj; al-Sarraj; Serraj; al-Serraj
  scripts: ar: فايز السراج; ar: السراج; ru: Фаиз Саррадж
  office: prime minister | government-of-national-accord | 2016-03-30 | 2021-03-15
abdulhamid-al-dbeibah | person | Abdulhamid al-Dbeibah
  alias: Abdul Hamid Dbeibah; Abdelhamid Dbeibah; Abdulhamid Dbeibeh
  short: Dbeibah; al-Dbeibah; Dbeibeh
  office: prime minister | government-of-national-unity-of-libya | 2021-03-15 |
mohamed-al-menfi | person | Mohamed al-Menfi
  alias: Mohammed al-Menfi; Mohamed Menfi
  short: Menfi; al-Menfi
  office: chairman | presidential-council-of-libya | 2021-03-15 |
aguila-saleh | person | Aguila Saleh
  alias: Aguila Saleh Issa; Agila Saleh
  short: Saleh
  office: speaker | house-of-representatives-of-libya | 2014-08-05 |
khaled-al-mishri | person | Khaled al-Mishri
  alias: Khalid al-Mishri
  short: Mishri; al-Mishri
  office: chairman | high-state-council-of-libya | 2018-04 | 2023-08
fathi-bashagha | person | Fathi Bashagha
  short: Bashagha
  office: interior minister | government-of-national-accord | 2018-10 | 2021-03
mohamed-siala | person | Mohamed Siala
  alias: Mohamed Taher Siala
  short: Siala
  office: foreign minister | government-of-national-accord | 2016 | 2021-03
ahmed-al-mismari | person | Ahmed al-Mismari
  alias: Ahmed Mismari
  short: Mismari; al-Mismari
  office: spokesman | libyan-national-army | 2014 |
ahmed-abu-shahma | person | Ahmed Abu Shahma
  alias: Ahmed Ali Abu Shahma
  short: Abu Shahma
  office: head of delegation | government-of-national-accord | 2020 | 2021
emhemed-emhemed-al-amami | person | Emhemed Emhemed al-Amami
  alias: Emhamed al-Amami
  short: Amami; al-Amami
  office: head of delegation | libyan-national-army | 2020 | 2021
mustafa-abdul-jalil | person | Mustafa Abdul Jalil
  alias: Mustafa Abdel Jalil
  short: Abdul Jalil; Abdel Jalil
  office: chairman | national-transitional-council-of-libya | 2011-03 | 2012-08
mahmoud-jibril | person | Mahmoud Jibril
  short: Jibril
  office: prime minister | national-transitional-council-of-libya | 2011-03 | 2011-10

# Europe and its institutions
federica-mogherini | person | Federica Mogherini
  short: Mogherini
  scripts: ru: Федерика Могерини
  office: high representative for foreign affairs | european-union | 2014-11-01 | 2019-11-30
catherine-ashton | person | Catherine Ashton
  short: Ashton
  office: high representative for foreign affairs | european-union | 2009-12-01 | 2014-10-31
javier-solana | person | Javier Solana
  short: Solana
  office: secretary general | north-atlantic-treaty-organization | 1995-12 | 1999-10; high representative for foreign policy | european-union | 1999-10-18 | 2009-12-01
josep-borrell | person | Josep Borrell
  short: Borrell
  office: high representative for foreign affairs | european-union | 2019-12-01 | 2024-11-30
kaja-kallas | person | Kaja Kallas
  short: Kallas
  office: prime minister | estonia | 2021-01 | 2024-07; high representative for foreign affairs | european-union | 2024-12-01 |
enrique-mora | person | Enrique Mora
  short: Mora
  office: coordinator of the nuclear talks | european-union | 2021 | 2025
miroslav-lajcak | person | Miroslav Lajcak
  alias: Miroslav Lajčák
  short: Lajcak
  office: special representative for the Belgrade-Pristina dialogue | european-union | 2020-04 | 2025-01
toivo-klaar | person | Toivo Klaar
  short: Klaar
  office: special representative for the South Caucasus | european-union | 2017-11 | 2024
charles-michel | person | Charles Michel
  short: Michel
  office: president of the European Council | european-union | 2019-12-01 | 2024-11-30
antonio-costa | person | Antonio Costa
  alias: António Costa
  short: Costa
  office: president of the European Council | european-union | 2024-12-01 |
ursula-von-der-leyen | person | Ursula von der Leyen
  short: von der Leyen
  office: president of the Commission | european-commission | 2019-12-01 |
david-owen | person | David Owen
  alias: Lord Owen
  short: Owen
  office: co-chairman of the conference on the former Yugoslavia | european-community | 1992-08 | 1995-06
peter-carrington | person | Peter Carrington
  alias: Lord Carrington
  short: Carrington
  office: chairman of the conference on Yugoslavia | european-community | 1991-09 | 1992-08
jens-stoltenberg | person | Jens Stoltenberg
  short: Stoltenberg
  office: secretary general | north-atlantic-treaty-organization | 2014-10-01 | 2024-10-01
mark-rutte | person | Mark Rutte
  short: Rutte
  office: prime minister | netherlands | 2010-10-14 | 2024-07-02; secretary general | north-atlantic-treaty-organization | 2024-10-01 |
anders-fogh-rasmussen | person | Anders Fogh Rasmussen
  short: Rasmussen; Fogh Rasmussen
  office: secretary general | north-atlantic-treaty-organization | 2009-08-01 | 2014-09-30
francois-mitterrand | person | Francois Mitterrand
  alias: François Mitterrand
  short: Mitterrand
  office: president | france | 1981-05-21 | 1995-05-17
jacques-chirac | person | Jacques Chirac
  short: Chirac
  office: president | france | 1995-05-17 | 2007-05-16
nicolas-sarkozy | person | Nicolas Sarkozy
  short: Sarkozy
  office: president | france | 2007-05-16 | 2012-05-15
francois-hollande | person | Francois Hollande
  alias: François Hollande
  short: Hollande
  scripts: ru: Франсуа Олланд
  office: president | france | 2012-05-15 | 2017-05-14
emmanuel-macron | person | Emmanuel Macron
  short: Macron
  scripts: ru: Эмманюэль Макрон
  office: president-elect | france-president-elect-2017 | 2017-05-07 | 2017-05-14; president | france | 2017-05-14 |
jean-marc-ayrault | person | Jean-Marc Ayrault
  short: Ayrault
  scripts: ru: Жан-Марк Эро
  office: foreign minister | france | 2016-02-11 | 2017-05-10
laurent-fabius | person | Laurent Fabius
  short: Fabius
  office: foreign minister | france | 2012-05-16 | 2016-02-11
alain-juppe | person | Alain Juppe
  alias: Alain Juppé
  short: Juppe
  office: foreign minister | france | 1993-03 | 1995-05; foreign minister | france | 2011-02 | 2012-05
jean-yves-le-drian | person | Jean-Yves Le Drian
  short: Le Drian
  office: defence minister | france | 2012-05 | 2017-05; foreign minister | france | 2017-05-17 | 2022-05-20; special envoy for Lebanon | france | 2023-06 |
catherine-colonna | person | Catherine Colonna
  short: Colonna
  office: foreign minister | france | 2022-05-20 | 2024-01-11
jean-noel-barrot | person | Jean-Noel Barrot
  alias: Jean-Noël Barrot
  short: Barrot
  office: foreign minister | france | 2024-09-21 |
helmut-kohl | person | Helmut Kohl
  short: Kohl
  office: chancellor | germany | 1982-10-01 | 1998-10-27
gerhard-schroeder | person | Gerhard Schroeder
  alias: Gerhard Schröder; Gerhard Schroder
  short: Schroeder; Schröder
  office: chancellor | germany | 1998-10-27 | 2005-11-22
angela-merkel | person | Angela Merkel
  short: Merkel
  scripts: ru: Ангела Меркель
  office: chancellor | germany | 2005-11-22 | 2021-12-08
olaf-scholz | person | Olaf Scholz
  short: Scholz
  office: chancellor | germany | 2021-12-08 | 2025-05-06
friedrich-merz | person | Friedrich Merz
  short: Merz
  office: chancellor | germany | 2025-05-06 |
frank-walter-steinmeier | person | Frank-Walter Steinmeier
  short: Steinmeier
  scripts: ru: Франк-Вальтер Штайнмайер
  office: foreign minister | germany | 2005-11 | 2009-10; foreign minister | germany | 2013-12-17 | 2017-01-27; president | germany | 2017-03-19 |
sigmar-gabriel | person | Sigmar Gabriel
  short: Gabriel
  office: foreign minister | germany | 2017-01-27 | 2018-03-14
heiko-maas | person | Heiko Maas
  short: Maas
  office: foreign minister | germany | 2018-03-14 | 2021-12-08
annalena-baerbock | person | Annalena Baerbock
  short: Baerbock
  office: foreign minister | germany | 2021-12-08 | 2025-05-06
joschka-fischer | person | Joschka Fischer
  short: Fischer
  office: foreign minister | germany | 1998-10-27 | 2005-11-22
klaus-kinkel | person | Klaus Kinkel
  short: Kinkel
  office: foreign minister | germany | 1992-05 | 1998-10
hans-dietrich-genscher | person | Hans-Dietrich Genscher
  short: Genscher
  office: foreign minister | germany | 1982-10 | 1992-05
wolfgang-ischinger | person | Wolfgang Ischinger
  short: Ischinger
steffen-seibert | person | Steffen Seibert
  short: Seibert
  office: spokesman of the government | germany | 2010-08 | 2021-12
margaret-thatcher | person | Margaret Thatcher
  short: Thatcher
  office: prime minister | united-kingdom | 1979-05-04 | 1990-11-28
john-major | person | John Major
  short: Mr Major
  office: prime minister | united-kingdom | 1990-11-28 | 1997-05-02
tony-blair | person | Tony Blair
  short: Blair
  office: prime minister | united-kingdom | 1997-05-02 | 2007-06-27; Quartet envoy | middle-east-quartet | 2007-06-27 | 2015-05
gordon-brown | person | Gordon Brown
  short: Brown
  office: prime minister | united-kingdom | 2007-06-27 | 2010-05-11
david-cameron | person | David Cameron
  short: Cameron
  office: prime minister | united-kingdom | 2010-05-11 | 2016-07-13; foreign secretary | united-kingdom | 2023-11-13 | 2024-07-05
theresa-may | person | Theresa May
  short: Mrs May; Ms May
  office: prime minister | united-kingdom | 2016-07-13 | 2019-07-24
boris-johnson | person | Boris Johnson
  short: Johnson
  scripts: ru: Борис Джонсон
  office: foreign secretary | united-kingdom | 2016-07-13 | 2018-07-09; prime minister | united-kingdom | 2019-07-24 | 2022-09-06
keir-starmer | person | Keir Starmer
  short: Starmer
  office: prime minister | united-kingdom | 2024-07-05 |
philip-hammond | person | Philip Hammond
  short: Hammond
  office: foreign secretary | united-kingdom | 2014-07-15 | 2016-07-13
william-hague | person | William Hague
  short: Mr Hague
  office: foreign secretary | united-kingdom | 2010-05-12 | 2014-07-14
jeremy-hunt | person | Jeremy Hunt
  short: Hunt
  office: foreign secretary | united-kingdom | 2018-07-09 | 2019-07-24
david-lammy | person | David Lammy
  short: Lammy
  office: foreign secretary | united-kingdom | 2024-07-05 | 2025-09-05
yvette-cooper | person | Yvette Cooper
  short: Cooper
  office: foreign secretary | united-kingdom | 2025-09-05 |
douglas-hurd | person | Douglas Hurd
  short: Hurd
  office: foreign secretary | united-kingdom | 1989-10 | 1995-07
malcolm-rifkind | person | Malcolm Rifkind
  short: Rifkind
  office: foreign secretary | united-kingdom | 1995-07-05 | 1997-05-02
robin-cook | person | Robin Cook
  short: Cook
  office: foreign secretary | united-kingdom | 1997-05-02 | 2001-06-08
jack-straw | person | Jack Straw
  short: Straw
  office: foreign secretary | united-kingdom | 2001-06-08 | 2006-05-05
matthew-rycroft | person | Matthew Rycroft
  short: Rycroft
  office: ambassador to the United Nations | united-kingdom | 2015-04 | 2018-01
silvio-berlusconi | person | Silvio Berlusconi
  short: Berlusconi
  office: prime minister | italy | 2008-05-08 | 2011-11-16
paolo-gentiloni | person | Paolo Gentiloni
  short: Gentiloni
  office: foreign minister | italy | 2014-10-31 | 2016-12-12; prime minister | italy | 2016-12-12 | 2018-06-01
giuseppe-conte | person | Giuseppe Conte
  short: Conte
  office: prime minister | italy | 2018-06-01 | 2021-02-13
giorgia-meloni | person | Giorgia Meloni
  short: Meloni
  office: prime minister | italy | 2022-10-22 |
luigi-di-maio | person | Luigi Di Maio
  short: Di Maio
  office: foreign minister | italy | 2019-09 | 2022-10
sebastian-kurz | person | Sebastian Kurz
  short: Kurz
  office: foreign minister | austria | 2013-12 | 2017-12
lamberto-zannier | person | Lamberto Zannier
  short: Zannier
  office: secretary general | organization-for-security-and-co-operation-in-europe | 2011-07 | 2017-06
heidi-tagliavini | person | Heidi Tagliavini
  short: Tagliavini
  office: special representative in the Contact Group | organization-for-security-and-co-operation-in-europe | 2014-06 | 2015-06
martin-sajdik | person | Martin Sajdik
  short: Sajdik
  office: special representative in the Contact Group | organization-for-security-and-co-operation-in-europe | 2015-07 | 2019-12
alexander-hug | person | Alexander Hug
  short: Hug
  office: deputy chief monitor | osce-special-monitoring-mission-to-ukraine | 2014-04 | 2018-10
ertugrul-apakan | person | Ertugrul Apakan
  short: Apakan
  office: chief monitor | osce-special-monitoring-mission-to-ukraine | 2014-04 | 2019-05
viktor-orban | person | Viktor Orban
  alias: Viktor Orbán
  short: Orban
  office: prime minister | hungary | 2010-05-29 |
andrzej-duda | person | Andrzej Duda
  short: Duda
  office: president | poland | 2015-08-06 | 2025-08-06
ignazio-cassis | person | Ignazio Cassis
  short: Cassis
  office: foreign minister | switzerland | 2017-11-01 |
borge-brende | person | Borge Brende
  alias: Børge Brende
  short: Brende
  office: foreign minister | norway | 2013-10-16 | 2017-10-20
erik-solheim | person | Erik Solheim
  short: Solheim
  office: peace envoy to Sri Lanka | norway | 2000-02 | 2006; minister for international development | norway | 2005-10 | 2012-03
jan-petersen | person | Jan Petersen
  short: Petersen
  office: foreign minister | norway | 2001-10 | 2005-10
vidar-helgesen | person | Vidar Helgesen
  short: Helgesen
  office: state secretary | norway | 2001-10 | 2005-10
jon-hanssen-bauer | person | Jon Hanssen-Bauer
  short: Hanssen-Bauer
  office: special envoy to Sri Lanka | norway | 2006-03 | 2009
jonas-gahr-store | person | Jonas Gahr Store
  alias: Jonas Gahr Støre
  short: Gahr Store; Støre; Gahr Støre
  office: foreign minister | norway | 2005-10 | 2012-09; prime minister | norway | 2021-10-14 |
pope-francis | person | Pope Francis
  short: Francis
  office: pope | vatican | 2013-03-13 | 2025-04-21
pope-john-paul-ii | person | Pope John Paul II
  alias: John Paul II
  office: pope | vatican | 1978-10-16 | 2005-04-02
pope-leo-xiv | person | Pope Leo XIV
  alias: Leo XIV
  office: pope | vatican | 2025-05-08 |
matteo-zuppi | person | Matteo Zuppi
  alias: Cardinal Zuppi
  short: Zuppi

# Ukraine and its neighbours
petro-poroshenko | person | Petro Poroshenko
  short: Poroshenko
  scripts: ru: Пётр Порошенко; ru: Порошенко
  office: president | ukraine | 2014-06-07 | 2019-05-20
volodymyr-zelensky | person | Volodymyr Zelensky
  alias: Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky
  short: Zelensky; Zelenskyy; Zelenskiy
  scripts: ar: فولوديمير زيلينسكي; ar: زيلينسكي; ru: Владимир Зеленский; ru: Зеленский
  office: president-elect | ukraine-president-elect-2019 | 2019-04-21 | 2019-05-20; president | ukraine | 2019-05-20 |
viktor-yanukovych | person | Viktor Yanukovych
  alias: Viktor Yanukovich
  short: Yanukovych
  scripts: ru: Виктор Янукович
  office: president | ukraine | 2010-02-25 | 2014-02-22
leonid-kuchma | person | Leonid Kuchma
  short: Kuchma
  scripts: ru: Леонид Кучма
  office: president | ukraine | 1994-07-19 | 2005-01-23; representative in the Contact Group | ukraine | 2014-07 | 2020-07
leonid-kravchuk | person | Leonid Kravchuk
  short: Kravchuk
  scripts: ru: Леонид Кравчук
  office: president | ukraine | 1991-12-05 | 1994-07-19; head of the delegation in the Contact Group | ukraine | 2020-07 | 2021
arseniy-yatsenyuk | person | Arseniy Yatsenyuk
  alias: Arseny Yatsenyuk
  short: Yatsenyuk
  office: prime minister | ukraine | 2014-02-27 | 2016-04-14
pavlo-klimkin | person | Pavlo Klimkin
  short: Klimkin
  scripts: ru: Павел Климкин
  office: foreign minister | ukraine | 2014-06-19 | 2019-08-29
vadym-prystaiko | person | Vadym Prystaiko
  short: Prystaiko
  office: foreign minister | ukraine | 2019-08-29 | 2020-03-04
dmytro-kuleba | person | Dmytro Kuleba
  short: Kuleba
  scripts: ru: Дмитрий Кулеба
  office: foreign minister | ukraine | 2020-03-04 | 2024-09-05
andrii-sybiha | person | Andrii Sybiha
  alias: Andriy Sybiha; Andriy Sibiga
  short: Sybiha
  scripts: ru: Андрей Сибига
  office: foreign minister | ukraine | 2024-09-05 |
andriy-yermak | person | Andriy Yermak
  alias: Andrii Yermak
  short: Yermak
  scripts: ru: Андрей Ермак
  office: head of the presidential office | ukraine | 2020-02-11 | 2025-11-28
rustem-umerov | person | Rustem Umerov
  short: Umerov
  office: defence minister | ukraine | 2023-09-06 | 2025-07; secretary of the Security and Defence Council | ukraine | 2025-07 |
oleksii-reznikov | person | Oleksii Reznikov
  alias: Oleksiy Reznikov
  short: Reznikov
  office: defence minister | ukraine | 2021-11 | 2023-09
mykhailo-podolyak | person | Mykhailo Podolyak
  short: Podolyak
  scripts: ru: Михаил Подоляк
  office: adviser to the head of the presidential office | ukraine | 2020 |
david-arakhamia | person | David Arakhamia
  alias: Davyd Arakhamia
  short: Arakhamia
  office: head of delegation | ukraine | 2022-02 | 2022
valeriy-zaluzhnyi | person | Valeriy Zaluzhnyi
  alias: Valery Zaluzhny
  short: Zaluzhnyi
  office: commander-in-chief | armed-forces-of-ukraine | 2021-07 | 2024-02
oleksandr-syrskyi | person | Oleksandr Syrskyi
  short: Syrskyi
  office: commander-in-chief | armed-forces-of-ukraine | 2024-02-08 |
andriy-lysenko | person | Andriy Lysenko
  short: Lysenko
  office: military spokesman | ukraine | 2014-06 | 2018
oleksandr-motuzyanyk | person | Oleksandr Motuzyanyk
  short: Motuzyanyk
  office: military spokesman | ukraine | 2015 | 2018
iryna-herashchenko | person | Iryna Herashchenko
  alias: Irina Gerashchenko
  short: Herashchenko
  office: representative in the humanitarian subgroup | ukraine | 2014 | 2019
yevhen-marchuk | person | Yevhen Marchuk
  short: Marchuk
  office: representative in the security subgroup | ukraine | 2015 | 2019
darka-olifer | person | Darka Olifer
  short: Olifer
  office: spokeswoman of Leonid Kuchma | ukraine | 2014 | 2019
alexander-zakharchenko | person | Alexander Zakharchenko
  alias: Aleksandr Zakharchenko
  short: Zakharchenko
  scripts: ru: Александр Захарченко
  office: head | donetsk-peoples-republic | 2014-08-08 | 2018-08-31
denis-pushilin | person | Denis Pushilin
  short: Pushilin
  scripts: ru: Денис Пушилин
  office: envoy in the Contact Group | donetsk-peoples-republic | 2014 | 2018; head | donetsk-peoples-republic | 2018-09-07 |
igor-plotnitsky | person | Igor Plotnitsky
  alias: Ihor Plotnytsky
  short: Plotnitsky
  scripts: ru: Игорь Плотницкий
  office: head | luhansk-peoples-republic | 2014-08-14 | 2017-11-24
leonid-pasechnik | person | Leonid Pasechnik
  short: Pasechnik
  scripts: ru: Леонид Пасечник
  office: head | luhansk-peoples-republic | 2017-11-24 |
vladislav-deinego | person | Vladislav Deinego
  alias: Vladislav Deynego
  short: Deinego
  scripts: ru: Владислав Дейнего
  office: envoy in the Contact Group | luhansk-peoples-republic | 2015 | 2022
andrei-purgin | person | Andrei Purgin
  short: Purgin
  office: deputy prime minister | donetsk-peoples-republic | 2014 | 2015
eduard-basurin | person | Eduard Basurin
  short: Basurin
  scripts: ru: Эдуард Басурин
  office: military spokesman | donetsk-peoples-republic | 2014 |
igor-girkin | person | Igor Girkin
  alias: Igor Strelkov
  short: Girkin; Strelkov
  scripts: ru: Игорь Стрелков
alexander-lukashenko | person | Alexander Lukashenko
  alias: Aleksandr Lukashenko; Alyaksandr Lukashenka
  short: Lukashenko; Lukashenka
  scripts: ru: Александр Лукашенко
  office: president | belarus | 1994-07-20 |
vladimir-makei | person | Vladimir Makei
  alias: Uladzimir Makei
  short: Makei
  office: foreign minister | belarus | 2012-08 | 2022-11-26
igor-smirnov | person | Igor Smirnov
  short: Smirnov
  office: president | transnistria | 1991-12-03 | 2011-12-30
yevgeny-shevchuk | person | Yevgeny Shevchuk
  short: Shevchuk
  office: president | transnistria | 2011-12-30 | 2016-12-16
vadim-krasnoselsky | person | Vadim Krasnoselsky
  short: Krasnoselsky
  office: president | transnistria | 2016-12-16 |
mircea-snegur | person | Mircea Snegur
  short: Snegur
  office: president | moldova | 1990-09-03 | 1997-01-15
petru-lucinschi | person | Petru Lucinschi
  short: Lucinschi
  office: president | moldova | 1997-01-15 | 2001-04-07
vladimir-voronin | person | Vladimir Voronin
  short: Voronin
  office: president | moldova | 2001-04-07 | 2009-09-11
igor-dodon | person | Igor Dodon
  short: Dodon
  office: president | moldova | 2016-12-23 | 2020-12-24
maia-sandu | person | Maia Sandu
  short: Sandu
  office: president | moldova | 2020-12-24 |

# South Caucasus
ilham-aliyev | person | Ilham Aliyev
  short: Aliyev
  scripts: ru: Ильхам Алиев
  office: president | azerbaijan | 2003-10-31 |
heydar-aliyev | person | Heydar Aliyev
  alias: Haydar Aliyev; Geidar Aliev
  short: Aliyev; Aliev
  office: president | azerbaijan | 1993-10-10 | 2003-10-31
elmar-mammadyarov | person | Elmar Mammadyarov
  alias: Elmar Mamedyarov
  short: Mammadyarov
  office: foreign minister | azerbaijan | 2004-04 | 2020-07
jeyhun-bayramov | person | Jeyhun Bayramov
  alias: Ceyhun Bayramov
  short: Bayramov
  office: foreign minister | azerbaijan | 2020-07-16 |
hikmet-hajiyev | person | Hikmet Hajiyev
  short: Hajiyev
  office: presidential aide | azerbaijan | 2018 |
levon-ter-petrosyan | person | Levon Ter-Petrosyan
  alias: Levon Ter-Petrosian
  short: Ter-Petrosyan; Ter-Petrosian
  office: president | armenia | 1991-11-11 | 1998-02-03
robert-kocharyan | person | Robert Kocharyan
  alias: Robert Kocharian
  short: Kocharyan
  office: president | nagorno-karabakh | 1994-12 | 1997-03; president | armenia | 1998-04-09 | 2008-04-09
serzh-sargsyan | person | Serzh Sargsyan
  alias: Serge Sarkisian
  short: Sargsyan; Sarkisian
  office: president | armenia | 2008-04-09 | 2018-04-09
nikol-pashinyan | person | Nikol Pashinyan
  short: Pashinyan
  scripts: ru: Никол Пашинян
  office: prime minister | armenia | 2018-05-08 |
edward-nalbandian | person | Edward Nalbandian
  alias: Eduard Nalbandyan
  short: Nalbandian
  office: foreign minister | armenia | 2008-04 | 2018-05
vartan-oskanian | person | Vartan Oskanian
  short: Oskanian
  office: foreign minister | armenia | 1998-04 | 2008-04
zohrab-mnatsakanyan | person | Zohrab Mnatsakanyan
  short: Mnatsakanyan
  office: foreign minister | armenia | 2018-05 | 2020-11
ararat-mirzoyan | person | Ararat Mirzoyan
  short: Mirzoyan
  office: foreign minister | armenia | 2021-08-19 |
bako-sahakyan | person | Bako Sahakyan
  short: Sahakyan
  office: president | nagorno-karabakh | 2007-09-07 | 2020-05-21
arayik-harutyunyan | person | Arayik Harutyunyan
  short: Harutyunyan
  office: president | nagorno-karabakh | 2020-05-21 | 2023-09-01
arkady-ghukasyan | person | Arkady Ghukasyan
  short: Ghukasyan
  office: president | nagorno-karabakh | 1997-09-08 | 2007-09-07
samvel-shahramanyan | person | Samvel Shahramanyan
  short: Shahramanyan
  office: president | nagorno-karabakh | 2023-09-10 | 2023-12-31
ruben-vardanyan | person | Ruben Vardanyan
  short: Vardanyan
  office: state minister | nagorno-karabakh | 2022-11 | 2023-02
andrzej-kasprzyk | person | Andrzej Kasprzyk
  short: Kasprzyk
  office: personal representative for the conflict dealt with by the Minsk Conference | organization-for-security-and-co-operation-in-europe | 1996 | 2025
mikheil-saakashvili | person | Mikheil Saakashvili
  alias: Mikhail Saakashvili
  short: Saakashvili
  office: president | georgia | 2004-01-25 | 2013-11-17
zviad-gamsakhurdia | person | Zviad Gamsakhurdia
  short: Gamsakhurdia
  office: president | georgia | 1991-05-26 | 1992-01-06
vladislav-ardzinba | person | Vladislav Ardzinba
  short: Ardzinba
  office: president | abkhazia | 1994-11-26 | 2005-02-12
sergei-bagapsh | person | Sergei Bagapsh
  short: Bagapsh
  office: president | abkhazia | 2005-02-12 | 2011-05-29
eduard-kokoity | person | Eduard Kokoity
  alias: Eduard Kokoyty
  short: Kokoity
  office: president | south-ossetia | 2001-12-18 | 2011-12-10
temur-iakobashvili | person | Temur Iakobashvili
  short: Iakobashvili
  office: minister for reintegration | georgia | 2008-01 | 2010-11

# Former Yugoslavia
slobodan-milosevic | person | Slobodan Milosevic
  alias: Slobodan Milošević
  short: Milosevic
  office: president | serbia | 1989-05-08 | 1997-07-23; president | yugoslavia | 1997-07-23 | 2000-10-07
alija-izetbegovic | person | Alija Izetbegovic
  alias: Alija Izetbegović
  short: Izetbegovic
  office: president | bosnia-and-herzegovina | 1990-12-20 | 2000-10-14
haris-silajdzic | person | Haris Silajdzic
  short: Silajdzic
  office: foreign minister | bosnia-and-herzegovina | 1990-12 | 1993-10; prime minister | bosnia-and-herzegovina | 1993-10 | 1996-01
muhamed-sacirbey | person | Muhamed Sacirbey
  alias: Mohammed Sacirbey
  short: Sacirbey
  office: foreign minister | bosnia-and-herzegovina | 1995-06 | 1996-01
ejup-ganic | person | Ejup Ganic
  short: Ganic
  office: vice-president | bosnia-and-herzegovina | 1992 | 1996
radovan-karadzic | person | Radovan Karadzic
  alias: Radovan Karadžić
  short: Karadzic
  office: president | republika-srpska | 1992-05-12 | 1996-07-19
ratko-mladic | person | Ratko Mladic
  alias: Ratko Mladić
  short: Mladic
  office: commander | army-of-republika-srpska | 1992-05-12 | 1996-11
momcilo-krajisnik | person | Momcilo Krajisnik
  short: Krajisnik
  office: speaker of the assembly | republika-srpska | 1991-10 | 1995-11
nikola-koljevic | person | Nikola Koljevic
  short: Koljevic
  office: vice-president | republika-srpska | 1992 | 1996
aleksa-buha | person | Aleksa Buha
  short: Buha
  office: foreign minister | republika-srpska | 1992 | 1996
biljana-plavsic | person | Biljana Plavsic
  short: Plavsic
  office: president | republika-srpska | 1996-07-19 | 1998-11
milorad-dodik | person | Milorad Dodik
  short: Dodik
  office: president | republika-srpska | 2010-11-15 | 2018-11; president | republika-srpska | 2022-11-15 | 2025-08
mate-boban | person | Mate Boban
  short: Boban
  office: president | bosnian-croats | 1992-07 | 1994-02
kresimir-zubak | person | Kresimir Zubak
  short: Zubak
  office: president | federation-of-bosnia-and-herzegovina | 1994-05-31 | 1997-03
franjo-tudjman | person | Franjo Tudjman
  alias: Franjo Tuđman
  short: Tudjman
  office: president | croatia | 1990-05-30 | 1999-12-10
mate-granic | person | Mate Granic
  short: Granic
  office: foreign minister | croatia | 1993-05 | 2000-01
milan-martic | person | Milan Martic
  short: Martic
  office: president | republic-of-serbian-krajina | 1994-02 | 1995-08
milan-babic | person | Milan Babic
  short: Babic
  office: president | republic-of-serbian-krajina | 1991 | 1992
ibrahim-rugova | person | Ibrahim Rugova
  short: Rugova
  office: president | kosovo | 2002-03-04 | 2006-01-21
hashim-thaci | person | Hashim Thaci
  alias: Hashim Thaçi
  short: Thaci; Thaçi
  office: political leader | kosovo-liberation-army | 1998 | 1999; prime minister | kosovo | 2008-01-09 | 2014-12; president | kosovo | 2016-04-07 | 2020-11-05
albin-kurti | person | Albin Kurti
  short: Kurti
  office: prime minister | kosovo | 2021-03-22 |
milan-milutinovic | person | Milan Milutinovic
  short: Milutinovic
  office: president | serbia | 1997-12-29 | 2002-12-29
vojislav-kostunica | person | Vojislav Kostunica
  short: Kostunica
  office: president | yugoslavia | 2000-10-07 | 2003-03-07; prime minister | serbia | 2004-03-03 | 2008-07-07
boris-tadic | person | Boris Tadic
  short: Tadic
  office: president | serbia | 2004-07-11 | 2012-04-05
aleksandar-vucic | person | Aleksandar Vucic
  alias: Aleksandar Vučić
  short: Vucic
  office: prime minister | serbia | 2014-04-27 | 2017-05-31; president | serbia | 2017-05-31 |
ivica-dacic | person | Ivica Dacic
  short: Dacic
  office: prime minister | serbia | 2012-07-27 | 2014-04-27
william-walker | person | William Walker
  short: Walker
  office: head of mission | kosovo-verification-mission | 1998-10 | 1999-06
ali-ahmeti | person | Ali Ahmeti
  short: Ahmeti
  office: political leader | national-liberation-army-macedonia | 2001 | 2001
boris-trajkovski | person | Boris Trajkovski
  short: Trajkovski
  office: president | north-macedonia | 1999-12-15 | 2004-02-26
wesley-clark | person | Wesley Clark
  short: Clark
  office: supreme allied commander | north-atlantic-treaty-organization | 1997-07 | 2000-05

# Northern Ireland, Basque Country
gerry-adams | person | Gerry Adams
  short: Adams
  office: president | sinn-fein | 1983-11-13 | 2018-02-10
martin-mcguinness | person | Martin McGuinness
  short: McGuinness
  office: chief negotiator | sinn-fein | 1996 | 2005; deputy first minister | northern-ireland-executive | 2007-05-08 | 2017-01-09
mary-lou-mcdonald | person | Mary Lou McDonald
  short: McDonald
  office: president | sinn-fein | 2018-02-10 |
michelle-oneill | person | Michelle O'Neill
  short: O'Neill
  office: first minister | northern-ireland-executive | 2024-02-03 |
john-hume | person | John Hume
  short: Hume
  office: leader | social-democratic-and-labour-party | 1979-05 | 2001-11
seamus-mallon | person | Seamus Mallon
  short: Mallon
  office: deputy leader | social-democratic-and-labour-party | 1979 | 2001
mark-durkan | person | Mark Durkan
  short: Durkan
  office: leader | social-democratic-and-labour-party | 2001-11 | 2010-02
david-trimble | person | David Trimble
  short: Trimble
  office: leader | ulster-unionist-party | 1995-09-08 | 2005-06-24; first minister | northern-ireland-executive | 1998-07-01 | 2002-10-14
james-molyneaux | person | James Molyneaux
  short: Molyneaux
  office: leader | ulster-unionist-party | 1979 | 1995-08
ken-maginnis | person | Ken Maginnis
  short: Maginnis
john-taylor | person | John Taylor
  short: Taylor
  office: deputy leader | ulster-unionist-party | 1995 | 2001
ian-paisley | person | Ian Paisley
  short: Paisley
  office: leader | democratic-unionist-party | 1971-09-30 | 2008-05-31; first minister | northern-ireland-executive | 2007-05-08 | 2008-06-05
peter-robinson | person | Peter Robinson
  short: Robinson
  office: deputy leader | democratic-unionist-party | 1980 | 2008; first minister | northern-ireland-executive | 2008-06-05 | 2016-01-11
arlene-foster | person | Arlene Foster
  short: Foster
  office: first minister | northern-ireland-executive | 2016-01-11 | 2017-01-09
mo-mowlam | person | Mo Mowlam
  alias: Marjorie Mowlam
  short: Mowlam
  office: Northern Ireland secretary | united-kingdom | 1997-05-03 | 1999-10-11
patrick-mayhew | person | Patrick Mayhew
  alias: Sir Patrick Mayhew
  short: Mayhew
  office: Northern Ireland secretary | united-kingdom | 1992-04-10 | 1997-05-02
peter-mandelson | person | Peter Mandelson
  short: Mandelson
  office: Northern Ireland secretary | united-kingdom | 1999-10-11 | 2001-01-24
john-reid | person | John Reid
  short: Reid
  office: Northern Ireland secretary | united-kingdom | 2001-01-25 | 2002-10-24
peter-hain | person | Peter Hain
  short: Hain
  office: Northern Ireland secretary | united-kingdom | 2005-05-06 | 2007-06-27
albert-reynolds | person | Albert Reynolds
  short: Reynolds
  office: taoiseach | ireland | 1992-02-11 | 1994-12-15
john-bruton | person | John Bruton
  short: Bruton
  office: taoiseach | ireland | 1994-12-15 | 1997-06-26
bertie-ahern | person | Bertie Ahern
  short: Ahern
  office: taoiseach | ireland | 1997-06-26 | 2008-05-07
dick-spring | person | Dick Spring
  short: Mr Spring
  office: foreign minister | ireland | 1993-01 | 1997-06
david-andrews | person | David Andrews
  short: Andrews
  office: foreign minister | ireland | 1997-10 | 2000-01
john-de-chastelain | person | John de Chastelain
  alias: General John de Chastelain
  short: de Chastelain
  office: chairman | independent-international-commission-on-decommissioning | 1997-08 | 2011-07
gary-mcmichael | person | Gary McMichael
  short: McMichael
  office: leader | ulster-democratic-party | 1994 | 2001
david-ervine | person | David Ervine
  short: Ervine
  office: leader | progressive-unionist-party | 2002 | 2007-01-08
arnaldo-otegi | person | Arnaldo Otegi
  short: Otegi

# Sudan and South Sudan
omar-al-bashir | person | Omar al-Bashir
  alias: Omar Bashir; Omar Hassan al-Bashir; Omar el-Bashir
  short: Bashir; al-Bashir; el-Bashir
  scripts: ar: عمر البشير; ru: Омар аль-Башир
  office: president | sudan | 1989-06-30 | 2019-04-11
abdel-fattah-al-burhan | person | Abdel Fattah al-Burhan
  alias: Abdel Fattah Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Abdelrahman al-Burhan
  short: Burhan; al-Burhan
  scripts: ar: عبد الفتاح البرهان; ar: البرهان
  office: chairman | sudans-transitional-sovereignty-council | 2019-08-21 |; commander | sudanese-armed-forces | 2019-04 |
mohamed-hamdan-dagalo | person | Mohamed Hamdan Dagalo
  alias: Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Hemedti; Hemeti
  short: Dagalo; Hemedti; Daglo; Hemeti
  scripts: ar: محمد حمدان دقلو; ar: حميدتي
  office: commander | rapid-support-forces | 2013 |
abdalla-hamdok | person | Abdalla Hamdok
  alias: Abdallah Hamdok
  short: Hamdok
  office: prime minister | sudan | 2019-08-21 | 2022-01-02
kamil-idris | person | Kamil Idris
  short: Idris
  office: prime minister | sudan | 2025-05-31 |
malik-agar | person | Malik Agar
  short: Agar
  office: leader | sudan-peoples-liberation-movement-north-agar | 2011 |; deputy chairman | sudans-transitional-sovereignty-council | 2023-05-19 |
abdelaziz-al-hilu | person | Abdelaziz al-Hilu
  alias: Abdel Aziz al-Hilu; Abdelaziz Adam al-Hilu
  short: Hilu; al-Hilu
  office: leader | sudan-peoples-liberation-movement-north-al-hilu | 2017 |
yasir-arman | person | Yasir Arman
  alias: Yasser Arman
  short: Arman
  office: secretary-general | sudan-peoples-liberation-movement-north | 2011 | 2017
abdul-wahid-al-nur | person | Abdul Wahid al-Nur
  alias: Abdel Wahid al-Nur; Abdul Wahid Mohamed Nur; Abdel Wahid Mohamed Ahmed Nour
  short: Nur; al-Nur; Nour
  office: leader | sudan-liberation-movement-abdul-wahid | 2002 |
minni-minnawi | person | Minni Minnawi
  alias: Minni Arko Minnawi; Mini Minawi; Minni Arcua Minnawi
  short: Minnawi
  office: leader | sudan-liberation-movement-minni-minnawi | 2004 |
khalil-ibrahim | person | Khalil Ibrahim
  short: Ibrahim
  office: leader | justice-and-equality-movement | 2000 | 2011-12-24
gibril-ibrahim | person | Gibril Ibrahim
  alias: Jibril Ibrahim
  short: Ibrahim
  office: leader | justice-and-equality-movement | 2012-01 |
ali-osman-taha | person | Ali Osman Taha
  alias: Ali Osman Mohamed Taha
  short: Taha
  office: first vice-president | sudan | 1998-02 | 2005-07
ghazi-salahuddin | person | Ghazi Salahuddin
  alias: Ghazi Salah al-Din Atabani; Ghazi Salaheddin Atabani
  short: Atabani; Salahuddin
  office: presidential adviser | sudan | 1998 | 2012
mustafa-osman-ismail | person | Mustafa Osman Ismail
  short: Ismail
  office: foreign minister | sudan | 1998-02 | 2005-09
ali-karti | person | Ali Karti
  short: Karti
  office: foreign minister | sudan | 2010 | 2015-06
ibrahim-ghandour | person | Ibrahim Ghandour
  short: Ghandour
  office: foreign minister | sudan | 2015-06 | 2018-04
john-garang | person | John Garang
  short: Garang
  office: leader | sudan-peoples-liberation-army | 1983 | 2005-07-30
salva-kiir | person | Salva Kiir
  alias: Salva Kiir Mayardit
  short: Kiir
  office: president | south-sudan | 2011-07-09 |
riek-machar | person | Riek Machar
  alias: Riek Machar Teny
  short: Machar
  scripts: ru: Риек Машар
  office: leader | sudan-peoples-liberation-movement-in-opposition | 2014-04 |; first vice-president | south-sudan | 2020-02-22 |
taban-deng-gai | person | Taban Deng Gai
  alias: Taban Deng
  short: Deng; Taban Deng
  office: first vice-president | south-sudan | 2016-07-26 | 2020-02
lam-akol | person | Lam Akol
  short: Akol
  office: leader | national-democratic-movement | 2016 |
thomas-cirillo | person | Thomas Cirillo
  alias: Thomas Cirillo Swaka
  short: Cirillo
  office: leader | national-salvation-front | 2017-03 |
paul-malong | person | Paul Malong
  alias: Paul Malong Awan
  short: Malong
  office: chief of staff | sudan-peoples-liberation-army | 2014-04 | 2017-05; leader | south-sudan-united-front | 2018-04 |
pagan-amum | person | Pagan Amum
  alias: Pagan Amum Okiech
  short: Amum
  office: secretary-general | sudan-peoples-liberation-movement | 2005 | 2013
nhial-deng-nhial | person | Nhial Deng Nhial
  short: Nhial
  office: chief negotiator | south-sudan | 2013-12 | 2018
michael-makuei | person | Michael Makuei
  alias: Michael Makuei Lueth
  short: Makuei; Lueth
  office: information minister | south-sudan | 2013 |
puot-kang-chol | person | Puot Kang Chol
  short: Puot Kang
lul-ruai-koang | person | Lul Ruai Koang
  short: Koang
  office: military spokesman | sudan-peoples-liberation-movement-in-opposition | 2013-12 | 2014; military spokesman | south-sudan-peoples-defence-forces | 2016 |
seyoum-mesfin | person | Seyoum Mesfin
  short: Mesfin
  office: foreign minister | ethiopia | 1991 | 2010; chief mediator for South Sudan | intergovernmental-authority-on-development | 2013-12 | 2016
lazaro-sumbeiywo | person | Lazaro Sumbeiywo
  alias: Lazarus Sumbeiywo
  short: Sumbeiywo
  office: chief mediator for Sudan | intergovernmental-authority-on-development | 2001 | 2005-01
ismail-wais | person | Ismail Wais
  short: Wais
  office: special envoy for South Sudan | intergovernmental-authority-on-development | 2016 |
workneh-gebeyehu | person | Workneh Gebeyehu
  short: Gebeyehu
  office: foreign minister | ethiopia | 2016-11 | 2019-03; executive secretary | intergovernmental-authority-on-development | 2019-11 |
festus-mogae | person | Festus Mogae
  short: Mogae
  office: president | botswana | 1998-04-01 | 2008-04-01; chairman | joint-monitoring-and-evaluation-commission | 2015-10 | 2018

# Horn of Africa
abiy-ahmed | person | Abiy Ahmed
  alias: Abiy Ahmed Ali
  short: Abiy
  office: prime minister | ethiopia | 2018-04-02 |
meles-zenawi | person | Meles Zenawi
  short: Meles
  office: president | ethiopia | 1991-05 | 1995-08; prime minister | ethiopia | 1995-08-23 | 2012-08-20
hailemariam-desalegn | person | Hailemariam Desalegn
  short: Hailemariam; Desalegn
  office: prime minister | ethiopia | 2012-08-20 | 2018-04-02
debretsion-gebremichael | person | Debretsion Gebremichael
  short: Debretsion
  office: leader | tigray-peoples-liberation-front | 2018 |
getachew-reda | person | Getachew Reda
  short: Getachew
  office: spokesman | tigray-peoples-liberation-front | 2020 | 2023; president | tigray-interim-administration | 2023-03-23 | 2025-04
tadesse-werede | person | Tadesse Werede
  short: Tadesse
  office: commander | tigray-defence-forces | 2020 |; president | tigray-interim-administration | 2025-04-08 |
tsadkan-gebretensae | person | Tsadkan Gebretensae
  short: Tsadkan
redwan-hussien | person | Redwan Hussien
  alias: Redwan Hussein
  short: Redwan
  office: national security adviser | ethiopia | 2022 |
gedion-timothewos | person | Gedion Timothewos
  short: Gedion
  office: justice minister | ethiopia | 2020 | 2024; foreign minister | ethiopia | 2024-10 |
demeke-mekonnen | person | Demeke Mekonnen
  short: Demeke
  office: deputy prime minister | ethiopia | 2012-11 | 2024-02
taye-atske-selassie | person | Taye Atske Selassie
  short: Taye
  office: president | ethiopia | 2024-10-07 |
berhanu-jula | person | Berhanu Jula
  short: Berhanu
  office: chief of the general staff | ethiopian-national-defence-force | 2020-11 |
jaal-marroo | person | Jaal Marroo
  alias: Kumsa Diriba; Jaal Marro
  office: commander | oromo-liberation-army | 2018 |
billene-seyoum | person | Billene Seyoum
  short: Billene
  office: spokeswoman of the prime minister | ethiopia | 2018 |
isaias-afwerki | person | Isaias Afwerki
  alias: Isaias Afewerki; Issaias Afeworki
  short: Isaias; Afwerki; Afewerki
  office: president | eritrea | 1993-05-24 |
yemane-gebremeskel | person | Yemane Gebremeskel
  short: Yemane
  office: information minister | eritrea | 2015 |
osman-saleh | person | Osman Saleh
  short: Saleh
  office: foreign minister | eritrea | 2007 |
hassan-sheikh-mohamud | person | Hassan Sheikh Mohamud
  alias: Hassan Sheikh Mohamoud; Hassan Sheikh
  short: Mohamud; Mohamoud
  office: president | somalia | 2012-09-16 | 2017-02-16; president | somalia | 2022-05-15 |
mohamed-abdullahi-mohamed | person | Mohamed Abdullahi Mohamed
  alias: Farmajo; Mohamed Abdullahi Farmajo; Mohamed Abdullahi Mohamed Farmaajo; Farmaajo
  short: Farmajo; Farmaajo
  office: president | somalia | 2017-02-16 | 2022-05-15
sharif-sheikh-ahmed | person | Sharif Sheikh Ahmed
  alias: Sheikh Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sheikh Sharif
  short: Sharif
  office: chairman | islamic-courts-union | 2004 | 2006-12; president | somalia | 2009-01-31 | 2012-08-20
abdullahi-yusuf | person | Abdullahi Yusuf
  alias: Abdullahi Yusuf Ahmed
  short: Yusuf
  office: president | somalia | 2004-10-14 | 2008-12-29
mohamed-farah-aidid | person | Mohamed Farah Aidid
  alias: Mohamed Farrah Aidid; Mohammed Farah Aideed; General Aidid
  short: Aidid; Aideed
  office: leader | somali-national-alliance | 1992 | 1996-08-01
ali-mahdi-mohamed | person | Ali Mahdi Mohamed
  alias: Ali Mahdi Muhammad
  short: Ali Mahdi
  office: interim president | somalia | 1991-01 | 1997-01
muse-bihi-abdi | person | Muse Bihi Abdi
  alias: Muse Bihi
  short: Bihi
  office: president | somaliland | 2017-12-13 | 2024-12-12
ahmed-mohamed-islam | person | Ahmed Mohamed Islam
  alias: Ahmed Madobe; Ahmed Islam Madobe
  short: Madobe
  office: president | jubaland | 2013-05 |
ismail-omar-guelleh | person | Ismail Omar Guelleh
  short: Guelleh
  office: president | djibouti | 1999-05-08 |

# Kenya, Uganda, Rwanda, Burundi, Congo
daniel-arap-moi | person | Daniel arap Moi
  short: Moi; arap Moi
  office: president | kenya | 1978-08-22 | 2002-12-30
mwai-kibaki | person | Mwai Kibaki
  short: Kibaki
  office: president | kenya | 2002-12-30 | 2013-04-09
raila-odinga | person | Raila Odinga
  short: Odinga
  office: leader | orange-democratic-movement | 2005 | 2025-10-15; prime minister | kenya | 2008-04-17 | 2013-04-09; high representative for infrastructure | african-union | 2018-10 | 2023-02
uhuru-kenyatta | person | Uhuru Kenyatta
  short: Kenyatta
  office: president | kenya | 2013-04-09 | 2022-09-13; facilitator of the Nairobi process | east-african-community | 2022-07 |
william-ruto | person | William Ruto
  short: Ruto
  office: president | kenya | 2022-09-13 |
musalia-mudavadi | person | Musalia Mudavadi
  short: Mudavadi
  office: foreign minister | kenya | 2023-10 |
yoweri-museveni | person | Yoweri Museveni
  short: Museveni
  office: president | uganda | 1986-01-29 |
joseph-kony | person | Joseph Kony
  short: Kony
  office: leader | lords-resistance-army | 1987 |
vincent-otti | person | Vincent Otti
  short: Otti
  office: deputy leader | lords-resistance-army | 1999 | 2007-10
martin-ojul | person | Martin Ojul
  short: Ojul
  office: chief negotiator | lords-resistance-army | 2006 | 2008-01
ruhakana-rugunda | person | Ruhakana Rugunda
  short: Rugunda
  office: interior minister | uganda | 2003 | 2009; prime minister | uganda | 2014-09 | 2021-06
muhoozi-kainerugaba | person | Muhoozi Kainerugaba
  short: Muhoozi; Kainerugaba
  office: chief of defence forces | uganda-peoples-defence-force | 2024-03 |
paul-kagame | person | Paul Kagame
  short: Kagame
  office: president | rwanda | 2000-03-24 |
juvenal-habyarimana | person | Juvenal Habyarimana
  alias: Juvénal Habyarimana
  short: Habyarimana
  office: president | rwanda | 1973-07-05 | 1994-04-06
vincent-biruta | person | Vincent Biruta
  short: Biruta
  office: foreign minister | rwanda | 2019-11 | 2024-06
olivier-nduhungirehe | person | Olivier Nduhungirehe
  short: Nduhungirehe
  office: foreign minister | rwanda | 2024-06 |
louise-mushikiwabo | person | Louise Mushikiwabo
  short: Mushikiwabo
  office: foreign minister | rwanda | 2009-12 | 2018-10
yolande-makolo | person | Yolande Makolo
  short: Makolo
  office: government spokeswoman | rwanda | 2021-07 |
pierre-buyoya | person | Pierre Buyoya
  short: Buyoya
  office: president | burundi | 1987-09 | 1993-07; president | burundi | 1996-07-25 | 2003-04-30
domitien-ndayizeye | person | Domitien Ndayizeye
  short: Ndayizeye
  office: president | burundi | 2003-04-30 | 2005-08-26
pierre-nkurunziza | person | Pierre Nkurunziza
  short: Nkurunziza
  office: leader | cndd-fdd | 2001 | 2005; president | burundi | 2005-08-26 | 2020-06-08
evariste-ndayishimiye | person | Evariste Ndayishimiye
  alias: Évariste Ndayishimiye
  short: Ndayishimiye
  office: president | burundi | 2020-06-18 |
agathon-rwasa | person | Agathon Rwasa
  short: Rwasa
  office: leader | national-liberation-forces | 2001 | 2009
pasteur-habimana | person | Pasteur Habimana
  short: Habimana
  office: spokesman | national-liberation-forces | 2000 | 2009
mobutu-sese-seko | person | Mobutu Sese Seko
  short: Mobutu
  office: president | democratic-republic-of-the-congo | 1965-11-24 | 1997-05-16
laurent-kabila | person | Laurent Kabila
  alias: Laurent-Desire Kabila; Laurent-Désiré Kabila
  short: Kabila
  office: leader | alliance-of-democratic-forces-for-the-liberation-of-congo | 1996-10 | 1997-05; president | democratic-republic-of-the-congo | 1997-05-17 | 2001-01-16
joseph-kabila | person | Joseph Kabila
  short: Kabila
  office: president | democratic-republic-of-the-congo | 2001-01-26 | 2019-01-24
felix-tshisekedi | person | Felix Tshisekedi
  alias: Félix Tshisekedi
  short: Tshisekedi
  scripts: ru: Феликс Чисекеди
  office: president | democratic-republic-of-the-congo | 2019-01-24 |
etienne-tshisekedi | person | Etienne Tshisekedi
  alias: Étienne Tshisekedi
  short: Tshisekedi
therese-kayikwamba-wagner | person | Therese Kayikwamba Wagner
  alias: Thérèse Kayikwamba Wagner
  short: Kayikwamba Wagner; Kayikwamba
  office: foreign minister | democratic-republic-of-the-congo | 2024-06 |
christophe-lutundula | person | Christophe Lutundula
  short: Lutundula
  office: foreign minister | democratic-republic-of-the-congo | 2021-04 | 2024-06
patrick-muyaya | person | Patrick Muyaya
  short: Muyaya
  office: communications minister | democratic-republic-of-the-congo | 2021-04 |
lambert-mende | person | Lambert Mende
  short: Mende
  office: information minister | democratic-republic-of-the-congo | 2008 | 2019
tina-salama | person | Tina Salama
  short: Salama
  office: spokeswoman of the president | democratic-republic-of-the-congo | 2021 |
raymond-tshibanda | person | Raymond Tshibanda
  short: Tshibanda
  office: foreign minister | democratic-republic-of-the-congo | 2012-05 | 2016-12
jean-pierre-bemba | person | Jean-Pierre Bemba
  short: Bemba
  office: leader | movement-for-the-liberation-of-congo | 1998 |
bertrand-bisimwa | person | Bertrand Bisimwa
  short: Bisimwa
  office: political leader | march-23-movement | 2013-03 |
corneille-nangaa | person | Corneille Nangaa
  short: Nangaa
  office: coordinator | alliance-fleuve-congo | 2023-12-15 |
sultani-makenga | person | Sultani Makenga
  short: Makenga
  office: military leader | march-23-movement | 2012-05 |
lawrence-kanyuka | person | Lawrence Kanyuka
  short: Kanyuka
  office: political spokesman | march-23-movement | 2022 |
willy-ngoma | person | Willy Ngoma
  short: Ngoma
  office: military spokesman | march-23-movement | 2021 |
benjamin-mbonimpa | person | Benjamin Mbonimpa
  short: Mbonimpa
  office: executive secretary | march-23-movement | 2022 |
jean-marie-runiga | person | Jean-Marie Runiga
  short: Runiga
  office: political leader | march-23-movement | 2012-08 | 2013-02
laurent-nkunda | person | Laurent Nkunda
  short: Nkunda
  office: leader | national-congress-for-the-defence-of-the-people | 2006 | 2009-01
bosco-ntaganda | person | Bosco Ntaganda
  short: Ntaganda
  office: commander | national-congress-for-the-defence-of-the-people | 2006 | 2012
ernest-wamba-dia-wamba | person | Ernest Wamba dia Wamba
  short: Wamba dia Wamba; Wamba
  office: leader | rcd-kisangani-liberation-movement | 1998 | 2003
joao-lourenco | person | Joao Lourenco
  alias: João Lourenço
  short: Lourenco; Lourenço
  office: president | angola | 2017-09-26 |
tete-antonio | person | Tete Antonio
  alias: Téte António
  short: Antonio
  office: foreign minister | angola | 2020-04 |
faure-gnassingbe | person | Faure Gnassingbe
  alias: Faure Gnassingbé
  short: Gnassingbe
  office: president | togo | 2005-05-04 | 2025-05; mediator for eastern Congo | african-union | 2025-04 |
nelson-mandela | person | Nelson Mandela
  short: Mandela
  office: president | south-africa | 1994-05-10 | 1999-06-14; facilitator of the Burundi talks |  | 1999-12 | 2001-11
f-w-de-klerk | person | F. W. de Klerk
  alias: FW de Klerk; Frederik Willem de Klerk
  short: de Klerk
  office: president | south-africa | 1989-09-20 | 1994-05-10
thabo-mbeki | person | Thabo Mbeki
  short: Mbeki
  office: president | south-africa | 1999-06-14 | 2008-09-24; chairman | african-union-high-level-implementation-panel | 2009-10 |
jacob-zuma | person | Jacob Zuma
  short: Zuma
  office: deputy president | south-africa | 1999-06 | 2005-06; president | south-africa | 2009-05-09 | 2018-02-14
cyril-ramaphosa | person | Cyril Ramaphosa
  short: Ramaphosa
  office: president | south-africa | 2018-02-15 |
phumzile-mlambo-ngcuka | person | Phumzile Mlambo-Ngcuka
  short: Mlambo-Ngcuka
  office: deputy president | south-africa | 2005-06 | 2008-09
mangosuthu-buthelezi | person | Mangosuthu Buthelezi
  short: Buthelezi
  office: leader | inkatha-freedom-party | 1975 | 2019-08
julius-nyerere | person | Julius Nyerere
  short: Nyerere
  office: facilitator of the Burundi talks |  | 1996 | 1999-10-14
ketumile-masire | person | Ketumile Masire
  short: Masire
  office: president | botswana | 1980-07 | 1998-03; facilitator of the inter-Congolese dialogue |  | 1999-12 | 2003
jakaya-kikwete | person | Jakaya Kikwete
  short: Kikwete
  office: president | tanzania | 2005-12-21 | 2015-11-05
robert-mugabe | person | Robert Mugabe
  short: Mugabe
  office: prime minister | zimbabwe | 1980-04-18 | 1987-12; president | zimbabwe | 1987-12-31 | 2017-11-21
morgan-tsvangirai | person | Morgan Tsvangirai
  short: Tsvangirai
  office: leader | movement-for-democratic-change | 1999-09 | 2018-02-14
frederick-chiluba | person | Frederick Chiluba
  short: Chiluba
  office: president | zambia | 1991-11-02 | 2002-01-02

# Angola and Mozambique
jose-eduardo-dos-santos | person | Jose Eduardo dos Santos
  alias: José Eduardo dos Santos; Eduardo dos Santos
  short: dos Santos
  office: president | angola | 1979-09-21 | 2017-09-26
jonas-savimbi | person | Jonas Savimbi
  short: Savimbi
  office: leader | unita | 1966 | 2002-02-22
paulo-lukamba-gato | person | Paulo Lukamba Gato
  alias: Paulo Lukamba
  short: Gato; Lukamba Gato
  office: leader | unita | 2002 | 2003
joaquim-chissano | person | Joaquim Chissano
  short: Chissano
  office: president | mozambique | 1986-11-06 | 2005-02-02; special envoy for northern Uganda | united-nations | 2006-12 | 2009
armando-guebuza | person | Armando Guebuza
  short: Guebuza
  office: president | mozambique | 2005-02-02 | 2015-01-15
filipe-nyusi | person | Filipe Nyusi
  short: Nyusi
  office: president | mozambique | 2015-01-15 | 2025-01-15
daniel-chapo | person | Daniel Chapo
  short: Chapo
  office: president | mozambique | 2025-01-15 |
afonso-dhlakama | person | Afonso Dhlakama
  short: Dhlakama
  office: leader | renamo | 1979 | 2018-05-03
ossufo-momade | person | Ossufo Momade
  short: Momade
  office: leader | renamo | 2018-05 |
mirko-manzoni | person | Mirko Manzoni
  short: Manzoni
  office: personal envoy for Mozambique | united-nations | 2019-07 |

# African Union and West Africa
salim-ahmed-salim | person | Salim Ahmed Salim
  short: Salim
  office: secretary-general | organisation-of-african-unity | 1989-09 | 2001-09; chief mediator for Darfur | african-union | 2004 | 2006
jean-ping | person | Jean Ping
  short: Ping
  office: foreign minister | gabon | 1999 | 2008; chairperson of the Commission | african-union | 2008-04 | 2012-10
nkosazana-dlamini-zuma | person | Nkosazana Dlamini-Zuma
  alias: Nkosazana Dlamini Zuma
  short: Dlamini-Zuma; Dlamini Zuma
  office: foreign minister | south-africa | 1999 | 2009; chairperson of the Commission | african-union | 2012-10-15 | 2017-03-14
moussa-faki-mahamat | person | Moussa Faki Mahamat
  alias: Moussa Faki
  short: Faki; Mahamat; Faki Mahamat
  office: foreign minister | chad | 2008-04 | 2017-01; chairperson of the Commission | african-union | 2017-03-14 | 2025-03-13
mahmoud-ali-youssouf | person | Mahmoud Ali Youssouf
  alias: Mahamoud Ali Youssouf
  short: Youssouf
  office: foreign minister | djibouti | 2005-05 | 2025; chairperson of the Commission | african-union | 2025-03-13 |
bankole-adeoye | person | Bankole Adeoye
  short: Adeoye
  office: commissioner for political affairs, peace and security | african-union | 2021-03 |
smail-chergui | person | Smail Chergui
  alias: Smaïl Chergui
  short: Chergui
  office: commissioner for peace and security | african-union | 2013-10 | 2021-03
olusegun-obasanjo | person | Olusegun Obasanjo
  short: Obasanjo
  office: president | nigeria | 1999-05-29 | 2007-05-29; special envoy for the Great Lakes | united-nations | 2008-11 | 2010; high representative for the Horn of Africa | african-union | 2021-08 |
goodluck-jonathan | person | Goodluck Jonathan
  short: Jonathan
  office: president | nigeria | 2010-05-06 | 2015-05-29
muhammadu-buhari | person | Muhammadu Buhari
  short: Buhari
  office: president | nigeria | 2015-05-29 | 2023-05-29
bola-tinubu | person | Bola Tinubu
  short: Tinubu
  office: president | nigeria | 2023-05-29 |
sani-abacha | person | Sani Abacha
  short: Abacha
  office: head of state | nigeria | 1993-11-17 | 1998-06-08
abdulsalami-abubakar | person | Abdulsalami Abubakar
  short: Abubakar
  office: head of state | nigeria | 1998-06-09 | 1999-05-29
abubakar-shekau | person | Abubakar Shekau
  short: Shekau
  office: leader | boko-haram | 2009 | 2021-05
charles-taylor | person | Charles Taylor
  short: Taylor
  office: leader | national-patriotic-front-of-liberia | 1989 | 1997; president | liberia | 1997-08-02 | 2003-08-11
samuel-doe | person | Samuel Doe
  short: Doe
  office: president | liberia | 1980-04-12 | 1990-09-09
prince-johnson | person | Prince Johnson
  alias: Prince Yormie Johnson
ellen-johnson-sirleaf | person | Ellen Johnson Sirleaf
  short: Johnson Sirleaf; Sirleaf
  office: president | liberia | 2006-01-16 | 2018-01-22
gyude-bryant | person | Gyude Bryant
  short: Bryant
  office: chairman of the transitional government | liberia | 2003-10-14 | 2006-01-16
sekou-conneh | person | Sekou Conneh
  short: Conneh
  office: leader | liberians-united-for-reconciliation-and-democracy | 1999 | 2004
foday-sankoh | person | Foday Sankoh
  short: Sankoh
  office: leader | revolutionary-united-front | 1991 | 2000-05
sam-bockarie | person | Sam Bockarie
  alias: Mosquito Bockarie
  short: Bockarie
  office: field commander | revolutionary-united-front | 1997 | 1999-12
issa-sesay | person | Issa Sesay
  short: Sesay
  office: interim leader | revolutionary-united-front | 2000-08 | 2002
ahmad-tejan-kabbah | person | Ahmad Tejan Kabbah
  alias: Ahmed Tejan Kabbah
  short: Kabbah
  office: president | sierra-leone | 1996-03-29 | 2007-09-17
johnny-paul-koroma | person | Johnny Paul Koroma
  short: Koroma
  office: leader | armed-forces-revolutionary-council | 1997-05-25 | 1998-02
gnassingbe-eyadema | person | Gnassingbe Eyadema
  alias: Gnassingbé Eyadéma
  short: Eyadema
  office: president | togo | 1967-04-14 | 2005-02-05
laurent-gbagbo | person | Laurent Gbagbo
  short: Gbagbo
  office: president | ivory-coast | 2000-10-26 | 2011-04-11
alassane-ouattara | person | Alassane Ouattara
  short: Ouattara
  office: president | ivory-coast | 2010-12-04 |
henri-konan-bedie | person | Henri Konan Bedie
  short: Bedie; Konan Bedie
  office: president | ivory-coast | 1993-12-07 | 1999-12-24
guillaume-soro | person | Guillaume Soro
  short: Soro
  office: leader | new-forces | 2002 | 2007; prime minister | ivory-coast | 2007-03-29 | 2012-03
blaise-compaore | person | Blaise Compaore
  alias: Blaise Compaoré
  short: Compaore; Compaoré
  office: president | burkina-faso | 1987-10-15 | 2014-10-31
ibrahim-traore | person | Ibrahim Traore
  alias: Ibrahim Traoré
  short: Traore
  office: president | burkina-faso | 2022-09-30 |
abdoulaye-wade | person | Abdoulaye Wade
  short: Wade
  office: president | senegal | 2000-04-01 | 2012-04-02
macky-sall | person | Macky Sall
  short: Sall
  office: president | senegal | 2012-04-02 | 2024-04-02
john-kufuor | person | John Kufuor
  short: Kufuor
  office: president | ghana | 2001-01-07 | 2009-01-07
nana-akufo-addo | person | Nana Akufo-Addo
  short: Akufo-Addo
  office: president | ghana | 2017-01-07 | 2025-01-07
ibrahim-boubacar-keita | person | Ibrahim Boubacar Keita
  alias: Ibrahim Boubacar Keïta; IBK
  short: Keita; Keïta
  office: president | mali | 2013-09-04 | 2020-08-18
dioncounda-traore | person | Dioncounda Traore
  short: Traore
  office: interim president | mali | 2012-04-12 | 2013-09-04
amadou-toumani-toure | person | Amadou Toumani Toure
  alias: Amadou Toumani Touré
  short: Toure; Touré
  office: president | mali | 2002-06-08 | 2012-03-22
assimi-goita | person | Assimi Goita
  alias: Assimi Goïta
  short: Goita; Goïta
  office: president | mali | 2021-05-24 |
choguel-maiga | person | Choguel Maiga
  alias: Choguel Kokalla Maiga; Choguel Maïga
  short: Maiga; Maïga
  office: prime minister | mali | 2021-06-07 | 2024-11-20
abdoulaye-diop | person | Abdoulaye Diop
  short: Diop
  office: foreign minister | mali | 2014-04 | 2017-12; foreign minister | mali | 2021-06 |
bilal-ag-acherif | person | Bilal ag Acherif
  alias: Bilal Ag Acherif
  short: ag Acherif; Acherif
  office: secretary-general | national-movement-for-the-liberation-of-azawad | 2011 | 2024
alghabass-ag-intalla | person | Alghabass ag Intalla
  alias: Alghabass Ag Intalla
  short: ag Intalla; Intalla
  office: leader | high-council-for-the-unity-of-azawad | 2013 | 2024
iyad-ag-ghali | person | Iyad ag Ghali
  alias: Iyad Ag Ghaly
  short: ag Ghali; ag Ghaly
  office: leader | ansar-dine | 2012 | 2017; leader | jamaat-nusrat-al-islam-wal-muslimin | 2017-03 |
amadou-koufa | person | Amadou Koufa
  alias: Hamadoun Koufa
  short: Koufa
  office: leader | macina-liberation-front | 2015 |
mahamadou-issoufou | person | Mahamadou Issoufou
  short: Issoufou
  office: president | niger | 2011-04-07 | 2021-04-02
mohamed-bazoum | person | Mohamed Bazoum
  short: Bazoum
  office: president | niger | 2021-04-02 | 2023-07-26
abdourahamane-tchiani | person | Abdourahamane Tchiani
  alias: Abdourahmane Tiani
  short: Tchiani; Tiani
  office: president | niger | 2023-07-28 |
idriss-deby | person | Idriss Deby
  alias: Idriss Déby; Idriss Deby Itno
  short: Deby; Déby; Deby Itno
  office: president | chad | 1990-12-02 | 2021-04-20
mahamat-idriss-deby | person | Mahamat Idriss Deby
  alias: Mahamat Deby; Mahamat Idriss Déby Itno
  short: Deby; Déby
  office: president | chad | 2021-04-20 |
cherif-mahamat-zene | person | Cherif Mahamat Zene
  alias: Chérif Mahamat Zene
  short: Zene; Mahamat Zene
  office: foreign minister | chad | 2018 | 2022
mahamat-mahdi-ali | person | Mahamat Mahdi Ali
  short: Ali
  office: leader | front-for-change-and-concord-in-chad | 2016 |
ange-felix-patasse | person | Ange-Felix Patasse
  short: Patasse
  office: president | central-african-republic | 1993-10-22 | 2003-03-15
francois-bozize | person | Francois Bozize
  alias: François Bozizé
  short: Bozize; Bozizé
  office: president | central-african-republic | 2003-03-15 | 2013-03-24; coordinator | coalition-of-patriots-for-change | 2021-03 |
michel-djotodia | person | Michel Djotodia
  short: Djotodia
  office: leader | seleka | 2012-12 | 2013-03; president | central-african-republic | 2013-03-24 | 2014-01-10
catherine-samba-panza | person | Catherine Samba-Panza
  short: Samba-Panza
  office: transitional president | central-african-republic | 2014-01-23 | 2016-03-30
faustin-archange-touadera | person | Faustin-Archange Touadera
  alias: Faustin-Archange Touadéra; Faustin Archange Touadera
  short: Touadera; Touadéra
  office: president | central-african-republic | 2016-03-30 |
firmin-ngrebada | person | Firmin Ngrebada
  short: Ngrebada
  office: prime minister | central-african-republic | 2019-02-25 | 2021-06
noureddine-adam | person | Noureddine Adam
  alias: Nourredine Adam
  short: Adam
  office: leader | popular-front-for-the-rebirth-of-central-african-republic | 2014 |
ali-darassa | person | Ali Darassa
  alias: Ali Darass
  short: Darassa
  office: leader | union-for-peace-in-the-central-african-republic | 2014 |
atta-al-manan-bakheit | person | Atta al-Manan Bakheit
  alias: Atta el-Manan Bakhit
  short: Bakheit; al-Manan
paul-biya | person | Paul Biya
  short: Biya
  office: president | cameroon | 1982-11-06 |
julius-ayuk-tabe | person | Julius Ayuk Tabe
  alias: Sisiku Julius Ayuk Tabe
  short: Ayuk Tabe
denis-sassou-nguesso | person | Denis Sassou Nguesso
  alias: Denis Sassou-Nguesso
  short: Sassou Nguesso; Sassou-Nguesso
  office: president | republic-of-the-congo | 1997-10-25 |
omar-bongo | person | Omar Bongo
  short: Bongo
  office: president | gabon | 1967-12-02 | 2009-06-08
umaro-sissoco-embalo | person | Umaro Sissoco Embalo
  short: Embalo; Sissoco Embalo
  office: president | guinea-bissau | 2020-02-27 | 2025-11

# Afghanistan, Pakistan, India, Sri Lanka, Nepal
hamid-karzai | person | Hamid Karzai
  short: Karzai
  office: president | afghanistan | 2001-12-22 | 2014-09-29
ashraf-ghani | person | Ashraf Ghani
  alias: Mohammad Ashraf Ghani
  short: Ghani
  office: president | afghanistan | 2014-09-29 | 2021-08-15
abdullah-abdullah | person | Abdullah Abdullah
  alias: Dr Abdullah Abdullah
  short: Abdullah
  office: foreign minister | afghanistan | 2001-12 | 2006-03; chief executive | afghanistan | 2014-09-29 | 2020-03; chairman of the High Council for National Reconciliation | afghanistan | 2020-05-17 | 2021-08-15
burhanuddin-rabbani | person | Burhanuddin Rabbani
  short: Rabbani
  office: president | afghanistan | 1992-06-28 | 2001-12-22; chairman of the High Peace Council | afghanistan | 2010-10 | 2011-09-20
ahmad-shah-massoud | person | Ahmad Shah Massoud
  alias: Ahmed Shah Massoud; Ahmed Shah Masood
  short: Massoud; Masood
  office: commander | afghan-northern-alliance | 1996 | 2001-09-09
abdul-rashid-dostum | person | Abdul Rashid Dostum
  alias: Abdurrashid Dostum
  short: Dostum
  office: leader | junbish-i-milli | 1992 |; first vice-president | afghanistan | 2014-09 | 2020-02
gulbuddin-hekmatyar | person | Gulbuddin Hekmatyar
  alias: Golboddin Hekmatyar
  short: Hekmatyar
  office: leader | hizb-e-islami | 1976 |
mohammad-najibullah | person | Mohammad Najibullah
  alias: Najibullah
  short: Najibullah
  office: president | afghanistan | 1987-09-30 | 1992-04-16
masoom-stanekzai | person | Masoom Stanekzai
  alias: Mohammad Masoom Stanekzai
  short: Stanekzai
  office: chief negotiator | afghanistan | 2020-03 | 2021-08
hamdullah-mohib | person | Hamdullah Mohib
  short: Mohib
  office: national security adviser | afghanistan | 2018-08 | 2021-08-15
mohammad-omar | person | Mohammad Omar
  alias: Mullah Omar; Mullah Mohammad Omar
  short: Omar
  office: leader | taliban | 1994 | 2013-04-23
akhtar-mansour | person | Akhtar Mansour
  alias: Akhtar Mohammad Mansour; Mullah Mansour
  short: Mansour
  office: leader | taliban | 2015-07 | 2016-05-21
hibatullah-akhundzada | person | Hibatullah Akhundzada
  alias: Haibatullah Akhundzada
  short: Akhundzada
  office: leader | taliban | 2016-05-25 |
abdul-ghani-baradar | person | Abdul Ghani Baradar
  alias: Mullah Baradar; Mullah Abdul Ghani Baradar
  short: Baradar
  office: head of the political office | taliban | 2019-01 | 2021; deputy prime minister | taliban | 2021-09-07 |
sher-mohammad-abbas-stanikzai | person | Sher Mohammad Abbas Stanikzai
  alias: Sher Mohammad Abbas Stanekzai; Abbas Stanikzai
  short: Stanikzai
  office: chief negotiator | taliban | 2015 | 2020-09
abdul-hakim-haqqani | person | Abdul Hakim Haqqani
  alias: Mawlawi Abdul Hakim; Abdul Hakim Ishaqzai
  office: chief negotiator | taliban | 2020-09 | 2021-08
sirajuddin-haqqani | person | Sirajuddin Haqqani
  short: Haqqani
  office: leader | haqqani-network | 2007 |; interior minister | taliban | 2021-09-07 |
zabihullah-mujahid | person | Zabihullah Mujahid
  short: Mujahid
  office: spokesman | taliban | 2007 |
suhail-shaheen | person | Suhail Shaheen
  short: Shaheen
  office: spokesman of the political office | taliban | 2013 |
mohammad-naeem | person | Mohammad Naeem
  alias: Muhammad Naeem; Naeem Wardak
  short: Naeem
  office: spokesman of the political office | taliban | 2013 |
amir-khan-muttaqi | person | Amir Khan Muttaqi
  short: Muttaqi
  office: foreign minister | taliban | 2021-09-07 |
mohammad-yaqoob | person | Mohammad Yaqoob
  alias: Mullah Yaqoob; Mullah Mohammad Yaqoob
  short: Yaqoob
  office: defence minister | taliban | 2021-09-07 |
benazir-bhutto | person | Benazir Bhutto
  short: Bhutto
  office: prime minister | pakistan | 1988-12-02 | 1990-08-06; prime minister | pakistan | 1993-10-19 | 1996-11-05
nawaz-sharif | person | Nawaz Sharif
  short: Sharif
  office: prime minister | pakistan | 1990-11 | 1993-07; prime minister | pakistan | 1997-02-17 | 1999-10-12; prime minister | pakistan | 2013-06-05 | 2017-07-28
shehbaz-sharif | person | Shehbaz Sharif
  short: Sharif
  office: prime minister | pakistan | 2022-04-11 | 2023-08-14; prime minister | pakistan | 2024-03-04 |
pervez-musharraf | person | Pervez Musharraf
  short: Musharraf
  office: chief executive | pakistan | 1999-10-12 | 2001-06; president | pakistan | 2001-06-20 | 2008-08-18
asif-ali-zardari | person | Asif Ali Zardari
  short: Zardari
  office: president | pakistan | 2008-09-09 | 2013-09-08; president | pakistan | 2024-03-10 |
yousaf-raza-gilani | person | Yousaf Raza Gilani
  alias: Yousuf Raza Gilani
  short: Gilani
  office: prime minister | pakistan | 2008-03-25 | 2012-06-19
imran-khan | person | Imran Khan
  short: Khan
  office: prime minister | pakistan | 2018-08-18 | 2022-04-10
shah-mahmood-qureshi | person | Shah Mahmood Qureshi
  short: Qureshi
  office: foreign minister | pakistan | 2018-08-20 | 2022-04-10
ishaq-dar | person | Ishaq Dar
  short: Dar
  office: foreign minister | pakistan | 2024-03-11 |
khawaja-asif | person | Khawaja Asif
  alias: Khawaja Muhammad Asif
  short: Asif
  office: defence minister | pakistan | 2022-04 |
asim-munir | person | Asim Munir
  short: Munir
  office: army chief | pakistan-armed-forces | 2022-11-29 |
irfan-siddiqui | person | Irfan Siddiqui
  short: Siddiqui
hakimullah-mehsud | person | Hakimullah Mehsud
  short: Mehsud
  office: leader | tehrik-i-taliban-pakistan | 2009-08 | 2013-11-01
baitullah-mehsud | person | Baitullah Mehsud
  short: Mehsud
  office: leader | tehrik-i-taliban-pakistan | 2007-12 | 2009-08-05
noor-wali-mehsud | person | Noor Wali Mehsud
  short: Mehsud
  office: leader | tehrik-i-taliban-pakistan | 2018-06 |
shahidullah-shahid | person | Shahidullah Shahid
  short: Shahid
  office: spokesman | tehrik-i-taliban-pakistan | 2013 | 2014-10
atal-bihari-vajpayee | person | Atal Bihari Vajpayee
  alias: Atal Behari Vajpayee
  short: Vajpayee
  office: prime minister | india | 1998-03-19 | 2004-05-22
manmohan-singh | person | Manmohan Singh
  short: Singh
  office: prime minister | india | 2004-05-22 | 2014-05-26
narendra-modi | person | Narendra Modi
  short: Modi
  office: prime minister | india | 2014-05-26 |
jaswant-singh | person | Jaswant Singh
  short: Singh
  office: foreign minister | india | 1998-12 | 2002-07
s-jaishankar | person | S. Jaishankar
  alias: Subrahmanyam Jaishankar; S Jaishankar
  short: Jaishankar
  office: foreign secretary | india | 2015-01 | 2018-01; foreign minister | india | 2019-05-30 |
sushma-swaraj | person | Sushma Swaraj
  short: Swaraj
  office: foreign minister | india | 2014-05-26 | 2019-05-30
vikram-misri | person | Vikram Misri
  short: Misri
  office: foreign secretary | india | 2024-07-15 |
amit-shah | person | Amit Shah
  short: Shah
  office: home minister | india | 2019-05-30 |
thuingaleng-muivah | person | Thuingaleng Muivah
  short: Muivah
  office: general secretary | national-socialist-council-of-nagaland-isak-muivah | 1988 |
sheikh-hasina | person | Sheikh Hasina
  alias: Sheikh Hasina Wajed
  short: Hasina
  office: prime minister | bangladesh | 1996-06 | 2001-07; prime minister | bangladesh | 2009-01-06 | 2024-08-05
velupillai-prabhakaran | person | Velupillai Prabhakaran
  alias: Vellupillai Prabhakaran; Velupillai Pirapaharan
  short: Prabhakaran; Pirapaharan
  office: leader | liberation-tigers-of-tamil-eelam | 1976-05-05 | 2009-05-18
anton-balasingham | person | Anton Balasingham
  short: Balasingham
  office: chief negotiator | liberation-tigers-of-tamil-eelam | 2002 | 2006
s-p-thamilchelvan | person | S. P. Thamilchelvan
  alias: SP Thamilselvan; S.P. Tamilselvan; S P Thamilchelvan; Suppiah Paramu Thamilselvan; S.P. Thamilselvan
  short: Thamilchelvan; Thamilselvan; Tamilselvan
  office: head of the political wing | liberation-tigers-of-tamil-eelam | 1993 | 2007-11-02
seevaratnam-puleedevan | person | Seevaratnam Puleedevan
  alias: S. Puleedevan
  short: Puleedevan
  office: head of the peace secretariat | liberation-tigers-of-tamil-eelam | 2003 | 2009-05
rasiah-ilanthirayan | person | Rasiah Ilanthirayan
  alias: Irasiah Ilanthiraiyan
  short: Ilanthirayan; Ilanthiraiyan
  office: military spokesman | liberation-tigers-of-tamil-eelam | 2006 | 2009
vinayagamoorthy-muralitharan | person | Vinayagamoorthy Muralitharan
  alias: Colonel Karuna; Karuna Amman
  short: Karuna; Muralitharan
chandrika-kumaratunga | person | Chandrika Kumaratunga
  alias: Chandrika Bandaranaike Kumaratunga
  short: Kumaratunga
  office: president | sri-lanka | 1994-11-12 | 2005-11-19
ranil-wickremesinghe | person | Ranil Wickremesinghe
  alias: Ranil Wickramasinghe
  short: Wickremesinghe
  office: prime minister | sri-lanka | 2001-12-09 | 2004-04-06; prime minister | sri-lanka | 2015-01-09 | 2019-11-21; president | sri-lanka | 2022-07-21 | 2024-09-23
mahinda-rajapaksa | person | Mahinda Rajapaksa
  alias: Mahinda Rajapakse
  short: Rajapaksa; Rajapakse
  office: president | sri-lanka | 2005-11-19 | 2015-01-09
gotabaya-rajapaksa | person | Gotabaya Rajapaksa
  short: Rajapaksa
  office: defence secretary | sri-lanka | 2005-11 | 2015-01; president | sri-lanka | 2019-11-18 | 2022-07-14
g-l-peiris | person | G. L. Peiris
  alias: GL Peiris; Gamini Lakshman Peiris
  short: Peiris
  office: chief negotiator | sri-lanka | 2002 | 2004
nimal-siripala-de-silva | person | Nimal Siripala de Silva
  short: de Silva; Siripala de Silva
  office: chief negotiator | sri-lanka | 2006 | 2006
palitha-kohona | person | Palitha Kohona
  short: Kohona
  office: head of the peace secretariat | sri-lanka | 2006 | 2007
keheliya-rambukwella | person | Keheliya Rambukwella
  short: Rambukwella
  office: government spokesman | sri-lanka | 2006 | 2010
mangala-samaraweera | person | Mangala Samaraweera
  short: Samaraweera
  office: foreign minister | sri-lanka | 2005-11 | 2007-01
ulf-henricsson | person | Ulf Henricsson
  short: Henricsson
  office: head of mission | sri-lanka-monitoring-mission | 2006-04 | 2006-09
hagrup-haukland | person | Hagrup Haukland
  short: Haukland
  office: head of mission | sri-lanka-monitoring-mission | 2005 | 2006
girija-prasad-koirala | person | Girija Prasad Koirala
  alias: GP Koirala
  short: Koirala
  office: prime minister | nepal | 1998-04 | 1999-05; prime minister | nepal | 2000-03 | 2001-07; prime minister | nepal | 2006-04-25 | 2008-08-18
king-gyanendra | person | King Gyanendra
  alias: Gyanendra Bir Bikram Shah
  short: Gyanendra
  office: king | nepal | 2001-06-04 | 2008-05-28
sher-bahadur-deuba | person | Sher Bahadur Deuba
  short: Deuba
  office: prime minister | nepal | 2001-07-26 | 2002-10-04; prime minister | nepal | 2004-06 | 2005-02-01
lokendra-bahadur-chand | person | Lokendra Bahadur Chand
  short: Chand
  office: prime minister | nepal | 2002-10-11 | 2003-06-05
surya-bahadur-thapa | person | Surya Bahadur Thapa
  short: Thapa
  office: prime minister | nepal | 2003-06-05 | 2004-06
pushpa-kamal-dahal | person | Pushpa Kamal Dahal
  alias: Prachanda; Comrade Prachanda
  short: Prachanda; Dahal
  office: chairman | communist-party-of-nepal-maoist | 1994 |; prime minister | nepal | 2008-08-18 | 2009-05-25; prime minister | nepal | 2022-12-26 | 2024-07
baburam-bhattarai | person | Baburam Bhattarai
  short: Bhattarai
  office: chief negotiator | communist-party-of-nepal-maoist | 2003-01 | 2003-08; prime minister | nepal | 2011-08-29 | 2013-03
krishna-bahadur-mahara | person | Krishna Bahadur Mahara
  alias: Krishna Mahara
  short: Mahara
  office: chief negotiator | communist-party-of-nepal-maoist | 2001 | 2006
krishna-prasad-sitaula | person | Krishna Prasad Sitaula
  short: Sitaula
  office: home minister | nepal | 2006 | 2008
padma-ratna-tuladhar | person | Padma Ratna Tuladhar
  short: Tuladhar
narayan-singh-pun | person | Narayan Singh Pun
  short: Pun
k-p-sharma-oli | person | K. P. Sharma Oli
  alias: KP Sharma Oli; KP Oli
  short: Oli
  office: prime minister | nepal | 2024-07-15 | 2025-09-09

# South-East and East Asia
fidel-ramos | person | Fidel Ramos
  alias: Fidel V. Ramos
  short: Ramos
  office: president | philippines | 1992-06-30 | 1998-06-30
joseph-estrada | person | Joseph Estrada
  short: Estrada
  office: president | philippines | 1998-06-30 | 2001-01-20
gloria-arroyo | person | Gloria Arroyo
  alias: Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo
  short: Arroyo; Macapagal-Arroyo
  office: president | philippines | 2001-01-20 | 2010-06-30
benigno-aquino | person | Benigno Aquino
  alias: Benigno Aquino III; Noynoy Aquino
  short: Aquino
  office: president | philippines | 2010-06-30 | 2016-06-30
rodrigo-duterte | person | Rodrigo Duterte
  short: Duterte
  office: president-elect | philippines-incoming-administration-2016 | 2016-05-30 | 2016-06-30; president | philippines | 2016-06-30 | 2022-06-30
ferdinand-marcos-jr | person | Ferdinand Marcos Jr
  alias: Ferdinand Marcos Jr.; Bongbong Marcos; Ferdinand "Bongbong" Marcos Jr.
  short: Marcos; Marcos Jr
  office: president | philippines | 2022-06-30 |
teresita-deles | person | Teresita Deles
  alias: Teresita Quintos Deles; Ging Deles
  short: Deles; Quintos Deles
  office: presidential adviser on the peace process | philippines | 2003 | 2005; presidential adviser on the peace process | philippines | 2010-07 | 2016-06
jesus-dureza | person | Jesus Dureza
  short: Dureza
  office: presidential adviser on the peace process | philippines | 2005 | 2008; presidential adviser on the peace process | philippines | 2016-07 | 2018-11
carlito-galvez | person | Carlito Galvez
  alias: Carlito Galvez Jr.
  short: Galvez
  office: presidential adviser on the peace process | philippines | 2018-12 |
silvestre-bello | person | Silvestre Bello
  alias: Silvestre Bello III
  short: Bello
  office: chief negotiator with the NDF | philippines | 2016-07 | 2019
miriam-coronel-ferrer | person | Miriam Coronel-Ferrer
  alias: Miriam Coronel Ferrer
  short: Ferrer; Coronel-Ferrer
  office: chief negotiator with the MILF | philippines | 2012-12 | 2016-06
marvic-leonen | person | Marvic Leonen
  short: Leonen
  office: chief negotiator with the MILF | philippines | 2010-07 | 2012-11
salvador-panelo | person | Salvador Panelo
  short: Panelo
  office: presidential spokesman | philippines | 2018-10 | 2020-04
delfin-lorenzana | person | Delfin Lorenzana
  short: Lorenzana
  office: defence secretary | philippines | 2016-07 | 2022-06
jose-maria-sison | person | Jose Maria Sison
  alias: Joma Sison
  short: Sison
  office: founder | communist-party-of-the-philippines | 1968 | 2022-12-16
luis-jalandoni | person | Luis Jalandoni
  short: Jalandoni
  office: chief negotiator | national-democratic-front-of-the-philippines | 1989 | 2016
fidel-agcaoili | person | Fidel Agcaoili
  short: Agcaoili
  office: chief negotiator | national-democratic-front-of-the-philippines | 2016-10 | 2020-07-23
julieta-de-lima | person | Julieta de Lima
  short: de Lima
murad-ebrahim | person | Murad Ebrahim
  alias: Al Haj Murad Ebrahim; Al-Hajj Murad Ebrahim; Ahod Ebrahim; Al Haj Murad
  short: Murad; Ebrahim
  office: chairman | moro-islamic-liberation-front | 2003 |; interim chief minister | bangsamoro-transition-authority | 2019-02-22 | 2025-03
salamat-hashim | person | Salamat Hashim
  alias: Hashim Salamat
  short: Salamat; Hashim
  office: chairman | moro-islamic-liberation-front | 1984 | 2003-07-13
mohagher-iqbal | person | Mohagher Iqbal
  short: Iqbal
  office: chief negotiator | moro-islamic-liberation-front | 2003 |
ghazali-jaafar | person | Ghazali Jaafar
  short: Jaafar
  office: vice-chairman for political affairs | moro-islamic-liberation-front | 1996 | 2019-03
eid-kabalu | person | Eid Kabalu
  short: Kabalu
  office: spokesman | moro-islamic-liberation-front | 1999 | 2011
von-al-haq | person | Von Al Haq
  alias: Von Al-Haq
nur-misuari | person | Nur Misuari
  short: Misuari
  office: chairman | moro-national-liberation-front | 1972 |
abdurajak-janjalani | person | Abdurajak Janjalani
  short: Janjalani
suharto | person | Suharto
  office: president | indonesia | 1967-03-12 | 1998-05-21
b-j-habibie | person | B. J. Habibie
  alias: BJ Habibie; Bacharuddin Jusuf Habibie
  short: Habibie
  office: president | indonesia | 1998-05-21 | 1999-10-20
abdurrahman-wahid | person | Abdurrahman Wahid
  alias: Gus Dur
  short: Wahid; Gus Dur
  office: president | indonesia | 1999-10-20 | 2001-07-23
megawati-sukarnoputri | person | Megawati Sukarnoputri
  alias: Megawati Soekarnoputri
  short: Megawati; Sukarnoputri
  office: president | indonesia | 2001-07-23 | 2004-10-20
susilo-bambang-yudhoyono | person | Susilo Bambang Yudhoyono
  alias: Bambang Yudhoyono; SBY
  short: Yudhoyono
  office: coordinating minister for political and security affairs | indonesia | 2001-08 | 2004-03; president | indonesia | 2004-10-20 | 2014-10-20
joko-widodo | person | Joko Widodo
  alias: Jokowi
  short: Widodo; Jokowi
  office: president | indonesia | 2014-10-20 | 2024-10-20
prabowo-subianto | person | Prabowo Subianto
  short: Prabowo; Subianto
  office: defence minister | indonesia | 2019-10-23 | 2024-10-20; president | indonesia | 2024-10-20 |
jusuf-kalla | person | Jusuf Kalla
  short: Kalla
  office: vice-president | indonesia | 2004-10-20 | 2009-10-20
ali-alatas | person | Ali Alatas
  short: Alatas
  office: foreign minister | indonesia | 1988-03 | 1999-10
hassan-wirajuda | person | Hassan Wirajuda
  alias: Hassan Wirayuda
  short: Wirajuda
  office: foreign minister | indonesia | 2001-08 | 2009-10
marty-natalegawa | person | Marty Natalegawa
  short: Natalegawa
  office: foreign minister | indonesia | 2009-10 | 2014-10
retno-marsudi | person | Retno Marsudi
  short: Marsudi
  office: foreign minister | indonesia | 2014-10 | 2024-10
endriartono-sutarto | person | Endriartono Sutarto
  short: Sutarto
  office: military chief | indonesian-national-armed-forces | 2002-06 | 2006-02
wiranto | person | Wiranto
  office: military chief | indonesian-national-armed-forces | 1998-02 | 1999-10
hasan-di-tiro | person | Hasan di Tiro
  alias: Hasan Tiro; Teungku Hasan di Tiro
  short: di Tiro; Tiro
  office: leader | free-aceh-movement | 1976-12-04 | 2005-08
malik-mahmud | person | Malik Mahmud
  short: Mahmud
  office: prime minister | free-aceh-movement | 1997 | 2005-12
zaini-abdullah | person | Zaini Abdullah
  short: Abdullah
  office: foreign minister | free-aceh-movement | 1997 | 2005
bakhtiar-abdullah | person | Bakhtiar Abdullah
  short: Abdullah
  office: spokesman | free-aceh-movement | 2002 | 2006
sofyan-dawood | person | Sofyan Dawood
  alias: Sofyan Daud
  short: Dawood
  office: military spokesman | free-aceh-movement | 2000 | 2005
hamid-awaluddin | person | Hamid Awaluddin
  short: Awaluddin
  office: justice minister | indonesia | 2004-10 | 2007-05
pieter-feith | person | Pieter Feith
  short: Feith
  office: head of mission | aceh-monitoring-mission | 2005-09 | 2006-12
david-gorman | person | David Gorman
  short: Gorman
xanana-gusmao | person | Xanana Gusmao
  alias: Xanana Gusmão; Jose Alexandre Gusmao
  short: Gusmao; Gusmão; Xanana
  office: leader | national-council-of-timorese-resistance | 1998 | 2001; president | east-timor | 2002-05-20 | 2007-05-20; prime minister | east-timor | 2007-08 | 2015-02; prime minister | east-timor | 2023-07-01 |
jose-ramos-horta | person | Jose Ramos-Horta
  alias: José Ramos-Horta
  short: Ramos-Horta; Horta
  office: foreign minister | east-timor | 2002 | 2006; president | east-timor | 2007-05-20 | 2012-05-20; president | east-timor | 2022-05-20 |
carlos-belo | person | Carlos Belo
  alias: Bishop Belo; Carlos Filipe Ximenes Belo
  short: Belo
aung-san-suu-kyi | person | Aung San Suu Kyi
  alias: Suu Kyi; Daw Aung San Suu Kyi
  short: Suu Kyi
  office: general secretary | national-league-for-democracy | 1988 | 2011; state counsellor | myanmar | 2016-04-06 | 2021-02-01
thein-sein | person | Thein Sein
  office: president | myanmar | 2011-03-30 | 2016-03-30
min-aung-hlaing | person | Min Aung Hlaing
  alias: Senior General Min Aung Hlaing
  office: commander-in-chief | myanmar-military | 2011-03-30 |
than-shwe | person | Than Shwe
  office: chairman | myanmar-military | 1992-04-23 | 2011-03-30
khin-nyunt | person | Khin Nyunt
  office: prime minister | myanmar | 2003-08 | 2004-10
aung-min | person | Aung Min
  office: chief peace negotiator | myanmar | 2011 | 2016-03
zaw-min-tun | person | Zaw Min Tun
  office: spokesman | myanmar-military | 2018 |
duwa-lashi-la | person | Duwa Lashi La
  office: acting president | national-unity-government-of-myanmar | 2021-04-16 |
twan-mrat-naing | person | Twan Mrat Naing
  alias: Tun Myat Naing
  office: commander | arakan-army | 2009 |
nerdah-mya | person | Nerdah Mya
  alias: Nerdah Bo Mya
bo-mya | person | Bo Mya
  alias: General Bo Mya
  office: president | karen-national-union | 1976 | 2000
thaksin-shinawatra | person | Thaksin Shinawatra
  short: Thaksin
  office: prime minister | thailand | 2001-02-09 | 2006-09-19
yingluck-shinawatra | person | Yingluck Shinawatra
  short: Yingluck
  office: prime minister | thailand | 2011-08-05 | 2014-05-07
prayut-chan-o-cha | person | Prayut Chan-o-cha
  alias: Prayuth Chan-ocha
  short: Prayut; Prayuth
  office: prime minister | thailand | 2014-08-24 | 2023-08-22
paetongtarn-shinawatra | person | Paetongtarn Shinawatra
  short: Paetongtarn
  office: prime minister | thailand | 2024-08-16 | 2025-08-29
phumtham-wechayachai | person | Phumtham Wechayachai
  short: Phumtham
  office: acting prime minister | thailand | 2025-07-03 | 2025-09-07
anutin-charnvirakul | person | Anutin Charnvirakul
  short: Anutin
  office: prime minister | thailand | 2025-09-07 |
maris-sangiampongsa | person | Maris Sangiampongsa
  short: Maris
  office: foreign minister | thailand | 2024-04 | 2025-09
abhisit-vejjajiva | person | Abhisit Vejjajiva
  short: Abhisit
  office: prime minister | thailand | 2008-12-17 | 2011-08-05
hun-sen | person | Hun Sen
  office: prime minister | cambodia | 1985-01-14 | 2023-08-22; president of the Senate | cambodia | 2024-04 |
hun-manet | person | Hun Manet
  office: prime minister | cambodia | 2023-08-22 |
norodom-sihanouk | person | Norodom Sihanouk
  alias: Prince Sihanouk; King Sihanouk
  short: Sihanouk
  office: king | cambodia | 1993-09-24 | 2004-10-07
khieu-samphan | person | Khieu Samphan
  office: leader | khmer-rouge | 1985 | 1998
prak-sokhonn | person | Prak Sokhonn
  short: Sokhonn
  office: foreign minister | cambodia | 2016-04 | 2023-08; foreign minister | cambodia | 2024-11 |
mahathir-mohamad | person | Mahathir Mohamad
  alias: Mahathir Mohammad
  short: Mahathir
  office: prime minister | malaysia | 1981-07-16 | 2003-10-31; prime minister | malaysia | 2018-05-10 | 2020-03-01
anwar-ibrahim | person | Anwar Ibrahim
  short: Anwar
  office: prime minister | malaysia | 2022-11-24 |
najib-razak | person | Najib Razak
  short: Najib
  office: prime minister | malaysia | 2009-04-03 | 2018-05-09
abdul-ghafar-tengku-mohamed | person | Abdul Ghafar Tengku Mohamed
  alias: Abdul Ghafar; Tengku Abdul Ghafar Mohamed
mohamad-hasan | person | Mohamad Hasan
  office: foreign minister | malaysia | 2023-12 |
kao-kim-hourn | person | Kao Kim Hourn
  office: secretary-general | association-of-southeast-asian-nations | 2023-01 |
surin-pitsuwan | person | Surin Pitsuwan
  short: Surin
  office: secretary-general | association-of-southeast-asian-nations | 2008-01 | 2012-12
jiang-zemin | person | Jiang Zemin
  short: Jiang
  office: president | china | 1993-03-27 | 2003-03-15
hu-jintao | person | Hu Jintao
  short: Hu
  office: president | china | 2003-03-15 | 2013-03-14
xi-jinping | person | Xi Jinping
  short: Xi
  scripts: ru: Си Цзиньпин
  office: president | china | 2013-03-14 |
wang-yi | person | Wang Yi
  short: Wang
  scripts: ru: Ван И
  office: foreign minister | china | 2013-03-16 | 2022-12-30; foreign minister | china | 2023-07-25 |
li-baodong | person | Li Baodong
  office: ambassador to the United Nations | china | 2010 | 2013
liu-jieyi | person | Liu Jieyi
  office: ambassador to the United Nations | china | 2013-08 | 2017
xie-xiaoyan | person | Xie Xiaoyan
  short: Xie
  office: special envoy for Syria | china | 2016-03 | 2021
li-hui | person | Li Hui
  office: special representative for Eurasian affairs | china | 2019 | 2025
zhai-jun | person | Zhai Jun
  short: Zhai
  office: special envoy for the Middle East | china | 2019-09 |
deng-xijun | person | Deng Xijun
  office: special envoy for Asian affairs | china | 2022-11 |
tang-jiaxuan | person | Tang Jiaxuan
  short: Tang
  office: foreign minister | china | 1998-03 | 2003-03
qian-qichen | person | Qian Qichen
  short: Qian
  office: foreign minister | china | 1988-04 | 1998-03
wu-dawei | person | Wu Dawei
  short: Wu
  office: vice foreign minister | china | 2004 | 2010
hua-chunying | person | Hua Chunying
  short: Hua
  office: spokeswoman of the foreign ministry | china | 2012-11 | 2024-05
mao-ning | person | Mao Ning
  office: spokeswoman of the foreign ministry | china | 2022-09 |
guo-jiakun | person | Guo Jiakun
  office: spokesman of the foreign ministry | china | 2025-01 |
kim-il-sung | person | Kim Il-sung
  alias: Kim Il Sung
  office: leader | north-korea | 1948-09-09 | 1994-07-08
kim-jong-il | person | Kim Jong-il
  alias: Kim Jong Il
  office: leader | north-korea | 1994-07-08 | 2011-12-17
kim-jong-un | person | Kim Jong-un
  alias: Kim Jong Un
  office: leader | north-korea | 2011-12-17 |
kim-yo-jong | person | Kim Yo-jong
  alias: Kim Yo Jong
kim-gye-gwan | person | Kim Gye-gwan
  alias: Kim Gye Gwan; Kim Kye-gwan
  office: vice foreign minister | north-korea | 1995 | 2010
kang-sok-ju | person | Kang Sok-ju
  alias: Kang Sok Ju
  office: first vice foreign minister | north-korea | 1986 | 2010
choe-son-hui | person | Choe Son-hui
  alias: Choe Son Hui
  office: foreign minister | north-korea | 2022-06 |
kim-young-sam | person | Kim Young-sam
  alias: Kim Young Sam
  office: president | south-korea | 1993-02-25 | 1998-02-25
kim-dae-jung | person | Kim Dae-jung
  alias: Kim Dae Jung
  office: president | south-korea | 1998-02-25 | 2003-02-25
roh-moo-hyun | person | Roh Moo-hyun
  alias: Roh Moo Hyun
  short: Roh
  office: president | south-korea | 2003-02-25 | 2008-02-25
lee-myung-bak | person | Lee Myung-bak
  alias: Lee Myung Bak
  office: president | south-korea | 2008-02-25 | 2013-02-25
park-geun-hye | person | Park Geun-hye
  alias: Park Geun Hye
  short: President Park; Ms Park
  office: president | south-korea | 2013-02-25 | 2017-03-10
moon-jae-in | person | Moon Jae-in
  alias: Moon Jae In
  short: Moon
  office: president | south-korea | 2017-05-10 | 2022-05-10
yoon-suk-yeol | person | Yoon Suk-yeol
  alias: Yoon Suk Yeol
  short: Yoon
  office: president | south-korea | 2022-05-10 | 2025-04-04
lee-jae-myung | person | Lee Jae-myung
  alias: Lee Jae Myung
  office: president | south-korea | 2025-06-04 |
kang-kyung-wha | person | Kang Kyung-wha
  short: Kang
  office: foreign minister | south-korea | 2017-06 | 2021-02
shinzo-abe | person | Shinzo Abe
  alias: Shinzō Abe
  short: Abe
  office: prime minister | japan | 2012-12-26 | 2020-09-16
junichiro-koizumi | person | Junichiro Koizumi
  short: Koizumi
  office: prime minister | japan | 2001-04-26 | 2006-09-26
bill-skate | person | Bill Skate
  short: Skate
  office: prime minister | papua-new-guinea | 1997-07 | 1999-07
joseph-kabui | person | Joseph Kabui
  short: Kabui
  office: president of Bougainville | papua-new-guinea | 2005-06 | 2008-06
francis-ona | person | Francis Ona
  short: Ona
  office: leader | bougainville-revolutionary-army | 1988 | 2005-07-24
don-mckinnon | person | Don McKinnon
  short: McKinnon
  office: foreign minister | new-zealand | 1990-11 | 1999-12

# Latin America
andres-pastrana | person | Andres Pastrana
  alias: Andrés Pastrana
  short: Pastrana
  office: president | colombia | 1998-08-07 | 2002-08-07
ernesto-samper | person | Ernesto Samper
  short: Samper
  office: president | colombia | 1994-08-07 | 1998-08-07
alvaro-uribe | person | Alvaro Uribe
  alias: Álvaro Uribe
  short: Uribe
  office: president | colombia | 2002-08-07 | 2010-08-07
juan-manuel-santos | person | Juan Manuel Santos
  short: Santos
  office: defence minister | colombia | 2006-07 | 2009-05; president | colombia | 2010-08-07 | 2018-08-07
ivan-duque | person | Ivan Duque
  alias: Iván Duque
  short: Duque
  office: president-elect | colombia-incoming-administration-2018 | 2018-06-17 | 2018-08-07; president | colombia | 2018-08-07 | 2022-08-07
gustavo-petro | person | Gustavo Petro
  short: Petro
  office: president-elect | colombia-incoming-administration-2022 | 2022-06-19 | 2022-08-07; president | colombia | 2022-08-07 | 2026-08-07
humberto-de-la-calle | person | Humberto de la Calle
  short: de la Calle
  office: chief negotiator with the FARC | colombia | 2012-10 | 2016-11
sergio-jaramillo | person | Sergio Jaramillo
  short: Jaramillo
  office: high commissioner for peace | colombia | 2012 | 2017
danilo-rueda | person | Danilo Rueda
  short: Rueda
  office: high commissioner for peace | colombia | 2022-08 | 2023-11
otty-patino | person | Otty Patino
  alias: Otty Patiño
  short: Patino; Patiño
  office: chief negotiator with the ELN | colombia | 2022-11 | 2023-11; high commissioner for peace | colombia | 2023-11 |
vera-grabe | person | Vera Grabe
  short: Grabe
  office: chief negotiator with the ELN | colombia | 2023-11 | 2025-01
juan-camilo-restrepo | person | Juan Camilo Restrepo
  short: Restrepo
  office: chief negotiator with the ELN | colombia | 2016-12 | 2017-12
gustavo-bell | person | Gustavo Bell
  short: Bell
  office: chief negotiator with the ELN | colombia | 2018-01 | 2018-08
frank-pearl | person | Frank Pearl
  short: Pearl
  office: negotiator | colombia | 2012 | 2016
luis-carlos-villegas | person | Luis Carlos Villegas
  short: Villegas
  office: defence minister | colombia | 2015-06 | 2018-08
ivan-velasquez | person | Ivan Velasquez
  alias: Iván Velásquez
  short: Velasquez; Velásquez
  office: defence minister | colombia | 2022-08 | 2025-02
alvaro-leyva | person | Alvaro Leyva
  alias: Álvaro Leyva
  short: Leyva
  office: foreign minister | colombia | 2022-08 | 2024-05
manuel-marulanda | person | Manuel Marulanda
  alias: Pedro Antonio Marin; Tirofijo; Sureshot
  short: Marulanda
  office: leader | revolutionary-armed-forces-of-colombia | 1964 | 2008-03-26
alfonso-cano | person | Alfonso Cano
  alias: Guillermo Leon Saenz
  short: Cano
  office: leader | revolutionary-armed-forces-of-colombia | 2008-03 | 2011-11-04
rodrigo-londono | person | Rodrigo Londono
  alias: Rodrigo Londoño; Timochenko; Timoleon Jimenez
  short: Londono; Londoño; Timochenko
  office: leader | revolutionary-armed-forces-of-colombia | 2011-11 | 2017-08; leader of its party | revolutionary-armed-forces-of-colombia | 2017-09 |
ivan-marquez | person | Ivan Marquez
  alias: Iván Márquez; Luciano Marin
  short: Marquez; Márquez
  office: chief negotiator | revolutionary-armed-forces-of-colombia | 2012-10 | 2016-11; leader | segunda-marquetalia | 2019-08-29 |
jesus-santrich | person | Jesus Santrich
  alias: Jesús Santrich
  short: Santrich
pablo-catatumbo | person | Pablo Catatumbo
  short: Catatumbo
raul-reyes | person | Raul Reyes
  alias: Raúl Reyes
  short: Reyes
  office: spokesman | revolutionary-armed-forces-of-colombia | 1998 | 2008-03-01
nicolas-rodriguez-bautista | person | Nicolas Rodriguez Bautista
  alias: Gabino; Nicolás Rodríguez Bautista
  short: Gabino; Rodriguez Bautista
  office: leader | national-liberation-army-colombia | 1998 | 2021-06
antonio-garcia | person | Antonio Garcia
  alias: Antonio García; Eliecer Chamorro
  short: Garcia; García
  office: leader | national-liberation-army-colombia | 2021-06 |
pablo-beltran | person | Pablo Beltran
  alias: Pablo Beltrán; Israel Ramirez
  short: Beltran; Beltrán
  office: chief negotiator | national-liberation-army-colombia | 2017-02 |
ivan-mordisco | person | Ivan Mordisco
  alias: Iván Mordisco; Nestor Gregorio Vera
  short: Mordisco
  office: leader | estado-mayor-central | 2016 |
carlos-castano | person | Carlos Castano
  alias: Carlos Castaño
  short: Castano; Castaño
  office: leader | united-self-defense-forces-of-colombia | 1997 | 2004-04
salvatore-mancuso | person | Salvatore Mancuso
  short: Mancuso
  office: commander | united-self-defense-forces-of-colombia | 1997 | 2006
dag-nylander | person | Dag Nylander
  short: Nylander
  office: facilitator in the FARC talks | norway | 2012 | 2016
rodolfo-benitez | person | Rodolfo Benitez
  alias: Rodolfo Benítez
  short: Benitez
  office: guarantor in the FARC talks | cuba | 2012 | 2016
raul-castro | person | Raul Castro
  alias: Raúl Castro
  short: Castro
  office: president | cuba | 2008-02-24 | 2018-04-19
fidel-castro | person | Fidel Castro
  short: Castro
  office: president | cuba | 1976-12 | 2008-02-24
bruno-rodriguez | person | Bruno Rodriguez
  alias: Bruno Rodríguez; Bruno Rodriguez Parrilla
  short: Rodriguez; Rodríguez
  office: foreign minister | cuba | 2009-03 |
hugo-chavez | person | Hugo Chavez
  alias: Hugo Chávez
  short: Chavez; Chávez
  office: president | venezuela | 1999-02-02 | 2013-03-05
nicolas-maduro | person | Nicolas Maduro
  alias: Nicolás Maduro
  short: Maduro
  office: foreign minister | venezuela | 2006-08 | 2013-01; president | venezuela | 2013-04-19 | 2026-01-03
jorge-rodriguez | person | Jorge Rodriguez
  alias: Jorge Rodríguez
  short: Rodriguez; Rodríguez
  office: head of delegation | venezuela | 2017 | 2023
juan-guaido | person | Juan Guaido
  alias: Juan Guaidó
  short: Guaido; Guaidó
gerardo-blyde | person | Gerardo Blyde
  short: Blyde
  office: head of delegation | venezuelan-opposition | 2021 | 2023
maria-corina-machado | person | Maria Corina Machado
  alias: María Corina Machado
  short: Machado
luiz-inacio-lula-da-silva | person | Luiz Inacio Lula da Silva
  alias: Lula; Luiz Inácio Lula da Silva
  short: Lula; Lula da Silva
  office: president | brazil | 2003-01-01 | 2011-01-01; president | brazil | 2023-01-01 |
alfredo-cristiani | person | Alfredo Cristiani
  short: Cristiani
  office: president | el-salvador | 1989-06-01 | 1994-06-01
schafik-handal | person | Schafik Handal
  short: Handal
  office: leader | farabundo-marti-national-liberation-front | 1983 | 1994
joaquin-villalobos | person | Joaquin Villalobos
  short: Villalobos
  office: commander | farabundo-marti-national-liberation-front | 1980 | 1992
alvaro-arzu | person | Alvaro Arzu
  alias: Álvaro Arzú
  short: Arzu; Arzú
  office: president | guatemala | 1996-01-14 | 2000-01-14
rolando-moran | person | Rolando Moran
  alias: Rolando Morán
  short: Moran
  office: leader | guatemalan-national-revolutionary-unity | 1982 | 1998
oscar-arias | person | Oscar Arias
  alias: Óscar Arias
  short: Arias
  office: president | costa-rica | 1986-05-08 | 1990-05-08; president | costa-rica | 2006-05-08 | 2010-05-08
daniel-ortega | person | Daniel Ortega
  short: Ortega
  office: president | nicaragua | 1985-01-10 | 1990-04-25; president | nicaragua | 2007-01-10 |
violeta-chamorro | person | Violeta Chamorro
  alias: Violeta Barrios de Chamorro
  short: Chamorro
  office: president | nicaragua | 1990-04-25 | 1997-01-10
ernesto-zedillo | person | Ernesto Zedillo
  short: Zedillo
  office: president | mexico | 1994-12-01 | 2000-11-30
subcomandante-marcos | person | Subcomandante Marcos
  alias: Subcommander Marcos; Rafael Sebastian Guillen
  short: Marcos
  office: spokesman | zapatista-army-of-national-liberation | 1994-01-01 | 2014-05
samuel-ruiz | person | Samuel Ruiz
  alias: Bishop Samuel Ruiz
  short: Ruiz
alberto-fujimori | person | Alberto Fujimori
  short: Fujimori
  office: president | peru | 1990-07-28 | 2000-11-22
jamil-mahuad | person | Jamil Mahuad
  short: Mahuad
  office: president | ecuador | 1998-08-10 | 2000-01-21
jean-bertrand-aristide | person | Jean-Bertrand Aristide
  short: Aristide
  office: president | haiti | 2001-02-07 | 2004-02-29
justin-trudeau | person | Justin Trudeau
  short: Trudeau
  office: prime minister | canada | 2015-11-04 | 2025-03-14
lloyd-axworthy | person | Lloyd Axworthy
  short: Axworthy
  office: foreign minister | canada | 1996-01 | 2000-10
scott-morrison | person | Scott Morrison
  short: Morrison
  office: prime minister | australia | 2018-08-24 | 2022-05-23
john-howard | person | John Howard
  short: Howard
  office: prime minister | australia | 1996-03-11 | 2007-12-03

# Further persons, by office rather than by conflict
ajit-doval | person | Ajit Doval
  short: Doval
  office: national security adviser | india | 2014-05-30 |
shivshankar-menon | person | Shivshankar Menon
  short: Menon
  office: foreign secretary | india | 2006-10 | 2009-07; national security adviser | india | 2010-01 | 2014-05
nirupama-rao | person | Nirupama Rao
  short: Rao
  office: foreign secretary | india | 2009-08 | 2011-07
salman-bashir | person | Salman Bashir
  short: Bashir
  office: foreign secretary | pakistan | 2008-05 | 2012-03
s-m-krishna | person | S. M. Krishna
  alias: SM Krishna
  short: Krishna
  office: foreign minister | india | 2009-05 | 2012-10
pranab-mukherjee | person | Pranab Mukherjee
  short: Mukherjee
  office: foreign minister | india | 2006-10 | 2009-05
rajnath-singh | person | Rajnath Singh
  short: Singh
  office: home minister | india | 2014-05 | 2019-05; defence minister | india | 2019-05-31 |
sartaj-aziz | person | Sartaj Aziz
  short: Aziz
  office: foreign minister | pakistan | 1998-08 | 1999-10; adviser on foreign affairs | pakistan | 2013-06 | 2017-08
hina-rabbani-khar | person | Hina Rabbani Khar
  short: Khar; Rabbani Khar
  office: foreign minister | pakistan | 2011-07 | 2013-03
rehman-malik | person | Rehman Malik
  short: Malik
  office: interior minister | pakistan | 2008 | 2013
chaudhry-nisar-ali-khan | person | Chaudhry Nisar Ali Khan
  alias: Chaudhry Nisar
  short: Nisar
  office: interior minister | pakistan | 2013-06 | 2017-07
ahmed-sharif-chaudhry | person | Ahmed Sharif Chaudhry
  office: military spokesman | pakistan-armed-forces | 2022-12 |
asif-durrani | person | Asif Durrani
  short: Durrani
  office: special representative for Afghanistan | pakistan | 2023-05 | 2024-09
mohammad-sadiq | person | Mohammad Sadiq
  short: Sadiq
  office: special representative for Afghanistan | pakistan | 2020-06 | 2023; special representative for Afghanistan | pakistan | 2024-12 |
hanif-atmar | person | Hanif Atmar
  alias: Mohammad Hanif Atmar
  short: Atmar
  office: foreign minister | afghanistan | 2020-04 | 2021-08-15
salahuddin-rabbani | person | Salahuddin Rabbani
  short: Rabbani
  office: foreign minister | afghanistan | 2015-02 | 2019-10
fawzia-koofi | person | Fawzia Koofi
  short: Koofi
  office: negotiator | afghanistan | 2020 | 2021
sediq-sediqqi | person | Sediq Sediqqi
  short: Sediqqi
  office: spokesman of the president | afghanistan | 2019 | 2021
ismail-khan | person | Ismail Khan
  short: Khan
  office: commander in Herat | jamiat-e-islami | 1992 | 2021
karim-khalili | person | Karim Khalili
  short: Khalili
  office: leader | hezb-e-wahdat | 1995 |
grant-shapps | person | Grant Shapps
  short: Shapps
  office: defence secretary | united-kingdom | 2023-08-31 | 2024-07-05
ben-wallace | person | Ben Wallace
  short: Wallace
  office: defence secretary | united-kingdom | 2019-07 | 2023-08
john-healey | person | John Healey
  short: Healey
  office: defence secretary | united-kingdom | 2024-07-05 |
jonathan-powell | person | Jonathan Powell
  short: Powell
  office: chief of staff of the prime minister | united-kingdom | 1997-05 | 2007-06; national security adviser | united-kingdom | 2024-12 |
sebastien-lecornu | person | Sebastien Lecornu
  alias: Sébastien Lecornu
  short: Lecornu
  office: defence minister | france | 2022-05 | 2025-09; prime minister | france | 2025-09-09 |
emmanuel-bonne | person | Emmanuel Bonne
  short: Bonne
  office: diplomatic adviser to the president | france | 2019 |
boris-pistorius | person | Boris Pistorius
  short: Pistorius
  office: defence minister | germany | 2023-01-19 |
johann-wadephul | person | Johann Wadephul
  short: Wadephul
  office: foreign minister | germany | 2025-05-06 |
antonio-tajani | person | Antonio Tajani
  short: Tajani
  office: foreign minister | italy | 2022-10-22 |
radoslaw-sikorski | person | Radoslaw Sikorski
  alias: Radosław Sikorski; Radek Sikorski
  short: Sikorski
  office: foreign minister | poland | 2007-11 | 2014-09; foreign minister | poland | 2023-12-13 |
donald-tusk | person | Donald Tusk
  short: Tusk
  office: prime minister | poland | 2007-11 | 2014-09; president of the European Council | european-union | 2014-12-01 | 2019-11-30; prime minister | poland | 2023-12-13 |
alexander-stubb | person | Alexander Stubb
  short: Stubb
  office: foreign minister | finland | 2008-04 | 2011-06; president | finland | 2024-03-01 |
peter-stano | person | Peter Stano
  short: Stano
  office: spokesman on foreign affairs | european-union | 2019-12 | 2024
anouar-el-anouni | person | Anouar El Anouni
  short: El Anouni
  office: spokesman on foreign affairs | european-union | 2024 |
dimitris-avramopoulos | person | Dimitris Avramopoulos
  short: Avramopoulos
  office: foreign minister | greece | 2012-06 | 2013-06
george-papandreou | person | George Papandreou
  short: Papandreou
  office: foreign minister | greece | 1999-02 | 2004-03; prime minister | greece | 2009-10 | 2011-11
giorgos-gerapetritis | person | Giorgos Gerapetritis
  short: Gerapetritis
  office: foreign minister | greece | 2023-06-27 |
juan-carlos-pinzon | person | Juan Carlos Pinzon
  alias: Juan Carlos Pinzón
  short: Pinzon
  office: defence minister | colombia | 2011-09 | 2015-06
rafael-pardo | person | Rafael Pardo
  short: Pardo
  office: minister for the post-conflict | colombia | 2015 | 2018
luis-gilberto-murillo | person | Luis Gilberto Murillo
  short: Murillo
  office: foreign minister | colombia | 2024-05 | 2025-01
camilo-gonzalez-posso | person | Camilo Gonzalez Posso
  short: Gonzalez Posso
  office: chief negotiator with the EMC | colombia | 2023 | 2025
marcos-calarca | person | Marcos Calarca
  alias: Marcos Calarcá
  short: Calarca
  office: negotiator | revolutionary-armed-forces-of-colombia | 1998 | 2016
andrey-avendano | person | Andrey Avendano
  alias: Andrey Avendaño
  short: Avendano
  office: negotiator | estado-mayor-central | 2023 | 2024
aureliano-carbonell | person | Aureliano Carbonell
  short: Carbonell
  office: negotiator | national-liberation-army-colombia | 2017 |
francisco-santos | person | Francisco Santos
  short: Santos
  office: vice-president | colombia | 2002-08 | 2010-08
luis-carlos-restrepo | person | Luis Carlos Restrepo
  short: Restrepo
  office: high commissioner for peace | colombia | 2002-08 | 2009
camilo-gomez | person | Camilo Gomez
  alias: Camilo Gómez
  short: Gomez
  office: high commissioner for peace | colombia | 2000-05 | 2002-08
victor-g-ricardo | person | Victor G. Ricardo
  alias: Victor G Ricardo
  short: Ricardo
  office: high commissioner for peace | colombia | 1998-08 | 2000-05
james-lemoyne | person | James LeMoyne
  short: LeMoyne
  office: special adviser on Colombia | united-nations | 2002 | 2005
james-wani-igga | person | James Wani Igga
  short: Igga; Wani Igga
  office: vice-president | south-sudan | 2013-08 | 2025-02
rebecca-nyandeng | person | Rebecca Nyandeng
  alias: Rebecca Nyandeng de Mabior; Rebecca Nyandeng Garang
  short: Nyandeng
  office: vice-president | south-sudan | 2020-02 |
barnaba-marial-benjamin | person | Barnaba Marial Benjamin
  alias: Barnaba Marial
  short: Marial
  office: foreign minister | south-sudan | 2013-08 | 2016-04
deng-alor | person | Deng Alor
  alias: Deng Alor Kuol
  short: Alor
  office: foreign minister | south-sudan | 2016-04 | 2018
angelina-teny | person | Angelina Teny
  short: Teny
  office: defence minister | south-sudan | 2020-03 | 2023-03
mabior-garang | person | Mabior Garang
  alias: Mabior Garang de Mabior
  office: spokesman | sudan-peoples-liberation-movement-in-opposition | 2014 | 2019
james-gatdet-dak | person | James Gatdet Dak
  alias: James Gatdet
  short: Gatdet
  office: spokesman | sudan-peoples-liberation-movement-in-opposition | 2014 | 2016
peter-gadet | person | Peter Gadet
  alias: Peter Gatdet Yaka
  short: Gadet
  office: commander | sudan-peoples-liberation-movement-in-opposition | 2013-12 | 2015-07
simon-gatwech-dual | person | Simon Gatwech Dual
  alias: Simon Gatwech
  short: Gatwech
  office: leader | kitgwang-faction | 2021-08 |
johnson-olony | person | Johnson Olony
  alias: Johnson Olonyi
  short: Olony; Olonyi
  office: leader | agwelek-forces | 2015 |
augostino-njoroge | person | Augostino Njoroge
  alias: Augustino Njoroge
  short: Njoroge
  office: acting chairman | joint-monitoring-and-evaluation-commission | 2018 | 2020
charles-tai-gituai | person | Charles Tai Gituai
  short: Gituai; Tai Gituai
  office: interim chairman | joint-monitoring-and-evaluation-commission | 2020 |
desta-abiche-ageno | person | Desta Abiche Ageno
  short: Desta Abiche
  office: chairman | ceasefire-and-transitional-security-arrangements-monitoring-and-verification-mechanism | 2018 | 2022
nabil-abdallah | person | Nabil Abdallah
  alias: Nabil Abdalla
  short: Abdallah
  office: army spokesman | sudanese-armed-forces | 2023 |
shams-al-din-kabbashi | person | Shams al-Din Kabbashi
  alias: Shams al-Din Kabashi; Shamseddin Kabbashi
  short: Kabbashi; Kabashi
  office: deputy commander | sudanese-armed-forces | 2021 |
yasser-al-atta | person | Yasser al-Atta
  alias: Yassir al-Atta
  short: al-Atta; Atta
  office: deputy commander | sudanese-armed-forces | 2021 |
abdelrahim-dagalo | person | Abdelrahim Dagalo
  alias: Abdel Rahim Dagalo
  office: deputy commander | rapid-support-forces | 2018 |
yousif-ezzat | person | Yousif Ezzat
  alias: Youssef Ezzat
  short: Ezzat; Izzat
  office: political adviser to the commander | rapid-support-forces | 2023 | 2024
mohamed-al-hassan-al-taishi | person | Mohamed al-Hassan al-Taishi
  alias: Mohamed al-Hassan Eltaishi; Mohamed Hassan al-Ta'aishi
  short: al-Taishi; Eltaishi
  office: member | sudans-transitional-sovereignty-council | 2019-08 | 2021-10
ali-al-sadiq | person | Ali al-Sadiq
  short: al-Sadiq
  office: acting foreign minister | sudan | 2022-01 | 2024-04
mariam-al-sadiq-al-mahdi | person | Mariam al-Sadiq al-Mahdi
  alias: Mariam al-Mahdi
  short: al-Mahdi
  office: foreign minister | sudan | 2021-02 | 2021-11
sadiq-al-mahdi | person | Sadiq al-Mahdi
  short: Mahdi; al-Mahdi
  office: prime minister | sudan | 1986-05 | 1989-06-30
hassan-al-turabi | person | Hassan al-Turabi
  short: Turabi; al-Turabi
  office: leader | national-congress-party | 1989 | 1999
nafie-ali-nafie | person | Nafie Ali Nafie
  short: Nafie
  office: presidential assistant | sudan | 2003 | 2013
amin-hassan-omer | person | Amin Hassan Omer
  alias: Amin Hassan Omar
  short: Omer
  office: chief negotiator for Darfur | sudan | 2009 | 2017
djibril-bassole | person | Djibril Bassole
  alias: Djibril Bassolé
  short: Bassole; Bassolé
  office: chief mediator for Darfur | african-union-united-nations-hybrid-operation-in-darfur | 2008-08 | 2011; foreign minister | burkina-faso | 2011-04 | 2014-10
tijani-al-sissi | person | Tijani al-Sissi
  alias: Tijani Sese; Eltigani Seisi
  short: al-Sissi; Sese
  office: leader | liberation-and-justice-movement | 2010 |
martin-uhomoibhi | person | Martin Uhomoibhi
  short: Uhomoibhi
  office: joint special representative | african-union-united-nations-hybrid-operation-in-darfur | 2015-10 | 2017
kingsley-mamabolo | person | Kingsley Mamabolo
  alias: Jeremiah Mamabolo
  short: Mamabolo
  office: joint special representative | african-union-united-nations-hybrid-operation-in-darfur | 2017 | 2020
mohamed-ibn-chambas | person | Mohamed Ibn Chambas
  alias: Mohammed Ibn Chambas
  short: Chambas; Ibn Chambas
  office: president of the Commission | economic-community-of-west-african-states | 2007 | 2010-02; joint special representative | african-union-united-nations-hybrid-operation-in-darfur | 2013-04 | 2014-09; chair of the high-level panel on Sudan | african-union | 2024-01 |
said-djinnit | person | Said Djinnit
  short: Djinnit
  office: special envoy for the Great Lakes | united-nations | 2014-07 | 2019-01
omar-touray | person | Omar Touray
  alias: Omar Alieu Touray
  short: Touray
  office: president of the Commission | economic-community-of-west-african-states | 2022-07 |
ould-abdallah | person | Ould Abdallah
  alias: Ahmedou Ould-Abdallah; Ahmedou Ould Abdallah
  short: Ould-Abdallah
  office: special representative in Burundi | united-nations | 1993-11 | 1995-10; special representative for Somalia | united-nations | 2007-09 | 2010-06
augustine-mahiga | person | Augustine Mahiga
  short: Mahiga
  office: special representative for Somalia | united-nations | 2010-06 | 2013-06
nicholas-kay | person | Nicholas Kay
  short: Kay
  office: special representative for Somalia | united-nations | 2013-06 | 2015-12
francois-lonseny-fall | person | Francois Lonseny Fall
  alias: François Lonsény Fall
  short: Lonseny Fall
  office: special representative for Somalia | united-nations | 2005 | 2007
bethuel-kiplagat | person | Bethuel Kiplagat
  short: Kiplagat
  office: special envoy for Somalia | kenya | 2003 | 2005
mohamed-affey | person | Mohamed Affey
  short: Affey
  office: special envoy for Somalia | intergovernmental-authority-on-development | 2013 |
abdi-farah-shirdon | person | Abdi Farah Shirdon
  short: Shirdon; Saaid
  office: prime minister | somalia | 2012-10 | 2013-12
ali-mohamed-ghedi | person | Ali Mohamed Ghedi
  alias: Ali Mohamed Gedi
  short: Ghedi; Gedi
  office: prime minister | somalia | 2004-11 | 2007-10
nur-hassan-hussein | person | Nur Hassan Hussein
  alias: Nur Adde
  short: Nur Adde
  office: prime minister | somalia | 2007-11 | 2009-02
hassan-dahir-aweys | person | Hassan Dahir Aweys
  short: Aweys
  office: leader | hizbul-islam | 2009 | 2010
said-abdullahi-deni | person | Said Abdullahi Deni
  short: Deni
  office: president | puntland | 2019-01 |
ahmed-mohamed-mohamoud | person | Ahmed Mohamed Mohamoud
  alias: Ahmed Silanyo; Silanyo
  short: Silanyo
  office: president | somaliland | 2010-07 | 2017-12
mahamat-saleh-annadif | person | Mahamat Saleh Annadif
  short: Annadif
  office: special representative in Mali | united-nations | 2016-01 | 2021-03
albert-koenders | person | Albert Koenders
  alias: Bert Koenders
  short: Koenders
  office: special representative in Mali | united-nations | 2013-07 | 2014-10; foreign minister | netherlands | 2014-10 | 2017-10
mongi-hamdi | person | Mongi Hamdi
  short: Hamdi
  office: special representative in Mali | united-nations | 2014-12 | 2015-12
el-ghassim-wane | person | El-Ghassim Wane
  alias: El Ghassim Wane
  short: Wane
  office: special representative in Mali | united-nations | 2021-04 | 2023-12
mankeur-ndiaye | person | Mankeur Ndiaye
  short: Ndiaye
  office: special representative in the Central African Republic | united-nations | 2019-02 | 2022-02
parfait-onanga-anyanga | person | Parfait Onanga-Anyanga
  short: Onanga-Anyanga
  office: special representative in the Central African Republic | united-nations | 2015-08 | 2019-02; special envoy for the Horn of Africa | united-nations | 2019 | 2022
babacar-gaye | person | Babacar Gaye
  short: Gaye
  office: special representative in the Central African Republic | united-nations | 2013-07 | 2015-08
valentine-rugwabiza | person | Valentine Rugwabiza
  short: Rugwabiza
  office: special representative in the Central African Republic | united-nations | 2022-02 |
roger-meece | person | Roger Meece
  short: Meece
  office: special representative in the Democratic Republic of the Congo | united-nations | 2010-07 | 2013-07
william-swing | person | William Swing
  alias: William Lacy Swing
  short: Mr Swing
  office: special representative in the Democratic Republic of the Congo | united-nations | 2003-07 | 2008-01
kamel-morjane | person | Kamel Morjane
  short: Morjane
  office: special representative in the Democratic Republic of the Congo | united-nations | 1999-11 | 2001
azarias-ruberwa | person | Azarias Ruberwa
  short: Ruberwa
  office: leader | congolese-rally-for-democracy | 2003 |; vice-president | democratic-republic-of-the-congo | 2003-07 | 2006-12
adolphe-onusumba | person | Adolphe Onusumba
  short: Onusumba
  office: leader | congolese-rally-for-democracy | 2000 | 2003
emile-ilunga | person | Emile Ilunga
  short: Ilunga
  office: leader | congolese-rally-for-democracy | 1999 | 2000
mbusa-nyamwisi | person | Mbusa Nyamwisi
  alias: Antipas Mbusa Nyamwisi
  short: Mbusa; Nyamwisi
  office: leader | rcd-kisangani-liberation-movement | 1999 |
thomas-lubanga | person | Thomas Lubanga
  short: Lubanga
  office: leader | union-of-congolese-patriots | 2001 | 2005; leader | convention-for-the-popular-revolution | 2025-03 |
gilbert-kabanda | person | Gilbert Kabanda
  short: Kabanda
  office: defence minister | democratic-republic-of-the-congo | 2021-04 | 2023-03
guy-kabombo-muadiamvita | person | Guy Kabombo Muadiamvita
  short: Kabombo
  office: defence minister | democratic-republic-of-the-congo | 2024-05 |
sylvain-ekenge | person | Sylvain Ekenge
  short: Ekenge
  office: military spokesman | armed-forces-of-the-democratic-republic-of-the-congo | 2021 |
judith-suminwa | person | Judith Suminwa
  alias: Judith Suminwa Tuluka
  short: Suminwa
  office: prime minister | democratic-republic-of-the-congo | 2024-06 |
serge-tshibangu | person | Serge Tshibangu
  short: Tshibangu
  office: special envoy of the president | democratic-republic-of-the-congo | 2021 |
sumbu-sita-mambu | person | Sumbu Sita Mambu
  alias: Sumbu Sita
  short: Sita Mambu; Mambu
  office: high representative of the president | democratic-republic-of-the-congo | 2024 |
rene-abandi | person | Rene Abandi
  alias: René Abandi
  short: Abandi
  office: negotiator | march-23-movement | 2012 |
bernard-membe | person | Bernard Membe
  short: Membe
  office: foreign minister | tanzania | 2007-01 | 2015-11
crispus-kiyonga | person | Crispus Kiyonga
  short: Kiyonga
  office: facilitator of the Kampala dialogue | uganda | 2012-12 | 2013-12
leonard-nyangoma | person | Leonard Nyangoma
  alias: Léonard Nyangoma
  short: Nyangoma
  office: leader | forces-for-the-defence-of-democracy | 1994 | 1998
jean-bosco-ndayikengurukiye | person | Jean-Bosco Ndayikengurukiye
  short: Ndayikengurukiye
  office: leader | forces-for-the-defence-of-democracy | 1998 | 2001
charles-nqakula | person | Charles Nqakula
  short: Nqakula
  office: mediator for Burundi | south-africa | 2006 | 2009
benjamin-mkapa | person | Benjamin Mkapa
  short: Mkapa
  office: president | tanzania | 1995-11-23 | 2005-12-21; facilitator of the Burundi dialogue | east-african-community | 2016-03 | 2019
michel-kafando | person | Michel Kafando
  short: Kafando
  office: special envoy for Burundi | united-nations | 2017-05 | 2019; transitional president | burkina-faso | 2014-11 | 2015-12
betty-bigombe | person | Betty Bigombe
  short: Bigombe
  office: minister for the north | uganda | 1988 | 1996
james-obita | person | James Obita
  short: Obita
  office: negotiator | lords-resistance-army | 2006 | 2008
david-matsanga | person | David Matsanga
  alias: David Nyekorach Matsanga
  short: Matsanga
  office: chief negotiator | lords-resistance-army | 2008-01 | 2008
tomaz-salomao | person | Tomaz Salomao
  alias: Tomaz Augusto Salomao
  short: Salomao
  office: executive secretary | southern-african-development-community | 2005 | 2013
elias-magosi | person | Elias Magosi
  short: Magosi
  office: executive secretary | southern-african-development-community | 2021-08 |
raul-domingos | person | Raul Domingos
  short: Domingos
  office: chief negotiator | renamo | 1990 | 1992
saimone-macuiana | person | Saimone Macuiana
  short: Macuiana
  office: chief negotiator | renamo | 2013 | 2014
jose-pacheco | person | Jose Pacheco
  alias: José Pacheco
  short: Pacheco
  office: chief negotiator | mozambique | 2013 | 2014; foreign minister | mozambique | 2017-12 | 2020-01
mario-raffaelli | person | Mario Raffaelli
  short: Raffaelli
  office: mediator in the Rome talks | italy | 1990 | 1992
venancio-de-moura | person | Venancio de Moura
  alias: Venâncio de Moura
  short: de Moura
  office: foreign minister | angola | 1992 | 1999
isaias-samakuva | person | Isaias Samakuva
  alias: Isaías Samakuva
  short: Samakuva
  office: leader | unita | 2003-06 | 2019-11
eugenio-manuvakola | person | Eugenio Manuvakola
  short: Manuvakola
  office: chief negotiator | unita | 1993 | 1994
augustin-diamacoune-senghor | person | Augustin Diamacoune Senghor
  alias: Father Diamacoune; Abbe Diamacoune
  short: Diamacoune
  office: leader | movement-of-democratic-forces-of-casamance | 1982 | 2007-01
rosalind-marsden | person | Rosalind Marsden
  short: Marsden
  office: special representative for Sudan and South Sudan | european-union | 2010-09 | 2013-10
annette-weber | person | Annette Weber
  short: Weber
  office: special representative for the Horn of Africa | european-union | 2021-07 | 2025
johan-borgstam | person | Johan Borgstam
  short: Borgstam
  office: special representative for the Great Lakes | european-union | 2024-09 |

# Asia, further
surakiart-sathirathai | person | Surakiart Sathirathai
  short: Surakiart
  office: foreign minister | thailand | 2001-02 | 2005-03
paradorn-pattanatabut | person | Paradorn Pattanatabut
  alias: Paradorn Pattanathabutr
  short: Paradorn
  office: secretary of the National Security Council | thailand | 2012-10 | 2014-06
hassan-taib | person | Hassan Taib
  short: Taib
  office: chief negotiator | barisan-revolusi-nasional | 2013-02 | 2013-12
ahamad-zamzamin-hashim | person | Ahamad Zamzamin Hashim
  alias: Zamzamin Hashim
  short: Zamzamin
  office: facilitator of the southern Thai talks | malaysia | 2013 | 2018
abdul-rahim-noor | person | Abdul Rahim Noor
  short: Noor
  office: facilitator of the southern Thai talks | malaysia | 2018-08 | 2022-12
anas-abdulrahman | person | Anas Abdulrahman
  alias: Hipni Mareh
  office: chief negotiator | barisan-revolusi-nasional | 2020-01 |
wanlop-rugsanaoh | person | Wanlop Rugsanaoh
  short: Wanlop
  office: chief negotiator with the BRN | thailand | 2019-10 | 2023
othman-abdul-razak | person | Othman Abdul Razak
  office: facilitator of the Mindanao talks | malaysia | 2003 | 2011-04
rafael-seguis | person | Rafael Seguis
  short: Seguis
  office: chief negotiator with the MILF | philippines | 2009 | 2010-06
rodolfo-garcia | person | Rodolfo Garcia
  short: Garcia
  office: chief negotiator with the MILF | philippines | 2007 | 2008
eduardo-ermita | person | Eduardo Ermita
  short: Ermita
  office: presidential adviser on the peace process | philippines | 2001 | 2003-10
hermogenes-esperon | person | Hermogenes Esperon
  short: Esperon
  office: presidential adviser on the peace process | philippines | 2008 | 2009; national security adviser | philippines | 2016-07 | 2022-06
alexander-padilla | person | Alexander Padilla
  alias: Alex Padilla
  short: Padilla
  office: chief negotiator with the NDF | philippines | 2010-10 | 2016-06
elisabeth-slattum | person | Elisabeth Slattum
  alias: Elisabeth Slåttum
  short: Slattum
  office: special envoy to the Philippine talks | norway | 2014 | 2017
ture-lundh | person | Ture Lundh
  short: Lundh
  office: special envoy to the Philippine talks | norway | 2010 | 2014
eduardo-ano | person | Eduardo Ano
  alias: Eduardo Año
  short: Ano; Año
  office: chief of staff | armed-forces-of-the-philippines | 2016-12 | 2017-10; national security adviser | philippines | 2023-01 |
naing-han-tha | person | Naing Han Tha
  alias: Nai Hong Sar
  office: vice-chairman | new-mon-state-party | 2010 |
yawd-serk | person | Yawd Serk
  alias: Yawd Suk
  office: chairman | shan-state-army-south | 1996 |
nban-la | person | N'Ban La
  alias: Gen N'Ban La
  office: chairman | kachin-independence-organisation | 2018 |
saw-mutu-say-poe | person | Saw Mutu Say Poe
  alias: Mutu Say Poe
  office: chairman | karen-national-union | 2012 | 2023
padoh-saw-taw-nee | person | Padoh Saw Taw Nee
  alias: Saw Taw Nee
  office: spokesman | karen-national-union | 2021 |
khaing-thukha | person | Khaing Thukha
  alias: Khine Thu Kha
  office: spokesman | arakan-army | 2016 |
lway-yay-oo | person | Lway Yay Oo
  office: spokeswoman | taang-national-liberation-army | 2023 |
than-swe | person | Than Swe
  office: foreign minister | myanmar | 2023-02 |
wunna-maung-lwin | person | Wunna Maung Lwin
  office: foreign minister | myanmar | 2011-03 | 2016-03; foreign minister | myanmar | 2021-02 | 2023-02
kyaw-tint-swe | person | Kyaw Tint Swe
  office: minister of the state counsellor's office | myanmar | 2016-05 | 2021-02
tin-myo-win | person | Tin Myo Win
  office: chief peace negotiator | myanmar | 2016-06 | 2021-02
sihasak-phuangketkeow | person | Sihasak Phuangketkeow
  short: Sihasak
  office: foreign minister | thailand | 2025-09 |
nattaphon-narkphanit | person | Nattaphon Narkphanit
  alias: Natthaphon Nakpanich
  short: Nattaphon
  office: deputy defence minister | thailand | 2024-05 | 2025-09; defence minister | thailand | 2025-09 |
tea-seiha | person | Tea Seiha
  office: defence minister | cambodia | 2023-08 |
tea-banh | person | Tea Banh
  office: defence minister | cambodia | 1979 | 2023-08
maly-socheata | person | Maly Socheata
  office: spokeswoman of the defence ministry | cambodia | 2023 |
winthai-suvaree | person | Winthai Suvaree
  short: Winthai
  office: army spokesman | royal-thai-armed-forces | 2014 |
nikorndej-balankura | person | Nikorndej Balankura
  short: Nikorndej
  office: spokesman of the foreign ministry | thailand | 2024 | 2025
surasant-kongsiri | person | Surasant Kongsiri
  short: Surasant
  office: spokesman of the border situation centre | thailand | 2025-06 |
hor-namhong | person | Hor Namhong
  short: Namhong
  office: foreign minister | cambodia | 1998-11 | 2016-04
kasit-piromya | person | Kasit Piromya
  short: Kasit
  office: foreign minister | thailand | 2008-12 | 2011-08
saifuddin-abdullah | person | Saifuddin Abdullah
  office: foreign minister | malaysia | 2021-08 | 2022-11
erywan-yusof | person | Erywan Yusof
  short: Erywan
  office: special envoy on Myanmar | association-of-southeast-asian-nations | 2021-08 | 2021-12

# Post-Soviet conflicts, further
novruz-mammadov | person | Novruz Mammadov
  office: head of foreign relations of the presidential administration | azerbaijan | 1997 | 2018
vagif-dargahli | person | Vagif Dargahli
  alias: Vagif Dargyakhly
  short: Dargahli
  office: spokesman of the defence ministry | azerbaijan | 2012 | 2021
zakir-hasanov | person | Zakir Hasanov
  alias: Zakir Gasanov
  short: Hasanov
  office: defence minister | azerbaijan | 2013-10 |
davit-tonoyan | person | Davit Tonoyan
  alias: David Tonoyan
  short: Tonoyan
  office: defence minister | armenia | 2018-05 | 2020-11
artsrun-hovhannisyan | person | Artsrun Hovhannisyan
  short: Hovhannisyan
  office: spokesman of the defence ministry | armenia | 2013 | 2019
shushan-stepanyan | person | Shushan Stepanyan
  short: Stepanyan
  office: spokeswoman of the defence ministry | armenia | 2019 | 2021
artak-beglaryan | person | Artak Beglaryan
  short: Beglaryan
  office: human rights ombudsman | nagorno-karabakh | 2018 | 2021; state minister | nagorno-karabakh | 2021-06 | 2022-11
masis-mayilyan | person | Masis Mayilyan
  short: Mayilyan
  office: foreign minister | nagorno-karabakh | 2017-09 | 2021-01
david-babayan | person | David Babayan
  alias: Davit Babayan
  short: Babayan
  office: foreign minister | nagorno-karabakh | 2021-01 | 2023-01
armen-grigoryan | person | Armen Grigoryan
  short: Grigoryan
  office: secretary of the Security Council | armenia | 2018-05 |
igor-popov | person | Igor Popov
  short: Popov
  office: co-chair of the Minsk Group | russia | 2010 | 2021
pierre-andrieu | person | Pierre Andrieu
  short: Andrieu
  office: co-chair of the Minsk Group | france | 2014 | 2016
stephane-visconti | person | Stephane Visconti
  alias: Stéphane Visconti
  short: Visconti
  office: co-chair of the Minsk Group | france | 2016 | 2021
richard-hoagland | person | Richard Hoagland
  short: Hoagland
  office: co-chair of the Minsk Group | united-states | 2017 | 2017
james-warlick | person | James Warlick
  short: Warlick
  office: co-chair of the Minsk Group | united-states | 2013 | 2016-12
andrew-schofer | person | Andrew Schofer
  short: Schofer
  office: co-chair of the Minsk Group | united-states | 2017 | 2022
rustam-muradov | person | Rustam Muradov
  short: Muradov
  office: commander of the peacekeepers | russian-peacekeepers | 2020-11 | 2021-09
raul-khajimba | person | Raul Khajimba
  alias: Raul Khadzhimba
  short: Khajimba
  office: president | abkhazia | 2014-09 | 2020-01
aslan-bzhania | person | Aslan Bzhania
  short: Bzhania
  office: president | abkhazia | 2020-04 | 2024-11
sergei-shamba | person | Sergei Shamba
  alias: Sergey Shamba
  short: Shamba
  office: foreign minister | abkhazia | 1997 | 2010
viacheslav-chirikba | person | Viacheslav Chirikba
  alias: Vyacheslav Chirikba
  short: Chirikba
  office: foreign minister | abkhazia | 2011-10 | 2016-10
leonid-tibilov | person | Leonid Tibilov
  short: Tibilov
  office: president | south-ossetia | 2012-04 | 2017-04
anatoly-bibilov | person | Anatoly Bibilov
  short: Bibilov
  office: president | south-ossetia | 2017-04 | 2022-05
alan-gagloev | person | Alan Gagloev
  alias: Alan Gagloyev
  short: Gagloev
  office: president | south-ossetia | 2022-05 |
boris-chochiev | person | Boris Chochiev
  short: Chochiev
  office: deputy prime minister | south-ossetia | 1997 | 2012
yuri-popov | person | Yuri Popov
  short: Popov
  office: special envoy for South Ossetia | russia | 2006 | 2008
dieter-boden | person | Dieter Boden
  short: Boden
  office: special representative for Georgia | united-nations | 1999-11 | 2002
pierre-morel | person | Pierre Morel
  short: Morel
  office: special representative for the Georgia crisis | european-union | 2008-09 | 2011-08
philippe-lefort | person | Philippe Lefort
  short: Lefort
  office: special representative for the South Caucasus | european-union | 2011-08 | 2014-02
zurab-noghaideli | person | Zurab Noghaideli
  alias: Zurab Nogaideli
  short: Noghaideli
  office: prime minister | georgia | 2005-02 | 2007-11
irakli-alasania | person | Irakli Alasania
  short: Alasania
  office: special envoy for Abkhazia | georgia | 2004 | 2006
bidzina-ivanishvili | person | Bidzina Ivanishvili
  short: Ivanishvili
  office: prime minister | georgia | 2012-10 | 2013-11
vitaly-ignatyev | person | Vitaly Ignatyev
  alias: Vitaly Ignatiev
  short: Ignatyev; Ignatiev
  office: foreign minister | transnistria | 2015-09 |
oleg-serebrian | person | Oleg Serebrian
  short: Serebrian
  office: deputy prime minister for reintegration | moldova | 2022-01 | 2025
gheorghe-balan | person | Gheorghe Balan
  short: Balan
  office: deputy prime minister for reintegration | moldova | 2016 | 2018
valeriy-chaly | person | Valeriy Chaly
  alias: Valery Chaly
  short: Chaly
  office: deputy head of the presidential administration | ukraine | 2014 | 2015
viktor-muzhenko | person | Viktor Muzhenko
  short: Muzhenko
  office: chief of the general staff | armed-forces-of-ukraine | 2014-07 | 2019-05
stepan-poltorak | person | Stepan Poltorak
  short: Poltorak
  office: defence minister | ukraine | 2014-10 | 2019-08
oleksandr-turchynov | person | Oleksandr Turchynov
  alias: Olexander Turchynov
  short: Turchynov
  office: acting president | ukraine | 2014-02-23 | 2014-06-07; secretary of the Security and Defence Council | ukraine | 2014-12 | 2019-05
oleksiy-danilov | person | Oleksiy Danilov
  short: Danilov
  office: secretary of the Security and Defence Council | ukraine | 2019-10 | 2024-03
oleksiy-arestovych | person | Oleksiy Arestovych
  short: Arestovych
  office: adviser | ukraine | 2020 | 2023-01
serhiy-kyslytsya | person | Serhiy Kyslytsya
  alias: Sergiy Kyslytsya
  short: Kyslytsya
  office: ambassador to the United Nations | ukraine | 2020 | 2024-12; first deputy foreign minister | ukraine | 2024-12 |
heorhii-tykhyi | person | Heorhii Tykhyi
  short: Tykhyi
  office: spokesman of the foreign ministry | ukraine | 2024 |
kyrylo-budanov | person | Kyrylo Budanov
  short: Budanov
  office: head of military intelligence | ukraine | 2020-08 |
alexander-fomin | person | Alexander Fomin
  short: Fomin
  office: deputy defence minister | russia | 2017 |
igor-kostyukov | person | Igor Kostyukov
  short: Kostyukov
  office: head of military intelligence | russia | 2018 |
mikhail-galuzin | person | Mikhail Galuzin
  short: Galuzin
  office: deputy foreign minister | russia | 2022-11 |
rodion-miroshnik | person | Rodion Miroshnik
  short: Miroshnik
  office: envoy | luhansk-peoples-republic | 2016 | 2022
tatyana-moskalkova | person | Tatyana Moskalkova
  short: Moskalkova
  office: human rights commissioner | russia | 2016-04 |
dmytro-lubinets | person | Dmytro Lubinets
  short: Lubinets
  office: human rights commissioner | ukraine | 2022-07 |
mikko-kinnunen | person | Mikko Kinnunen
  short: Kinnunen
  office: special representative in the Contact Group | organization-for-security-and-co-operation-in-europe | 2021-08 | 2022
heidi-grau | person | Heidi Grau
  short: Grau
  office: special representative in the Contact Group | organization-for-security-and-co-operation-in-europe | 2020-01 | 2021-08
yasar-halit-cevik | person | Yasar Halit Cevik
  alias: Yaşar Halit Çevik
  short: Cevik; Çevik
  office: chief monitor | osce-special-monitoring-mission-to-ukraine | 2019-06 | 2022-03
michael-bociurkiw | person | Michael Bociurkiw
  short: Bociurkiw
  office: spokesman | osce-special-monitoring-mission-to-ukraine | 2014 | 2016

# Middle East, further
riyad-al-maliki | person | Riyad al-Maliki
  short: al-Maliki; Maliki
  office: foreign minister | palestinian-authority | 2007-06 | 2024-03
hussein-al-sheikh | person | Hussein al-Sheikh
  short: al-Sheikh
  office: vice-president | palestine | 2025-04-26 |
salam-fayyad | person | Salam Fayyad
  short: Fayyad
  office: prime minister | palestinian-authority | 2007-06 | 2013-06
rami-hamdallah | person | Rami Hamdallah
  short: Hamdallah
  office: prime minister | palestinian-authority | 2013-06 | 2019-04
hanan-ashrawi | person | Hanan Ashrawi
  short: Ashrawi
  office: spokeswoman of the delegation | palestine-liberation-organization | 1991 | 1993
haidar-abdel-shafi | person | Haidar Abdel-Shafi
  alias: Haidar Abdel Shafi
  short: Abdel-Shafi
  office: head of delegation | palestine-liberation-organization | 1991 | 1993
farouk-al-sharaa | person | Farouk al-Sharaa
  alias: Farouk al-Shara; Farouq al-Sharaa
  short: al-Sharaa; al-Shara
  office: foreign minister | syria | 1984-03 | 2006-02; vice-president | syria | 2006-02 | 2014-07
itamar-rabinovich | person | Itamar Rabinovich
  short: Rabinovich
  office: chief negotiator with Syria | israel | 1992 | 1996
uri-savir | person | Uri Savir
  short: Savir
  office: director-general of the foreign ministry | israel | 1993 | 1996
tzachi-hanegbi | person | Tzachi Hanegbi
  short: Hanegbi
  office: national security adviser | israel | 2023-01 | 2025-10
ronen-bar | person | Ronen Bar
  office: director | shin-bet | 2021-10 | 2025-06
gal-hirsch | person | Gal Hirsch
  short: Hirsch
  office: coordinator for hostages | israel | 2023-10 |
herzi-halevi | person | Herzi Halevi
  short: Halevi
  office: chief of staff | israel-defense-forces | 2023-01 | 2025-03-05
eyal-zamir | person | Eyal Zamir
  short: Zamir
  office: chief of staff | israel-defense-forces | 2025-03-05 |
avichay-adraee | person | Avichay Adraee
  short: Adraee
  office: Arabic spokesman | israel-defense-forces | 2005 |
danny-danon | person | Danny Danon
  short: Danon
  office: ambassador to the United Nations | israel | 2015-10 | 2020-07; ambassador to the United Nations | israel | 2024-08 |
isaac-herzog | person | Isaac Herzog
  short: Herzog
  office: president | israel | 2021-07-07 |
husam-badran | person | Husam Badran
  alias: Hossam Badran
  short: Badran
  office: spokesman | hamas |  |
abdul-latif-al-qanou | person | Abdul Latif al-Qanou
  alias: Abdel-Latif al-Qanoua
  short: al-Qanou; al-Qanoua
  office: spokesman | hamas |  | 2025-03
hazem-qassem | person | Hazem Qassem
  alias: Hazem Qasem
  office: spokesman | hamas |  |
mohammed-deif | person | Mohammed Deif
  short: Deif
  office: commander | qassam-brigades | 2002 | 2024-07-13
saleh-al-arouri | person | Saleh al-Arouri
  short: Arouri; al-Arouri
  office: deputy political leader | hamas | 2017-10 | 2024-01-02
mohammed-al-hindi | person | Mohammed al-Hindi
  short: Hindi; al-Hindi
  office: deputy secretary-general | palestinian-islamic-jihad | 2018 |
mohammad-raad | person | Mohammad Raad
  alias: Mohammed Raad
  short: Raad
  office: leader of the parliamentary bloc | hezbollah | 1992 |
youssef-rajji | person | Youssef Rajji
  alias: Joe Rajji
  short: Rajji
  office: foreign minister | lebanon | 2025-02-08 |
abdallah-bou-habib | person | Abdallah Bou Habib
  short: Bou Habib
  office: foreign minister | lebanon | 2021-09 | 2025-02
rodolphe-haykal | person | Rodolphe Haykal
  short: Haykal
  office: commander | lebanese-armed-forces | 2025-03 |
aroldo-lazaro | person | Aroldo Lazaro
  alias: Aroldo Lázaro
  short: Lazaro
  office: force commander | united-nations-interim-force-in-lebanon | 2022-02 | 2025-06
sultan-al-barakani | person | Sultan al-Barakani
  short: al-Barakani
  office: speaker of parliament | yemen | 2019-04 |
abdullah-al-saadi | person | Abdullah al-Saadi
  short: al-Saadi
  office: ambassador to the United Nations | yemen | 2020 |
sagheer-bin-aziz | person | Sagheer bin Aziz
  short: bin Aziz
  office: chief of staff | yemeni-armed-forces | 2020-02 |
jalal-al-rowaishan | person | Jalal al-Rowaishan
  short: al-Rowaishan
  office: deputy prime minister | houthis | 2020 |
najla-mangoush | person | Najla Mangoush
  alias: Najla el-Mangoush
  short: Mangoush; el-Mangoush
  office: foreign minister | government-of-national-unity-of-libya | 2021-03 | 2023-08
ahmed-maiteeq | person | Ahmed Maiteeq
  alias: Ahmed Maiteg
  short: Maiteeq; Maiteg
  office: deputy prime minister | government-of-national-accord | 2016 | 2021
saddam-haftar | person | Saddam Haftar
  office: deputy commander | libyan-national-army | 2025-08 |
abu-bakr-al-baghdadi | person | Abu Bakr al-Baghdadi
  short: al-Baghdadi; Baghdadi
  office: leader | islamic-state | 2010-05 | 2019-10-27
ayman-al-zawahiri | person | Ayman al-Zawahiri
  short: Zawahiri; al-Zawahiri
  office: leader | al-qaeda | 2011-06 | 2022-07-31
osama-bin-laden | person | Osama bin Laden
  alias: Usama bin Laden
  short: bin Laden
  office: leader | al-qaeda | 1988 | 2011-05-02
hassan-soufan | person | Hassan Soufan
  short: Soufan
  office: leader | ahrar-al-sham | 2017-08 | 2018
ali-al-omar | person | Ali al-Omar
  alias: Abu Ammar al-Omar
  short: al-Omar
  office: leader | ahrar-al-sham | 2016-11 | 2017-07
abu-hammam-al-buwaydani | person | Abu Hammam al-Buwaydani
  alias: Essam al-Buwaydani; Isam al-Buwaydhani
  short: al-Buwaydani; Buwaydani
  office: leader | jaysh-al-islam | 2015-12 |
hamza-bayraqdar | person | Hamza Bayraqdar
  alias: Hamza Bairaqdar
  short: Bayraqdar
  office: military spokesman | jaysh-al-islam | 2016 |
wael-alwan | person | Wael Alwan
  alias: Wail Olwan
  short: Alwan
  office: spokesman | faylaq-al-rahman | 2013 | 2018
abdel-nasser-shamir | person | Abdel Nasser Shamir
  alias: Abdul Nasr Shamir
  short: Shamir
  office: leader | faylaq-al-rahman | 2013 | 2018
abdulrahman-mustafa | person | Abdulrahman Mustafa
  office: president | syrian-national-coalition | 2018-05 | 2019-06; prime minister | syrian-interim-government | 2019-08 | 2024
ahmad-tomah | person | Ahmad Tomah
  alias: Ahmed Tomeh; Ahmed Toumeh
  short: Tomah; Tomeh
  office: head of the opposition delegation | syrian-national-coalition | 2018 |
ayman-sousan | person | Ayman Sousan
  alias: Ayman Soussan
  short: Sousan; Soussan
  office: deputy foreign minister | syria | 2017 | 2024
ahmad-kuzbari | person | Ahmad Kuzbari
  short: Kuzbari
  office: co-chair | syrian-constitutional-committee | 2019-10 | 2024
nuri-mahmoud | person | Nuri Mahmoud
  alias: Nouri Mahmoud
  office: spokesman | peoples-protection-units | 2017 |
farhad-shami | person | Farhad Shami
  short: Shami
  office: spokesman | syrian-democratic-forces | 2018 |
talal-silo | person | Talal Silo
  short: Silo
  office: spokesman | syrian-democratic-forces | 2015 | 2017-11
