/** Readable German words, written for Aliasmith. Each is spelt without umlauts and ß by itself. */
export const wordList: readonly string[] = `
aal abend ablage abzweig acker adler agave ahorn akazie akkord alge allee alm alpaka amarant ameise ampel
amsel ananas anemone anger anis anker anorak antenne apfel aprikose april aquarell armband arnika aroma
artikel aster atelier atlas auflauf aufzug aula auster auto avocado azalee bach backform backofen bagger bahn
bahnhof balken balkon ball ballett balsam bambus banane band banjo bariton barke barock basalt basar bast
batik bauer baum becher beere beet beige berg besen besteck beton beutel biber biene bier binse birke birne
biskuit bison blatt blau blech blende blick block blume bluse bogen bohne bohrer boje bonbon boot borke borte
bote brett brief brille brise brokkoli bronze brosche brot brunnen buch bude bumerang bunt burg butter celesta
cello cembalo chor chrom chronik clown computer creme curry dach damast dampf dattel decke deich dekor delfin
delta diamant diele dill distel docht dohle domino donner dorf dorsch drachen draht drama drossel duft dukaten
dunst dur ebbe ebene eber echo eckbank edel efeu eiche eidotter eimer einhorn eis eisbahn eisvogel elch
elefant elfe elle elster emaille emu ende endivie ente enzian epos erbse erdbeere erde erker erle ernte erz
esche espe essig estragon etage etui eule fabel faden fahne falke falter fanfare farbe farn fasan faser fass
feder fee feier feile feld fell fels fenchel fenster ferien ferne fest feuer fichte fidel film filter filz
fink firn fisch fjord flagge flasche flaum flieder fliese flocke floh flotte flug fluss fohlen folie forelle
forst foto frosch frost frucht fuchs fuge funke furche futter gabel galaxie galerie galopp gans garage garbe
garn garten gasse gast gebirge geige gelb gelee geranie gerste gesang geschirr gewand gewitter giebel ginkgo
ginster gipfel gips giraffe gitarre gitter glanz glas glocke glut gobelin gold gondel gong granat granit gras
grau grille grotte grund gummi gurke gurt hafen hafer hain haken halle halm hammer hamster handel harfe harz
hase haube haus hecht hecke hefe heft heizung helm hemd henne herbst herd hering hermelin herz heu himbeere
himmel hirsch hirse hirt hobel hocker hof holunder holz honig hopfen horizont horn hornisse hose hotel huf
hummel hund hut hydrant igel iglu imker indigo ingwer insekt insel jacht jacke jade januar joghurt jolle jubel
juni juwel kabel kabine kachel kaffee kai kajak kakao kaktus kalb kalender kalk kamel kamera kamille kamin
kamm kanal kanister kanne kante kanu kapitel kapuze karaffe karotte karpfen karte karton kastanie kasten katze
keks kelch kelle kerbel kern kerze kessel kette kiefer kies kimono kino kiosk kirsche kissen kiste kitz kiwi
klammer klang klappe klavier klee kleid klette klinke klippe klotz knauf knopf knospe knoten koala kobalt
kobold koch koffer kohl kojote kolibri komet kommode kompass kompott konfekt konzert kopie koralle korb kordel
kork korn kosmos krabbe kraft kragen krake kran kranich kraut kreide kreis kresse kristall krokant krokette
krokus krone krug kruste kuchen kuckuck kufe kugel kuh kulisse kunst kupfer kuppel kurbel kurve kutsche labor
lachs lack laden lagune lama lamelle lamm lampe land landung lasso lasur laterne laub lauch lauf laute lava
lavendel lehm lehne leim leine leiste leiter leopard lerche lesung leuchter libelle licht lied lila lilie
limette limonade linde lineal linie linse liste liter locke loden lokal lorbeer lotse luchs luft lupe lupine
lurch lyra magnet magnolie mai majoran makrele malve mandel manege mangold mantel mappe marabu marille markise
markt marmor marone maschine maske mast matrose matte mauer maulwurf maus medaille meer meise melasse melisse
melodie melone menthol messing metall meteor meter milan milch mimose minute minze mispel mistel mittag mohair
mohn mokka molke moment mond monsun montag moor moos moped morchel morgen mosaik motor motte muffin mulde
murmel museum musik muskat muster nabe nachbar nacht nadel nagel naht narzisse nashorn natur nebel nektar
nelke neon nerz nessel nest netz nickel nomade nord note nudel nuss oase obelisk oboe obst ocker ofen okra
oktave oktober olive omelett onyx opal oper orange orbit orchidee ordner oregano orgel origami orkan otter
oval ozean paddel paket palast palette palme panda paneel panorama panther papagei papaya papier pappe paprika
parade park parkett parmesan passage pastell pastete patina pause pavillon pelikan pendel pergola perle pfad
pfanne pfau pfeffer pfeife pfeiler pferd pfirsich pflanze pfosten pilz pinguin pinie pinsel pinzette pirol
pistazie plakat planet planke platane platin platte platz podest poesie pokal polenta pollen polster pommes
pony popcorn porree portal posaune poster pracht praline presse primel prisma prosa prunk pudding pudel puder
pulli pumpe punkt puppe purpur puzzle pyramide quader quadrat quark quarz quelle quiche quirl quitte rabe rad
radler rahmen rakete ranke raspel raster raum raupe raute rebe rebhuhn rechen regal regatta regen reh reif
reigen reiher reis reiter remise rettich rezept rhombus riegel riff rind ring rispe robbe roggen rolle roman
rondell rosette rosine rosmarin rost rotkohl rubin rucola ruder ruhe runde rune saal saat safari safran saft
sage sahne saite sakko salat salbei salon salz samba samowar samt sand sandale saphir sardelle sardine satin
sattel satz saum sauna savanne saxofon schach schaf schal schalter schatten schatz schaukel schaum scheibe
scheune schiefer schiene schiff schilf schirm schlauch schleife schloss schnecke schnee schnur scholle schote
schrank schrift schritt schuh schule schuppen schwalbe schwamm schwan schweif see seegras seehund segel seide
seife seil seite sektor sellerie semmel senf sepia serie sessel setzling sieb siegel signal silber silo sims
sinfonie sirup sitz skala skizze sockel soda sofa sohle solo sommer sonate sonett sonne sonntag sopran sorbet
spachtel spargel spaten spatz specht speck speiche speise sperling spiegel spiel spinat spindel spirale sporn
sport springer sprosse sprung spule spur stadion stadt staffel stall stamm star statue staub steg stein steppe
stern stiefel stiege stift stille stoff stollen storch strahl strand strauch stroh strom strudel strumpf stube
studio stufe stuhl stunde sturm suppe tabelle tablett tafel tag takt tal talent tandem tango tanne tante tanz
tapete tapir tasche tasse taste tatze tau taucher tee teich teig teller tennis tenor teppich terrasse terrine
text theater thema thymian tiegel tiger tinte tisch titan toast toffee tomate ton topas topf torf torte tracht
traktor traube traum treppe tresen trichter trikot triller trio trommel trompete tropen tropfen tuch tulpe
tundra tunika tunnel turm turnen turnier tusche ufer uhr ulme umhang urlaub urwald vanille vase veilchen
velours ventil veranda vers viereck viertel villa violine vitrine vogel volant vorhang vorrat vulkan waage
wabe wachs wachtel waffel wagen wal waldrand walnuss walzer wand wanderer wanne wappen wasser watte weber
wecker weg weiche weide weiher weiler weizen welle wels welt werft werk werkbank wespe weste wetter wicke
widder wiege wiese wild wimpel wind windrad winkel winter wipfel wirsing wissen wolke wolle wombat wunder
wunsch wurzel yacht yak yoga zahl zander zange zapfen zaun zebra zeder zehn zeile zeit zement zettel ziege
ziel zierde ziffer zikade zimmer zimt zink zinn zirbe zirkel zirkus zither zitrone zobel zoo zucchini zucker
zug zweig zwiebel zwirn zylinder
`
  .trim()
  .split(/\s+/)
