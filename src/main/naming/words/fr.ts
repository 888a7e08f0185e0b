/** Readable French words, written for Aliasmith. Each is spelt without accents by itself. */
export const wordList: readonly string[] = `
abeille abri abricot acacia accord achat acier acrobate adresse affiche agate agenda agneau aigle aile airelle
ajonc album algue alouette alpaga amande ambre ami ananas anchois ancre aneth animal anis anneau anorak
antenne appareil aquarium arbre arbuste archet ardoise argent argile armoire armoise arpent arrosoir artiste
asperge assiette astre atelier atlas atoll aube auberge aubier autobus automne autruche avenue avion avocat
avoine avril azur badge badiane bagage bague baguette bahut baie bal balance balcon baleine ballade ballon
balustre bambou banane banc bandeau banjo baobab baquet barbeau barque barrage baryton basalte basilic bassin
basson bateau batiste baume bazar beige belette berceau berge bermuda besace bidon bijou billard bille biniou
biscotte biscuit bison blaireau blanc blason bleu blouse blouson bobine bocage bocal bois bol bonbon bonnet
bordure bosquet botte bouchon boucle bougie bouillon boule boulon bouquet bourdon bourgeon boussole boutique
bouton bracelet branche brasero brasier brie brin brioche brique brise brocante brochet brochure brocoli
brosse brouette bruine bruit brume brun buffet buis buisson bulbe bulle bungalow bureau buvard cabane cabas
cabine cacao cachet cactus cadeau cadence cadran cadre caille caillou caisse calanque calcaire calepin calmar
calme camion campagne camphre canal canard canari cannelle canot canton cape capuche carafe caramel caravane
cardigan caribou carillon carnet carotte caroube carpe carreau carrosse cartable carte carton cascade casier
casque cassis castor caverne caviar cercle cerf cerise cerisier cervelas chaise chalet chaleur chaloupe
chamois champion chanson chant chantier chapeau chapitre charbon chardon chariot charme charrue chat chaume
chemin chemise chenal chenille cheval chevron chocolat chorale chou chouette ciboule ciel cigale cigogne
cintre cirage cirque cirrus ciseau citron citrus civette clairon clapotis classeur clavecin clavier clef
climat cloche cloison clou clown cobalt cocotier coffre coing colibri colis collage colline colombe colonne
coloris colza comble commode compas compote comptoir concert condor confetti conte copain copie coquille
corail corbeau cordage corde cornet corniche cosmos costume coteau coton couleur couloir coupe coupole courant
courge courrier course coussin coutume couvert crabe craie crampon cravate crayon cresson cristal crocus
croquet crumble cube cuir cuisine cuivre culture cumin cumulus curcuma cycliste cygne dahlia dame damier danse
datte dauphin dentelle dessert dessin diabolo diamant disque divan domaine domino dorade dossier douceur
dragon drap drapeau dune duo durian duvet eau entracte escalade escale escargot espace esquif estampe estrade
estragon estuaire fable facteur faisan falaise fanal fanfare farine faucon faune fauteuil fauvette fenouil
ferme fermier festin festival feu feuille feutre fibre ficelle figue figuier filet film flacon flambeau flamme
flanelle fleur fleuve flocon flotte fluide foin folklore fontaine football forge forgeron fort fossile foulard
four foyer fraise frange fresque frigo frise fromage froment fruit fuchsia fumet furet fuseau gabare gable
galaxie galerie galet galop gamelle gamme gant garage gardon gare garenne garrigue gaufre gazelle gazon geai
gemme gentiane geyser girafe girofle girolle givre glace glacier globe glycine gobelet golfe gondole gorille
goudron gourmet graine grange granit graphite gravier gravure grelot grenat grenier griffon grillon gris grive
grotte groupe guimauve guitare habit haie hall halte hamac hameau hangar hareng haricot harmonie harpe havre
herbe herbier heure hibiscus hibou hippique histoire hiver hockey homard horizon horloge hotte houblon houle
hublot huile humus hune hutte hymne ibis iguane image impala indice indigo insecte instant isthme ivoire
jacinthe jade jambon janvier jardin jargon jarre jaspe jatte jaune jersey jeton jeudi jonc jongleur joubarbe
jouet joujou joule journal joyau jubile judo juillet juin jumelle jungle jupe jupon jus jute kaki karting
kayak kimono kiosque kiwi koala labour lac lagon lagune laine lait lama lambris lamelle lampe lampion lanterne
lapin lasso laurier lavande lavoir lecture lentille lettre levier lexique licorne lierre lilas limace lime
limon linge lingot lion liquide lis liseron lit livre loisir loquet loupe loutre lueur lundi lune lunette
lupin lustre luth lutin lutrin lynx lyre macaron machine magasin magenta magie magma magnet magnolia mai
maillot maison malle manche mangue manoir mante manuel maquette maracas marais marbre marchand marche mardi
mare marelle margelle marmite marmotte marqueur marron marsouin marteau martre mascotte masque massif matelas
matelot matin mauve mazurka melon menhir menthe menu mer mercredi meringue merisier mesure meuble meule
meunier micro miel miette mimosa minuit minute miroir missive mistral mitaine mobile moineau mois moisson
molette moment monnaie montagne montre moquette morille moteur motif mouche mouette mouflon moulin mousse
mousson mouton muguet mulot mur murmure muscade musette musique myrte myrtille nacre nage nappe narcisse
nature navet navire nectar nef neige nervure nickel nid noisette noix nomade nombre nord note nougat nouille
nova novembre noyau nuage nuance nuit oasis ocarina ocelot ocre octave octobre ogive oie oignon oiseau olive
ombre ombrelle omelette once onde onyx opale opaline optique orage orange orbite ordre oreiller orge orgue
orient origan orme ornement orque ortie oseille osier ourlet ours outarde outil ouvrage ovale page paille
palais palette palme palmier pampa panache panda panier panneau panorama pantin papaye papier papillon paprika
papyrus paquet parade parasol parc parfum parka parole parquet parterre parure passage pastel pastille patine
patio patois patron pavage pavillon paysage peigne peinture pelage pelle peluche pendule perche perdrix
pergola perle perron persil peuplier phare photo piano pichet pigeon pigment pignon pilier piment pin pinceau
pingouin pinson pioche pipeau piquet pirogue piscine pistache piste piton pivert pivoine pizza placard place
plage plaine plan planche plancton platane plateau platine plongeon plume poche podium poire poisson poivre
poivron polaire polka pollen pomme pommier pompon poncho poney pont porche port portail portique potager
poteau poterie potiron poulain poulie poulpe poussin prairie praline presse primeur prisme projet prose prune
prunelle puits pupitre puzzle pyramide quai quartz quatuor quiche quille quinoa quintal rabot racine radar
radeau radio radis raifort raisin rallye rameau ramier ranch rayon rebord recette refrain reine reinette
relais relief reliure renard renne repas repos ressort ricotta rideau rire rivage rive riz robe robinet robot
roche roitelet roman romarin ronce rond rondeau roquette rosace roseau rosier rotin rotonde roue rouge rouleau
roulotte route ruban rubis ruche ruelle ruisseau rumba rustique rythme sable sabot sachet safran sagesse
saison salade salle salon salsa salsifis samba samedi samovar sandale sanglier santal saphir sapin sardine
satin sauce sauge saule saumon sauna savane saveur savon science scooter seau seigle sel semaine semelle semis
senteur serpolet serre serrure sieste sifflet signal silence sillage sillon silo sirocco sirop sitar sittelle
ski skieur socle soda soie soir sol solaire soleil sommet sonate sonnet sorbet sorbier souche source sourire
souris spirale sport square stade station statue steppe store studio stylo sucre sud sureau surf surprise
symbole table tablette tablier tabouret talent talus tamaris tambour tamis tanche tandem tangente tango
tapioca tapir tapis tarte tartine tasse taupe taxi teck tempo tennis tente terrain terrasse terre terrine
texte thon thuya thym tige tigre tilleul timbale timbre tiroir tissu titane toile toison toit tomate tondeuse
tonneau tonnerre topaze torche torrent tortue totem toucan toundra toupie tour train trait trajet treille
tremplin tresse tricot trio triomphe troc trombone tronc tropique trotteur trottoir troupe trousse truelle
truffe truite tube tuile tulipe tunique tunnel turbine turbot tuyau univers usine utile vacances vague
vaisseau valise vallon valse vanille vannier vapeur varan vase vaste veau velours vent ventail verger vermeil
vernis verre verseau verveine veste veston viaduc vielle vigie vigne vignoble villa vinaigre violon virage
virgule visite vitrail vitre vitrine voile voilier voisin voiture voix volant volcan volet voltige volute
voyage vue wagon yacht yaourt yoga yourte yucca zeste zinc zodiaque zone zoo
`
  .trim()
  .split(/\s+/)
