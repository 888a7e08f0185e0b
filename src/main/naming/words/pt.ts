/** Readable Portuguese words, written for Aliasmith. Each is spelt alike in Brazil and Portugal, without accents and ç. */
export const wordList: readonly string[] = `
abacate abacaxi abajur abano abelha abeto abrigo abril acerola acervo achado adega adorno afeto agenda agosto
agulha alameda albatroz aldeia alecrim alegre alegria alface alfaiate alfazema alfinete alho alicate alimento
almofada alpiste altura alvorada amarelo ameixa amendoim amigo amizade amora amoreira anel anis antena anzol
aparador apito arado arame arandela arca areal areia arenque argila argola arminho aroma arremate arroio arroz
artista arvoredo asa astro atalho atlas atum aula aveia avenida avental aventura avestruz azeite azeitona azul
azulado azulejo baga bagagem bailado baile balaio balde balsa bambu banana bandeira bandeja bandolim banheira
banjo banquete baqueta baralho barbante barca barra barril basalto base batata batuta baunilha bazar beira
beleza besouro bezerro bigorna bilhete biombo biscoito bisonte bloco boina bola bolacha boletim bolha bolinho
bolota bolso bombom boneco bonito bordado bosque bota botija branco brasa brejo brilho brinco brinde brisa
broche bronze broto bruma bugio bule buriti buzina cabana cabaz cabide cabo cacau cachecol cacto cadeado
cadeira caderno caiaque caixa caixeiro caixote caju calda caldeira calor calota cama camarim camelo caminho
camisa camiseta camomila campina campo canal caneca canela caneta canguru canja canjica canoa canteiro cantiga
canto capa capim capivara capuz caqui caracol caramelo caramujo caravela cardo cardume carinho carneiro carpa
carretel carrinho carro carta carteira cartola cartucho carvalho casa cascalho cascata casebre castanha
castelo castor catraca cauda cavalete cavalo caverna cebola cedro cegonha celeiro celofane cenoura centeio
centelha centro cera cerca cereal cereja cesta cesteiro cetim chaleira chapa charada charco charneca charrete
chave chinelo chita chocalho choupana choupo chuchu chuva chuveiro ciclo cidade cidra cigarra cimento cinema
cinto cipreste ciranda circo cisne clarear clareira clarim claro clave clima coador coalhada cobalto cobertor
cobre cocada cocar coco coelho coentro cofre cogumelo colar colcha colete colher colina colmeia colorido
coluna cometa compasso compota compra concerto condor confete conto convite copa coqueiro coral corda cordeiro
cordel coreto coro correio cortina coruja corvo costa costura cotovia couro couve cravo crepe crina cristal
crocante croquete cubo cuia cultura curau curral curva cuscuz dado damasco dedal degrau deleite delta desenho
deserto diadema diamante disco doce doceira domingo dourado drama duna eclipse elefante elegante elmo elo ema
emblema empada encaixe encanto encontro encosta enfeite engenho enredo ensaio enseada entalhe enxada epopeia
erva ervilha escada escama escola escova escudo esfera esfirra esmalte espelho espiga esponja espuma esquilo
esquina estaca estalo estampa estante esteira estepe estilo estio estojo estrada estrela estrofe estudo estufa
faia faixa fanfarra fantasia farinha farofa farol fatia fauna favo fazenda feira feltro feno feriado ferreiro
ferro ferrolho festa festival fibra figo figueira filme filtro fio fita fivela flamingo flanela flauta flecha
flor floresta fogo fogueira foguete folclore folguedo folha folia fonte forma formiga fornada forno foto
fragata franja frase fresco friso fronha fruta fruteira funcho funil gado gaita gaivota galeria galgo galho
galope gamela gancho ganso garagem garfo garoa garrafa gato gaveta gaze geada gelatina geleia gelo gema
gengibre gerbera gergelim gesso gigante ginga girafa girassol giz globo goiaba gola golfinho golfo goma gongo
gorjeta gorro gota gralha grama grande granito granizo granja gravata graveto grelha grilo groselha gruta
guache guarita guia guitarra harmonia harpa haste hera hibisco hino horta hotel humor ideia ilha imagem imbuia
inhame inseto instante inverno iogurte jabuti jaca jade jaleco janela jangada jantar jardim jarra jasmim jato
javali jenipapo joaninha jogador jogo joia jornada jornal julho junco junho juta labareda ladeira ladrilho
lagarto lago lagosta lagostim lanche lanterna laranja lareira lata lavanda lavoura lebre legenda legume leite
leme lenda lenha lente leopardo leque letra levedo lhama licorne limonada lince linha lira lista listra livro
lobo lona lontra louro lousa lua luneta lupa lupino lustre luva luz macieira madeira maestro magnete maio
maleta malha malva manada mandioca manga manta manteiga mapa mapeador maquete mar marcha marfim margem
mariposa marmelo marmita marmota marreco marreta martelo mascote massa matinal matiz mazurca medalha medusa
mel melado melancia melena melodia menta mercado merenda merengue mesa metal meteoro metro mexerica milharal
milho mineral minuto mirante mirtilo moda modelo moeda moinho moita molde moldura molho molinete monjolo
montanha monte moranga morcego moreia moringa mosaico mosca mosquito mostarda moto mundo muralha museu musgo
nadador naipe narceja narciso nardo nascente natural natureza nave navio neblina neve nevoeiro ninho nogado
nogueira noite norte nota novelo noz nuvem ocarina oceano ocelote ocre oitava oito olaria oleiro oliva
oliveira olmeiro olmo onda orla ornato orvalho ostra ouro outono outubro ovelha ovo pacote padaria padeiro
paella paineira painel paiol paisagem palacete palavra palco paleta palha palheta palma palmeira palmilha
palmito pampa pandeiro panela pano panorama panqueca pantera papagaio papel papoula paprica parada parafuso
pardal parede parque parreira passeio passista pasta pastel pastor patim patinete patio pato pauta pavio pedra
pedreira pegada peixe pelica penedo peneira pepino pequeno pera perdiz perfume peroba pesca peteca petisco
piano picanha picles pijama pilar pilha pimenta pincel pingente pingo pinguim pinha pinheiro pinote pintor
pintura pipoca pista pistache pitada pitanga planador planalto planeta planta plateia pluma plumagem poema
poente poesia poeta polar polca polenta polo polpa poltrona pomar pompom ponte popa porta postal poste pote
potro pouso povoado praia prancha prata precioso prego prenda presente presilha primor prisma proa proeza
prosa prumo pudim pulo pulseira quadra quarto quartzo queijo quente quiabo quilate quilha quilo quimono
quindim quintal quiosque quitanda quitute rabanete rabeca rabisco racimo radar rainha raio raiz rama rancho
ranhura rapadura raposa rastro ratinho realejo rebanho receita recheio recife recorte recreio rede refresco
regador regalo regata relento relevo relva remada remanso remo renda repolho represa resina retalho retiro
retrato revista revoada riacho ribeira ricota rio riso ritmo rocha roda rodopio rodovia rolha rolo romance
rosado rosal roseira rota roteiro roupa roxo rubi rumba sabor sacada safira safra sagui saia sal salada salame
saleiro saleta salgado samba sambista sanfona sapato sapo saracura sarau sardinha savana seara sebe seda
segredo seiva sela semana semeador semente senda sereia serenata sereno seresta serra serrote sesta seta
setembro sigilo silencio silo silvo sinal sineiro sineta singelo sino siri sisal sobrado soja sol solista
sombra sonata soneto sonho sopa sopro sorriso sorvete sossego suco sudeste sul surpresa tabela tablado tacho
tainha taipa talento talha talher tamanco tamboril tamborim tampa tanque tapete tapioca tapume tarde tatu tear
teatro tecido teclado teia telefone telha tema tempero tempo tenda termo terno ternura terra tesoura teto
texto textura tigela tigre tijolo tilintar timbre tinta toalha tocha toldo tomada tomate tomilho tonel topo
toranja torneio torneira torno torrada torre torrente torta toucado touro traje trama trator travessa treino
trem trevo trigo trilha trio trombeta tronco tropical trovador trufa truta tubo tucano tulipa tundra turista
turquesa umbral universo urbano urso uva vale valsa vapor varal varanda vareta vasilha vaso vassoura vegetal
vela veleiro veludo vendaval vento ventura verbena verde verdura vereda verniz verso vertente vestido viagem
viajante vidreiro vidro viela viga vila vime vinagre vinha vinheta violino visita vista vitral vitrine vitrola
viveiro vizinho voador vogal volante voleibol xadrez xale xerga xilofone zabumba zebra zigurate zinco zumbido
zunido
`
  .trim()
  .split(/\s+/)
