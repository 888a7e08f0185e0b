/** Readable English words: common, easily spelt nouns and adjectives, written for Aliasmith. */
export const wordList: readonly string[] = `
acorn acre alcove alder almond alpine amber amble ample anchor angle anise anthem antler apricot apron aqua
arbor arcade archer arena aroma arrow artist aster atoll atom attic auburn aurora autumn avenue avocado awning
azure badge bagel baker balcony ballad balloon balm balsa bamboo banjo banner barley barn baroque basalt basil
basin basket bay beacon beaker beetroot beige bell belt bench berry beryl bicycle billow binder biology birch
bird biscuit blanket blazer bloom blossom blue bluebell boat bobbin bonnet book border botany bottle bowl
bracken braid bramble branch brass bread breeze brick bridge bright brisk bronze brook broom brunch brush
bubble bucket buckle bugle bunting burlap burrow butter cabin cable cactus cadence calico calm camel camera
camp canary candle canoe canopy canvas canyon caramel caravan cardigan carousel carpet carrot cartoon carving
cascade cashew castle catkin cavern cedar cello century ceramic chair chalk chamber chapter charm chart
checker cheddar cheer cheese chess chestnut chicory chime chimney chipmunk chisel chive chorus chowder cinder
cinema cinnamon circle circuit circus cirrus citron citrus city classic clay clear clever climate cloak clock
cloud clover coast coat cobalt cobble cocoa coconut coffee collar comfort comic compass concert condor
confetti copper coral cordial cork corn cosmos cottage cotton couch country cove coyote crab craft crane
crater crayon cream creek crescent cress crest cricket crimson crisp crocus croquet crown crumb crystal cube
cupboard curlew curry curtain curve cushion custard cycle cyclist daffodil dahlia dairy daisy dandy dapper
dawn daylight decade decimal delight denim depot desk dial diamond diary dill dimple diner dinghy dingo disc
distance divan dock dogwood dolphin dome domino door doublet dough dragon drama drawer dream dress drift
drizzle drum duck duet dulcimer dune dusk dynamo eager eagle early earnest earth easel east eddy egret elastic
elder elegant elephant elk elm ember emblem emerald emu enamel encore energy engine envelope epic estuary
evening fable fabric falcon fancy farm fawn feast feather fennel fern ferry festival fiddle field fig figment
finch firefly firm fjord flag flannel flax fleece flint float flock flora florist flute foal foam foliage
fondue forest forge fork formula fountain foxglove fragrant frame freesia fresco fresh friend fringe frond
frost fruit fudge funnel future gable gadget gale gallery gallon gallop game gander garden garland garlic
garnet gate gateway gazebo gazelle gecko generous gentle genuine geode gerbil ginger ginkgo giraffe glacier
glade glass glaze gleam glider glimmer glitter globe glove glow goat goblet gold goldfish gondola good goose
gorge grain grammar granary grand granite granola graph grass gravy green greeting griffin grove guide guitar
gull gust habitat hallway halo hamlet hammock hamster handle hangar happy harbor harmony harp harvest hat
hatchery haven hawk hawthorn hay hayloft hazel hazelnut heath hedge hedgehog helium helmet herald herb heron
hickory highland hill hinge history hobby hockey holiday hollow honest honey hoop hopeful horizon hotel house
hummus hybrid icicle icing idea iguana impala indigo ingot inlet insect iris iron island ivory ivy jacket jade
jam jar jargon jay jelly jersey jetty jewel jigsaw jogger jolly journal journey joy jubilee judo juggler juice
jumper jungle junior juniper kale keen kelp kestrel kettle keyboard kiln kilt kimono kind kindling kingdom
kiosk kitchen kite kitten kiwi knitting koala lace ladder lagoon lake lamb lamp lantern larch lark larkspur
laser lattice laugh laurel lava lavender lawn leaf leap leather ledge legend lemon lemonade lens lentil letter
lettuce level library lichen light lilac lily lime linden line lintel lion lizard lobby lobster locket lodge
loft logic lounge loyal lucky lullaby lunar lunch lupin lute lynx lyric macaw magenta magic magnet magnolia
magpie mallard mallet mallow mammoth mandolin mango mansion maple marathon marble marigold marina mariner
market marmot maroon marsh marten marvel mascot mast meadow mellow melody memo menu merry mesa metal meteor
mica midday midnight mild milk mill mimosa mineral mirror mist mitten model modern modest mohair moment
monarch month moon moose morning mosaic moss moth motion motor mountain mouse mulberry murmur museum mushroom
music muslin mustard myrtle napkin narrow nature nautical navy neat nebula nectar neon nettle neutral newt
nickel nimble nimbus noble noodle noon nordic north nougat nugget nutmeg nylon oak oats ocean octagon octave
octopus olive onion onyx orbit orchard orchid oregano oriole ornament osprey ostrich otter outdoor outline
oval oven oxbow oxygen oyster pacific paddle paddock page pagoda painter palace palm pancake panda panel
panther papaya paper paprika parade parasol park parrot parsley parsnip party pasta pastel pastry pasture
patch path patio patrol pattern pavilion peanut pearl pebble pecan pelican pencil penguin pepper petal petunia
pewter piano piccolo pickle picnic pier pigeon pigment pillar pillow pilot pine pinecone pink pioneer
piper pizza planet plank plant plate platinum plaza pleasant pleat plover plum plush pocket podium poem poet
polar polenta polite polka pollen poncho pond pony poplar poppy popular porch porridge portal portrait
postcard potato pottery prairie precious prelude pretzel prism prologue proud puddle puffin pulley pulsar
pumpkin puppet purple puzzle pyramid quail quaint quality quarry quartet quartz quasar quest quick quiet quill
quilt quince quiver quote rabbit racket radar radiant radio radish raffia raft rain rainbow raisin rambler
ramp ranch ranger rapid rattan raven ravine recital red reef refill regatta region reindeer relic renown
reptile resin resort restful revue ribbon rice ridge ripple river rivulet roast robot roof rooster rope rose
roseate rosemary rosette rosewood round ruby rudder rumba runner russet rustic saddle saffron sage sailor
salad salmon salon salsa salt samba sand sandbar sandwich sapphire sash satchel satin saucer savanna scallop
scarf scarlet scenic school schooner science scooter scout sculptor seagull seal season seat seaweed seed
segment sepia serene sesame shadow shale shallot shamrock shanty sheep shelf shimmer shingle shining ship
shirt shore shovel shrub shutter silk silver simple singer skate sketch skill skipper sky skylark skyline
slate sleeve sleigh slope smile smooth snail snow snowdrop snowfall soap soccer socket soda sofa soft solar
solid solo sonar sonata song sonnet soprano sorbet sorrel soup south spark sparrow special sphere spinach
spindle spinet spiral splash sponge spoon spring sprout spruce squash squirrel stable stadium stage stamp star
starfish starling station statue steady steam stem stencil sterling stew stirrup stone stork storm story stove
straw stream street string studio sturdy suede sugar suitcase summer summit sun sunbeam sundial sunlit sunrise
sunset surf surprise swan sweater swift swing symphony syrup table tailor talent tandem tapestry tapioca
tartan taxi teacup teak teal teapot tempo tendril tennis tenor tent terrace terrier theme thermal thicket
thimble thistle thrush thunder tidy tiger tile timber timeless tinsel toast toffee tomato tonic topaz torch
tortoise toucan towel tower town toy tractor trader trail train tranquil treasure treat treble tree trek
trellis triangle tribute tricycle trinket trio triumph trombone trophy tropical trout truffle trumpet trunk
trusty tube tugboat tulip tundra tune tunic tunnel turbine turnip turret turtle tweed twig twilight twine
ultra umber umbrella unicorn unicycle uniform union universe upbeat uplift upright uptown urban utmost
vacation valley vanilla varnish vase vault velvet venture veranda verdant verse vest village vine vineyard
vintage viola violin vista vital vivid vocal volcano volley volume voyage wafer waffle wagon walnut walrus
waltz wander warbler warm wasabi water wave wax weaver weekend welcome west whale wharf wheat wheel whisker
whistle wicker wide wildlife willow window wing winter wise wizard wombat wonder wool world wren yak yarn
yarrow year yodel yogurt yonder young yucca zebra zenith zest zigzag zinc zipper zodiac zone
`
  .trim()
  .split(/\s+/)
