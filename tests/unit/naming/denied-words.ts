/** Words that no list may have in any language: rude, sad or misleading in one of the languages that have a list. */
export const deniedWords: ReadonlySet<string> = new Set(
  `
  abuse admin bank billing contact info login noreply office postmaster root sales security service support team test
  webmaster
  anal anus arse ass bastard bitch bollocks boob bra bugger bum butt cock coon crap cum cunt damn dick dildo dump dyke
  evil fag fart fat fuck gay gook grave gun hell hoe homo hooker idiot jerk kill knob lesbian loser nude pain penis pimp
  piss poo poop porn prick pube pussy queer rape retard semen sex shit skank slag slave slut smut snot spastic suicide
  tit tits turd twat ugly urine vagina vomit wank whore wog
  affe arsch bombe busen depp dirne doof dumm esel ficken fotze furz geil gift gosse grab hoden hure kacke kanake kot krebs
  krieg leiche luder mord mohr neger nutte pest pimmel pisse popo puff rotz sau schlampe schwanz schwul tod trottel tunte
  zicke
  bite bordel branler chatte chienne chier chleuh con conne cochon connard couille cul culotte deuil douche
  enfer fesse foutre garce gland gouine guerre merde moche mort moule negre nichon nique pede pet phoque pipe pipi
  poil poison poule putain pute queue salaud salope sale sein tapette tuer verge viol zob
  bicho bollo bomba cabra cabron caca capullo chichi chocho chocha chucha cojones concha coger coito conejo culo
  follar guerra huevo joder lefa maricon mear mierda muerte nabo ojete paja pajero panocha pedo pene perra pija pijo
  pinga pito polla puta puto teta tetas tonto verga zorra
  boceta bosta buceta bunda cacete caralho corno cuzao grelo macaco merda mijo morte pau peido perereca periquita
  picha pica pila pinto piranha piroca pomba porra punheta rabo rata rola rosca sapata saco siririca trouxa veado viado xana
  xereca xixi
  cazzo cesso checca coglione cornuto fava fica figa finocchio fregna frocio gnocca guerra minchia mona negra negro
  palle passera patata pirla pisello pisella pompa pompino porco porca potta puttana sborra scopa scopare sega stronzo
  tette topa troia trombare uccello vacca zoccola
  dood drol eikel flikker geil gek graf hoer homo kak kanker klootzak kloot kont kut lul mof moord neuk nicht oorlog pies
  pijp pik poep pot reet rot ruft scheet schijt slet snol sukkel teef tering tiet trut tyfus zak zeik
  chuj ciota cipa cipka cycek cyc debil diabe dupa dupek dziwka fiut flaki fuck gej gnoj grob idiota jebak kibel
  kloc kupa kurwa kutas laska loda menda morda pala parowa pedal pedzio picz pierd pinda pipa pizda pupa puszka rak
  rucha rura sad siki siku srac suka szmata trup wojna zad zgon zwis
  `
    .trim()
    .split(/\s+/),
)

/** Pieces of rude words, which no word may contain. */
export const deniedPieces: readonly string[] = `
  bitch cunt fagot fick fotz fuck hitler jeba kanker kurw merd mierd nazi nigg penis pimmel pizd porno pussy scheiss
  sex shit slut vagin whore
  `
  .trim()
  .split(/\s+/)
