# Cities, towns and regions that recur in reports on talks and ceasefires, and houses and halls where talks are held.
# "place-of" is the state, or the place within it.

# Syria: Damascus and its countryside
damascus | place | Damascus
  alias: Dimashq; al-Sham
  scripts: ar: دمشق; ru: Дамаск; fr: Damas; tr: Şam
  place-of: syria
rif-dimashq | place | Rif Dimashq
  alias: Rural Damascus; Damascus countryside; Damascus suburbs; suburbs of Damascus; Reef Dimashq; Damascus governorate countryside
  scripts: ar: ريف دمشق
  place-of: syria
wadi-barada | place | Wadi Barada
  alias: Barada valley; Wadi Barada valley; Barada River valley; Wady Barada
  scripts: ar: وادي بردى; ru: Вади-Барада; tr: Vadi Barada
  place-of: syria
ain-al-fijah | place | Ain al-Fijah
  alias: Ain al-Fija; Ain al-Fijeh; Ein al-Fijah; Ein el-Fijeh; Ayn al-Fijah; Ain Fijah; al-Fijah spring; Fijeh spring; Ein al-Fijeh
  scripts: ar: عين الفيجة; ru: Айн-эль-Фиджа
  place-of: syria
basimah | place | Basimah
  alias: Baseema; Bassima; Basima
  scripts: ar: بسيمة
  place-of: syria
deir-meqrin | place | Deir Meqrin
  alias: Deir Miqrin; Deir Qanoun
  place-of: syria
ain-al-khadra | place | Ain al-Khadra
  place-of: syria
kafr-al-zayt | place | Kafr al-Zayt
  alias: Kafr al-Zait
  place-of: syria
barhalia | place | Barhalia
  alias: Barhaliya
  place-of: syria
husseiniyah | place | Husseiniyah
  alias: al-Husayniyah
  place-of: syria
eastern-ghouta | place | Eastern Ghouta
  alias: East Ghouta; eastern Ghouta; Ghouta; Eastern Ghuta; al-Ghouta al-Sharqiya
  scripts: ar: الغوطة الشرقية; ar: الغوطة; ru: Восточная Гута; ru: Гута; tr: Doğu Guta
  place-of: syria
western-ghouta | place | Western Ghouta
  alias: West Ghouta
  scripts: ar: الغوطة الغربية
  place-of: syria
douma | place | Douma
  alias: Duma
  scripts: ar: دوما; ru: Дума
  place-of: syria
harasta | place | Harasta
  scripts: ar: حرستا
  place-of: syria
arbin | place | Arbin
  alias: Irbin; Erbin
  scripts: ar: عربين
  place-of: syria
jobar | place | Jobar
  alias: Jawbar
  scripts: ar: جوبر
  place-of: syria
zamalka | place | Zamalka
  scripts: ar: زملكا
  place-of: syria
ein-tarma | place | Ein Tarma
  alias: Ain Tarma; Ayn Tarma
  scripts: ar: عين ترما
  place-of: syria
kafr-batna | place | Kafr Batna
  alias: Kafr Batnah; Kafar Batna
  place-of: syria
hammuriyah | place | Hammuriyah
  alias: Hamouria; Hamouriya; Hammouriyeh
  place-of: syria
misraba | place | Misraba
  alias: Mesraba
  place-of: syria
nashabiya | place | Nashabiya
  alias: al-Nashabiyah; Nashabiyeh
  place-of: syria
marj-al-sultan | place | Marj al-Sultan
  alias: al-Marj; Marj as-Sultan
  place-of: syria
otaya | place | Otaya
  place-of: syria
beit-nayem | place | Beit Nayem
  alias: Beit Naim
  place-of: syria
hazrama | place | Hazrama
  alias: Hazramah
  place-of: syria
maydaa | place | Maydaa
  alias: Midaa; al-Mayda'a
  place-of: syria
saqba | place | Saqba
  place-of: syria
hawsh-nasri | place | Hawsh Nasri
  alias: Hosh Nasri
  place-of: syria
hawsh-al-salihiyah | place | Hawsh al-Salihiyah
  alias: Hosh al-Salihiya
  place-of: syria
adra | place | Adra
  alias: Adra al-Ummaliyah
  place-of: syria
ghazlaniya | place | Ghazlaniya
  alias: Ghizlaniyah
  place-of: syria
daraya | place | Daraya
  alias: Darayya; Dariya
  scripts: ar: داريا
  place-of: syria
muadamiyat-al-sham | place | Muadamiyat al-Sham
  alias: Moadamiya; Moadamiyeh; Muadamiya; Muaddamiyah; Moadamiyet al-Sham; Madamiyeh
  scripts: ar: معضمية الشام
  place-of: syria
khan-al-shih | place | Khan al-Shih
  alias: Khan al-Sheeh; Khan al-Shieh; Khan Eshieh; Khan al-Sheih
  place-of: syria
beit-jinn | place | Beit Jinn
  alias: Bayt Jin; Beit Jin; Beit Jann
  place-of: syria
madaya | place | Madaya
  alias: Madhaya
  scripts: ar: مضايا; ru: Мадая
  place-of: syria
zabadani | place | Zabadani
  alias: al-Zabadani; Az-Zabadani
  scripts: ar: الزبداني
  place-of: syria
baqin | place | Baqin
  alias: Buqayn; Bukein
  place-of: syria
serghaya | place | Serghaya
  place-of: syria
qalamoun | place | Qalamoun
  alias: Kalamoun; Qalamun mountains
  place-of: syria
yabroud | place | Yabroud
  alias: Yabrud
  place-of: syria
al-tall | place | al-Tall
  alias: al-Tal; Et Tall
  place-of: syria
qudsaya | place | Qudsaya
  alias: Qudsiya; Qudssaya
  place-of: syria
al-hamah | place | al-Hamah
  alias: al-Hameh; Hameh
  place-of: syria
yarmouk | place | Yarmouk
  alias: Yarmouk camp; Yarmuk camp
  scripts: ar: مخيم اليرموك
  place-of: syria
yalda | place | Yalda
  alias: Yelda
  place-of: syria
babila | place | Babila
  alias: Babbila
  place-of: syria
beit-sahem | place | Beit Sahem
  alias: Bayt Sahm
  place-of: syria
al-hajar-al-aswad | place | al-Hajar al-Aswad
  alias: Hajar al-Aswad
  place-of: syria
qaboun | place | Qaboun
  alias: al-Qaboun; Kaboun
  place-of: syria
barzeh | place | Barzeh
  alias: Barza; Berzeh
  place-of: syria
tishreen | place | Tishreen
  alias: Tishrin district
  place-of: syria
mezzeh | place | Mezzeh
  alias: Mazzeh; Mezze
  place-of: syria
kiswa | place | Kiswa
  alias: al-Kiswah; Kisweh
  place-of: syria
sayyida-zaynab | place | Sayyida Zaynab
  alias: Sayeda Zeinab; Sayyidah Zaynab
  place-of: syria
dumayr | place | Dumayr
  alias: Dumeir; Dmeir
  place-of: syria
jayrud | place | Jayrud
  alias: Jairoud
  place-of: syria
ruhaybah | place | Ruhaybah
  alias: Rahiba; Ruhaiba
  place-of: syria

# Syria: the north and north-west
aleppo | place | Aleppo
  alias: Halab; Alep
  scripts: ar: حلب; ru: Алеппо; ru: Халеб; fr: Alep; tr: Halep
  place-of: syria
east-aleppo | place | East Aleppo
  alias: eastern Aleppo; rebel-held Aleppo; east Aleppo
  scripts: ar: حلب الشرقية; ru: Восточный Алеппо
  place-of: syria
aleppo-province | place | Aleppo province
  alias: Aleppo governorate; Aleppo countryside; western Aleppo; rural Aleppo
  scripts: ar: ريف حلب
  place-of: syria
idlib | place | Idlib
  alias: Idleb; Edlib
  scripts: ar: إدلب; ru: Идлиб; tr: İdlib
  place-of: syria
idlib-province | place | Idlib province
  alias: Idlib governorate; Idlib countryside
  place-of: syria
taftanaz | place | Taftanaz
  alias: Taftnaz
  place-of: syria
binnish | place | Binnish
  alias: Bennish
  place-of: syria
saraqib | place | Saraqib
  alias: Saraqeb; Sarakeb
  place-of: syria
maarat-al-numan | place | Maarat al-Numan
  alias: Maaret al-Numan; Maarrat al-Numan; Ma'arat al-Nu'man
  scripts: ar: معرة النعمان
  place-of: syria
khan-sheikhoun | place | Khan Sheikhoun
  alias: Khan Shaykhun; Khan Sheikhun; Khan Shaykhoun
  scripts: ar: خان شيخون
  place-of: syria
jisr-al-shughour | place | Jisr al-Shughour
  alias: Jisr al-Shughur; Jisr ash-Shugur
  place-of: syria
ariha | place | Ariha
  place-of: syria
kafr-nabl | place | Kafr Nabl
  alias: Kafranbel; Kafr Nabel
  place-of: syria
kafr-zita | place | Kafr Zita
  alias: Kafr Zeita; Kafrzita; Kafr Zeta
  place-of: syria
sarmada | place | Sarmada
  place-of: syria
sarmin | place | Sarmin
  place-of: syria
al-dana | place | al-Dana
  alias: Dana
  place-of: syria
harem | place | Harem
  alias: Harim
  place-of: syria
salqin | place | Salqin
  place-of: syria
darkush | place | Darkush
  place-of: syria
atareb | place | Atareb
  alias: al-Atarib; Atarib; al-Atareb
  place-of: syria
atmeh | place | Atmeh
  alias: Atma
  place-of: syria
khan-al-asal | place | Khan al-Asal
  alias: Khan al-Assal
  place-of: syria
khan-touman | place | Khan Touman
  alias: Khan Tuman; Khan Toman
  place-of: syria
anadan | place | Anadan
  alias: Andan
  place-of: syria
hraytan | place | Hraytan
  alias: Haritan; Huraytan
  place-of: syria
hayyan | place | Hayyan
  place-of: syria
kafr-hamra | place | Kafr Hamra
  alias: Kafr Hamrah
  place-of: syria
al-rashidin | place | al-Rashidin
  alias: Rashideen; Rashidin
  place-of: syria
al-eis | place | al-Eis
  alias: Al-Eis; al-Ais; El Eis
  place-of: syria
foua | place | Foua
  alias: al-Fuah; Fuaa; al-Foua; Fua
  scripts: ar: الفوعة
  place-of: syria
kefraya | place | Kefraya
  alias: Kafraya; Kafriya
  scripts: ar: كفريا
  place-of: syria
nubl | place | Nubl
  alias: Nubul; Nubbol
  place-of: syria
zahraa | place | Zahraa
  alias: al-Zahraa
  place-of: syria
al-bab | place | al-Bab
  alias: Al Bab
  scripts: ar: الباب
  place-of: syria
manbij | place | Manbij
  alias: Menbij; Membij
  scripts: ar: منبج
  place-of: syria
jarablus | place | Jarablus
  alias: Jarabulus
  place-of: syria
azaz | place | Azaz
  alias: A'zaz; Aazaz
  scripts: ar: أعزاز
  place-of: syria
mare | place | Mare
  alias: Marea; Mari'
  place-of: syria
dabiq | place | Dabiq
  place-of: syria
tal-rifaat | place | Tal Rifaat
  alias: Tel Rifaat; Tall Rifat
  place-of: syria
afrin | place | Afrin
  alias: Efrin
  scripts: ar: عفرين
  place-of: syria
castello-road | place | Castello Road
  alias: Castello
  place-of: syria
ramouseh | place | Ramouseh
  alias: Ramousah; al-Ramouseh
  place-of: syria
sheikh-maqsoud | place | Sheikh Maqsoud
  alias: Sheikh Maksoud
  place-of: syria
bab-al-hawa | place | Bab al-Hawa
  alias: Bab al-Hawa crossing; Bab al-Hawa border crossing
  place-of: syria
bab-al-salama | place | Bab al-Salama
  alias: Bab al-Salameh; Bab al-Salam
  place-of: syria

# Syria: the centre, coast and east
homs | place | Homs
  alias: Hims
  scripts: ar: حمص; ru: Хомс
  place-of: syria
homs-province | place | Homs province
  alias: northern Homs; northern Homs countryside; Homs countryside; rural Homs
  place-of: syria
al-waer | place | al-Waer
  alias: Waer; al-Waar; Al Wa'er
  scripts: ar: الوعر
  place-of: syria
rastan | place | Rastan
  alias: al-Rastan; Ar-Rastan
  place-of: syria
talbiseh | place | Talbiseh
  alias: Talbisa; Talbisah
  place-of: syria
houla | place | Houla
  alias: al-Houla; al-Hula; Houleh
  place-of: syria
al-ghantu | place | al-Ghantu
  alias: Ghanto
  place-of: syria
teir-maalah | place | Teir Maalah
  alias: Tir Maala; Teir Maaleh
  place-of: syria
quseir | place | Quseir
  alias: al-Qusayr; Qusayr; al-Qusair
  place-of: syria
palmyra | place | Palmyra
  alias: Tadmur; Tadmor
  scripts: ar: تدمر; ru: Пальмира
  place-of: syria
tiyas | place | Tiyas
  alias: T4 airbase; T4; Tiyas airbase
  place-of: syria
baba-amr | place | Baba Amr
  alias: Bab Amr
  place-of: syria
hama | place | Hama
  alias: Hamah; Hamaa
  scripts: ar: حماة; ru: Хама
  place-of: syria
hama-province | place | Hama province
  alias: northern Hama; northern Hama countryside; Hama countryside; southern Hama; rural Hama
  place-of: syria
mhardeh | place | Mhardeh
  alias: Maharda; Muhradah; Maharde
  place-of: syria
halfaya | place | Halfaya
  alias: Halfiya
  place-of: syria
latamneh | place | Latamneh
  alias: al-Lataminah; Al-Latamna; Latamna; Lataminah
  place-of: syria
morek | place | Morek
  alias: Murak
  place-of: syria
souran | place | Souran
  alias: Suran
  place-of: syria
taybat-al-imam | place | Taybat al-Imam
  alias: Tayibat al-Imam
  place-of: syria
qalaat-al-madiq | place | Qalaat al-Madiq
  alias: Qalat al-Mudiq; Qalaat al-Mudiq
  place-of: syria
aqrab | place | Aqrab
  place-of: syria
salamiyah | place | Salamiyah
  alias: Salamiya; Salamiyeh
  place-of: syria
ghab-plain | place | Ghab plain
  alias: al-Ghab; Sahl al-Ghab; Ghab Plain
  place-of: syria
latakia | place | Latakia
  alias: Lattakia; Latakia province; Latakia countryside
  scripts: ar: اللاذقية; ru: Латакия
  place-of: syria
jabal-al-akrad | place | Jabal al-Akrad
  alias: Kurds' Mountain
  place-of: syria
jabal-al-turkman | place | Jabal al-Turkman
  alias: Turkmen Mountain
  place-of: syria
kinsabba | place | Kinsabba
  alias: Kansaba; Kabani; Kabana
  place-of: syria
hmeimim | place | Hmeimim
  alias: Khmeimim; Hmeymim; Humaymim; Hmeimim airbase; Khmeimim air base
  scripts: ar: حميميم; ru: Хмеймим
  place-of: syria
tartus | place | Tartus
  alias: Tartous
  scripts: ar: طرطوس; ru: Тартус
  place-of: syria
baniyas | place | Baniyas
  alias: Banias
  place-of: syria
jableh | place | Jableh
  alias: Jabla
  place-of: syria
deir-ez-zor | place | Deir ez-Zor
  alias: Deir al-Zor; Deir Ezzor; Deir al-Zour; Dayr al-Zawr; Deir Ezzour
  scripts: ar: دير الزور; ru: Дейр-эз-Зор
  place-of: syria
mayadin | place | Mayadin
  alias: al-Mayadeen; Mayadeen
  place-of: syria
abu-kamal | place | Abu Kamal
  alias: Al-Bukamal; Albu Kamal; Bukamal
  place-of: syria
raqqa | place | Raqqa
  alias: ar-Raqqah; Raqqah; Rakka
  scripts: ar: الرقة; ru: Ракка
  place-of: syria
tabqa | place | Tabqa
  alias: al-Tabqah; Tabqah; al-Thawra
  place-of: syria
ain-issa | place | Ain Issa
  alias: Ayn Issa
  place-of: syria
tal-abyad | place | Tal Abyad
  alias: Tell Abyad
  place-of: syria
hasaka | place | Hasaka
  alias: al-Hasakah; Hasakeh; Hassakeh; al-Hasaka
  scripts: ar: الحسكة
  place-of: syria
qamishli | place | Qamishli
  alias: Kamishli; Qamishlo; al-Qamishli
  scripts: ar: القامشلي
  place-of: syria
ras-al-ain | place | Ras al-Ain
  alias: Serekaniye
  place-of: syria
kobani | place | Kobani
  alias: Ayn al-Arab; Kobane; Ain al-Arab
  scripts: ar: عين العرب; ar: كوباني
  place-of: syria
rumeilan | place | Rumeilan
  alias: Rmelan; Rimelan
  place-of: syria
al-shaddadi | place | al-Shaddadi
  alias: Shaddadi
  place-of: syria
al-hol | place | al-Hol
  alias: al-Hawl; al-Hol camp
  place-of: syria
al-tanf | place | al-Tanf
  alias: Tanf; At-Tanf
  place-of: syria
rukban | place | Rukban
  alias: Rukban camp
  place-of: syria

# Syria: the south
daraa | place | Daraa
  alias: Deraa; Dar'a; Dera'a
  scripts: ar: درعا; ru: Дераа; ru: Даръа
  place-of: syria
daraa-province | place | Daraa province
  alias: Daraa countryside; rural Daraa
  place-of: syria
nawa | place | Nawa
  place-of: syria
inkhil | place | Inkhil
  place-of: syria
jasim | place | Jasim
  place-of: syria
busra-al-sham | place | Busra al-Sham
  alias: Bosra; Busra
  place-of: syria
busra-al-harir | place | Busra al-Harir
  alias: Basr al-Harir
  place-of: syria
nasib | place | Nasib
  alias: Nasib crossing
  place-of: syria
tafas | place | Tafas
  place-of: syria
ibta | place | Ibta
  alias: Ebtaa
  place-of: syria
suwayda | place | Suwayda
  alias: Sweida; As-Suwayda; Suweida; al-Suwayda; Swaida; Sweida province
  scripts: ar: السويداء
  place-of: syria
quneitra | place | Quneitra
  alias: al-Qunaytirah; Kuneitra; Quneitra province
  scripts: ar: القنيطرة
  place-of: syria
golan-heights | place | Golan Heights
  alias: Golan; occupied Golan; Syrian Golan
  scripts: ar: الجولان
  place-of: syria
euphrates | place | Euphrates
  place-of: syria
lajat | place | Lajat
  place-of: syria

# Turkey, Iraq, Iran
ankara | place | Ankara
  scripts: ar: أنقرة; ru: Анкара
  place-of: turkey
istanbul | place | Istanbul
  alias: Constantinople
  scripts: ar: إسطنبول; ru: Стамбул
  place-of: turkey
dolmabahce-palace | place | Dolmabahce Palace
  alias: Dolmabahçe; Dolmabahce
  place-of: turkey
antalya | place | Antalya
  alias: Belek
  place-of: turkey
gaziantep | place | Gaziantep
  alias: Antep
  place-of: turkey
reyhanli | place | Reyhanli
  place-of: turkey
hatay | place | Hatay
  place-of: turkey
sanliurfa | place | Sanliurfa
  alias: Urfa
  place-of: turkey
diyarbakir | place | Diyarbakir
  alias: Amed
  place-of: turkey
imrali | place | Imrali
  alias: Imrali island
  place-of: turkey
cizre | place | Cizre
  place-of: turkey
kilis | place | Kilis
  place-of: turkey
incirlik | place | Incirlik
  place-of: turkey
baghdad | place | Baghdad
  scripts: ar: بغداد; ru: Багдад
  place-of: iraq
mosul | place | Mosul
  scripts: ar: الموصل; ru: Мосул
  place-of: iraq
erbil-city | place | Erbil
  alias: Irbil; Hawler; Arbil
  place-of: iraq
kirkuk | place | Kirkuk
  scripts: ar: كركوك
  place-of: iraq
basra | place | Basra
  place-of: iraq
sulaymaniyah | place | Sulaymaniyah
  alias: Sulaimaniya; Slemani
  place-of: iraq
fallujah | place | Fallujah
  alias: Falluja
  place-of: iraq
ramadi | place | Ramadi
  place-of: iraq
tikrit | place | Tikrit
  place-of: iraq
najaf | place | Najaf
  place-of: iraq
karbala | place | Karbala
  place-of: iraq
sinjar | place | Sinjar
  alias: Shingal
  place-of: iraq
qandil | place | Qandil
  alias: Qandil mountains; Kandil
  place-of: iraq
dohuk | place | Dohuk
  alias: Duhok
  place-of: iraq
anbar | place | Anbar
  place-of: iraq
tehran | place | Tehran
  alias: Teheran
  scripts: ar: طهران; ru: Тегеран
  place-of: iran
isfahan | place | Isfahan
  alias: Esfahan
  place-of: iran
natanz | place | Natanz
  place-of: iran
fordow | place | Fordow
  alias: Fordo
  place-of: iran
qom | place | Qom
  place-of: iran
bandar-abbas | place | Bandar Abbas
  place-of: iran
strait-of-hormuz | place | Strait of Hormuz
  alias: Hormuz
  place-of: iran

# Israel, Palestine, Lebanon
jerusalem | place | Jerusalem
  alias: East Jerusalem; West Jerusalem; al-Quds
  scripts: ar: القدس; ru: Иерусалим
  place-of: israel
tel-aviv-city | place | Tel Aviv
  alias: Tel Aviv-Yafo
  scripts: ar: تل أبيب
  place-of: israel
haifa | place | Haifa
  place-of: israel
sderot | place | Sderot
  place-of: israel
ashkelon | place | Ashkelon
  place-of: israel
beersheba | place | Beersheba
  alias: Beer Sheva
  place-of: israel
kiryat-shmona | place | Kiryat Shmona
  place-of: israel
metula | place | Metula
  place-of: israel
nahariya | place | Nahariya
  place-of: israel
kerem-shalom | place | Kerem Shalom
  alias: Kerem Shalom crossing; Karem Abu Salem
  place-of: israel
eilat | place | Eilat
  place-of: israel
gaza-strip | place | Gaza Strip
  alias: Gaza; the Strip
  scripts: ar: قطاع غزة; ar: غزة; ru: сектор Газа; ru: Газа
  place-of: palestine
gaza-city | place | Gaza City
  place-of: palestine
rafah | place | Rafah
  alias: Rafah crossing
  scripts: ar: رفح
  place-of: palestine
khan-younis | place | Khan Younis
  alias: Khan Yunis; Khan Yunus
  scripts: ar: خان يونس
  place-of: palestine
deir-al-balah | place | Deir al-Balah
  place-of: palestine
jabalia | place | Jabalia
  alias: Jabaliya; Jabalia camp
  place-of: palestine
beit-hanoun | place | Beit Hanoun
  place-of: palestine
beit-lahia | place | Beit Lahia
  place-of: palestine
nuseirat | place | Nuseirat
  place-of: palestine
netzarim-corridor | place | Netzarim corridor
  alias: Netzarim
  place-of: palestine
philadelphi-corridor | place | Philadelphi corridor
  alias: Philadelphi route; Salah al-Din corridor
  place-of: palestine
al-mawasi | place | al-Mawasi
  alias: Mawasi
  place-of: palestine
west-bank | place | West Bank
  alias: occupied West Bank
  scripts: ar: الضفة الغربية
  place-of: palestine
ramallah-city | place | Ramallah
  place-of: palestine
hebron | place | Hebron
  alias: al-Khalil
  place-of: palestine
jenin | place | Jenin
  place-of: palestine
nablus | place | Nablus
  place-of: palestine
tulkarm | place | Tulkarm
  alias: Tulkarem
  place-of: palestine
jericho | place | Jericho
  place-of: palestine
bethlehem | place | Bethlehem
  place-of: palestine
beirut | place | Beirut
  scripts: ar: بيروت; ru: Бейрут
  place-of: lebanon
dahiyeh | place | Dahiyeh
  alias: Dahieh; southern suburbs of Beirut; Beirut's southern suburbs; Dahiya
  place-of: lebanon
southern-lebanon | place | southern Lebanon
  alias: south Lebanon; South Lebanon
  scripts: ar: جنوب لبنان
  place-of: lebanon
litani | place | Litani
  alias: Litani River
  place-of: lebanon
blue-line | place | Blue Line
  place-of: lebanon
tyre | place | Tyre
  place-of: lebanon
sidon | place | Sidon
  alias: Saida
  place-of: lebanon
nabatieh | place | Nabatieh
  alias: Nabatiyeh
  place-of: lebanon
naqoura | place | Naqoura
  alias: An Naqoura; Naqura; Ras Naqoura
  place-of: lebanon
bint-jbeil | place | Bint Jbeil
  alias: Bint Jbail
  place-of: lebanon
khiam | place | Khiam
  alias: al-Khiam
  place-of: lebanon
baalbek | place | Baalbek
  place-of: lebanon
bekaa | place | Bekaa
  alias: Bekaa Valley; Beqaa
  place-of: lebanon
arsal | place | Arsal
  alias: Ersal
  place-of: lebanon
tripoli-in-lebanon | place | Tripoli
  alias: Trablous
  place-of: lebanon
shebaa-farms | place | Shebaa Farms
  alias: Sheba'a Farms
  place-of: lebanon
ghajar | place | Ghajar
  place-of: lebanon
kfar-kila | place | Kfar Kila
  alias: Kafr Kila
  place-of: lebanon
ain-al-hilweh | place | Ain al-Hilweh
  alias: Ein el-Hilweh; Ain al-Helweh
  place-of: lebanon

# Gulf, Jordan, Egypt
riyadh | place | Riyadh
  scripts: ar: الرياض; ru: Эр-Рияд
  place-of: saudi-arabia
jeddah | place | Jeddah
  alias: Jidda; Jedda
  scripts: ar: جدة; ru: Джидда
  place-of: saudi-arabia
mecca | place | Mecca
  alias: Makkah
  place-of: saudi-arabia
taif | place | Taif
  place-of: saudi-arabia
diriyah | place | Diriyah
  place-of: saudi-arabia
najran | place | Najran
  place-of: saudi-arabia
jizan | place | Jizan
  alias: Jazan
  place-of: saudi-arabia
doha | place | Doha
  scripts: ar: الدوحة; ru: Доха
  place-of: qatar
abu-dhabi | place | Abu Dhabi
  scripts: ar: أبوظبي
  place-of: united-arab-emirates
dubai | place | Dubai
  place-of: united-arab-emirates
kuwait-city | place | Kuwait City
  scripts: ar: مدينة الكويت
  place-of: kuwait
muscat | place | Muscat
  scripts: ar: مسقط
  place-of: oman
salalah | place | Salalah
  place-of: oman
manama | place | Manama
  place-of: bahrain
amman | place | Amman
  scripts: ar: عمان; ru: Амман
  place-of: jordan
aqaba | place | Aqaba
  place-of: jordan
zaatari | place | Zaatari
  alias: Zaatari camp
  place-of: jordan
mafraq | place | Mafraq
  place-of: jordan
dead-sea | place | Dead Sea
  place-of: jordan
cairo | place | Cairo
  scripts: ar: القاهرة; ru: Каир
  place-of: egypt
sharm-el-sheikh | place | Sharm el-Sheikh
  alias: Sharm al-Sheikh; Sharm el Sheikh
  scripts: ar: شرم الشيخ
  place-of: egypt
sinai | place | Sinai
  alias: Sinai Peninsula; North Sinai
  place-of: egypt
el-arish | place | El Arish
  alias: al-Arish; Arish
  place-of: egypt
taba | place | Taba
  place-of: egypt
alexandria | place | Alexandria
  place-of: egypt
hurghada | place | Hurghada
  alias: Ghardaqa
  place-of: egypt

# Yemen
sanaa | place | Sanaa
  alias: Sana'a; Sana
  scripts: ar: صنعاء; ru: Сана
  place-of: yemen
aden | place | Aden
  scripts: ar: عدن; ru: Аден
  place-of: yemen
hodeidah | place | Hodeidah
  alias: Hodeida; Hudaydah; al-Hudaydah; Al Hudaydah; Hudaida
  scripts: ar: الحديدة; ru: Ходейда
  place-of: yemen
taiz | place | Taiz
  alias: Ta'izz; Taizz; Taez
  scripts: ar: تعز
  place-of: yemen
marib | place | Marib
  alias: Ma'rib; Mareb
  scripts: ar: مأرب
  place-of: yemen
saada | place | Saada
  alias: Sa'dah; Saadah; Sada
  scripts: ar: صعدة
  place-of: yemen
hajjah | place | Hajjah
  alias: Hajja
  place-of: yemen
harad | place | Harad
  alias: Haradh
  place-of: yemen
midi | place | Midi
  place-of: yemen
amran | place | Amran
  place-of: yemen
al-jawf | place | al-Jawf
  alias: Jawf
  place-of: yemen
al-bayda | place | al-Bayda
  alias: Bayda; al-Baydha; Baydah
  place-of: yemen
shabwa | place | Shabwa
  alias: Shabwah
  place-of: yemen
abyan | place | Abyan
  place-of: yemen
zinjibar | place | Zinjibar
  place-of: yemen
lahj | place | Lahj
  place-of: yemen
al-dhale | place | al-Dhale
  alias: Dhalea; Al-Dali; Dhale; al-Dhalea
  place-of: yemen
ibb | place | Ibb
  place-of: yemen
dhamar | place | Dhamar
  place-of: yemen
hadramaut | place | Hadramaut
  alias: Hadramawt; Hadhramaut; Hadramout
  place-of: yemen
mukalla | place | Mukalla
  alias: al-Mukalla
  place-of: yemen
socotra | place | Socotra
  place-of: yemen
mocha | place | Mocha
  alias: al-Mokha; Mokha
  place-of: yemen
ras-isa | place | Ras Isa
  alias: Ras Issa
  place-of: yemen
salif | place | Salif
  alias: Saleef; al-Salif
  place-of: yemen
nihm | place | Nihm
  alias: Nehm
  place-of: yemen
sirwah | place | Sirwah
  place-of: yemen
bab-al-mandab | place | Bab al-Mandab
  alias: Bab el-Mandeb
  place-of: yemen
red-sea | place | Red Sea
  place-of: yemen

# Libya and North Africa
tripoli | place | Tripoli
  scripts: ar: طرابلس; ru: Триполи
  place-of: libya
benghazi | place | Benghazi
  alias: Bengazi
  scripts: ar: بنغازي; ru: Бенгази
  place-of: libya
tobruk | place | Tobruk
  alias: Tubruq
  place-of: libya
misrata | place | Misrata
  alias: Misurata
  scripts: ar: مصراتة
  place-of: libya
sirte | place | Sirte
  alias: Sirt; Surt
  scripts: ar: سرت
  place-of: libya
jufra | place | Jufra
  alias: al-Jufra; Jufrah
  place-of: libya
tarhuna | place | Tarhuna
  alias: Tarhouna
  place-of: libya
zawiya | place | Zawiya
  alias: Zawiyah
  place-of: libya
zintan | place | Zintan
  alias: az-Zintan
  place-of: libya
gharyan | place | Gharyan
  place-of: libya
derna | place | Derna
  alias: Darnah
  place-of: libya
ajdabiya | place | Ajdabiya
  alias: Ajdabiyah
  place-of: libya
ras-lanuf | place | Ras Lanuf
  place-of: libya
es-sider | place | Es Sider
  alias: Sidra
  place-of: libya
brega | place | Brega
  place-of: libya
sabha | place | Sabha
  alias: Sebha
  place-of: libya
ghadames | place | Ghadames
  place-of: libya
bani-walid | place | Bani Walid
  place-of: libya
bayda-in-libya | place | Bayda in Libya
  alias: al-Bayda; Beida
  place-of: libya
tripolitania | place | Tripolitania
  place-of: libya
cyrenaica | place | Cyrenaica
  place-of: libya
fezzan | place | Fezzan
  place-of: libya
sabratha | place | Sabratha
  place-of: libya
abu-grein | place | Abu Grein
  alias: Abu Qurayn
  place-of: libya
al-watiya | place | al-Watiya
  alias: Watiya airbase
  place-of: libya
tunis | place | Tunis
  scripts: ar: تونس
  place-of: tunisia
gammarth | place | Gammarth
  place-of: tunisia
djerba | place | Djerba
  place-of: tunisia
algiers | place | Algiers
  place-of: algeria
tindouf | place | Tindouf
  place-of: algeria
oran | place | Oran
  place-of: algeria
tamanrasset | place | Tamanrasset
  place-of: algeria
rabat | place | Rabat
  place-of: morocco
skhirat | place | Skhirat
  place-of: morocco
bouznika | place | Bouznika
  place-of: morocco
casablanca | place | Casablanca
  place-of: morocco
marrakesh | place | Marrakesh
  alias: Marrakech
  place-of: morocco
agadir | place | Agadir
  place-of: morocco
fez | place | Fez
  place-of: morocco
tangier | place | Tangier
  place-of: morocco
laayoune | place | Laayoune
  alias: El Aaiun; Layoune
  place-of: western-sahara
guerguerat | place | Guerguerat
  alias: Guergarat
  place-of: western-sahara
dakhla | place | Dakhla
  place-of: western-sahara
tifariti | place | Tifariti
  place-of: western-sahara
smara | place | Smara
  place-of: western-sahara

# Sudan and South Sudan
khartoum | place | Khartoum
  scripts: ar: الخرطوم; ru: Хартум
  place-of: sudan
omdurman | place | Omdurman
  scripts: ar: أم درمان
  place-of: sudan
khartoum-north | place | Khartoum North
  alias: Bahri; Bahry
  place-of: sudan
port-sudan-city | place | Port Sudan
  place-of: sudan
darfur | place | Darfur
  scripts: ar: دارفور; ru: Дарфур
  place-of: sudan
west-darfur | place | West Darfur
  place-of: sudan
north-darfur | place | North Darfur
  place-of: sudan
south-darfur | place | South Darfur
  place-of: sudan
el-fasher | place | El Fasher
  alias: al-Fashir; Al Fasher; El-Fasher; al-Fasher; Fasher
  scripts: ar: الفاشر
  place-of: sudan
nyala | place | Nyala
  place-of: sudan
el-geneina | place | El Geneina
  alias: Geneina; al-Junaynah; Al-Geneina
  place-of: sudan
zalingei | place | Zalingei
  place-of: sudan
kutum | place | Kutum
  place-of: sudan
zamzam | place | Zamzam
  alias: Zamzam camp
  place-of: sudan
jebel-marra | place | Jebel Marra
  alias: Jabal Marra
  place-of: sudan
kordofan | place | Kordofan
  place-of: sudan
north-kordofan | place | North Kordofan
  place-of: sudan
south-kordofan | place | South Kordofan
  place-of: sudan
el-obeid | place | El Obeid
  alias: al-Ubayyid; Al-Obeid; El-Obeid
  place-of: sudan
babanusa | place | Babanusa
  place-of: sudan
kadugli | place | Kadugli
  alias: Kaduqli
  place-of: sudan
kauda | place | Kauda
  place-of: sudan
dilling | place | Dilling
  place-of: sudan
blue-nile | place | Blue Nile
  alias: Blue Nile state
  place-of: sudan
kurmuk | place | Kurmuk
  place-of: sudan
damazin | place | Damazin
  alias: Ed Damazin
  place-of: sudan
nuba-mountains | place | Nuba Mountains
  place-of: sudan
wad-madani | place | Wad Madani
  alias: Wad Medani; Madani
  place-of: sudan
gezira | place | Gezira
  alias: Al Jazirah; Gezira state; Jazira
  place-of: sudan
sennar | place | Sennar
  place-of: sudan
kassala | place | Kassala
  place-of: sudan
gedaref | place | Gedaref
  alias: Gadarif
  place-of: sudan
abyei | place | Abyei
  place-of: sudan
merowe | place | Merowe
  place-of: sudan
halaib | place | Hala'ib
  alias: Halayib
  place-of: sudan
juba | place | Juba
  scripts: ar: جوبا
  place-of: south-sudan
malakal | place | Malakal
  place-of: south-sudan
bentiu | place | Bentiu
  place-of: south-sudan
bor | place | Bor
  place-of: south-sudan
leer | place | Leer
  place-of: south-sudan
nasir | place | Nasir
  alias: Nasser
  place-of: south-sudan
pagak | place | Pagak
  place-of: south-sudan
wau | place | Wau
  place-of: south-sudan
yei | place | Yei
  place-of: south-sudan
yambio | place | Yambio
  place-of: south-sudan
torit | place | Torit
  place-of: south-sudan
kajo-keji | place | Kajo Keji
  alias: Kajo-Keji
  place-of: south-sudan
pibor | place | Pibor
  place-of: south-sudan
akobo | place | Akobo
  place-of: south-sudan
ulang | place | Ulang
  place-of: south-sudan
upper-nile | place | Upper Nile
  alias: Upper Nile state
  place-of: south-sudan
unity-state | place | Unity State
  alias: Unity state
  place-of: south-sudan
jonglei | place | Jonglei
  alias: Jonglei state
  place-of: south-sudan
equatoria | place | Equatoria
  alias: Central Equatoria; Western Equatoria; Eastern Equatoria
  place-of: south-sudan
bahr-el-ghazal | place | Bahr el-Ghazal
  alias: Western Bahr el-Ghazal; Northern Bahr el-Ghazal
  place-of: south-sudan
renk | place | Renk
  place-of: south-sudan
kodok | place | Kodok
  place-of: south-sudan
wunkur | place | Wunkur
  place-of: south-sudan
raga | place | Raga
  place-of: south-sudan
mayom | place | Mayom
  place-of: south-sudan
rubkona | place | Rubkona
  place-of: south-sudan
fashoda | place | Fashoda
  place-of: south-sudan
koch | place | Koch
  place-of: south-sudan
mundri | place | Mundri
  place-of: south-sudan

# Horn of Africa
addis-ababa | place | Addis Ababa
  scripts: ar: أديس أبابا
  place-of: ethiopia
tigray | place | Tigray
  place-of: ethiopia
mekelle | place | Mekelle
  alias: Mekele; Makale
  place-of: ethiopia
adwa | place | Adwa
  alias: Adua
  place-of: ethiopia
aksum | place | Aksum
  alias: Axum
  place-of: ethiopia
adigrat | place | Adigrat
  place-of: ethiopia
shire | place | Shire
  alias: Inda Selassie
  place-of: ethiopia
alamata | place | Alamata
  place-of: ethiopia
kobo | place | Kobo
  place-of: ethiopia
lalibela | place | Lalibela
  place-of: ethiopia
dessie | place | Dessie
  place-of: ethiopia
kombolcha | place | Kombolcha
  place-of: ethiopia
gondar | place | Gondar
  place-of: ethiopia
bahir-dar | place | Bahir Dar
  place-of: ethiopia
amhara | place | Amhara
  alias: Amhara region
  place-of: ethiopia
afar | place | Afar
  alias: Afar region
  place-of: ethiopia
oromia | place | Oromia
  alias: Oromiya
  place-of: ethiopia
wollega | place | Wollega
  alias: Wellega
  place-of: ethiopia
western-tigray | place | Western Tigray
  alias: Welkait; Wolkait
  place-of: ethiopia
humera | place | Humera
  place-of: ethiopia
badme | place | Badme
  place-of: ethiopia
semera | place | Semera
  place-of: ethiopia
benishangul-gumuz | place | Benishangul-Gumuz
  place-of: ethiopia
gambela | place | Gambela
  alias: Gambella
  place-of: ethiopia
ogaden | place | Ogaden
  alias: Somali region; Ogaden region
  place-of: ethiopia
debre-zeit | place | Debre Zeit
  alias: Bishoftu
  place-of: ethiopia
nazret | place | Nazret
  alias: Adama
  place-of: ethiopia
asmara | place | Asmara
  place-of: eritrea
assab | place | Assab
  place-of: eritrea
massawa | place | Massawa
  place-of: eritrea
zalambessa | place | Zalambessa
  alias: Zalambesa
  place-of: eritrea
mogadishu | place | Mogadishu
  scripts: ar: مقديشو
  place-of: somalia
baidoa | place | Baidoa
  place-of: somalia
kismayo | place | Kismayo
  alias: Kismayu
  place-of: somalia
beledweyne | place | Beledweyne
  alias: Beledweyn; Beletweyne
  place-of: somalia
galkayo | place | Galkayo
  alias: Gaalkacyo; Galkacyo
  place-of: somalia
jowhar | place | Jowhar
  place-of: somalia
garowe | place | Garowe
  place-of: somalia
bosaso | place | Bosaso
  place-of: somalia
dhusamareb | place | Dhusamareb
  alias: Dhusamareeb
  place-of: somalia
afgoye | place | Afgoye
  place-of: somalia
las-anod | place | Las Anod
  alias: Laascaanood; Lasanod
  place-of: somalia
gedo | place | Gedo
  place-of: somalia
cadale | place | Cadale
  place-of: somalia
hargeisa | place | Hargeisa
  place-of: somaliland
berbera | place | Berbera
  place-of: somaliland
djibouti-city | place | Djibouti
  place-of: djibouti

# East and Central Africa
nairobi | place | Nairobi
  place-of: kenya
naivasha | place | Naivasha
  place-of: kenya
machakos | place | Machakos
  place-of: kenya
mombasa | place | Mombasa
  place-of: kenya
nyahururu | place | Nyahururu
  place-of: kenya
mbagathi | place | Mbagathi
  place-of: kenya
eldoret | place | Eldoret
  place-of: kenya
lokichoggio | place | Lokichoggio
  alias: Lokichokio
  place-of: kenya
kampala | place | Kampala
  place-of: uganda
entebbe | place | Entebbe
  place-of: uganda
gulu | place | Gulu
  place-of: uganda
munyonyo | place | Munyonyo
  place-of: uganda
kasese | place | Kasese
  place-of: uganda
kigali | place | Kigali
  place-of: rwanda
gisenyi | place | Gisenyi
  alias: Rubavu
  place-of: rwanda
nyungwe | place | Nyungwe
  place-of: rwanda
bujumbura | place | Bujumbura
  place-of: burundi
gitega | place | Gitega
  place-of: burundi
cibitoke | place | Cibitoke
  place-of: burundi
arusha | place | Arusha
  place-of: tanzania
dar-es-salaam | place | Dar es Salaam
  place-of: tanzania
zanzibar | place | Zanzibar
  place-of: tanzania
kigoma | place | Kigoma
  place-of: tanzania
kinshasa | place | Kinshasa
  place-of: democratic-republic-of-the-congo
goma | place | Goma
  place-of: democratic-republic-of-the-congo
bukavu | place | Bukavu
  place-of: democratic-republic-of-the-congo
uvira | place | Uvira
  place-of: democratic-republic-of-the-congo
north-kivu | place | North Kivu
  place-of: democratic-republic-of-the-congo
south-kivu | place | South Kivu
  place-of: democratic-republic-of-the-congo
ituri | place | Ituri
  place-of: democratic-republic-of-the-congo
rutshuru | place | Rutshuru
  place-of: democratic-republic-of-the-congo
bunagana | place | Bunagana
  place-of: democratic-republic-of-the-congo
sake | place | Sake
  place-of: democratic-republic-of-the-congo
masisi | place | Masisi
  place-of: democratic-republic-of-the-congo
walikale | place | Walikale
  place-of: democratic-republic-of-the-congo
kitchanga | place | Kitchanga
  alias: Kitshanga
  place-of: democratic-republic-of-the-congo
kibumba | place | Kibumba
  place-of: democratic-republic-of-the-congo
nyiragongo | place | Nyiragongo
  place-of: democratic-republic-of-the-congo
kanyabayonga | place | Kanyabayonga
  place-of: democratic-republic-of-the-congo
lubero | place | Lubero
  place-of: democratic-republic-of-the-congo
butembo | place | Butembo
  place-of: democratic-republic-of-the-congo
beni | place | Beni
  place-of: democratic-republic-of-the-congo
bunia | place | Bunia
  place-of: democratic-republic-of-the-congo
kisangani | place | Kisangani
  place-of: democratic-republic-of-the-congo
lubumbashi | place | Lubumbashi
  place-of: democratic-republic-of-the-congo
kalemie | place | Kalemie
  place-of: democratic-republic-of-the-congo
tshikapa | place | Tshikapa
  place-of: democratic-republic-of-the-congo
kasai | place | Kasai
  place-of: democratic-republic-of-the-congo
katanga | place | Katanga
  place-of: democratic-republic-of-the-congo
minova | place | Minova
  place-of: democratic-republic-of-the-congo
kamanyola | place | Kamanyola
  place-of: democratic-republic-of-the-congo
nyabibwe | place | Nyabibwe
  place-of: democratic-republic-of-the-congo
kavumu | place | Kavumu
  place-of: democratic-republic-of-the-congo
rumangabo | place | Rumangabo
  place-of: democratic-republic-of-the-congo
kiwanja | place | Kiwanja
  place-of: democratic-republic-of-the-congo
mweso | place | Mweso
  place-of: democratic-republic-of-the-congo
pinga | place | Pinga
  place-of: democratic-republic-of-the-congo
minembwe | place | Minembwe
  place-of: democratic-republic-of-the-congo
fizi | place | Fizi
  place-of: democratic-republic-of-the-congo
luvungi | place | Luvungi
  place-of: democratic-republic-of-the-congo
katogota | place | Katogota
  place-of: democratic-republic-of-the-congo
lumbishi | place | Lumbishi
  place-of: democratic-republic-of-the-congo
kalehe | place | Kalehe
  place-of: democratic-republic-of-the-congo
djugu | place | Djugu
  place-of: democratic-republic-of-the-congo
gbadolite | place | Gbadolite
  place-of: democratic-republic-of-the-congo
pweto | place | Pweto
  place-of: democratic-republic-of-the-congo
brazzaville | place | Brazzaville
  place-of: republic-of-the-congo
bangui | place | Bangui
  place-of: central-african-republic
bambari | place | Bambari
  place-of: central-african-republic
bria | place | Bria
  place-of: central-african-republic
kaga-bandoro | place | Kaga-Bandoro
  alias: Kaga Bandoro
  place-of: central-african-republic
batangafo | place | Batangafo
  place-of: central-african-republic
bangassou | place | Bangassou
  place-of: central-african-republic
birao | place | Birao
  place-of: central-african-republic
bossangoa | place | Bossangoa
  place-of: central-african-republic
bouar | place | Bouar
  place-of: central-african-republic
zemio | place | Zemio
  place-of: central-african-republic
obo | place | Obo
  place-of: central-african-republic
paoua | place | Paoua
  place-of: central-african-republic
koui | place | Koui
  place-of: central-african-republic
alindao | place | Alindao
  place-of: central-african-republic
ippy | place | Ippy
  place-of: central-african-republic
damara | place | Damara
  place-of: central-african-republic
bocaranga | place | Bocaranga
  place-of: central-african-republic
ndele | place | Ndele
  place-of: central-african-republic
ndjamena | place | N'Djamena
  alias: Ndjamena
  place-of: chad
abeche | place | Abeche
  place-of: chad
faya-largeau | place | Faya-Largeau
  place-of: chad
tine | place | Tine
  place-of: chad
adre | place | Adre
  place-of: chad
yaounde | place | Yaounde
  place-of: cameroon
bamenda | place | Bamenda
  place-of: cameroon
buea | place | Buea
  place-of: cameroon
libreville | place | Libreville
  place-of: gabon

# Southern Africa
luanda | place | Luanda
  place-of: angola
luena | place | Luena
  place-of: angola
huambo | place | Huambo
  place-of: angola
kuito | place | Kuito
  place-of: angola
bicesse | place | Bicesse
  place-of: angola
jamba | place | Jamba
  place-of: angola
cabinda | place | Cabinda
  place-of: angola
bailundo | place | Bailundo
  place-of: angola
maputo | place | Maputo
  place-of: mozambique
gorongosa | place | Gorongosa
  alias: Gorongosa mountains
  place-of: mozambique
beira | place | Beira
  place-of: mozambique
pemba | place | Pemba
  place-of: mozambique
palma | place | Palma
  place-of: mozambique
mocimboa-da-praia | place | Mocimboa da Praia
  place-of: mozambique
cabo-delgado | place | Cabo Delgado
  place-of: mozambique
macossa | place | Macossa
  place-of: mozambique
chitengo | place | Chitengo
  place-of: mozambique
lusaka | place | Lusaka
  place-of: zambia
harare | place | Harare
  place-of: zimbabwe
victoria-falls | place | Victoria Falls
  place-of: zimbabwe
pretoria | place | Pretoria
  alias: Tshwane
  place-of: south-africa
johannesburg | place | Johannesburg
  place-of: south-africa
cape-town | place | Cape Town
  place-of: south-africa
sun-city | place | Sun City
  place-of: south-africa
durban | place | Durban
  place-of: south-africa
gaborone | place | Gaborone
  place-of: botswana
windhoek | place | Windhoek
  place-of: namibia

# West Africa
abuja | place | Abuja
  place-of: nigeria
lagos | place | Lagos
  place-of: nigeria
maiduguri | place | Maiduguri
  place-of: nigeria
borno | place | Borno
  alias: Borno state
  place-of: nigeria
chibok | place | Chibok
  place-of: nigeria
zamfara | place | Zamfara
  place-of: nigeria
kaduna | place | Kaduna
  place-of: nigeria
niger-delta | place | Niger Delta
  place-of: nigeria
port-harcourt | place | Port Harcourt
  place-of: nigeria
sambisa-forest | place | Sambisa Forest
  alias: Sambisa
  place-of: nigeria
jos | place | Jos
  place-of: nigeria
bamako | place | Bamako
  place-of: mali
kidal | place | Kidal
  place-of: mali
gao | place | Gao
  place-of: mali
timbuktu | place | Timbuktu
  alias: Tombouctou
  place-of: mali
menaka | place | Menaka
  place-of: mali
mopti | place | Mopti
  place-of: mali
segou | place | Segou
  place-of: mali
konna | place | Konna
  place-of: mali
aguelhok | place | Aguelhok
  place-of: mali
tessalit | place | Tessalit
  place-of: mali
tinzaouaten | place | Tinzaouaten
  alias: Tinzawaten
  place-of: mali
ber | place | Ber
  place-of: mali
lere | place | Lere
  place-of: mali
farabougou | place | Farabougou
  place-of: mali
azawad | place | Azawad
  place-of: mali
niamey | place | Niamey
  place-of: niger
agadez | place | Agadez
  place-of: niger
diffa | place | Diffa
  place-of: niger
tillaberi | place | Tillaberi
  place-of: niger
ouagadougou | place | Ouagadougou
  place-of: burkina-faso
djibo | place | Djibo
  place-of: burkina-faso
dakar | place | Dakar
  place-of: senegal
ziguinchor | place | Ziguinchor
  place-of: senegal
casamance | place | Casamance
  place-of: senegal
banjul | place | Banjul
  place-of: gambia
bissau | place | Bissau
  place-of: guinea-bissau
conakry | place | Conakry
  place-of: guinea
freetown | place | Freetown
  place-of: sierra-leone
kailahun | place | Kailahun
  place-of: sierra-leone
makeni | place | Makeni
  place-of: sierra-leone
kono | place | Kono
  place-of: sierra-leone
bo-in-sierra-leone | place | Bo
  place-of: sierra-leone
monrovia | place | Monrovia
  place-of: liberia
buchanan | place | Buchanan
  place-of: liberia
gbarnga | place | Gbarnga
  place-of: liberia
tubmanburg | place | Tubmanburg
  place-of: liberia
yamoussoukro | place | Yamoussoukro
  place-of: ivory-coast
abidjan | place | Abidjan
  place-of: ivory-coast
bouake | place | Bouake
  place-of: ivory-coast
accra | place | Accra
  place-of: ghana
akosombo | place | Akosombo
  place-of: ghana
lome | place | Lome
  place-of: togo
cotonou | place | Cotonou
  place-of: benin

# Ukraine, Russia, Belarus
kyiv | place | Kyiv
  alias: Kiev
  scripts: ar: كييف; ru: Киев
  place-of: ukraine
donetsk-city | place | Donetsk
  scripts: ru: Донецк
  place-of: ukraine
luhansk-city | place | Luhansk
  alias: Lugansk
  scripts: ru: Луганск
  place-of: ukraine
donbas | place | Donbas
  alias: Donbass
  scripts: ru: Донбасс
  place-of: ukraine
donetsk-region | place | Donetsk region
  alias: Donetsk oblast; Donetsk province
  scripts: ru: Донецкая область
  place-of: ukraine
luhansk-region | place | Luhansk region
  alias: Luhansk oblast; Lugansk region
  scripts: ru: Луганская область
  place-of: ukraine
avdiivka | place | Avdiivka
  alias: Avdeyevka; Avdeevka; Avdiyivka
  scripts: ru: Авдеевка
  place-of: ukraine
debaltseve | place | Debaltseve
  alias: Debaltsevo
  scripts: ru: Дебальцево
  place-of: ukraine
horlivka | place | Horlivka
  alias: Gorlovka
  scripts: ru: Горловка
  place-of: ukraine
yasynuvata | place | Yasynuvata
  alias: Yasinovataya
  scripts: ru: Ясиноватая
  place-of: ukraine
svitlodarsk | place | Svitlodarsk
  alias: Svetlodarsk
  scripts: ru: Светлодарск
  place-of: ukraine
mariupol | place | Mariupol
  scripts: ru: Мариуполь
  place-of: ukraine
shyrokyne | place | Shyrokyne
  alias: Shirokino; Shyrokine
  scripts: ru: Широкино
  place-of: ukraine
marinka | place | Marinka
  alias: Maryinka
  scripts: ru: Марьинка
  place-of: ukraine
krasnohorivka | place | Krasnohorivka
  alias: Krasnogorovka
  scripts: ru: Красногоровка
  place-of: ukraine
pisky | place | Pisky
  alias: Peski
  scripts: ru: Пески
  place-of: ukraine
donetsk-airport | place | Donetsk airport
  place-of: ukraine
stanytsia-luhanska | place | Stanytsia Luhanska
  alias: Stanitsa Luganskaya; Stanytsia Luhanska bridge; Stanitsa Luhanska
  scripts: ru: Станица Луганская
  place-of: ukraine
zolote | place | Zolote
  alias: Zolotoye
  scripts: ru: Золотое
  place-of: ukraine
petrivske | place | Petrivske
  alias: Petrovskoye
  scripts: ru: Петровское
  place-of: ukraine
popasna | place | Popasna
  alias: Popasnaya
  place-of: ukraine
krymske | place | Krymske
  alias: Krimske
  place-of: ukraine
kramatorsk | place | Kramatorsk
  scripts: ru: Краматорск
  place-of: ukraine
sloviansk | place | Sloviansk
  alias: Slavyansk
  scripts: ru: Славянск
  place-of: ukraine
artemivsk | place | Artemivsk
  alias: Bakhmut; Artyomovsk
  scripts: ru: Бахмут; ru: Артёмовск
  place-of: ukraine
pokrovsk | place | Pokrovsk
  scripts: ru: Покровск
  place-of: ukraine
dokuchaievsk | place | Dokuchaievsk
  alias: Dokuchaevsk
  place-of: ukraine
ilovaisk | place | Ilovaisk
  scripts: ru: Иловайск
  place-of: ukraine
novoazovsk | place | Novoazovsk
  place-of: ukraine
snizhne | place | Snizhne
  alias: Snezhnoye
  place-of: ukraine
makiivka | place | Makiivka
  alias: Makeyevka
  place-of: ukraine
mayorsk | place | Mayorsk
  alias: Maiorsk
  place-of: ukraine
shchastia | place | Shchastia
  alias: Schastye
  place-of: ukraine
travneve | place | Travneve
  place-of: ukraine
novoluhanske | place | Novoluhanske
  place-of: ukraine
kominternove | place | Kominternove
  place-of: ukraine
vodiane | place | Vodiane
  place-of: ukraine
spartak | place | Spartak
  place-of: ukraine
kharkiv | place | Kharkiv
  alias: Kharkov
  scripts: ru: Харьков
  place-of: ukraine
kherson | place | Kherson
  scripts: ru: Херсон
  place-of: ukraine
zaporizhzhia | place | Zaporizhzhia
  alias: Zaporozhye; Zaporizhia; Zaporizhzhya
  scripts: ru: Запорожье
  place-of: ukraine
odesa | place | Odesa
  alias: Odessa
  scripts: ru: Одесса
  place-of: ukraine
dnipro | place | Dnipro
  alias: Dnepropetrovsk; Dnipropetrovsk
  place-of: ukraine
lviv | place | Lviv
  alias: Lvov
  place-of: ukraine
sumy | place | Sumy
  place-of: ukraine
izium | place | Izium
  place-of: ukraine
kupiansk | place | Kupiansk
  place-of: ukraine
sievierodonetsk | place | Sievierodonetsk
  alias: Severodonetsk
  place-of: ukraine
bucha | place | Bucha
  place-of: ukraine
irpin | place | Irpin
  place-of: ukraine
crimea | place | Crimea
  alias: Crimean peninsula
  scripts: ru: Крым
  place-of: ukraine
sevastopol | place | Sevastopol
  scripts: ru: Севастополь
  place-of: ukraine
simferopol | place | Simferopol
  place-of: ukraine
kerch-strait | place | Kerch Strait
  alias: Kerch
  place-of: ukraine
black-sea | place | Black Sea
  place-of: ukraine
minsk | place | Minsk
  scripts: ru: Минск
  place-of: belarus
gomel | place | Gomel
  alias: Homel
  place-of: belarus
belovezha | place | Belovezha
  alias: Belovezhskaya Pushcha; Bialowieza
  place-of: belarus
moscow | place | Moscow
  scripts: ar: موسكو; ru: Москва
  place-of: russia
st-petersburg | place | St Petersburg
  alias: Saint Petersburg
  scripts: ru: Санкт-Петербург
  place-of: russia
sochi | place | Sochi
  scripts: ar: سوتشي; ru: Сочи
  place-of: russia
rostov-on-don | place | Rostov-on-Don
  alias: Rostov
  place-of: russia
kazan | place | Kazan
  place-of: russia
vladivostok | place | Vladivostok
  place-of: russia
kursk | place | Kursk
  alias: Kursk region
  place-of: russia
belgorod | place | Belgorod
  alias: Belgorod region
  place-of: russia
grozny | place | Grozny
  scripts: ru: Грозный
  place-of: russia
khasavyurt | place | Khasavyurt
  scripts: ru: Хасавюрт
  place-of: russia
nazran | place | Nazran
  place-of: russia
budyonnovsk | place | Budyonnovsk
  alias: Budennovsk
  place-of: russia
beslan | place | Beslan
  place-of: russia
dagestan | place | Dagestan
  place-of: russia
ingushetia | place | Ingushetia
  place-of: russia
gudermes | place | Gudermes
  place-of: russia
vladikavkaz | place | Vladikavkaz
  place-of: russia
pskov | place | Pskov
  place-of: russia

# South Caucasus and Central Asia, Moldova
tbilisi | place | Tbilisi
  place-of: georgia
gori | place | Gori
  place-of: georgia
zugdidi | place | Zugdidi
  place-of: georgia
gali | place | Gali
  alias: Gali district
  place-of: georgia
kodori-gorge | place | Kodori Gorge
  alias: Kodori valley; Kodori
  place-of: georgia
ergneti | place | Ergneti
  place-of: georgia
batumi | place | Batumi
  place-of: georgia
poti | place | Poti
  place-of: georgia
sagarejo | place | Sagarejo
  place-of: georgia
sukhumi | place | Sukhumi
  alias: Sukhum; Sokhumi
  scripts: ru: Сухуми; ru: Сухум
  place-of: abkhazia
ochamchire | place | Ochamchire
  place-of: abkhazia
gudauta | place | Gudauta
  place-of: abkhazia
tskhinvali | place | Tskhinvali
  alias: Tskhinval
  scripts: ru: Цхинвали
  place-of: south-ossetia
akhalgori | place | Akhalgori
  place-of: south-ossetia
yerevan | place | Yerevan
  scripts: ru: Ереван
  place-of: armenia
gyumri | place | Gyumri
  place-of: armenia
meghri | place | Meghri
  place-of: armenia
syunik | place | Syunik
  alias: Syunik province; Zangezur
  place-of: armenia
goris | place | Goris
  place-of: armenia
jermuk | place | Jermuk
  place-of: armenia
tavush | place | Tavush
  place-of: armenia
sotk | place | Sotk
  place-of: armenia
vardenis | place | Vardenis
  place-of: armenia
baku | place | Baku
  scripts: ru: Баку
  place-of: azerbaijan
ganja | place | Ganja
  place-of: azerbaijan
shusha | place | Shusha
  alias: Shushi
  place-of: azerbaijan
fuzuli | place | Fuzuli
  alias: Fizuli
  place-of: azerbaijan
aghdam | place | Aghdam
  alias: Agdam
  place-of: azerbaijan
kelbajar | place | Kelbajar
  alias: Kalbajar; Karvachar
  place-of: azerbaijan
lachin | place | Lachin
  alias: Lachin corridor; Berdzor
  place-of: azerbaijan
jabrayil | place | Jabrayil
  alias: Jebrail
  place-of: azerbaijan
zangilan | place | Zangilan
  place-of: azerbaijan
terter | place | Terter
  alias: Tartar
  place-of: azerbaijan
barda | place | Barda
  place-of: azerbaijan
hadrut | place | Hadrut
  place-of: azerbaijan
nakhchivan | place | Nakhchivan
  alias: Nakhichevan
  place-of: azerbaijan
martakert | place | Martakert
  alias: Aghdara
  place-of: azerbaijan
martuni | place | Martuni
  place-of: azerbaijan
yevlakh | place | Yevlakh
  place-of: azerbaijan
stepanakert | place | Stepanakert
  alias: Khankendi; Xankendi
  scripts: ru: Степанакерт
  place-of: nagorno-karabakh
astana | place | Astana
  alias: Nur-Sultan; Akmola; Kazakh capital
  scripts: ar: أستانا; ar: أستانة; ru: Астана
  place-of: kazakhstan
almaty | place | Almaty
  alias: Alma-Ata
  place-of: kazakhstan
rixos-president-hotel | place | Rixos President Hotel
  alias: Rixos Hotel; Rixos President Astana
  place-of: kazakhstan
aktau | place | Aktau
  place-of: kazakhstan
dushanbe | place | Dushanbe
  place-of: tajikistan
garm | place | Garm
  place-of: tajikistan
gorno-badakhshan | place | Gorno-Badakhshan
  alias: Badakhshan in Tajikistan; Khorog
  place-of: tajikistan
bishkek | place | Bishkek
  place-of: kyrgyzstan
osh | place | Osh
  place-of: kyrgyzstan
batken | place | Batken
  place-of: kyrgyzstan
tashkent | place | Tashkent
  place-of: uzbekistan
samarkand | place | Samarkand
  place-of: uzbekistan
ashgabat | place | Ashgabat
  place-of: turkmenistan
avaza | place | Avaza
  place-of: turkmenistan
chisinau | place | Chisinau
  alias: Kishinev
  place-of: moldova
bender | place | Bender
  alias: Bendery; Tighina
  place-of: moldova
dubasari | place | Dubasari
  alias: Dubossary
  place-of: moldova
balti | place | Balti
  place-of: moldova
tiraspol | place | Tiraspol
  place-of: transnistria
rybnitsa | place | Rybnitsa
  alias: Ribnita
  place-of: transnistria

# Western and Central Europe, where talks are held
geneva | place | Geneva
  scripts: ar: جنيف; ru: Женева; fr: Genève; tr: Cenevre
  place-of: switzerland
palais-des-nations | place | Palais des Nations
  place-of: switzerland
bern | place | Bern
  alias: Berne
  place-of: switzerland
lausanne | place | Lausanne
  place-of: switzerland
montreux | place | Montreux
  place-of: switzerland
zurich | place | Zurich
  place-of: switzerland
davos | place | Davos
  place-of: switzerland
crans-montana | place | Crans-Montana
  place-of: switzerland
mont-pelerin | place | Mont Pelerin
  alias: Mont Pèlerin
  place-of: switzerland
lucerne | place | Lucerne
  alias: Luzern
  place-of: switzerland
lugano | place | Lugano
  place-of: switzerland
burgenstock | place | Burgenstock
  alias: Bürgenstock
  place-of: switzerland
caux | place | Caux
  place-of: switzerland
vienna | place | Vienna
  scripts: ar: فيينا; ru: Вена
  place-of: austria
paris | place | Paris
  place-of: france
rambouillet | place | Rambouillet
  place-of: france
fontainebleau | place | Fontainebleau
  place-of: france
strasbourg | place | Strasbourg
  place-of: france
dijon | place | Dijon
  place-of: france
la-celle-saint-cloud | place | La Celle Saint-Cloud
  alias: La Celle-Saint-Cloud
  place-of: france
linas-marcoussis | place | Linas-Marcoussis
  alias: Marcoussis
  place-of: france
corsica | place | Corsica
  place-of: france
evian | place | Evian
  place-of: france
berlin | place | Berlin
  place-of: germany
bonn | place | Bonn
  place-of: germany
munich | place | Munich
  place-of: germany
petersberg | place | Petersberg
  place-of: germany
hamburg | place | Hamburg
  place-of: germany
ramstein | place | Ramstein
  place-of: germany
meseberg | place | Meseberg
  place-of: germany
brussels | place | Brussels
  scripts: ar: بروكسل; ru: Брюссель
  place-of: belgium
the-hague | place | The Hague
  alias: Hague
  place-of: netherlands
utrecht | place | Utrecht
  place-of: netherlands
amsterdam | place | Amsterdam
  place-of: netherlands
noordwijk | place | Noordwijk
  place-of: netherlands
london | place | London
  place-of: united-kingdom
belfast | place | Belfast
  place-of: united-kingdom
northern-ireland | place | Northern Ireland
  alias: Ulster
  place-of: united-kingdom
stormont | place | Stormont
  alias: Stormont Castle; Castle Buildings
  place-of: united-kingdom
derry | place | Derry
  alias: Londonderry
  place-of: united-kingdom
omagh | place | Omagh
  place-of: united-kingdom
armagh | place | Armagh
  alias: South Armagh
  place-of: united-kingdom
drumcree | place | Drumcree
  place-of: united-kingdom
portadown | place | Portadown
  place-of: united-kingdom
leeds-castle | place | Leeds Castle
  place-of: united-kingdom
st-andrews | place | St Andrews
  place-of: united-kingdom
hillsborough | place | Hillsborough
  alias: Hillsborough Castle
  place-of: united-kingdom
lancaster-house | place | Lancaster House
  place-of: united-kingdom
edinburgh | place | Edinburgh
  place-of: united-kingdom
dublin | place | Dublin
  place-of: ireland
dundalk | place | Dundalk
  place-of: ireland
rome | place | Rome
  place-of: italy
milan | place | Milan
  place-of: italy
palermo | place | Palermo
  place-of: italy
aviano | place | Aviano
  place-of: italy
brindisi | place | Brindisi
  place-of: italy
santegidio | place | Sant'Egidio
  alias: Trastevere
  place-of: vatican
oslo | place | Oslo
  scripts: ru: Осло
  place-of: norway
bergen | place | Bergen
  place-of: norway
stockholm | place | Stockholm
  place-of: sweden
rimbo | place | Rimbo
  alias: Johannesberg Castle
  place-of: sweden
malmo | place | Malmo
  place-of: sweden
uppsala | place | Uppsala
  place-of: sweden
helsinki | place | Helsinki
  place-of: finland
vantaa | place | Vantaa
  alias: Konigstedt Manor; Königstedt
  place-of: finland
copenhagen | place | Copenhagen
  place-of: denmark
madrid | place | Madrid
  place-of: spain
basque-country | place | Basque Country
  alias: Euskadi
  place-of: spain
san-sebastian | place | San Sebastian
  alias: Donostia
  place-of: spain
bilbao | place | Bilbao
  place-of: spain
barcelona | place | Barcelona
  place-of: spain
catalonia | place | Catalonia
  place-of: spain
lisbon | place | Lisbon
  place-of: portugal
estoril | place | Estoril
  place-of: portugal
athens | place | Athens
  place-of: greece
corfu | place | Corfu
  place-of: greece
prespa | place | Prespa
  alias: Prespes
  place-of: greece
warsaw | place | Warsaw
  place-of: poland
krakow | place | Krakow
  place-of: poland
budapest | place | Budapest
  place-of: hungary
prague | place | Prague
  place-of: czech-republic
bratislava | place | Bratislava
  place-of: slovakia
bucharest | place | Bucharest
  place-of: romania
sofia | place | Sofia
  place-of: bulgaria
valletta | place | Valletta
  place-of: malta
reykjavik | place | Reykjavik
  place-of: iceland
luxembourg-city | place | Luxembourg
  place-of: luxembourg
tallinn | place | Tallinn
  place-of: estonia
riga | place | Riga
  place-of: latvia
vilnius | place | Vilnius
  place-of: lithuania
nicosia | place | Nicosia
  alias: Lefkosia; Lefkosa
  place-of: cyprus
famagusta | place | Famagusta
  alias: Varosha; Maras
  place-of: cyprus
larnaca | place | Larnaca
  place-of: cyprus
limassol | place | Limassol
  place-of: cyprus
ledra-palace | place | Ledra Palace
  place-of: cyprus
ledra-street | place | Ledra Street
  place-of: cyprus
pyla | place | Pyla
  place-of: cyprus
kyrenia | place | Kyrenia
  place-of: cyprus
morphou | place | Morphou
  alias: Guzelyurt
  place-of: cyprus
green-line | place | Green Line
  alias: UN buffer zone in Cyprus
  place-of: cyprus
karpasia | place | Karpasia
  alias: Karpas
  place-of: cyprus

# Former Yugoslavia
sarajevo | place | Sarajevo
  place-of: bosnia-and-herzegovina
srebrenica | place | Srebrenica
  place-of: bosnia-and-herzegovina
zepa | place | Zepa
  place-of: bosnia-and-herzegovina
gorazde | place | Gorazde
  place-of: bosnia-and-herzegovina
bihac | place | Bihac
  place-of: bosnia-and-herzegovina
tuzla | place | Tuzla
  place-of: bosnia-and-herzegovina
mostar | place | Mostar
  place-of: bosnia-and-herzegovina
banja-luka | place | Banja Luka
  place-of: bosnia-and-herzegovina
pale | place | Pale
  place-of: bosnia-and-herzegovina
brcko | place | Brcko
  place-of: bosnia-and-herzegovina
sanski-most | place | Sanski Most
  place-of: bosnia-and-herzegovina
prijedor | place | Prijedor
  place-of: bosnia-and-herzegovina
mrkonjic-grad | place | Mrkonjic Grad
  place-of: bosnia-and-herzegovina
donji-vakuf | place | Donji Vakuf
  place-of: bosnia-and-herzegovina
bosanska-krupa | place | Bosanska Krupa
  place-of: bosnia-and-herzegovina
velika-kladusa | place | Velika Kladusa
  place-of: bosnia-and-herzegovina
cazin | place | Cazin
  place-of: bosnia-and-herzegovina
vitez | place | Vitez
  place-of: bosnia-and-herzegovina
travnik | place | Travnik
  place-of: bosnia-and-herzegovina
zenica | place | Zenica
  place-of: bosnia-and-herzegovina
maglaj | place | Maglaj
  place-of: bosnia-and-herzegovina
doboj | place | Doboj
  place-of: bosnia-and-herzegovina
mount-igman | place | Mount Igman
  alias: Igman
  place-of: bosnia-and-herzegovina
posavina-corridor | place | Posavina corridor
  place-of: bosnia-and-herzegovina
jajce | place | Jajce
  place-of: bosnia-and-herzegovina
northern-bosnia | place | northern Bosnia
  place-of: bosnia-and-herzegovina
ilidza | place | Ilidza
  place-of: bosnia-and-herzegovina
visegrad | place | Visegrad
  place-of: bosnia-and-herzegovina
foca | place | Foca
  place-of: bosnia-and-herzegovina
zagreb | place | Zagreb
  place-of: croatia
knin | place | Knin
  place-of: croatia
vukovar | place | Vukovar
  place-of: croatia
krajina | place | Krajina
  place-of: croatia
eastern-slavonia | place | Eastern Slavonia
  place-of: croatia
western-slavonia | place | Western Slavonia
  place-of: croatia
dubrovnik | place | Dubrovnik
  place-of: croatia
osijek | place | Osijek
  place-of: croatia
erdut | place | Erdut
  place-of: croatia
zadar | place | Zadar
  place-of: croatia
belgrade | place | Belgrade
  place-of: serbia
novi-sad | place | Novi Sad
  place-of: serbia
presevo-valley | place | Presevo Valley
  alias: Presevo
  place-of: serbia
sandzak | place | Sandzak
  place-of: serbia
pristina | place | Pristina
  alias: Prishtina
  place-of: kosovo
mitrovica | place | Mitrovica
  alias: Kosovska Mitrovica; Mitrovice
  place-of: kosovo
malisevo | place | Malisevo
  alias: Malisheva
  place-of: kosovo
drenica | place | Drenica
  place-of: kosovo
prizren | place | Prizren
  place-of: kosovo
djakovica | place | Djakovica
  alias: Gjakova
  place-of: kosovo
decani | place | Decani
  place-of: kosovo
pec | place | Pec
  alias: Peja
  place-of: kosovo
racak | place | Racak
  alias: Recak
  place-of: kosovo
podujevo | place | Podujevo
  alias: Podujeva
  place-of: kosovo
orahovac | place | Orahovac
  place-of: kosovo
kacanik | place | Kacanik
  place-of: kosovo
junik | place | Junik
  place-of: kosovo
banjska | place | Banjska
  place-of: kosovo
zvecan | place | Zvecan
  place-of: kosovo
jarinje | place | Jarinje
  place-of: kosovo
northern-kosovo | place | northern Kosovo
  alias: north Kosovo
  place-of: kosovo
skopje | place | Skopje
  place-of: north-macedonia
tetovo | place | Tetovo
  place-of: north-macedonia
kumanovo | place | Kumanovo
  place-of: north-macedonia
ohrid | place | Ohrid
  place-of: north-macedonia
aracinovo | place | Aracinovo
  place-of: north-macedonia
ljubljana | place | Ljubljana
  place-of: slovenia
brioni | place | Brioni
  place-of: slovenia
brdo | place | Brdo
  place-of: slovenia
podgorica | place | Podgorica
  place-of: montenegro
tirana | place | Tirana
  place-of: albania

# United States and the Americas
washington | place | Washington
  alias: Washington DC; Washington, D.C.
  place-of: united-states
new-york | place | New York
  alias: New York City; UN headquarters in New York
  place-of: united-states
dayton | place | Dayton
  alias: Wright-Patterson Air Force Base
  place-of: united-states
camp-david | place | Camp David
  place-of: united-states
wye-river | place | Wye River
  alias: Wye Plantation
  place-of: united-states
shepherdstown | place | Shepherdstown
  place-of: united-states
key-west | place | Key West
  place-of: united-states
annapolis | place | Annapolis
  place-of: united-states
anchorage | place | Anchorage
  place-of: united-states
alaska | place | Alaska
  alias: Joint Base Elmendorf-Richardson
  place-of: united-states
mar-a-lago | place | Mar-a-Lago
  place-of: united-states
miami | place | Miami
  place-of: united-states
ottawa | place | Ottawa
  place-of: canada
montreal | place | Montreal
  place-of: canada
toronto | place | Toronto
  place-of: canada
kananaskis | place | Kananaskis
  place-of: canada
mexico-city | place | Mexico City
  place-of: mexico
chiapas | place | Chiapas
  place-of: mexico
san-andres-larrainzar | place | San Andres Larrainzar
  alias: San Andres
  place-of: mexico
san-cristobal-de-las-casas | place | San Cristobal de las Casas
  place-of: mexico
chapultepec | place | Chapultepec
  alias: Chapultepec Castle
  place-of: mexico
havana | place | Havana
  place-of: cuba
bogota | place | Bogota
  place-of: colombia
cartagena | place | Cartagena
  place-of: colombia
medellin | place | Medellin
  place-of: colombia
cali | place | Cali
  place-of: colombia
cauca | place | Cauca
  place-of: colombia
narino | place | Narino
  place-of: colombia
arauca | place | Arauca
  place-of: colombia
catatumbo | place | Catatumbo
  place-of: colombia
norte-de-santander | place | Norte de Santander
  place-of: colombia
choco | place | Choco
  place-of: colombia
antioquia | place | Antioquia
  place-of: colombia
meta | place | Meta
  place-of: colombia
caqueta | place | Caqueta
  place-of: colombia
san-vicente-del-caguan | place | San Vicente del Caguan
  alias: Caguan
  place-of: colombia
putumayo | place | Putumayo
  place-of: colombia
buenaventura | place | Buenaventura
  place-of: colombia
cucuta | place | Cucuta
  place-of: colombia
uraba | place | Uraba
  place-of: colombia
tumaco | place | Tumaco
  place-of: colombia
guaviare | place | Guaviare
  place-of: colombia
la-macarena | place | La Macarena
  place-of: colombia
ralito | place | Ralito
  alias: Santa Fe de Ralito
  place-of: colombia
montes-de-maria | place | Montes de Maria
  place-of: colombia
tibu | place | Tibu
  place-of: colombia
caracas | place | Caracas
  place-of: venezuela
quito | place | Quito
  place-of: ecuador
guayaquil | place | Guayaquil
  place-of: ecuador
cenepa | place | Cenepa
  alias: Cordillera del Condor
  place-of: ecuador
lima | place | Lima
  place-of: peru
ayacucho | place | Ayacucho
  place-of: peru
brasilia | place | Brasilia
  place-of: brazil
rio-de-janeiro | place | Rio de Janeiro
  place-of: brazil
buenos-aires | place | Buenos Aires
  place-of: argentina
santiago | place | Santiago
  place-of: chile
san-salvador | place | San Salvador
  place-of: el-salvador
guatemala-city | place | Guatemala City
  place-of: guatemala
tegucigalpa | place | Tegucigalpa
  place-of: honduras
san-jose | place | San Jose
  place-of: costa-rica
panama-city | place | Panama City
  place-of: panama
contadora | place | Contadora
  place-of: panama
managua | place | Managua
  place-of: nicaragua
bridgetown | place | Bridgetown
  place-of: barbados
santo-domingo | place | Santo Domingo
  place-of: dominican-republic
port-au-prince | place | Port-au-Prince
  place-of: haiti

# South Asia
kabul | place | Kabul
  place-of: afghanistan
kandahar | place | Kandahar
  place-of: afghanistan
helmand | place | Helmand
  place-of: afghanistan
lashkar-gah | place | Lashkar Gah
  place-of: afghanistan
kunduz | place | Kunduz
  place-of: afghanistan
herat | place | Herat
  place-of: afghanistan
mazar-i-sharif | place | Mazar-i-Sharif
  alias: Mazar-e-Sharif; Mazar
  place-of: afghanistan
jalalabad | place | Jalalabad
  place-of: afghanistan
ghazni | place | Ghazni
  place-of: afghanistan
bamiyan | place | Bamiyan
  alias: Bamyan
  place-of: afghanistan
panjshir | place | Panjshir
  alias: Panjshir valley
  place-of: afghanistan
badakhshan | place | Badakhshan
  place-of: afghanistan
nangarhar | place | Nangarhar
  place-of: afghanistan
khost | place | Khost
  place-of: afghanistan
paktika | place | Paktika
  place-of: afghanistan
paktia | place | Paktia
  place-of: afghanistan
zaranj | place | Zaranj
  place-of: afghanistan
faryab | place | Faryab
  place-of: afghanistan
taloqan | place | Taloqan
  place-of: afghanistan
bagram | place | Bagram
  place-of: afghanistan
spin-boldak | place | Spin Boldak
  place-of: afghanistan
torkham | place | Torkham
  place-of: afghanistan
logar | place | Logar
  place-of: afghanistan
wardak | place | Wardak
  place-of: afghanistan
islamabad | place | Islamabad
  place-of: pakistan
rawalpindi-city | place | Rawalpindi
  place-of: pakistan
peshawar | place | Peshawar
  place-of: pakistan
quetta | place | Quetta
  place-of: pakistan
karachi | place | Karachi
  place-of: pakistan
lahore | place | Lahore
  place-of: pakistan
murree | place | Murree
  place-of: pakistan
north-waziristan | place | North Waziristan
  place-of: pakistan
south-waziristan | place | South Waziristan
  place-of: pakistan
miranshah | place | Miranshah
  alias: Miran Shah
  place-of: pakistan
swat | place | Swat
  alias: Swat Valley; Malakand
  place-of: pakistan
khyber-pakhtunkhwa | place | Khyber Pakhtunkhwa
  alias: North-West Frontier Province; NWFP
  place-of: pakistan
balochistan | place | Balochistan
  alias: Baluchistan
  place-of: pakistan
bajaur | place | Bajaur
  place-of: pakistan
kurram | place | Kurram
  alias: Kurram district; Parachinar
  place-of: pakistan
muzaffarabad | place | Muzaffarabad
  place-of: pakistan
chaman | place | Chaman
  place-of: pakistan
azad-kashmir | place | Azad Kashmir
  alias: Pakistan-administered Kashmir
  place-of: pakistan
new-delhi | place | New Delhi
  alias: Delhi
  place-of: india
kashmir | place | Kashmir
  alias: Jammu and Kashmir; Indian-administered Kashmir
  place-of: india
srinagar | place | Srinagar
  place-of: india
jammu | place | Jammu
  place-of: india
line-of-control | place | Line of Control
  alias: LoC
  place-of: india
kargil | place | Kargil
  place-of: india
siachen | place | Siachen
  alias: Siachen Glacier
  place-of: india
pahalgam | place | Pahalgam
  place-of: india
agra | place | Agra
  place-of: india
simla | place | Simla
  alias: Shimla
  place-of: india
ladakh | place | Ladakh
  place-of: india
galwan-valley | place | Galwan Valley
  alias: Galwan
  place-of: india
punjab | place | Punjab
  place-of: india
amritsar | place | Amritsar
  place-of: india
assam | place | Assam
  place-of: india
nagaland | place | Nagaland
  place-of: india
manipur | place | Manipur
  place-of: india
imphal | place | Imphal
  place-of: india
moreh | place | Moreh
  place-of: india
bodoland | place | Bodoland
  place-of: india
darjeeling | place | Darjeeling
  place-of: india
chhattisgarh | place | Chhattisgarh
  place-of: india
mumbai | place | Mumbai
  alias: Bombay
  place-of: india
goa | place | Goa
  place-of: india
bastar | place | Bastar
  place-of: india
poonch | place | Poonch
  place-of: india
dhaka | place | Dhaka
  place-of: bangladesh
chittagong-hill-tracts | place | Chittagong Hill Tracts
  place-of: bangladesh
coxs-bazar | place | Cox's Bazar
  place-of: bangladesh
kathmandu | place | Kathmandu
  place-of: nepal
nepalgunj | place | Nepalgunj
  alias: Nepalganj
  place-of: nepal
hapure | place | Hapure
  place-of: nepal
dang | place | Dang
  alias: Dang district
  place-of: nepal
rolpa | place | Rolpa
  place-of: nepal
rukum | place | Rukum
  place-of: nepal
pokhara | place | Pokhara
  place-of: nepal
doramba | place | Doramba
  alias: Ramechhap
  place-of: nepal
biratnagar | place | Biratnagar
  place-of: nepal
terai | place | Terai
  place-of: nepal
colombo | place | Colombo
  place-of: sri-lanka
jaffna | place | Jaffna
  alias: Jaffna peninsula
  place-of: sri-lanka
kilinochchi | place | Kilinochchi
  place-of: sri-lanka
trincomalee | place | Trincomalee
  place-of: sri-lanka
batticaloa | place | Batticaloa
  place-of: sri-lanka
vavuniya | place | Vavuniya
  place-of: sri-lanka
mannar | place | Mannar
  place-of: sri-lanka
mullaitivu | place | Mullaitivu
  place-of: sri-lanka
elephant-pass | place | Elephant Pass
  place-of: sri-lanka
muttur | place | Muttur
  alias: Mutur
  place-of: sri-lanka
vakarai | place | Vakarai
  place-of: sri-lanka
omanthai | place | Omanthai
  place-of: sri-lanka
kandy | place | Kandy
  place-of: sri-lanka
habarana | place | Habarana
  place-of: sri-lanka
mavil-aru | place | Mavil Aru
  place-of: sri-lanka
point-pedro | place | Point Pedro
  place-of: sri-lanka
vanni | place | Vanni
  alias: Wanni
  place-of: sri-lanka
allaipiddy | place | Allaipiddy
  place-of: sri-lanka
kebitigollewa | place | Kebitigollewa
  alias: Kebithigollewa
  place-of: sri-lanka
male | place | Male
  place-of: maldives

# South-East Asia
naypyidaw | place | Naypyidaw
  alias: Nay Pyi Taw
  place-of: myanmar
yangon | place | Yangon
  alias: Rangoon
  place-of: myanmar
mandalay | place | Mandalay
  place-of: myanmar
laiza | place | Laiza
  place-of: myanmar
myitkyina | place | Myitkyina
  place-of: myanmar
kachin-state | place | Kachin State
  alias: Kachin
  place-of: myanmar
shan-state | place | Shan State
  alias: Shan; northern Shan
  place-of: myanmar
lashio | place | Lashio
  place-of: myanmar
laukkai | place | Laukkai
  alias: Laukkaing; Kokang
  place-of: myanmar
muse | place | Muse
  place-of: myanmar
rakhine | place | Rakhine
  alias: Rakhine State; Arakan State
  place-of: myanmar
sittwe | place | Sittwe
  place-of: myanmar
kyaukphyu | place | Kyaukphyu
  place-of: myanmar
maungdaw | place | Maungdaw
  place-of: myanmar
chin-state | place | Chin State
  place-of: myanmar
karen-state | place | Karen State
  alias: Kayin State; Kayin
  place-of: myanmar
kayah | place | Kayah
  alias: Kayah State; Karenni State
  place-of: myanmar
hpa-an | place | Hpa-an
  place-of: myanmar
myawaddy | place | Myawaddy
  place-of: myanmar
sagaing | place | Sagaing
  place-of: myanmar
bhamo | place | Bhamo
  place-of: myanmar
hpakant | place | Hpakant
  place-of: myanmar
panglong | place | Panglong
  place-of: myanmar
loikaw | place | Loikaw
  place-of: myanmar
mongla | place | Mongla
  place-of: myanmar
kyaukme | place | Kyaukme
  place-of: myanmar
hsipaw | place | Hsipaw
  place-of: myanmar
nawnghkio | place | Nawnghkio
  place-of: myanmar
bangkok | place | Bangkok
  place-of: thailand
chiang-mai | place | Chiang Mai
  place-of: thailand
mae-sot | place | Mae Sot
  place-of: thailand
pattani | place | Pattani
  alias: Patani
  place-of: thailand
southern-thailand | place | southern Thailand
  alias: Thailand's deep south
  place-of: thailand
yala | place | Yala
  place-of: thailand
narathiwat | place | Narathiwat
  place-of: thailand
surin | place | Surin
  place-of: thailand
sisaket | place | Sisaket
  alias: Si Sa Ket
  place-of: thailand
buriram | place | Buriram
  place-of: thailand
ubon-ratchathani | place | Ubon Ratchathani
  place-of: thailand
trat | place | Trat
  place-of: thailand
sa-kaeo | place | Sa Kaeo
  place-of: thailand
chanthaburi | place | Chanthaburi
  place-of: thailand
phnom-penh | place | Phnom Penh
  place-of: cambodia
siem-reap | place | Siem Reap
  place-of: cambodia
pailin | place | Pailin
  place-of: cambodia
anlong-veng | place | Anlong Veng
  place-of: cambodia
preah-vihear | place | Preah Vihear
  alias: Preah Vihear temple
  place-of: cambodia
oddar-meanchey | place | Oddar Meanchey
  place-of: cambodia
poipet | place | Poipet
  place-of: cambodia
ta-muen-thom | place | Ta Muen Thom
  alias: Ta Moan Thom; Prasat Ta Moan Thom
  place-of: cambodia
ta-krabei | place | Ta Krabei
  alias: Ta Kwai
  place-of: cambodia
battambang | place | Battambang
  place-of: cambodia
emerald-triangle | place | Emerald Triangle
  alias: Chong Bok; Mom Bei
  place-of: cambodia
pursat | place | Pursat
  place-of: cambodia
koh-kong | place | Koh Kong
  place-of: cambodia
kuala-lumpur | place | Kuala Lumpur
  place-of: malaysia
putrajaya | place | Putrajaya
  place-of: malaysia
langkawi | place | Langkawi
  place-of: malaysia
penang | place | Penang
  place-of: malaysia
sabah | place | Sabah
  place-of: malaysia
sentosa | place | Sentosa
  alias: Capella Hotel
  place-of: singapore
jakarta | place | Jakarta
  place-of: indonesia
aceh | place | Aceh
  alias: Nanggroe Aceh Darussalam
  place-of: indonesia
banda-aceh | place | Banda Aceh
  place-of: indonesia
lhokseumawe | place | Lhokseumawe
  place-of: indonesia
bireuen | place | Bireuen
  place-of: indonesia
pidie | place | Pidie
  place-of: indonesia
bogor | place | Bogor
  place-of: indonesia
bali | place | Bali
  place-of: indonesia
west-papua | place | West Papua
  alias: Papua; Irian Jaya
  place-of: indonesia
jayapura | place | Jayapura
  place-of: indonesia
ambon | place | Ambon
  place-of: indonesia
maluku | place | Maluku
  alias: Moluccas
  place-of: indonesia
poso | place | Poso
  place-of: indonesia
malino | place | Malino
  place-of: indonesia
kupang | place | Kupang
  place-of: indonesia
atambua | place | Atambua
  place-of: indonesia
surabaya | place | Surabaya
  place-of: indonesia
west-timor | place | West Timor
  place-of: indonesia
dili | place | Dili
  place-of: east-timor
baucau | place | Baucau
  place-of: east-timor
suai | place | Suai
  place-of: east-timor
liquica | place | Liquica
  place-of: east-timor
maliana | place | Maliana
  place-of: east-timor
oecussi | place | Oecussi
  place-of: east-timor
manila | place | Manila
  place-of: philippines
mindanao | place | Mindanao
  place-of: philippines
cotabato | place | Cotabato
  alias: Cotabato City
  place-of: philippines
maguindanao | place | Maguindanao
  place-of: philippines
marawi | place | Marawi
  place-of: philippines
zamboanga | place | Zamboanga
  alias: Zamboanga City
  place-of: philippines
basilan | place | Basilan
  place-of: philippines
sulu | place | Sulu
  place-of: philippines
jolo | place | Jolo
  place-of: philippines
davao | place | Davao
  alias: Davao City
  place-of: philippines
camp-abubakar | place | Camp Abubakar
  place-of: philippines
lanao | place | Lanao
  place-of: philippines
north-cotabato | place | North Cotabato
  place-of: philippines
buldon | place | Buldon
  place-of: philippines
bangsamoro | place | Bangsamoro
  alias: ARMM; BARMM
  place-of: philippines
bukidnon | place | Bukidnon
  place-of: philippines
samar | place | Samar
  place-of: philippines
negros | place | Negros
  place-of: philippines
mamasapano | place | Mamasapano
  place-of: philippines
general-santos | place | General Santos
  place-of: philippines
hanoi | place | Hanoi
  place-of: vietnam
vientiane | place | Vientiane
  place-of: laos
bandar-seri-begawan | place | Bandar Seri Begawan
  place-of: brunei
bougainville | place | Bougainville
  place-of: papua-new-guinea
port-moresby | place | Port Moresby
  place-of: papua-new-guinea
arawa | place | Arawa
  place-of: papua-new-guinea
panguna | place | Panguna
  place-of: papua-new-guinea
burnham | place | Burnham
  place-of: new-zealand
lincoln | place | Lincoln
  place-of: new-zealand
wellington | place | Wellington
  place-of: new-zealand
honiara | place | Honiara
  place-of: solomon-islands
guadalcanal | place | Guadalcanal
  place-of: solomon-islands
canberra | place | Canberra
  place-of: australia
townsville | place | Townsville
  place-of: australia
cairns | place | Cairns
  place-of: australia
melbourne | place | Melbourne
  place-of: australia
sydney | place | Sydney
  place-of: australia
suva | place | Suva
  place-of: fiji

# East Asia
pyongyang | place | Pyongyang
  place-of: north-korea
yongbyon | place | Yongbyon
  place-of: north-korea
kaesong | place | Kaesong
  place-of: north-korea
mount-kumgang | place | Mount Kumgang
  place-of: north-korea
seoul | place | Seoul
  place-of: south-korea
panmunjom | place | Panmunjom
  alias: Joint Security Area
  place-of: south-korea
demilitarized-zone | place | Demilitarized Zone
  alias: DMZ; Demilitarised Zone; Korean DMZ
  place-of: south-korea
yeonpyeong | place | Yeonpyeong
  alias: Yeonpyeong Island
  place-of: south-korea
northern-limit-line | place | Northern Limit Line
  place-of: south-korea
busan | place | Busan
  place-of: south-korea
beijing | place | Beijing
  alias: Peking
  place-of: china
kunming | place | Kunming
  place-of: china
shanghai | place | Shanghai
  place-of: china
tianjin | place | Tianjin
  place-of: china
hong-kong | place | Hong Kong
  place-of: china
ruili | place | Ruili
  place-of: china
urumqi | place | Urumqi
  place-of: china
hainan | place | Hainan
  place-of: china
tokyo | place | Tokyo
  place-of: japan
hakone | place | Hakone
  place-of: japan
osaka | place | Osaka
  place-of: japan
hiroshima | place | Hiroshima
  place-of: japan
taipei | place | Taipei
  place-of: taiwan
taiwan-strait | place | Taiwan Strait
  place-of: taiwan
ulaanbaatar | place | Ulaanbaatar
  alias: Ulan Bator
  place-of: mongolia

# More towns, districts and provinces from which breaches and fighting are reported
darat-izza | place | Darat Izza
  alias: Darat Ezza; Daret Azzeh; Darat Izzah
  place-of: syria
urem-al-kubra | place | Urem al-Kubra
  alias: Orum al-Kubra; Urum al-Kubra
  place-of: syria
maaret-misrin | place | Maaret Misrin
  alias: Maarrat Misrin; Maaret Misreen
  place-of: syria
kafr-takharim | place | Kafr Takharim
  place-of: syria
armanaz | place | Armanaz
  place-of: syria
al-tamanah | place | al-Tamanah
  alias: Tamana; al-Tamaniah
  place-of: syria
abu-al-duhur | place | Abu al-Duhur
  alias: Abu al-Dhuhur; Abu al-Duhur airbase
  place-of: syria
hobait | place | Hobait
  alias: Habit; al-Habit; Hbeit
  place-of: syria
maar-shoreen | place | Maar Shoreen
  alias: Maar Shurin
  place-of: syria
khan-al-subul | place | Khan al-Subul
  place-of: syria
neirab | place | Neirab
  alias: Nairab; al-Nayrab
  place-of: syria
jabal-al-zawiya | place | Jabal al-Zawiya
  alias: Jabal Zawiya; Zawiya Mountain
  place-of: syria
kafr-daryan | place | Kafr Daryan
  place-of: syria
badama | place | Badama
  place-of: syria
al-zirbah | place | al-Zirbah
  alias: Zerba; al-Zerbah
  place-of: syria
tal-hadya | place | Tal Hadya
  place-of: syria
zitan | place | Zitan
  place-of: syria
rityan | place | Rityan
  alias: Ratyan
  place-of: syria
bayanoun | place | Bayanoun
  place-of: syria
mayer | place | Mayer
  place-of: syria
handarat | place | Handarat
  alias: Handarat camp
  place-of: syria
al-safira | place | al-Safira
  alias: Safira; as-Safirah
  place-of: syria
khanasser | place | Khanasser
  alias: Khanaser
  place-of: syria
maskanah | place | Maskanah
  alias: Meskene
  place-of: syria
dayr-hafir | place | Dayr Hafir
  alias: Deir Hafer
  place-of: syria
tadef | place | Tadef
  alias: Tadif
  place-of: syria
rai | place | Rai
  alias: al-Rai; Cobanbey
  place-of: syria
kafr-naha | place | Kafr Naha
  place-of: syria
al-mansoura | place | al-Mansoura
  alias: Mansoura
  place-of: syria
zakiyah | place | Zakiyah
  alias: Zakia
  place-of: syria
kanaker | place | Kanaker
  place-of: syria
sasa | place | Sasa
  place-of: syria
deir-khabiyeh | place | Deir Khabiyeh
  alias: Deir Khabiya
  place-of: syria
deir-al-asafir | place | Deir al-Asafir
  place-of: syria
zibdin | place | Zibdin
  alias: Zebdin
  place-of: syria
jisreen | place | Jisreen
  alias: Jisrin
  place-of: syria
aftris | place | Aftris
  alias: Aftaris; Iftris
  place-of: syria
mliha | place | Mliha
  alias: al-Mleha; Al-Maliha
  place-of: syria
shifouniya | place | Shifouniya
  alias: al-Shifouniyah; Shifuniyah
  place-of: syria
rihan | place | Rihan
  alias: al-Rayhan; Raihan
  place-of: syria
tal-kurdi | place | Tal Kurdi
  alias: Tal al-Kurdi
  place-of: syria
hosh-al-dawahira | place | Hosh al-Dawahira
  alias: Hawsh al-Dawahirah
  place-of: syria
dahiyat-al-assad | place | Dahiyat al-Assad
  alias: Assad suburb
  place-of: syria
ashrafiyat-al-wadi | place | Ashrafiyat al-Wadi
  alias: Ashrafiyat Wadi Barada
  place-of: syria
souk-wadi-barada | place | Souk Wadi Barada
  alias: Suq Wadi Barada
  place-of: syria
efra | place | Efra
  alias: Ifra; Afra
  place-of: syria
hreira | place | Hreira
  alias: Hurayra; Harira
  place-of: syria
jdeidet-al-wadi | place | Jdeidet al-Wadi
  alias: Jdaydat al-Wadi
  place-of: syria
deir-foul | place | Deir Foul
  alias: Dayr Ful
  place-of: syria
ezzeddin | place | Ezzeddin
  alias: Izz al-Din
  place-of: syria
al-farhaniyah | place | al-Farhaniyah
  alias: Farhaniya
  place-of: syria
um-sharshouh | place | Um Sharshouh
  alias: Umm Sharshuh
  place-of: syria
tasnin | place | Tasnin
  alias: Tesnin
  place-of: syria
kafr-laha | place | Kafr Laha
  place-of: syria
tallaf | place | Tallaf
  alias: Tal Dahab
  place-of: syria
al-zara | place | al-Zara
  alias: Zara
  place-of: syria
jubb-al-jarrah | place | Jubb al-Jarrah
  place-of: syria
shaer | place | Shaer
  alias: al-Shaer gas field; Shaer field
  place-of: syria
qaryatayn | place | Qaryatayn
  alias: al-Qaryatayn; Qaryatain
  place-of: syria
sukhnah | place | Sukhnah
  alias: al-Sukhnah; Sukhna
  place-of: syria
maan | place | Maan
  alias: Ma'an
  place-of: syria
kawkab | place | Kawkab
  place-of: syria
tal-bazam | place | Tal Bazam
  alias: Tell Bizam
  place-of: syria
zor-al-haisa | place | Zor al-Haisa
  place-of: syria
lahaya | place | Lahaya
  place-of: syria
zalaqiyat | place | Zalaqiyat
  alias: al-Zalakiyat
  place-of: syria
hirbnafsah | place | Hirbnafsah
  alias: Hirbnafsa; Harbnafsah
  place-of: syria
qastun | place | Qastun
  place-of: syria
jubb-ramlah | place | Jubb Ramlah
  place-of: syria
kabanah | place | Kabanah
  alias: Kabbani; al-Kabina
  place-of: syria
tuffahiyah | place | Tuffahiyah
  place-of: syria
khirbet-ghazaleh | place | Khirbet Ghazaleh
  place-of: syria
al-hirak | place | al-Hirak
  alias: Herak; al-Hrak
  place-of: syria
al-naima | place | al-Naima
  alias: Naimah; Nu'ayma
  place-of: syria
yadudah | place | Yadudah
  alias: al-Yadoudeh
  place-of: syria
muzayrib | place | Muzayrib
  alias: Mzereb
  place-of: syria
umm-al-mayadhin | place | Umm al-Mayadhin
  place-of: syria
manshiyah | place | Manshiyah
  alias: al-Manshiya; Manshiyeh
  place-of: syria
sanamayn | place | Sanamayn
  alias: al-Sanamayn; Sanamein
  place-of: syria
kafr-shams | place | Kafr Shams
  place-of: syria
mahajjah | place | Mahajjah
  place-of: syria
ghabaghib | place | Ghabaghib
  place-of: syria
hadar | place | Hadar
  alias: Hader
  place-of: syria
jubata-al-khashab | place | Jubata al-Khashab
  alias: Jubata
  place-of: syria
khan-arnabah | place | Khan Arnabah
  place-of: syria
shahba | place | Shahba
  place-of: syria
ezraa | place | Ezraa
  alias: Izra
  place-of: syria
katerynivka | place | Katerynivka
  place-of: ukraine
bohdanivka | place | Bohdanivka
  place-of: ukraine
novozvanivka | place | Novozvanivka
  place-of: ukraine
pervomaisk | place | Pervomaisk
  alias: Pervomaysk
  place-of: ukraine
stakhanov | place | Stakhanov
  alias: Kadiivka
  place-of: ukraine
alchevsk | place | Alchevsk
  place-of: ukraine
lysychansk | place | Lysychansk
  place-of: ukraine
rubizhne | place | Rubizhne
  place-of: ukraine
troitske | place | Troitske
  place-of: ukraine
zaitseve | place | Zaitseve
  alias: Zaitsevo
  place-of: ukraine
pivdenne | place | Pivdenne
  place-of: ukraine
verkhnotoretske | place | Verkhnotoretske
  place-of: ukraine
kamianka | place | Kamianka
  place-of: ukraine
kruta-balka | place | Kruta Balka
  place-of: ukraine
vodyane | place | Vodyane
  place-of: ukraine
opytne | place | Opytne
  place-of: ukraine
nevelske | place | Nevelske
  place-of: ukraine
starohnativka | place | Starohnativka
  place-of: ukraine
hnutove | place | Hnutove
  place-of: ukraine
talakivka | place | Talakivka
  place-of: ukraine
pavlopil | place | Pavlopil
  place-of: ukraine
lebedynske | place | Lebedynske
  place-of: ukraine
berdiansk | place | Berdiansk
  alias: Berdyansk
  place-of: ukraine
volnovakha | place | Volnovakha
  place-of: ukraine
olenivka | place | Olenivka
  alias: Yelenovka
  place-of: ukraine
pyshchevyk | place | Pyshchevyk
  place-of: ukraine
sakhanka | place | Sakhanka
  place-of: ukraine
zaichenko | place | Zaichenko
  place-of: ukraine
vuhledar | place | Vuhledar
  alias: Ugledar
  place-of: ukraine
chasiv-yar | place | Chasiv Yar
  place-of: ukraine
toretsk | place | Toretsk
  place-of: ukraine
lyman | place | Lyman
  place-of: ukraine
soledar | place | Soledar
  place-of: ukraine
robotyne | place | Robotyne
  place-of: ukraine
orikhiv | place | Orikhiv
  place-of: ukraine
melitopol | place | Melitopol
  place-of: ukraine
enerhodar | place | Enerhodar
  place-of: ukraine
nikopol | place | Nikopol
  place-of: ukraine
chernihiv | place | Chernihiv
  place-of: ukraine
mykolaiv | place | Mykolaiv
  place-of: ukraine
zmiinyi | place | Zmiinyi
  alias: Snake Island
  place-of: ukraine
donetsk-filtration-station | place | Donetsk Filtration Station
  alias: Donetsk filtering station; Donetsk water filtration station
  place-of: ukraine
durayhimi | place | Durayhimi
  alias: al-Durayhimi; ad-Durayhimi
  place-of: yemen
hays | place | Hays
  place-of: yemen
al-tuhayta | place | al-Tuhayta
  alias: Tuhayta; at-Tuhayta
  place-of: yemen
bait-al-faqih | place | Bait al-Faqih
  place-of: yemen
kilo-16 | place | Kilo 16
  place-of: yemen
al-jarrahi | place | al-Jarrahi
  place-of: yemen
khokha | place | Khokha
  alias: al-Khokha; Khawkhah
  place-of: yemen
red-sea-mills | place | Red Sea Mills
  place-of: yemen
al-hali | place | al-Hali
  place-of: yemen
razih | place | Razih
  place-of: yemen
baqim | place | Baqim
  place-of: yemen
kitaf | place | Kitaf
  place-of: yemen
shada | place | Shada
  place-of: yemen
majz | place | Majz
  place-of: yemen
al-abdiyah | place | Al-Abdiyah
  place-of: yemen
jabal-murad | place | Jabal Murad
  place-of: yemen
harib | place | Harib
  place-of: yemen
bayhan | place | Bayhan
  place-of: yemen
ataq | place | Ataq
  place-of: yemen
usaylan | place | Usaylan
  place-of: yemen
mudiyah | place | Mudiyah
  place-of: yemen
shuqra | place | Shuqra
  place-of: yemen
crater | place | Crater
  place-of: yemen
khormaksar | place | Khormaksar
  place-of: yemen
radfan | place | Radfan
  place-of: yemen
qataba | place | Qataba
  place-of: yemen
damt | place | Damt
  place-of: yemen
hawban | place | Hawban
  place-of: yemen
hawdh-al-ashraf | place | Hawdh al-Ashraf
  place-of: yemen
saila | place | Saila
  place-of: yemen
abugrein | place | Abugrein
  place-of: libya
wadi-rabea | place | Wadi Rabea
  place-of: libya
ain-zara | place | Ain Zara
  place-of: libya
qasr-bin-ghashir | place | Qasr bin Ghashir
  place-of: libya
mitiga | place | Mitiga
  alias: Mitiga airport
  place-of: libya
al-shwayrif | place | al-Shwayrif
  place-of: libya
houn | place | Houn
  place-of: libya
kufra | place | Kufra
  place-of: libya
zuwara | place | Zuwara
  place-of: libya
ubari | place | Ubari
  place-of: libya
murzuq | place | Murzuq
  place-of: libya
al-azizia | place | Al-Azizia
  place-of: libya
tajoura | place | Tajoura
  place-of: libya
salah-al-din-district | place | Salah al-Din district
  place-of: libya
al-managil | place | Al-Managil
  place-of: sudan
singa | place | Singa
  place-of: sudan
al-dinder | place | Al-Dinder
  place-of: sudan
el-daein | place | El Daein
  alias: Ed Daein
  place-of: sudan
ardamata | place | Ardamata
  place-of: sudan
mornei | place | Mornei
  place-of: sudan
umm-ruwaba | place | Umm Ruwaba
  alias: Um Rawaba
  place-of: sudan
bara | place | Bara
  place-of: sudan
en-nahud | place | En Nahud
  alias: al-Nuhud
  place-of: sudan
el-fula | place | El Fula
  place-of: sudan
heglig | place | Heglig
  place-of: sudan
kosti | place | Kosti
  place-of: sudan
rabak | place | Rabak
  place-of: sudan
jebel-aulia | place | Jebel Aulia
  place-of: sudan
soba | place | Soba
  place-of: sudan
halfaya-bridge | place | Halfaya bridge
  place-of: sudan
tawila | place | Tawila
  place-of: sudan
mellit | place | Mellit
  place-of: sudan
kabkabiya | place | Kabkabiya
  place-of: sudan
malha | place | Malha
  place-of: sudan
golo | place | Golo
  place-of: sudan
muhajeria | place | Muhajeria
  place-of: sudan
haskanita | place | Haskanita
  place-of: sudan
labado | place | Labado
  place-of: sudan
talodi | place | Talodi
  place-of: sudan
rashad | place | Rashad
  place-of: sudan
kapoeta | place | Kapoeta
  place-of: sudan
deleng | place | Deleng
  place-of: sudan
waat | place | Waat
  place-of: south-sudan
ayod | place | Ayod
  place-of: south-sudan
fangak | place | Fangak
  place-of: south-sudan
guit | place | Guit
  place-of: south-sudan
tonga-in-south-sudan | place | Tonga
  place-of: south-sudan
baliet | place | Baliet
  place-of: south-sudan
nagero | place | Nagero
  place-of: south-sudan
tambura | place | Tambura
  place-of: south-sudan
ezo | place | Ezo
  place-of: south-sudan
maridi | place | Maridi
  place-of: south-sudan
lainya | place | Lainya
  place-of: south-sudan
morobo | place | Morobo
  place-of: south-sudan
nimule | place | Nimule
  place-of: south-sudan
pageri | place | Pageri
  place-of: south-sudan
magwi | place | Magwi
  place-of: south-sudan
aweil | place | Aweil
  place-of: south-sudan
rumbek | place | Rumbek
  place-of: south-sudan
kuajok | place | Kuajok
  place-of: south-sudan
twic | place | Twic
  place-of: south-sudan
bieh | place | Bieh
  place-of: south-sudan
maiwut | place | Maiwut
  place-of: south-sudan
longechuk | place | Longechuk
  place-of: south-sudan
melut | place | Melut
  place-of: south-sudan
paloich | place | Paloich
  alias: Paloch
  place-of: south-sudan
lankien | place | Lankien
  place-of: south-sudan
old-fangak | place | Old Fangak
  place-of: south-sudan
wukro | place | Wukro
  place-of: ethiopia
abiy-addi | place | Abiy Addi
  alias: Abi Addi
  place-of: ethiopia
shiraro | place | Shiraro
  place-of: ethiopia
korem | place | Korem
  place-of: ethiopia
maychew | place | Maychew
  alias: Maichew
  place-of: ethiopia
dansha | place | Dansha
  place-of: ethiopia
may-kadra | place | May Kadra
  alias: Mai Kadra
  place-of: ethiopia
wag-hemra | place | Wag Hemra
  place-of: ethiopia
weldiya | place | Weldiya
  alias: Woldia; Weldia
  place-of: ethiopia
debre-birhan | place | Debre Birhan
  alias: Debre Berhan
  place-of: ethiopia
debre-tabor | place | Debre Tabor
  place-of: ethiopia
nekemte | place | Nekemte
  place-of: ethiopia
gimbi | place | Gimbi
  place-of: ethiopia
dembi-dolo | place | Dembi Dolo
  place-of: ethiopia
shewa-robit | place | Shewa Robit
  place-of: ethiopia
ataye | place | Ataye
  place-of: ethiopia
moyale | place | Moyale
  place-of: ethiopia
jijiga | place | Jijiga
  place-of: ethiopia
asosa | place | Asosa
  place-of: ethiopia
metekel | place | Metekel
  place-of: ethiopia
merca | place | Merca
  alias: Marka
  place-of: somalia
barawe | place | Barawe
  alias: Brava
  place-of: somalia
jilib | place | Jilib
  place-of: somalia
bulo-burto | place | Bulo Burto
  alias: Buloburde
  place-of: somalia
adado | place | Adado
  place-of: somalia
guriel | place | Guriel
  alias: Guriceel
  place-of: somalia
luuq | place | Luuq
  place-of: somalia
dolow | place | Dolow
  place-of: somalia
bardhere | place | Bardhere
  alias: Bardera
  place-of: somalia
badhan | place | Badhan
  place-of: somalia
nyabiondo | place | Nyabiondo
  place-of: democratic-republic-of-the-congo
mushaki | place | Mushaki
  place-of: democratic-republic-of-the-congo
kilolirwe | place | Kilolirwe
  place-of: democratic-republic-of-the-congo
kishishe | place | Kishishe
  place-of: democratic-republic-of-the-congo
bambo | place | Bambo
  place-of: democratic-republic-of-the-congo
kalengera | place | Kalengera
  place-of: democratic-republic-of-the-congo
kibirizi | place | Kibirizi
  place-of: democratic-republic-of-the-congo
vitshumbi | place | Vitshumbi
  place-of: democratic-republic-of-the-congo
kamandi | place | Kamandi
  place-of: democratic-republic-of-the-congo
ngungu | place | Ngungu
  place-of: democratic-republic-of-the-congo
numbi | place | Numbi
  place-of: democratic-republic-of-the-congo
katana | place | Katana
  place-of: democratic-republic-of-the-congo
nzibira | place | Nzibira
  place-of: democratic-republic-of-the-congo
shabunda | place | Shabunda
  place-of: democratic-republic-of-the-congo
mwenga | place | Mwenga
  place-of: democratic-republic-of-the-congo
walungu | place | Walungu
  place-of: democratic-republic-of-the-congo
luberizi | place | Luberizi
  place-of: democratic-republic-of-the-congo
sange | place | Sange
  place-of: democratic-republic-of-the-congo
baraka | place | Baraka
  place-of: democratic-republic-of-the-congo
bwito | place | Bwito
  place-of: democratic-republic-of-the-congo
tongo | place | Tongo
  place-of: democratic-republic-of-the-congo
jomba | place | Jomba
  place-of: democratic-republic-of-the-congo
chanzu | place | Chanzu
  place-of: democratic-republic-of-the-congo
runyoni | place | Runyoni
  place-of: democratic-republic-of-the-congo
kabare | place | Kabare
  place-of: democratic-republic-of-the-congo
mambasa | place | Mambasa
  place-of: democratic-republic-of-the-congo
komanda | place | Komanda
  place-of: democratic-republic-of-the-congo
mahagi | place | Mahagi
  place-of: democratic-republic-of-the-congo
aru | place | Aru
  place-of: democratic-republic-of-the-congo
bozoum | place | Bozoum
  place-of: central-african-republic
sibut | place | Sibut
  place-of: central-african-republic
grimari | place | Grimari
  place-of: central-african-republic
kouango | place | Kouango
  place-of: central-african-republic
mobaye | place | Mobaye
  place-of: central-african-republic
zangba | place | Zangba
  place-of: central-african-republic
nzako | place | Nzako
  place-of: central-african-republic
bakouma | place | Bakouma
  place-of: central-african-republic
sam-ouandja | place | Sam-Ouandja
  place-of: central-african-republic
carnot | place | Carnot
  place-of: central-african-republic
berberati | place | Berberati
  place-of: central-african-republic
markounda | place | Markounda
  place-of: central-african-republic
pk5 | place | PK5
  place-of: central-african-republic
goundam | place | Goundam
  place-of: mali
bourem | place | Bourem
  place-of: mali
anefis | place | Anefis
  alias: Anéfis
  place-of: mali
ansongo | place | Ansongo
  place-of: mali
labbezanga | place | Labbezanga
  place-of: mali
niono | place | Niono
  place-of: mali
djenne | place | Djenne
  place-of: mali
douentza | place | Douentza
  place-of: mali
bandiagara | place | Bandiagara
  place-of: mali
ogossagou | place | Ogossagou
  place-of: mali
sobane-da | place | Sobane Da
  place-of: mali
taoudeni | place | Taoudeni
  place-of: mali
lerneb | place | Lerneb
  place-of: mali
kati | place | Kati
  place-of: mali
kayes | place | Kayes
  place-of: mali
nampula | place | Nampula
  place-of: mozambique
quelimane | place | Quelimane
  place-of: mozambique
muxungue | place | Muxungue
  place-of: mozambique
save-river | place | Save River
  place-of: mozambique
manica | place | Manica
  place-of: mozambique
sofala | place | Sofala
  place-of: mozambique
tete | place | Tete
  place-of: mozambique
vunduzi | place | Vunduzi
  place-of: mozambique
satunjira | place | Satunjira
  place-of: mozambique
inhaminga | place | Inhaminga
  place-of: mozambique
nangade | place | Nangade
  place-of: mozambique
macomia | place | Macomia
  place-of: mozambique
quissanga | place | Quissanga
  place-of: mozambique
metuge | place | Metuge
  place-of: mozambique
mueda | place | Mueda
  place-of: mozambique
afungi | place | Afungi
  place-of: mozambique
khojavend | place | Khojavend
  place-of: azerbaijan
madagiz | place | Madagiz
  alias: Madaghis
  place-of: azerbaijan
talish | place | Talish
  alias: Talysh
  place-of: azerbaijan
horadiz | place | Horadiz
  place-of: azerbaijan
beylagan | place | Beylagan
  place-of: azerbaijan
gadabay | place | Gadabay
  place-of: azerbaijan
tovuz | place | Tovuz
  place-of: azerbaijan
gazakh | place | Gazakh
  place-of: azerbaijan
naftalan | place | Naftalan
  place-of: azerbaijan
khojaly | place | Khojaly
  place-of: azerbaijan
askeran | place | Askeran
  place-of: azerbaijan
chartar | place | Chartar
  place-of: azerbaijan
sarsang | place | Sarsang
  place-of: azerbaijan
murovdag | place | Murovdag
  place-of: azerbaijan
alkhanli | place | Alkhanli
  place-of: azerbaijan
jojug-marjanli | place | Jojug Marjanli
  place-of: azerbaijan
ijevan | place | Ijevan
  place-of: armenia
berd | place | Berd
  place-of: armenia
kapan | place | Kapan
  place-of: armenia
yeraskh | place | Yeraskh
  place-of: armenia
vayots-dzor | place | Vayots Dzor
  place-of: armenia
gegharkunik | place | Gegharkunik
  place-of: armenia
tegh | place | Tegh
  place-of: armenia
verin-shorzha | place | Verin Shorzha
  place-of: armenia
nikozi | place | Nikozi
  place-of: georgia
avnevi | place | Avnevi
  place-of: georgia
kekhvi | place | Kekhvi
  place-of: georgia
tamarasheni | place | Tamarasheni
  place-of: georgia
nuli | place | Nuli
  place-of: georgia
prisi | place | Prisi
  place-of: georgia
eredvi | place | Eredvi
  place-of: georgia
kvishkheti | place | Kvishkheti
  place-of: georgia
senaki | place | Senaki
  place-of: georgia
khurcha | place | Khurcha
  place-of: georgia
rukhi | place | Rukhi
  place-of: georgia
anaklia | place | Anaklia
  place-of: georgia
svaneti | place | Svaneti
  place-of: georgia
cocieri | place | Cocieri
  place-of: moldova
cosnita | place | Cosnita
  place-of: moldova
varnita | place | Varnita
  place-of: moldova
corjova | place | Corjova
  place-of: moldova
kljuc | place | Kljuc
  place-of: bosnia-and-herzegovina
bosanski-petrovac | place | Bosanski Petrovac
  place-of: bosnia-and-herzegovina
kupres | place | Kupres
  place-of: bosnia-and-herzegovina
glamoc | place | Glamoc
  place-of: bosnia-and-herzegovina
drvar | place | Drvar
  place-of: bosnia-and-herzegovina
ribnik | place | Ribnik
  place-of: bosnia-and-herzegovina
otoka | place | Otoka
  place-of: bosnia-and-herzegovina
bosanski-novi | place | Bosanski Novi
  alias: Novi Grad
  place-of: bosnia-and-herzegovina
ozren | place | Ozren
  place-of: bosnia-and-herzegovina
majevica | place | Majevica
  place-of: bosnia-and-herzegovina
lukavac | place | Lukavac
  place-of: bosnia-and-herzegovina
gradacac | place | Gradacac
  place-of: bosnia-and-herzegovina
orasje | place | Orasje
  place-of: bosnia-and-herzegovina
kiseljak | place | Kiseljak
  place-of: bosnia-and-herzegovina
fojnica | place | Fojnica
  place-of: bosnia-and-herzegovina
kakanj | place | Kakanj
  place-of: bosnia-and-herzegovina
konjic | place | Konjic
  place-of: bosnia-and-herzegovina
jablanica | place | Jablanica
  place-of: bosnia-and-herzegovina
stolac | place | Stolac
  place-of: bosnia-and-herzegovina
capljina | place | Capljina
  place-of: bosnia-and-herzegovina
trnovo | place | Trnovo
  place-of: bosnia-and-herzegovina
rogatica | place | Rogatica
  place-of: bosnia-and-herzegovina
vlasenica | place | Vlasenica
  place-of: bosnia-and-herzegovina
zvornik | place | Zvornik
  place-of: bosnia-and-herzegovina
bratunac | place | Bratunac
  place-of: bosnia-and-herzegovina
visoko | place | Visoko
  place-of: bosnia-and-herzegovina
olovo | place | Olovo
  place-of: bosnia-and-herzegovina
okucani | place | Okucani
  place-of: croatia
pakrac | place | Pakrac
  place-of: croatia
petrinja | place | Petrinja
  place-of: croatia
sisak | place | Sisak
  place-of: croatia
glina | place | Glina
  place-of: croatia
karlovac | place | Karlovac
  place-of: croatia
slunj | place | Slunj
  place-of: croatia
benkovac | place | Benkovac
  place-of: croatia
obrovac | place | Obrovac
  place-of: croatia
gospic | place | Gospic
  place-of: croatia
maslenica | place | Maslenica
  place-of: croatia
medak | place | Medak
  place-of: croatia
beli-manastir | place | Beli Manastir
  place-of: croatia
baranja | place | Baranja
  place-of: croatia
glogovac | place | Glogovac
  alias: Glogovc
  place-of: kosovo
klina | place | Klina
  place-of: kosovo
srbica | place | Srbica
  alias: Skenderaj
  place-of: kosovo
suva-reka | place | Suva Reka
  alias: Suhareka
  place-of: kosovo
likosane | place | Likosane
  place-of: kosovo
cirez | place | Cirez
  place-of: kosovo
prekaz | place | Prekaz
  place-of: kosovo
lapusnik | place | Lapusnik
  place-of: kosovo
komorane | place | Komorane
  place-of: kosovo
rogovo | place | Rogovo
  place-of: kosovo
dragobilje | place | Dragobilje
  place-of: kosovo
rugovo | place | Rugovo
  place-of: kosovo
leposavic | place | Leposavic
  place-of: kosovo
zubin-potok | place | Zubin Potok
  place-of: kosovo
gracanica | place | Gracanica
  place-of: kosovo
strpce | place | Strpce
  place-of: kosovo
merdare | place | Merdare
  place-of: kosovo
haifa-bay | place | Haifa Bay
  place-of: israel
ashdod | place | Ashdod
  place-of: israel
nahal-oz | place | Nahal Oz
  place-of: israel
zikim | place | Zikim
  place-of: israel
safed | place | Safed
  place-of: israel
galilee | place | Galilee
  alias: Upper Galilee; Western Galilee
  place-of: israel
netivot | place | Netivot
  place-of: israel
shujaiya | place | Shujaiya
  alias: Shejaiya; Shuja'iyya
  place-of: palestine
zeitoun | place | Zeitoun
  alias: al-Zaytoun; Zaytoun
  place-of: palestine
tel-al-hawa | place | Tel al-Hawa
  place-of: palestine
rimal | place | Rimal
  place-of: palestine
shati | place | Shati
  alias: Shati camp; Beach camp
  place-of: palestine
tuffah | place | Tuffah
  alias: al-Tuffah
  place-of: palestine
sheikh-radwan | place | Sheikh Radwan
  place-of: palestine
bureij | place | Bureij
  place-of: palestine
maghazi | place | Maghazi
  place-of: palestine
bani-suheila | place | Bani Suheila
  place-of: palestine
abasan | place | Abasan
  place-of: palestine
khuzaa | place | Khuzaa
  place-of: palestine
tal-al-sultan | place | Tal al-Sultan
  place-of: palestine
erez | place | Erez
  alias: Erez crossing; Beit Hanoun crossing
  place-of: palestine
kissufim | place | Kissufim
  place-of: palestine
morag-corridor | place | Morag corridor
  place-of: palestine
jenin-camp | place | Jenin camp
  place-of: palestine
tubas | place | Tubas
  place-of: palestine
qalqilya | place | Qalqilya
  place-of: palestine
salfit | place | Salfit
  place-of: palestine
masafer-yatta | place | Masafer Yatta
  place-of: palestine
marjayoun | place | Marjayoun
  place-of: lebanon
mays-al-jabal | place | Mays al-Jabal
  alias: Meiss el-Jabal; Mais al-Jabal
  place-of: lebanon
aitaroun | place | Aitaroun
  place-of: lebanon
yaroun | place | Yaroun
  place-of: lebanon
maroun-al-ras | place | Maroun al-Ras
  place-of: lebanon
aita-al-shaab | place | Aita al-Shaab
  alias: Ayta ash-Shab
  place-of: lebanon
ramyeh | place | Ramyeh
  place-of: lebanon
odaisseh | place | Odaisseh
  alias: Adaisseh; Odaissi
  place-of: lebanon
rab-el-thalathine | place | Rab el-Thalathine
  place-of: lebanon
taybeh | place | Taybeh
  place-of: lebanon
kfarchouba | place | Kfarchouba
  alias: Kfar Shouba
  place-of: lebanon
hasbaya | place | Hasbaya
  place-of: lebanon
qana | place | Qana
  place-of: lebanon
tibnin | place | Tibnin
  place-of: lebanon
rmeish | place | Rmeish
  place-of: lebanon
dhayra | place | Dhayra
  place-of: lebanon
labbouneh | place | Labbouneh
  place-of: lebanon
hermel | place | Hermel
  place-of: lebanon
chouf | place | Chouf
  place-of: lebanon
nahr-al-bared | place | Nahr al-Bared
  place-of: lebanon
haret-hreik | place | Haret Hreik
  place-of: lebanon
mindat | place | Mindat
  place-of: myanmar
hakha | place | Hakha
  place-of: myanmar
falam | place | Falam
  place-of: myanmar
thantlang | place | Thantlang
  place-of: myanmar
kalay | place | Kalay
  place-of: myanmar
monywa | place | Monywa
  place-of: myanmar
kawlin | place | Kawlin
  place-of: myanmar
demoso | place | Demoso
  place-of: myanmar
pekon | place | Pekon
  place-of: myanmar
mobye | place | Mobye
  place-of: myanmar
hpapun | place | Hpapun
  alias: Papun
  place-of: myanmar
kawkareik | place | Kawkareik
  place-of: myanmar
thaton | place | Thaton
  place-of: myanmar
dawei | place | Dawei
  place-of: myanmar
tanintharyi | place | Tanintharyi
  place-of: myanmar
mrauk-u | place | Mrauk U
  place-of: myanmar
kyauktaw | place | Kyauktaw
  place-of: myanmar
minbya | place | Minbya
  place-of: myanmar
paletwa | place | Paletwa
  place-of: myanmar
buthidaung | place | Buthidaung
  place-of: myanmar
thandwe | place | Thandwe
  place-of: myanmar
kutkai | place | Kutkai
  place-of: myanmar
namhkam | place | Namhkam
  place-of: myanmar
namtu | place | Namtu
  place-of: myanmar
mogok | place | Mogok
  place-of: myanmar
momauk | place | Momauk
  place-of: myanmar
waingmaw | place | Waingmaw
  place-of: myanmar
chipwi | place | Chipwi
  place-of: myanmar
tanai | place | Tanai
  place-of: myanmar
chinshwehaw | place | Chinshwehaw
  place-of: myanmar
hsenwi | place | Hsenwi
  place-of: myanmar
hopang | place | Hopang
  place-of: myanmar
panghsang | place | Panghsang
  alias: Pangkham
  place-of: myanmar
mong-ko | place | Mong Ko
  place-of: myanmar
sultan-kudarat | place | Sultan Kudarat
  place-of: philippines
datu-piang | place | Datu Piang
  place-of: philippines
talayan | place | Talayan
  place-of: philippines
pikit | place | Pikit
  place-of: philippines
kabacan | place | Kabacan
  place-of: philippines
kolambugan | place | Kolambugan
  place-of: philippines
maigo | place | Maigo
  place-of: philippines
camp-bilal | place | Camp Bilal
  place-of: philippines
camp-omar | place | Camp Omar
  place-of: philippines
butig | place | Butig
  place-of: philippines
al-barka | place | Al-Barka
  place-of: philippines
tipo-tipo | place | Tipo-Tipo
  place-of: philippines
lamitan | place | Lamitan
  place-of: philippines
agusan | place | Agusan
  place-of: philippines
surigao | place | Surigao
  place-of: philippines
compostela-valley | place | Compostela Valley
  place-of: philippines
quezon | place | Quezon
  place-of: philippines
masbate | place | Masbate
  place-of: philippines
sorsogon | place | Sorsogon
  place-of: philippines
bicol | place | Bicol
  place-of: philippines
mindoro | place | Mindoro
  place-of: philippines
davao-del-norte | place | Davao del Norte
  place-of: philippines
davao-oriental | place | Davao Oriental
  place-of: philippines
liguasan-marsh | place | Liguasan Marsh
  place-of: philippines
iligan | place | Iligan
  place-of: philippines
sarangani | place | Sarangani
  place-of: philippines
palawan | place | Palawan
  place-of: philippines
lanao-del-norte | place | Lanao del Norte
  place-of: philippines
lanao-del-sur | place | Lanao del Sur
  place-of: philippines
takengon | place | Takengon
  place-of: indonesia
langsa | place | Langsa
  place-of: indonesia
meulaboh | place | Meulaboh
  place-of: indonesia
sigli | place | Sigli
  place-of: indonesia
tapaktuan | place | Tapaktuan
  place-of: indonesia
south-aceh | place | South Aceh
  place-of: indonesia
north-aceh | place | North Aceh
  place-of: indonesia
east-aceh | place | East Aceh
  place-of: indonesia
jeunieb | place | Jeunieb
  place-of: indonesia
nisam | place | Nisam
  place-of: indonesia
cot-trieng | place | Cot Trieng
  place-of: indonesia
nduga | place | Nduga
  place-of: indonesia
wamena | place | Wamena
  place-of: indonesia
timika | place | Timika
  place-of: indonesia
intan-jaya | place | Intan Jaya
  place-of: indonesia
puncak | place | Puncak
  place-of: indonesia
ampara | place | Ampara
  place-of: sri-lanka
polonnaruwa | place | Polonnaruwa
  place-of: sri-lanka
kattankudy | place | Kattankudy
  place-of: sri-lanka
valaichchenai | place | Valaichchenai
  place-of: sri-lanka
sampur | place | Sampur
  place-of: sri-lanka
chavakachcheri | place | Chavakachcheri
  place-of: sri-lanka
muhamalai | place | Muhamalai
  place-of: sri-lanka
kayts | place | Kayts
  place-of: sri-lanka
kalpitiya | place | Kalpitiya
  place-of: sri-lanka
welikanda | place | Welikanda
  place-of: sri-lanka
madhu | place | Madhu
  place-of: sri-lanka
paranthan | place | Paranthan
  place-of: sri-lanka
puthukkudiyiruppu | place | Puthukkudiyiruppu
  place-of: sri-lanka
sathurukondan | place | Sathurukondan
  place-of: sri-lanka
kudumbimalai | place | Kudumbimalai
  alias: Thoppigala
  place-of: sri-lanka
salyan | place | Salyan
  place-of: nepal
jumla | place | Jumla
  place-of: nepal
achham | place | Achham
  place-of: nepal
kapilvastu | place | Kapilvastu
  place-of: nepal
janakpur | place | Janakpur
  place-of: nepal
birgunj | place | Birgunj
  place-of: nepal
sindhuli | place | Sindhuli
  place-of: nepal
bhojpur | place | Bhojpur
  place-of: nepal
sankhuwasabha | place | Sankhuwasabha
  place-of: nepal
kavre | place | Kavre
  place-of: nepal
tansen | place | Tansen
  place-of: nepal
gaur | place | Gaur
  place-of: nepal
lahan | place | Lahan
  place-of: nepal
chitwan | place | Chitwan
  place-of: nepal
shaktikhor | place | Shaktikhor
  place-of: nepal
casanare | place | Casanare
  place-of: colombia
boyaca | place | Boyaca
  place-of: colombia
quibdo | place | Quibdo
  place-of: colombia
la-guajira | place | La Guajira
  place-of: colombia
cesar | place | Cesar
  place-of: colombia
bolivar | place | Bolivar
  place-of: colombia
sur-de-bolivar | place | Sur de Bolivar
  place-of: colombia
valle-del-cauca | place | Valle del Cauca
  place-of: colombia
tolima | place | Tolima
  place-of: colombia
huila | place | Huila
  place-of: colombia
saravena | place | Saravena
  place-of: colombia
tame | place | Tame
  place-of: colombia
bojaya | place | Bojaya
  place-of: colombia
toribio | place | Toribio
  place-of: colombia
corinto | place | Corinto
  place-of: colombia
jamundi | place | Jamundi
  place-of: colombia
argelia | place | Argelia
  place-of: colombia
micay-canyon | place | Micay Canyon
  alias: El Plateado
  place-of: colombia
san-jose-del-guaviare | place | San Jose del Guaviare
  place-of: colombia
puerto-asis | place | Puerto Asis
  place-of: colombia
barrancabermeja | place | Barrancabermeja
  place-of: colombia
apartado | place | Apartado
  place-of: colombia
el-bagre | place | El Bagre
  place-of: colombia
caldono | place | Caldono
  place-of: colombia
cordoba | place | Cordoba
  place-of: colombia
churachandpur | place | Churachandpur
  place-of: india
bishnupur | place | Bishnupur
  place-of: india
kangpokpi | place | Kangpokpi
  place-of: india
kupwara | place | Kupwara
  place-of: india
uri | place | Uri
  place-of: india
baramulla | place | Baramulla
  place-of: india
anantnag | place | Anantnag
  place-of: india
pulwama | place | Pulwama
  place-of: india
rajouri | place | Rajouri
  place-of: india
akhnoor | place | Akhnoor
  place-of: india
hiranagar | place | Hiranagar
  place-of: india
samba | place | Samba
  place-of: india
kokrajhar | place | Kokrajhar
  place-of: india
dimapur | place | Dimapur
  place-of: india
kohima | place | Kohima
  place-of: india
dantewada | place | Dantewada
  place-of: india
sukma | place | Sukma
  place-of: india
bijapur | place | Bijapur
  place-of: india
gadchiroli | place | Gadchiroli
  place-of: india
muridke | place | Muridke
  place-of: pakistan
bahawalpur | place | Bahawalpur
  place-of: pakistan
sialkot | place | Sialkot
  place-of: pakistan
kotli | place | Kotli
  place-of: pakistan
neelum-valley | place | Neelum Valley
  place-of: pakistan
wana | place | Wana
  place-of: pakistan
makeen | place | Makeen
  place-of: pakistan
razmak | place | Razmak
  place-of: pakistan
mohmand | place | Mohmand
  place-of: pakistan
orakzai | place | Orakzai
  place-of: pakistan
khyber | place | Khyber
  place-of: pakistan
dera-ismail-khan | place | Dera Ismail Khan
  place-of: pakistan
buner | place | Buner
  place-of: pakistan
dir | place | Dir
  alias: Upper Dir; Lower Dir
  place-of: pakistan
gwadar | place | Gwadar
  place-of: pakistan
kech | place | Kech
  place-of: pakistan
bannu | place | Bannu
  place-of: pakistan
baghlan | place | Baghlan
  place-of: afghanistan
takhar | place | Takhar
  place-of: afghanistan
uruzgan | place | Uruzgan
  place-of: afghanistan
zabul | place | Zabul
  place-of: afghanistan
farah | place | Farah
  place-of: afghanistan
ghor | place | Ghor
  place-of: afghanistan
nimroz | place | Nimroz
  place-of: afghanistan
parwan | place | Parwan
  place-of: afghanistan
kapisa | place | Kapisa
  place-of: afghanistan
laghman | place | Laghman
  place-of: afghanistan
kunar | place | Kunar
  place-of: afghanistan
nuristan | place | Nuristan
  place-of: afghanistan
samangan | place | Samangan
  place-of: afghanistan
sar-e-pul | place | Sar-e Pul
  place-of: afghanistan
jowzjan | place | Jowzjan
  alias: Jawzjan
  place-of: afghanistan
balkh | place | Balkh
  place-of: afghanistan
shindand | place | Shindand
  place-of: afghanistan
sangin | place | Sangin
  place-of: afghanistan
musa-qala | place | Musa Qala
  place-of: afghanistan
charikar | place | Charikar
  place-of: afghanistan
shomali | place | Shomali
  alias: Shomali plain
  place-of: afghanistan
salang | place | Salang
  place-of: afghanistan
chaghcharan | place | Chaghcharan
  place-of: afghanistan
khun-han | place | Khun Han
  place-of: thailand
kantharalak | place | Kantharalak
  place-of: thailand
phanom-dong-rak | place | Phanom Dong Rak
  place-of: thailand
nam-yuen | place | Nam Yuen
  place-of: thailand
prachinburi | place | Prachinburi
  place-of: thailand
sungai-kolok | place | Sungai Kolok
  place-of: thailand
hat-yai | place | Hat Yai
  place-of: thailand
samraong | place | Samraong
  place-of: cambodia
banteay-meanchey | place | Banteay Meanchey
  place-of: cambodia
prey-chan | place | Prey Chan
  place-of: cambodia
o-smach | place | O Smach
  place-of: cambodia
thma-da | place | Thma Da
  place-of: cambodia
trikomo | place | Trikomo
  alias: Iskele
  place-of: northern-cyprus
lefka | place | Lefka
  place-of: northern-cyprus
deryneia | place | Deryneia
  place-of: cyprus
strovilia | place | Strovilia
  place-of: cyprus
louroujina | place | Louroujina
  place-of: cyprus
kokkina | place | Kokkina
  place-of: cyprus
nusaybin | place | Nusaybin
  place-of: turkey
sirnak | place | Sirnak
  place-of: turkey
hakkari | place | Hakkari
  place-of: turkey
tunceli | place | Tunceli
  alias: Dersim
  place-of: turkey
lice | place | Lice
  place-of: turkey
yuksekova | place | Yuksekova
  place-of: turkey
silopi | place | Silopi
  place-of: turkey
makhmour | place | Makhmour
  alias: Makhmur
  place-of: iraq
zakho | place | Zakho
  place-of: iraq
amadiya | place | Amadiya
  place-of: iraq
tal-afar | place | Tal Afar
  alias: Tel Afar
  place-of: iraq
khanaqin | place | Khanaqin
  place-of: iraq
tuz-khurmatu | place | Tuz Khurmatu
  place-of: iraq
hawija | place | Hawija
  place-of: iraq
jurf-al-sakhar | place | Jurf al-Sakhar
  place-of: iraq
ain-al-asad | place | Ain al-Asad
  alias: Ain al-Assad; al-Asad airbase
  place-of: iraq
sadr-city | place | Sadr City
  place-of: iraq
samarra | place | Samarra
  place-of: iraq
diyala | place | Diyala
  place-of: iraq
baiji | place | Baiji
  place-of: iraq
al-qaim | place | al-Qaim
  place-of: iraq
rutba | place | Rutba
  place-of: iraq
halabja | place | Halabja
  place-of: iraq
bubanza | place | Bubanza
  place-of: burundi
bujumbura-rural | place | Bujumbura Rural
  place-of: burundi
gatumba | place | Gatumba
  place-of: burundi
kayanza | place | Kayanza
  place-of: burundi
muyinga | place | Muyinga
  place-of: burundi
kitgum | place | Kitgum
  place-of: uganda
pader | place | Pader
  place-of: uganda
lira | place | Lira
  place-of: uganda
soroti | place | Soroti
  place-of: uganda
arua | place | Arua
  place-of: uganda
bundibugyo | place | Bundibugyo
  place-of: uganda
port-loko | place | Port Loko
  place-of: sierra-leone
lunsar | place | Lunsar
  place-of: sierra-leone
kenema | place | Kenema
  place-of: sierra-leone
koidu | place | Koidu
  place-of: sierra-leone
magburaka | place | Magburaka
  place-of: sierra-leone
kabala | place | Kabala
  place-of: sierra-leone
lofa | place | Lofa
  place-of: liberia
voinjama | place | Voinjama
  place-of: liberia
ganta | place | Ganta
  place-of: liberia
zwedru | place | Zwedru
  place-of: liberia
baga | place | Baga
  place-of: nigeria
gwoza | place | Gwoza
  place-of: nigeria
bama | place | Bama
  place-of: nigeria
damaturu | place | Damaturu
  place-of: nigeria
yobe | place | Yobe
  place-of: nigeria
adamawa | place | Adamawa
  place-of: nigeria
dapchi | place | Dapchi
  place-of: nigeria
kano | place | Kano
  place-of: nigeria
katsina | place | Katsina
  place-of: nigeria
benue | place | Benue
  place-of: nigeria
warri | place | Warri
  place-of: nigeria
yenagoa | place | Yenagoa
  place-of: nigeria
kumbo | place | Kumbo
  place-of: cameroon
kumba | place | Kumba
  place-of: cameroon
limbe | place | Limbe
  place-of: cameroon
far-north | place | Far North
  place-of: cameroon
batibo | place | Batibo
  place-of: cameroon
moundou | place | Moundou
  place-of: chad
massaguet | place | Massaguet
  place-of: chad
am-timan | place | Am Timan
  place-of: chad
bardai | place | Bardai
  place-of: chad
tibesti | place | Tibesti
  place-of: chad
lake-chad | place | Lake Chad
  place-of: chad
shatoi | place | Shatoi
  place-of: russia
vedeno | place | Vedeno
  place-of: russia
argun | place | Argun
  place-of: russia
urus-martan | place | Urus-Martan
  place-of: russia
samashki | place | Samashki
  place-of: russia
novye-atagi | place | Novye Atagi
  place-of: russia
znamenskoye | place | Znamenskoye
  place-of: russia
bryansk | place | Bryansk
  place-of: russia
voronezh | place | Voronezh
  place-of: russia
imjingak | place | Imjingak
  place-of: south-korea
odusan | place | Odusan
  place-of: south-korea
jeju | place | Jeju
  place-of: south-korea
apure | place | Apure
  place-of: venezuela
san-cristobal | place | San Cristobal
  place-of: venezuela
cite-soleil | place | Cite Soleil
  place-of: haiti
artibonite | place | Artibonite
  place-of: haiti
buka | place | Buka
  place-of: papua-new-guinea
kieta | place | Kieta
  place-of: papua-new-guinea
enga | place | Enga
  place-of: papua-new-guinea
ermera | place | Ermera
  place-of: east-timor
viqueque | place | Viqueque
  place-of: east-timor
lospalos | place | Lospalos
  place-of: east-timor
balibo | place | Balibo
  place-of: east-timor
