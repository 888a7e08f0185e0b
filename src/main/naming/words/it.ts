/** Readable Italian words, written for Aliasmith. Each is spelt without accents by itself. */
export const wordList: readonly string[] = `
abaco abbaino abete abito acacia acero aceto acqua acquario adagio aereo affetto agave agenda aglio ago agosto
agrume airone aiuola ala albero album alce alga alleanza allegro allodola alloro alpaca altalena altezza
alveare amaca amaranto amarena amicizia amico ampolla ananas anatra anello aneto anfora angolo anguria anice
annata ansa antenna ape aperto aprile aquila aquilone arachide aragosta arancia aratro arazzo arcata archetto
archivio arco ardesia arena argento argilla aria aringa armadio armonia arnese arnia aroma arpa arredo arrosto
arte artista asfalto asola asparago asta aster astro astuccio atelier atlante atollo atrio attico attimo aula
autobus autunno avena avocado avorio azalea azzurro bacca baccello bacheca bacino badile bagaglio baia baita
balcone baleno ballata balletto ballo balsamo bambino bambola banana banda bandiera banjo barca barile basalto
base basilico bastone battello baule bavero beccata becco beige berretto betulla bevanda bianco bidone bietola
biglia bilancia binario biplano biscotto bisonte blu boa boccale boccia boccone bolla bombo bonsai borgo borsa
bosco botanica botola botte bottone bozzolo brace branda bravo brezza briciola brina brocca broccolo brodo
bronzo bruco bruma brusio bucaneve bucato bufalo buffo bulbo buono burro bussola busta cabina cacao cachi
cactus calamaro calamita calce calcio caldaia caldo calesse calma calore calza calzino camera camice camicia
camino camion cammello camoscio campana campione campo canale canarino candela candito canestro cannella canoa
canotto cantiere cantina canto canyon capanna capo cappa cappello cappero cappotto capriolo carato carbone
carciofo cardo carezza carota carpa carro carrozza carta cartella cartone casa cascata cascina casco casetta
cassa cassetto castagna castello castoro catino cavallo caverna cavolo cedro cemento cena ceppo cera ceramica
cerchio cereale cervo cesoia cesto cetra chalet chiave chicco chiglia chimica chiodo chiosco chitarra chiusa
cialda ciao cibo cicala cielo cifra cigno ciliegia cima cimbalo cinema cinghia cintura ciottolo cipolla
cipresso circo circuito cisterna citofono citrino ciuffo civetta clarino classe clima cobalto cocco cocomero
collana collare colle collina colomba colonna colore coltre cometa comodo compasso concerto condor confetto
confine coniglio conto coperta copia coppa coppia corallo corda cornice coro corolla corrente corsa cortile
cosmo costa costume cotogna cotone cratere cravatta crema cresta creta crine croco crosta crusca cubetto cubo
cuccia cucciolo cucina cuffia cugino cumino cuoco cuoio cuore cupola curva cuscino custodia dado dama danza
data dattero decimale decoro delfino delta deserto diadema dialogo diamante diario diesis diga dinamo dipinto
disco disegno divano doccia dodici dolce dolcezza domenica domino dono dorato dosso drago dramma drappo duetto
duna ebano eco edera edicola elefante elegante elica elmo emblema epoca erba erbario esotico essenza estate
estro etto fabbrica faggio fagiano fagiolo falco falena fanale fanfara fantasia farfalla farina faro farro
fattoria favo febbraio fecola felce feltro fenice ferie fermata ferro festa festival fetta fiaba fiaccola
fiamma fibbia fibra fieno fila filtro finestra fiocco fiordo fiore fiorino firma fischio fiume flauto flotta
focaccia foce focolare fodera foglia folclore fontana foresta formica fornaio fornello forno foro fortezza
fortuna foschia fossile foto foulard fragola frangia frase frassino freccia freddo fresco frigo frittata
frutta frutteto fucina fulmine fumetto fungo funivia fuoco furgone fuscello fuso gabbia galassia galleria
gallina gallo galoppo gambero gambo garage garofano gatto gazza gazzella gelato gelo gelso genziana geranio
gessetto gesso gesto ghepardo ghiaccio ghiaia ghianda ghiro ghisa giacca giallo giardino giglio ginepro
ginestra gioco gioia gioiello giornale giorno giostra giraffa girasole giro gita giubba giugno giunco globo
golfo goloso gomitolo gomma gondola gong gonna gorilla gradino grafite grammo granaio granato grande grandine
granello granita grano grappolo grifone grigio griglia grillo gronda grotta groviera gru gruppo guanto gufo
guglia guida guscio gusto ibisco idea idillio iguana impala impasto incanto inchino incrocio indaco indivia
infuso ingegno inno insalata insegna insetto insieme inverno invito iride isola istrice lacca laccio laghetto
lago laguna lama lamina lampada lampione lampo lana lanterna larice lastra latte lattuga lauro lava lavagna
lavanda leccio leggero legno legume lemure lente lenzuolo leone leopardo lepre lettera letto lettura leva
levante levriero libro lieve lievito limonata limone lince linfa lingotto lino liquido lirica lista litro
liuto loggia lontra loto lucciola luce luglio lumaca lume lunare lungo luogo lupino lupo lusso lustro macchia
macina madia maestro maggese maggio magia maglia maglione magma magnete magnolia mais malto malva mandola
mandorla mandria maneggio manica manopola mansarda manta mantello mappa marasca mare marmo marmotta marrone
marsupio martello martora marzo maschera masseria mastro matassa matita mattina mattone maturo mazurca mazzo
meandro medaglia medusa mela melassa melodia melone memoria menhir menta menu mercato merenda meringa merlo
merluzzo mestolo metallo meteora metro miele miglio mimosa minestra miniera minuto miraggio mirtillo mirto
mobile moda modello mogano mola mollica momento mondo moneta monile montagna monte mora mosaico mosca moto
muffola mughetto mulino muro muschio museo musica narciso nasello nastro natura navata nave nebbia negozio
neon nespola neve nevicata nicchia nido nocciola noce nodo nonna nord nota notte novella novembre nuoto nuvola
oasi obelisco oboe ocarina oceano ocra odore officina oggetto oliva olmo ombra ombrello onda onice opale opera
ora orbita orca orchidea ordine organo origano orlo orma orologio orso ortaggio ortensia ortica orto orzo
osteria ostrica ottanta ottava ottobre ottone ovale ovest ovile pacco padella paese pagaia pagina paglia
paiolo palazzo palco palestra paletta pallone palma palude pampa panca pancetta panda pane panfilo paniere
panino panna pannello panorama pantera papaia papavero papiro paprica parasole parco parete parola parquet
passero passo pasta pastello patio pattino pausa pavone pecora pedana pendio pendolo penna pennello pentola
pepe peperone pera pergola perno pesca petalo pettine petunia pianeta piano pianta pianura piatto piazza
piccione piccozza piega pietra pigiama pigna pilastro pineta pinguino pino pinza pioggia pioppo piramide
piroga piscina pista pittore piuma pizza pizzico platano platino plettro podio poema poesia poggio polenta
polline pollo polo polpa polpetta poltrona pomello pomodoro pompelmo ponte pony porcino porpora porta portico
portone posata postino pozzo pranzo prateria prato preludio primula prisma procione profumo prora prosa prua
prugna pulcino puledro punta pupazzo purea puzzle quaderno quadro quaglia quarta quarzo quercia quiete quinta
racconto radar radice radio radura raggio ragno ramarro rame rana raso razzo recinto regalo remo renna resina
respiro rete ribes ricamo riccio ricetta ricotta riflesso rifugio riga righello rima riparo risaia riso
ristoro ritmo ritratto riva rivista robinia robot roccia romanzo rombo rondine rosone rosso rotaia rotella
rotolo rotonda rovere rovo rubino rugiada rullo rumba ruota ruscello rustico sabato sabbia sacca saggio sagoma
sala salice salita salmone salone salotto salsa salto salvia sambuco sandalo sapone sapore sarago sardina
sarto sasso savana scaffale scala scalino scarabeo scarpa scatola scena schiuma sci sciame sciarpa scienza
scivolo scoglio scooter scorcio scrigno scuderia scultore scuola secchio secolo sedano sedia segale segnale
segno segreto selce sella senape sentiero seppia sequoia sera serenata sereno serra sesamo seta sfera sfoglia
sgabello siepe sigillo silenzio simbolo sinfonia sipario sirena smalto smeraldo soda soffio soffitto soglia
sogno solaio solco sole solista sonaglio sonata sonetto soprano sorgente sorpresa sorriso sosta spago spazio
spazzola specchio sperone spezia spiaggia spicchio spiga spilla spina spinacio spirale sponda sport sprint
spugna spuma squadra stadio stagione stagno stalla stanza statua stazione stelo steppa stile stivale stoffa
storia storione strada strofa struzzo studente studio stufa stuoia sud sughero suolo suono surf susina svago
tabella tacchino tacco taccuino talento talpa tamburo tana tandem tango tapiro tappeto tappo tarsia tartufo
tasca tassello tasso tastiera tasto tavola tavolino tazza teatro tegame tegola teiera tela telefono tempera
tempo tenda tepore terra terrazza terreno tesoro tessuto testo tetto tiglio tigre timbro timo tinta tintura
toast torcia tordo torneo toro torre torrone torta tortora totano tovaglia traccia tragitto tram tramonto
trapano trapezio treccia treno triciclo triglia trillo trina trio trionfo trofeo trota trottola truciolo tubo
tucano tuffo tufo tulipano tundra tunica tuono tuorlo turbina turchese turista tuta ulivo umido uncino
unicorno unione universo uovo upupa urbano usignolo uva vacanza vagone valico valigia valle valzer vaniglia
vapore vasca vascello vaso vassoio vela veliero velluto veloce vento veranda verbena verde verdura vernice
verso veste vestito vetrina vetro vetta viaggio viale vicino vicolo vigna villa vimini violino virgola visita
visone vista vite vitello vivaio voliera volo volpe volta vortice vulcano yoga yogurt zaffiro zaino zampa
zampogna zanzara zattera zebra zecchino zenit zenzero zerbino zinco zolla zolletta zona zoo zucca zucchero
zufolo zuppa
`
  .trim()
  .split(/\s+/)
