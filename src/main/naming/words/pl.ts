/** Readable Polish words, written for Aliasmith. Each is spelt with plain letters alone by itself. */
export const wordList: readonly string[] = `
adres agat agawa agenda agrest akacja akord akordeon akwarela akwen albatros album aleja alfabet algi almanach
aloes alpaka altana amarant ambra ametyst ananas antena antyk antylopa apetyt aplauz aria arkada arnika aromat
artysta asfalt aster atlas atrament aula auto autobus awokado azalia badacz bajka baklava balkon ballada balon
balsam bambus banan bandera banjo baobab baranek barka barok barszcz barwa baryton basen basista baszta baton
batut bazalt bazar bazylia beczka belka berek beret beton bez bezkres bieg biel bigos bilard bilet biszkopt
biurko biuro biwak bizon blacha blask blat blok blondyn blues bluszcz bluza bluzka bochen bocian boczek
bogactwo boisko bojer bombka bosman brama bramka bratek brawo brokat bruk bryczka brylant bryza brzeg brzoza
budka budowla bufet buk bukiet bukszpan bulion bulwar burak bursztyn burza but butelka byk bystry bystrze
cebula cedr cello cement centrum ceramika cerata chaber chata chleb chmiel chmura chodak chodnik choina
choinka chomik chrupki chrust chusta chustka chwila ciastko ciasto ciecz cielak cis cukier cukinia cykada cykl
cyklamen cykoria cyna cynamon cynk cypel cyprys cyrk cyrkiel cytra cytryna czajka czajnik czapka czapla czara
czarny czas czepek czerwiec czerwony czosnek czujnik czyn dach daktyl dalia dama danie dar deka deser deska
deszcz dialog diament dinozaur diuna dolina dom domino donica doniczka dorsz dorzecze drobiazg droga drops
drozd druk drut drwal drzewo drzwi duet dworek dworzec dynia dyplom dyrygent dysk dywan dzbanek dziadek
dzielny dzik dzwon echo ekierka ekran elegant elegia element elf emalia emblemat energia esej esencja eskapada
espresso estrada etiuda etykieta fabryka fala falbana fantazja farba farma fartuch fasola fasolka fason fauna
felieton festyn fiakier fiesta fikus filar film filtr finezja fiord firana firanka flaga flakon flaming
flanela flet flota foka folder folia folklor fontanna forma fotel foto fotograf fragment frak fregata fresk
frezja fryz fuga funt furgon furtka futro gajowy gala galareta galeria galop ganek garnek garnitur gawron
gazda gazela gazeta gejzer gitara glazura gleba glina globus gniazdo gofr golf gondola gong goniec gont
gorczyca goryl gospoda grabie grad graffiti grafika grafit granat granica granit grill groch grono grosz grota
grunt grusza gruszka gryka grzanka grzyb grzywa gwar gwiazda gwiazdka gzyms hala halka hamak hangar harcerz
harfa harmonia herb herbata hiacynt hibiskus historia hobby hokej hol horyzont hotel huba humor huta hymn ibis
idea igielnik iglica igloo ikebana iluzja imbir imbryk impreza indeks indygo indyk irys iskierka iskra izba
jacht jagoda jajko jama jamnik jantar jar jarmark jarzyna jaskier jaskinia jaskrawy jasny jaszczur jawor jazda
jazz jedwab jelonek jesienny jesion jeziorko jezioro joga jogurt jubilat jubiler juhas juta kabaret kabel
kabina kaczka kafel kaftan kajak kajet kajuta kakao kaktus kalafior kalarepa kalina kalka kalosz kamelia
kamera kamfora kampania kanapa kanapka kanarek kangur kanion kantata kantor kapelusz kapsel kaptur kapusta
karafka karat karawana karczma karczoch kareta karmel karmin karp karta kartka karton karuzela kasa kasza
kaszka kaszmir kasztan katalog kawa kawior kawka kefir kelner kielich kierpce kilim kilof kimono kino kiosk
kiwi klamka klamra klarnet klasa klawesyn klawisz klif klimat klocek klomb klon kloszyk klub klucz klucznik
kluska knedel knieja knot koala kobalt kobza koc koczek kogut kojot kokarda kokon kokos koktajl kolczyk kolec
kolega kolej kolekcja kolia koliber kolor kolumna komar kometa komin komoda kompas kompot komputer koncert
kondor konewka konfetti konik konkurs kontur konwalia kopalnia koperta kopia kopiec koral kordonek korek
kornet koronka korytarz korzec kos kosmos kostium kostka koszula koszyk kotara kotek kotlet kotlina kotwica
kowal koza kozica krab kraina kran krasnal krater kratka krawat krawiec kreda kredens kredka krem kreska kret
krewetka krokiet krokiew krokodyl krokus kropka kropla krosno krowa kruk krupnik kruszec kruszyna krynica
krzak krzesiwo krzew kubeczek kubek kucharz kuchenka kuchnia kucyk kufer kulig kulik kulisa kuna kunszt kupiec
kurant kurczak kurek kurnik kurort kurs kurtka kurtyna kustosz kuter kuzyn kwadrans kwadrat kwarc kwartet
kwiat kwintet kwoka labirynt laguna lampa lampion lapis las latarka latarnia latawiec lato lawa lawenda
legenda legwan lejek lektor lektura lemur len leszcz letni lew lewkonia lichtarz liczba liczi lilak limba
limonka lina linia linijka lipa lipiec lira lis listek listopad litera lodowiec lody lotnia lotnik lotnisko
luba lubczyk lucerna lunapark lunch luneta lupa lustro lutnia luty lwica magazyn magia magma magnes magnolia
maj mak makaron makieta makrama makrela malarz malina malwa mama mango mapa marakuja maraton marcepan marchew
marmur marynarz marzec marzenie maska maskotka mata mazurek mebel mech mechanik medal medalion meduza melodia
meloman melon memoria menhir mentol menu meta meteor metr mewa mewka miasto mikrofon mikser mila mimoza minuta
mirra mirt miseczka miska miso mlecz mleko mniszek moda model modry modrzew mokka molo moneta monitor monsun
moped mops morela morena morski morze most motek motel motor motyka motyl motyw mozaika mrowisko mruczek mucha
mufka mulda mur murarz murawa musical muszka muszla muza muzeum muzyk myszka nagietek nagroda najada naklejka
nalewka namiot napar narcyz narty narybek nasiono natka natura nawa nektar nenufar neon nerpa niebo niecka
nitka nizina noc nonet norka notatka notes nowela nowina numer nurek nurt nuta nutka nutria oaza obcas obelisk
oberek obiad obiektyw obora obraz obrok obrus ocean ocelot ocet odbicie ognisko ogon ogrodnik okap okienko
okno okolica okrycie okular olbrzym olcha olej oliwa oliwka olszyna omlet omnibus onyks opal opaska opera
operetka opona oprawa orbita orchidea oregano orka ornament orszak ortalion orzech orzeszek osada oset osika
osnowa ostnica ostoja ostryga otoczak otok owal owca owies owoc ozdoba ozon paczka padok pajac pajda pakiet
paleta palisada palma palto pampas panda panel panorama pantera pantofel papaja papier papirus papryka papuga
para parasol parawan park parkiet parowiec parter pasek pasieka pasmo pasta pastel pasterz pasza paszport
pasztet patelnia patera patio patyk patyna pauza paw pawilon pawlacz pegaz peleryna pelikan perfumy pergamin
pergola perkal perkusja perlik peron peruka perz pestka petunia pianino pianista pianka piano piasek piec
piegi piekarz pieniek pieprzyk piernik pierogi piesek pigment pigwa piknik pilot pinezka pingwin pinia
piosenka piramida pirs pisak pisanka pisarz pistacja piwnica piwonia pizza plac plakat plan plaster plastyk
platan platyna plaza plecak plon plusz poddasze podium podkowa poduszka poemat poeta poezja pogoda pokaz
pokrywka polana polarny polewa polka polo polonez pomada pomidor pompon poncho poranek port portfel portret
potok powidok pralinka prasa precel premiera preria prezent prognoza prom proso prowiant prym przygoda
przyroda przysmak ptak puchacz puchar pudding pudel puder pustynia puzon puzzle pyra pyza rabarbar rabata
racuch radar radio rafa rafia rajd rakieta rama ramka rancho rano raut rdest recital redyk refren regal regaty
reggae reja rejs rekord relaks relief renifer reszka retro rewia rezeda rezerwat robot rodzynka rogal rolnik
romb rondel rondo rosarium rosomak rower rozeta rozmaryn rozmowa rubin ruczaj ruda rukola rumak rumba rumianek
rybak rybka rydwan rydz rynek rynna rys rysunek rytm ryza sadownik saga sakwa sala salon salsa samba samolot
samowar sandacz sanki sardynka sarenka sarna sasanka satelita satyna sauna sawanna scena sceneria schody sejf
sekret sekunda seledyn seler semafor sen serce serdak sernik serwetka sezam sezon siano siatka siedem sielanka
sikora sikorka silnik silos sinus sitko siwy skala skarb skarpa skarpeta skier skoczek skok skorupka skrzat
skrzynka skrzypce skuter skwer smak smalec smok snop soczek soczewka soda sofa sok sokolik solanka solista
solo sonata sonet sopel sopocki sopran sosna sowa spacer spinka spirala spodek sport sreberko srebro sroka
stacja stadion stado stajnia stal staw step steward stolarz stopka storczyk stroik strona struga strumyk
struna strych studio studnia styl sufit suita sukces sukienka suknia sum surowiec sweter sylwetka symbol
symfonia syrenka syrop szachy szafa szafir szafka szafran szalik szampon szarfa szarotka szary szata szczaw
szczebel szczyt szelest szelki szkic szklanka szlafrok szlak szlem szmaragd sznur szopa szpak szparag szpilka
szpinak szprotka szron szufelka szuflada szyba szyfon szyk szyld szynka szyszka tablet tablica tafla takt
talent talerz tancerz tango taniec tapczan tapeta tapioka taras tarcza targ tarka tarnina tarpan taxi teatr
teczka tekst telefon teleskop tempo tenis tenor terakota termos tkacz tkanina tlen toast toga tokarka tom ton
topaz topola tor torebka traktor tramwaj trapez tratwa trawa trawnik trel trio tron tropik trubadur trufla
trykot trzcina trzewik trzmiel tuba tukan tulipan tundra tunel tunika tur turkawka turkus turnia turniej tusz
twist tyczka tygiel tygodnik tygrys tymianek tytan uczta ulewa ulica umbra urlop uroda urok ustronie wachlarz
wafel wagon wakacje walc walizka wanilia wanna warkocz warsztat warzywo wata wawrzyn waza wazon welon welur
weranda werbel wesele wiaderko wiadro wiadukt wianek wiata wiatr widelec widok wieloryb wierch wiersz wierzba
wieszak wigwam wiklina wilga wilk winda wiosenka wiosna wir wirtuoz wisienka wisior witamina witryna wizyta
woda wodnik wodospad wolant wolny wosk wrona wrotki wrzos wulkan wydma wydra wyga wykres wyspa wystawa wywar
zabawa zabawka zamek zapach zapiski zarys zatoka zawilec zebra zefir zegar zenit zeszyt ziarno ziele zielnik
ziemia ziemniak zima zimowit zlew zmierzch znaczek znak zoo zorza zupa zwierz zygzak
`
  .trim()
  .split(/\s+/)
