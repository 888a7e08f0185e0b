/** Readable Spanish words, written for Aliasmith. Each is spelt without accents and ñ by itself. */
export const wordList: readonly string[] = `
abanico abedul abeja abeto abrazo abrigo abril acacia acanto aceite aceituna acelga acera acertijo acorde
acuarela adelfa adobe adorno afinador agave agenda agosto agua aguacate aguja aire ajedrez ajo ala alacena
alameda albahaca albergue alce aldea alegre alero alfajor alfalfa alfarero alfombra alga alianza aliento
aljibe almena almendra almohada alondra alpaca altavoz altillo altura aluminio amanecer amapola amarillo
amatista amigo amistad anafe ancla andamio andante anillo antena anzuelo apio apodo aprisco arado arandela
arce archivo arcilla arena armario aroma arpa arrecife arroyo arroz arte artista asado asiento aspa astro
atlas atril aula auto avellana avena avestruz avispa ayuda azada azalea azor azul azulejo baile bajo balanza
balde balsa banda bandeja bandera barca barita barniz barra barril basalto base batata batuta bayeta bazar
beige bejuco belleza bellota berro bici bigote billete biombo bisonte bizcocho blanco blusa bobina bocina
bodega bolero bolillo bolsa bolsillo bombilla bordado boreal borrego bosque bota botella botijo brasa brazo
brezo brillo brisa broche bronce brote bruma bufanda bulbo burbuja buzo caballo cabezal cable cabo cacao
cacerola cactus cadena caja cal calabaza calamar caldera calidez caliza calzada cama camarote cambio camello
camino camisa campana campo canal canario canasta candado candela candil canela cangrejo canguro canica canoa
cantera canto caoba capa capucha caracol caramelo caravana cardinal cardo carnaval carpa carpeta carrete carro
carta cartel cartera casa cascabel cascada casco castillo castor caviar cebada cebolla cebra cedro cena
cenador centavo centeno central centro cepillo cera cereal cereza cerrojo cesta chal chaleco chaqueta charco
charla chimenea chispa choza churro ciclista ciclo cielo ciencia ciervo cigarra cilantro cima cimiento cine
cinta circo ciruela cisne cita ciudad claro clase clave clima cobalto cobre cocina coco cofre cohete col
colcha coliflor colina collar colmena columna columpio comedor cometa comino compota compra confeti conga copa
copla coral corcel corcho cordel cordero cordial coro corral corredor corteza cosecha cosmos costa costura
coyote crema cresta creta cristal croqueta cruce cuaderno cuadro cuarto cuarzo cubierta cubo cuchara cuenco
cuento cuerda cuero cueva cumbre cuna curva dado damasco danza decano dedal delantal delta desayuno desierto
despacho despensa diadema diamante dibujo dichoso diorama disco disfraz domingo dorado drama ducha dueto dulce
dulzaina dulzura duna durazno elefante elegante embalse emblema encaje encina enebro enero enredo ensalada
ensayo erizo escala escalera escarcha escena escoba escollo escudo escuela esfera esmalte esmero espacio
espejo espiga espinaca espiral esponja espuma esquina establo estadio estambre estampa estanque estante
estatua estera estilo estrella estuario estuche estudio estufa fachada falda farol febrero felino feria ferry
festejo fiable fibra ficha fideo fiesta filtro finca flamenco flan flauta flecha fleco flor flota fluvial
fogata follaje folleto forja fortuna foto fragata fragua franela fresa fresco fresno frijol frontera fruta
frutero fuego fuelle fuente funda gabinete gacela gafas gaita galaxia galera galleta gallo galope gamba gamuza
ganado garaje garbanzo garza gasa gaviota gelatina gemelo genial geranio gigante girasol glaciar globo
glorieta gofio gofre golfo goma gong gorila gorra gota grafito gramo granate grande granero granito granizo
granja grano grapa grieta grifo grillo gris grosella grulla grupo gruta guante guinda guitarra gusto haba
hacha hacienda hamaca harina haya hebilla hebra helado helecho heno hermoso hiedra hielo hierba hierro higuera
hilera hilo himno hinojo historia hogar hoja hojaldre hongo honor hora horario horchata hormiga horno hotel
hoyo hucha huella huerta humo idea idilio iguana imagen insecto instante invierno isla jade jalea jarra jaspe
jaula jengibre jersey jilguero jinete jirafa jota joya joyero juego jueves jugador jugo juguete junco jungla
junio jurel kilo kiosco labrador lacre ladera ladrillo lagarto lago laguna lama lana lancha langosta largo
latido laurel lava lavanda lazo leche lechuga lechuza lectura legumbre lejano lenteja leopardo letra letrero
levante leve leyenda libreta libro lienzo liga lila lima limonada limpieza linaza lince lino linterna liquen
lira lirio litera litoral litro llama llanta llave lluvia lobo local locro logro lona loro loto lucero lugar
lumbre lunar lunes lustre maceta macizo madeja madera maestro magia magma magnolia maleta malla malva mambo
manada manga manguera manojo manta manteca mantel manzana mapa maqueta mar marfil marimba mariposa marmota
maroma martes martillo masa matiz matraca mayo mazorca mazurca mecedora mecha medalla medida medusa mejorana
melaza menta mercado merienda merluza mesa meseta metal meteoro metro mezcla miel miga milla mimbre mimosa
mineral minuto mirador mirlo mirto misterio mochila moda modelo moderno molde molino molusco momento moneda
monte montura mora morera morsa mosaico mosca mosquito mostaza motor mueble muelle muestra mural museo musgo
nadador naipe naranja narciso nata natural nave neblina nebulosa nevada nevera nido niebla nieve nobleza noche
nogal norte nota noticia novela nube nudo nuez nutria oasis obelisco oboe obra ocarina ocelote ochenta octavo
octubre oleaje oliva olla olmo onda onza orfebre orilla ornato oro orquesta ortiga oruga osezno oso ostra oval
oveja ovillo paisaje pajar pajarita palabra palacio palanca paleta palma palmera palo pan pandero panera
pantalla pantano pantera papel papiro paquete paraguas parasol parcela pared parque parra parrilla pasarela
paseo pasillo paso pasta pastel pastor patio pausa pavo pecera peine pelota peluche pepino pera percha perejil
perfil perfume perro pesca pez piano piedra piel pijama pimiento pinar pincel pino pinsapo pintor pintura
pinza piragua pirueta piscina pista pistacho pizarra pizca pizza placa plancton planeta planta plata plateado
platillo playa plaza pluma plumero poema poeta polar polea polen polilla pollo polo pomelo poncho poni portada
portal postal poste postre potrero potro pozo pradera prado precioso pregunta prensa primor prisma proa prosa
proyecto pueblo puente puerro puerta pulpo pulsera pupitre queso quetzal quilate quilla quimera quiosco rabel
radar radio rama rana rancho rastro rayo rebanada rebozo receta recodo recreo recuerdo reflejo refugio
regadera regalo regata reja relato relieve reloj remanso remo remolino reno repisa repollo reposo resina
retama retrato revista ribera rima risa ritmo rizo roble roca rodillo rojizo romance romero ropa ropero rosado
rosal rueda rugby ruibarbo rumba ruta sabana sabor sal salero salida salvia sandalia sapo sardana sardina
sastre sauce sauna savia secreto seda segundo selva semana semilla sencillo senda sendero sepia serenata
sereno serie serrucho seta siembra sierra siesta siglo silbato silbido silencio silla silueta sirena sitio
sobre soga sol solapa soldador soleado solfeo solista sombra sombrero sonata sonido sonrisa sopa soplo soprano
sorbete sorbo sorpresa sosiego suave suela suerte sur susurro tabla tablero taburete taller tallo tambor tango
tapa tapete tapia tapir tapiz tarde tarima tarjeta tarro tarta taxi taza teatro techo tecla tejado tejedor
tejido tejo tela tema temprano tenedor tenis tenor termo ternero ternura terraza terreno tesoro tetera texto
tibio tiempo tienda tierra tigre tijera tilo timbal timbre tinta tintero tiza toalla tocador toldo tomate
tomillo tono topacio tope tordo torneo torno toro toronja torre torrente tortuga tostada tostador traje trama
trapecio trapo trayecto tren trigal trigo trineo trino triunfo trofeo trompa trompeta tronco trote trova trozo
trucha trueno trufa tubo tuerca tuna tundra turbina turno turquesa umbral universo urbano urraca uva vainilla
vajilla valle vals vapor vaquero vaso vega veinte vela velero veleta vendimia venta ventura veraneo verano
verbena verde verdor verdura vereda verso vestido viaje vid vidrio viento viernes viga vihuela villa visita
vista vitral vitrina vivero vivienda volante vuelo vuelta yate yegua yelmo yema yerba yeso yogur yuca yunque
yute zafiro zapato zarza zarzuela zinc zorro zorzal zueco zumbido zumo
`
  .trim()
  .split(/\s+/)
