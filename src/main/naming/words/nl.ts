/** Readable Dutch words, written for Aliasmith. Each is spelt without accents by itself. */
export const wordList: readonly string[] = `
aal aalbes aardbei aarde abrikoos acacia acrobaat adelaar adres agaat agenda akker akkoord album alfabet allee
alpaca amandel ambacht ananas anemoon anijs anjer anker antenne appel april aquarel archief arena aroma
artisjok asperge aster atelier atlas aubade augustus avocado avond azalea azijn azuur baars badkamer badpak
bagage baken bakker bal balans balkon ballade ballet ballon balsem bamboe banaan band banjo bariton bark
basalt bassin bast batik bazaar bazuin beek beeld beer beige beitel beker bel berg berging berk bes bever
bezem biet bij bioscoop biscuit bizon blad blauw blik bloem bloesem blok blouse bodem boek bokaal bol bolder
bolero bonbon boog boom boon boord boot bord bos bosbes bosuil boter bouillon braam brem brie bril brink bron
brood brug bruin buizerd bundel bungalow burcht bureau buurt cactus cadeau camera camping canyon caravan
carnaval ceder cello cement chocola cijfer cinema circus cirkel citer citroen collage compost concert coupe
couscous cyclaam dadel dagboek dageraad dahlia dak dakpan dal damast dame dans dauw deeg dekbed deken deksel
delta deur diadeem diamant dier dille diner dirigent disco distel dobber dolfijn domino donder dorp draad
draak draver drop druif drum druppel duif duiker duin ebbe echo eekhoorn eend egel eik eiland eland emmer emoe
erker erts erwt esdoorn esp espresso etage etalage etui fabel fanfare fazant feest feestdag ferry festival
fiets film filter fjord flacon flamingo fles flits fluit fluweel fontein forel fornuis foto framboos franje
fregat fresco friet fruit fuchsia galei galerij galop gans garage garen garnaal gast gazelle gazon gebak
gebergte gebouw gedicht geel geiser geluid geluk gember geranium gerecht gerst geur gevel gewei gewelf gieter
giraf gist gitaar glans glas gletsjer globe gloed gobelin golf gondel gong gordijn gorilla goud graan graniet
gras gravel griend grind groen grond grot gruis haak haan haard haas hagedis hagel hak halm ham hamster
handdoek handel hangar hangmat haring hark harmonie harp hars hart haven haver havik hazelaar heester heg
helder helm hemd hemel hengel herberg herder herfst hert heuvel hoed hoef hoek hoes hof hok hommel hond honing
hooi hooiberg hoop hoorn horizon horloge hotel houder hout huis hulst hut hyacint ibis idee iglo ijs ijsbeer
ijzer imker impala indigo inham inkt insect ivoor jaar jade januari jas jersey jojo jol journaal jubileum
jungle juni jurk juweel kaai kaap kaars kaart kaas kabel kabouter kachel kade kaft kajak kajuit kalebas
kalender kalf kalk kalm kameel kameleon kamer kamfer kamille kampioen kanaal kanarie kaneel kano kant kantine
kantoor kapiteel kapok kapper kapstok karaf karamel karper karton kas kastanje kasteel kat katoen kauw kavel
kegel kelder kelp kers kervel ketel keten keuken kever kiel kiem kievit kiezel kikker kilo kimono kip kist
kiwi klank klaproos klaver klavier kleed kleef kleur klif klimop klink klip klok klomp kluis kluut knol knoop
knop knuffel koala kobalt koe koekoek koelkast koepel koffer koffie kogge kokos kolk kolom kom komeet komijn
kompas konijn koor koper kopje koraal koren korenaar korf korst kosmos kostuum kous kraag kraai kraam kraan
krab krans krant krat kreeft krekel krent kreuk kring kristal kroket krokus kroon kruid kruik kruimel kruin
kruk krul kubus kuif kuiken kuil kuip kunst kurk kussen kust kwark kwartel kwartet kwarts kwast kwee kwintet
laag laan laars label ladder lagune laken lam land landgoed lantaarn laptop lasso laurier lava lavendel leder
leem leer leeuw legende lei lelie lens lente lepel leraar letter libel licht lied lift lijm lijn lijst limoen
limonade linde liniaal linnen lint linze lobelia loep loods loof look loper lucht luifel luik luipaard luit
lunch lupine lyceum lynx maan maart machine madelief magazijn magneet magnolia maillot mais maizena makreel
malve mand mango mangrove mantel map marathon marionet markies markt marmer marmot marter masker mast matras
matroos mauve meander medaille meer meerkoet mees meeuw mei melk melodie meloen menthol menu merel mergel
messing metaal meteoor meter metro meubel middag mier mimosa mineraal minuut mispel mode moeras mok molen
moment morel morgen mos mossel mosterd motief motor mout mouw muesli muis munt muntthee mus museum musical
muskaat muts muur muziek mythe naald nacht nagel narcis natuur nectar nest net nevel nimbus noga nomade noord
noot november oase obelisk oceaan ocelot ochtend oculair oever oker oktober olie olifant olijf omelet oogst
ooievaar oost opaal opera oranje orchidee oregano orgel orkest ornament otter oven overall ozon paard paars
paella paleis palet paling palm pan paneel panorama panter papaja papaver papegaai papier paprika paraplu
parasol parel parfum park parkiet passage pasta pastei patio patrijs patroon pauw pauze peen peer pelikaan
peper pergola perk perron perzik petunia piano piccolo pijl pistache plaat plafond planeet plank plant
plantage plataan platina plein plezier ploeg pluche pluim podium poedel polka pollen pomp pompoen pony poort
populier porfier portaal portret postduif potlood praline prei prisma proza pruik pudding puree purper puzzel
pyjama raaf raam racket radijs radio raket rank rasp raster ratel ravijn recept reep regen reiger reis rendier
reptiel riem riet rijm rijp rijst ring ritme rivier robijn robot roer roest rog rok rolluik roman room roos
rooster rotan rots route rozijn rubber rucola rugzak ruimte ruit saffier saffraan salade salami salie salon
samba sandaal sap sardine satijn sauna saus savanne saxofoon schaaf schaak schaal schaap schaar schaduw schat
schelp scherm schets schilder schip schoen schommel schoof school schort schotel schouw schrift schroef schuim
schuit schuur seconde seizoen selderij sering serre servet sierlijk siroop sjaal ski slak slede slee sleutel
slinger sloot sluis smaak sneeuw snelweg snoek snoep soep sofa soja sok sonate sonnet sopraan sorbet spaak
spaarpot spade spar spatel specht speld spelt spiegel spijker spil spinet spiraal spoel spons spoor sport
spreeuw spriet sprong spruit stad stadion stal stam stapel station steeg steen steiger steppe ster sterren
steur stift stilte stoel stoep stolp stoof stoom storm straal straat strand strik stro struik struis studio
stuur suiker sushi symbool taal taart tafel tak talent tandem tango tapijt tapir tarbot tarwe tas taxi tegel
teken telefoon tempo tennis tent terras theater thee thema thuis tijd tijger tijm tint titaan toast toeter
tomaat toneel toorts top topaas toren tortel touw trede trein triangel trio troffel trom trommel trompet
truffel trui tuba tuin tulp tunica tunnel turkoois tweeling twijg uil uitzicht uur vaandel vaart vaas vacht
valk vallei vanille varen veen veer veld veldbed venkel venster veranda verf verhaal vers vest veter viaduct
vijg vijl vijver villa vink violier viool vis visser vitrine vla vlakte vlecht vleugel vlieger vlier vliet
vlinder vloer vloot vogel vonk voorjaar vork vorm vos vriend vrucht vulkaan vuur waaier waas wad wafel wagen
walnoot wals walvis wasbak waspeen water waterval web weer weide wekker wereld werf wesp west wezel wieg wiek
wiel wijting wijzer wild wilg wimpel wind winkel winter wissel wolf wolk woning woonboot woord wortel woud
wulp yoga yoghurt zaag zaal zadel zalm zand zandbak zang zebra zee zeehond zeester zegel zeil zetel zilver
zink zitbank zode zolder zomer zon zuid zuil zuivel zwaan zwaluw zwembad
`
  .trim()
  .split(/\s+/)
