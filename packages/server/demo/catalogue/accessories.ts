import { beanie } from '../draw/beanie.ts';
import { belt } from '../draw/belt.ts';
import { holdall } from '../draw/holdall.ts';
import { kerchief } from '../draw/kerchief.ts';
import { scarf } from '../draw/scarf.ts';
import { socks } from '../draw/socks.ts';
import { sunHat } from '../draw/sun-hat.ts';
import { tote } from '../draw/tote.ts';
import { colours, materials } from './colours.ts';
import { inColours, inSizes, tag, words, type Source } from './source.ts';

const { chalk, clay, ink, ochre, oat, sea, tan } = colours;
const centimetres = (...sizes: readonly number[]) =>
  inSizes(...sizes.map((cm) => ({ id: String(cm), label: words(`${cm} cm`, `${cm} سم`) })));

export const accessories: readonly Source[] = [
  {
    handle: 'moor-socks',
    code: 'SOC',
    title: words('Moor socks', 'جوارب المرج'),
    type: words('Socks', 'جوارب'),
    description: words(
      'Merino where it is cold, a tougher yarn at heel and toe where it wears. We darn them for free, once.',
      'ميرينو حيث البرد، وخيط أمتن عند الكعب والأصابع حيث الاحتكاك. نرتقها لك مجانًا مرة واحدة.',
    ),
    collections: ['accessories'],
    prices: tag(18, 20, 2900),
    axes: [
      inColours('moss', 'oat', 'ink'),
      inSizes({ id: '36-40', label: words('36–40', '36–40') }, { id: '41-45', label: words('41–45', '41–45') }),
    ],
    seen: words('A pair of ribbed socks with heels and toes of another colour', 'جوارب مضلّعة بكعب وأصابع من لون آخر'),
    looks: { by: 'colour', draw: (colour) => socks(colour, colour === oat ? clay : ochre) },
  },
  {
    handle: 'watch-beanie',
    code: 'BEA',
    title: words('Watch beanie', 'قبعة الحارس الصوفية'),
    type: words('Hat', 'قبعة'),
    description: words(
      'A deep-ribbed beanie in lambswool. Turn the brim once for the city, twice for the deck.',
      'قبعة مضلّعة من صوف الحملان. اطوِ حافتها مرة للمدينة ومرتين لظهر السفينة.',
    ),
    collections: ['accessories'],
    prices: tag(35, 39, 5800),
    axes: [inColours('ochre', 'ink', 'blush')],
    seen: words('A ribbed beanie with a turned brim', 'قبعة صوفية مضلّعة بحافة مطوية'),
    looks: { by: 'colour', draw: beanie },
  },
  {
    handle: 'noon-straw-hat',
    code: 'HAT',
    title: words('Noon straw hat', 'قبعة الظهيرة من القش'),
    type: words('Hat', 'قبعة'),
    description: words(
      'Hand-plaited wheat straw, sewn in one spiral from the crown outwards, with a cotton ribbon.',
      'قش قمح مضفور باليد، مخيط في لولب واحد من القمة إلى الحافة، مع شريط قطني.',
    ),
    collections: ['accessories', 'new-in'],
    prices: tag(65, 72, 10800),
    axes: [centimetres(56, 58, 60)],
    seen: words('A wide straw hat with a dark ribbon', 'قبعة قش عريضة بشريط داكن'),
    looks: { ground: sea.ground, draw: () => sunHat(oat, ink) },
  },
  {
    handle: 'tideline-scarf',
    code: 'SCF',
    title: words('Tideline scarf', 'وشاح خط المدّ'),
    type: words('Scarf', 'وشاح'),
    description: words(
      'Two metres of woven wool with three bands at each end, where the tide leaves its lines.',
      'متران من الصوف المنسوج بثلاثة أشرطة عند كل طرف، كما يترك المدّ خطوطه.',
    ),
    collections: ['accessories'],
    prices: tag(69, 76, 11400),
    axes: [inColours('sea', 'clay', 'slate')],
    seen: words('A fringed scarf hung over itself', 'وشاح بأهداب معلّق فوق نفسه'),
    looks: { by: 'colour', draw: (colour) => scarf(colour, chalk) },
  },
  {
    handle: 'half-moon-kerchief',
    code: 'KER',
    title: words('Half Moon silk square', 'منديل «نصف قمر» الحريري'),
    type: words('Scarf', 'وشاح'),
    description: words(
      'Seventy centimetres of silk twill with a hand-rolled edge, printed with sixteen moons, none the same way up.',
      'سبعون سنتيمترًا من تويل الحرير بحافة ملفوفة باليد، عليه ستة عشر قمرًا لكل منها اتجاه.',
    ),
    collections: ['accessories'],
    prices: tag(79, 87, 12900),
    axes: [inColours('clay', 'pine')],
    seen: words('A silk square printed with half moons, one corner turned over', 'منديل حرير مطبوع بأنصاف أقمار وإحدى زواياه مقلوبة'),
    looks: { by: 'colour', draw: (colour) => kerchief(chalk, colour, colour === clay ? sea : ochre) },
  },
  {
    handle: 'day-tote',
    code: 'TOT',
    title: words('Day tote', 'حقيبة النهار'),
    type: words('Bag', 'حقيبة'),
    description: words(
      'Heavy canvas on a leather base, so that it stands by itself on the café floor. Holds a laptop and a loaf.',
      'قماش قنب ثقيل على قاعدة جلدية، فتقف وحدها على أرض المقهى. تتسع لحاسوب محمول ورغيف.',
    ),
    collections: ['accessories', 'new-in'],
    prices: tag(85, 95, 13900),
    axes: [inColours('chalk', 'moss', 'ink')],
    seen: words('A canvas tote bag with leather straps and base', 'حقيبة قماش بحمّالات وقاعدة من الجلد'),
    looks: { by: 'colour', draw: (colour) => tote(colour, tan) },
  },
  {
    handle: 'ferry-holdall',
    code: 'FER',
    title: words('Ferry holdall', 'حقيبة العبّارة'),
    type: words('Bag', 'حقيبة'),
    description: words(
      'Three days fit, and it fits under the seat. Waxed canvas, bridle leather, brass that will be here after us.',
      'تتسع لثلاثة أيام وتتسع تحت المقعد. قماش مشمّع وجلد متين ونحاس سيبقى بعدنا.',
    ),
    collections: ['accessories'],
    prices: tag(245, 269, 39800),
    axes: [inColours('moss', 'ink')],
    seen: words('A weekend bag in canvas and leather', 'حقيبة سفر قصيرة من القماش والجلد'),
    looks: { by: 'colour', draw: (colour) => holdall(colour, tan, materials.brass.base) },
  },
  {
    handle: 'bridle-belt',
    code: 'BLT',
    title: words('Bridle belt', 'حزام اللجام'),
    type: words('Belt', 'حزام'),
    description: words(
      'One piece of vegetable-tanned leather and a solid brass buckle. It darkens where you touch it.',
      'قطعة واحدة من جلد مدبوغ نباتيًا وإبزيم من النحاس الصلب. يغمق لونه حيث تلمسه.',
    ),
    collections: ['accessories'],
    prices: tag(59, 65, 9800),
    axes: [centimetres(80, 90, 100)],
    seen: words('A leather belt, rolled up, with a brass buckle', 'حزام جلدي ملفوف بإبزيم نحاسي'),
    looks: { ground: '#D3C6B6', draw: () => belt(tan, materials.brass.base) },
  },
];
