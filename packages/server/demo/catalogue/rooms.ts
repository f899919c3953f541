import { basket } from '../draw/basket.ts';
import { candle, candlesticks } from '../draw/candle.ts';
import { cushion } from '../draw/cushion.ts';
import { bedLinen, throwOver, towels } from '../draw/folded.ts';
import { pendant, tableLamp } from '../draw/lamp.ts';
import { mirror } from '../draw/mirror.ts';
import { soap } from '../draw/soap.ts';
import { tones } from '../draw/tones.ts';
import { vase } from '../draw/vase.ts';
import { colours, materials } from './colours.ts';
import { inColours, inSizes, tag, words, type Axis, type Source } from './source.ts';

const { blush, chalk, ink, oat, ochre, pine, sea, slate } = colours;
const olive = tones('#B9C08E');
const scent = (...values: Axis['values']): Axis => ({ id: 'scent', name: words('Scent', 'العطر'), values });
const weave: Axis = {
  id: 'weave',
  name: words('Weave', 'النسيج'),
  values: [
    { id: 'percale', label: words('Percale', 'بركال') },
    { id: 'sateen', label: words('Sateen', 'ساتان قطني'), more: tag(20, 22, 3200) },
  ],
};

/** For bed, bath and sofa, and the things that stand about a house and light it. */
export const rooms: readonly Source[] = [
  {
    handle: 'hill-throw',
    code: 'THR',
    title: words('Hill throw', 'بطانية التلّ'),
    type: words('Throw', 'بطانية'),
    description: words(
      'Lambswool in a wide check, woven on looms older than most of us. 130 by 180 cm, and a fringe.',
      'صوف حملان بمربعات واسعة، منسوج على أنوال أقدم من معظمنا. 130 في 180 سم بأهداب.',
    ),
    collections: ['textiles', 'new-in'],
    prices: tag(119, 131, 19400),
    axes: [inColours('clay', 'pine', 'slate')],
    seen: words('A checked wool throw, folded, with a fringe', 'بطانية صوفية بمربعات مطوية بأهداب'),
    looks: { by: 'colour', draw: (colour) => throwOver(colour, chalk) },
  },
  {
    handle: 'window-seat-cushion',
    code: 'CSH',
    title: words('Window seat cushion', 'وسادة مقعد النافذة'),
    type: words('Cushion', 'وسادة'),
    description: words(
      'Linen with piped edges over a feather filling that keeps the print of an afternoon.',
      'كتان بحواف مبرومة وحشوة ريش تحتفظ بأثر الظهيرة.',
    ),
    collections: ['textiles'],
    prices: tag(48, 53, 7800),
    axes: [
      inColours('chalk', 'clay', 'sea', 'ochre'),
      inSizes(
        { id: 'square', label: words('50 × 50 cm', '50 × 50 سم') },
        { id: 'long', label: words('40 × 70 cm', '40 × 70 سم'), more: tag(8, 9, 1300) },
      ),
    ],
    seen: words('A filled linen cushion with piping', 'وسادة كتان بحواف مبرومة'),
    looks: { by: 'colour', draw: (colour) => cushion(colour, colour === chalk ? ink : colour, colour === chalk) },
  },
  {
    handle: 'spring-waffle-towels',
    code: 'TWL',
    title: words('Spring waffle towel', 'منشفة النبع'),
    type: words('Towel', 'منشفة'),
    description: words(
      'Organic cotton in a deep waffle that drinks water and dries before you are back.',
      'قطن عضوي بنسيج عميق يشرب الماء ويجف قبل أن تعود.',
    ),
    collections: ['textiles'],
    prices: tag(16, 18, 2600),
    axes: [
      inColours('sea', 'clay', 'oat', 'slate'),
      inSizes(
        { id: 'hand', label: words('Hand, 50 × 80 cm', 'لليدين، 50 × 80 سم') },
        { id: 'bath', label: words('Bath, 70 × 140 cm', 'للحمّام، 70 × 140 سم'), more: tag(16, 18, 2600) },
        { id: 'sheet', label: words('Sheet, 100 × 180 cm', 'كبيرة، 100 × 180 سم'), more: tag(33, 37, 5400) },
      ),
    ],
    seen: words('Three folded waffle towels in a stack', 'ثلاث مناشف مطوية فوق بعضها'),
    looks: { by: 'colour', draw: (colour) => towels(chalk, colour, colour) },
  },
  {
    handle: 'slow-morning-bed-linen',
    code: 'BED',
    title: words('Slow Morning bed linen', 'بياضات الصباح البطيء'),
    type: words('Bed linen', 'بياضات السرير'),
    description: words(
      'A cover and two pillow cases in long-staple cotton: percale if you sleep warm, sateen if you do not.',
      'غطاء لحاف وكيسا وسادة من القطن طويل التيلة: بركال لمن يشعر بالحر وساتان لمن يشعر بالبرد.',
    ),
    collections: ['textiles', 'new-in'],
    prices: tag(139, 153, 22600),
    axes: [
      inColours('oat', 'sea', 'blush'),
      inSizes({ id: 'single', label: words('Single', 'مفرد') }, { id: 'double', label: words('Double', 'مزدوج'), more: tag(40, 44, 6400) }),
      weave,
    ],
    seen: words('Folded bed linen and two pillows, tied with tape', 'بياضات سرير مطوية ووسادتان مربوطة بشريط'),
    looks: { by: 'colour', draw: (colour) => bedLinen(colour, chalk) },
  },
  {
    handle: 'olive-soap',
    code: 'SOP',
    title: words('Olive soap, pair', 'صابون الزيتون، قطعتان'),
    type: words('Soap', 'صابون'),
    description: words(
      'Two bars cooked slowly from olive oil and laurel, dried for nine months on a roof.',
      'قطعتان طُبختا ببطء من زيت الزيتون والغار، وجُففتا تسعة أشهر على السطح.',
    ),
    collections: ['textiles', 'light'],
    finalSale: true,
    prices: tag(14, 15, 2300),
    axes: [scent({ id: 'laurel', label: words('Laurel', 'الغار') }, { id: 'fig', label: words('Fig leaf', 'ورق التين') })],
    seen: words('Two bars of soap on a stone dish', 'قطعتا صابون على صحن حجري'),
    looks: {
      by: 'scent',
      each: {
        laurel: { ground: '#D9DED3', draw: () => soap(olive, chalk, slate) },
        fig: { ground: '#E3D6D4', draw: () => soap(blush, olive, chalk) },
      },
    },
  },
  {
    handle: 'dusk-candle',
    code: 'CND',
    title: words('Dusk candle', 'شمعة الغسق'),
    type: words('Candle', 'شمعة'),
    description: words(
      'Rapeseed wax in a cup you will drink from later. Burns for forty hours.',
      'شمع بذور اللفت في كوب تشرب منه لاحقًا. تشتعل أربعين ساعة.',
    ),
    collections: ['light', 'new-in'],
    prices: tag(34, 38, 5600),
    axes: [
      scent(
        { id: 'cedar', label: words('Cedar and smoke', 'أرز ودخان') },
        { id: 'neroli', label: words('Neroli', 'زهر البرتقال') },
        { id: 'salt', label: words('Sea salt', 'ملح البحر') },
      ),
    ],
    seen: words('A candle burning in a stoneware cup', 'شمعة مشتعلة في كوب خزفي'),
    looks: {
      by: 'scent',
      each: {
        cedar: { ground: '#D9DED3', draw: () => candle(pine, materials.wax, chalk) },
        neroli: { ground: '#D3C2B0', draw: () => candle(chalk, materials.wax, oat) },
        salt: { ground: '#DBE3E2', draw: () => candle(sea, materials.wax, chalk) },
      },
    },
  },
  {
    handle: 'twin-candlesticks',
    code: 'CST',
    title: words('Twin candlesticks', 'شمعدانان توأمان'),
    type: words('Candlesticks', 'شمعدان'),
    description: words(
      'Cast in solid brass and left unlacquered, so that they grow old with the table.',
      'من النحاس الصلب المصبوب بلا طلاء، ليكبرا مع المائدة.',
    ),
    collections: ['light', 'objects'],
    prices: tag(76, 84, 12400),
    axes: [],
    seen: words('Two brass candlesticks with burning tapers', 'شمعدانان نحاسيان بشمعتين مشتعلتين'),
    looks: { ground: '#B7C6C6', draw: () => candlesticks(materials.brass, chalk) },
  },
  {
    handle: 'pebble-lamp',
    code: 'LMP',
    title: words('Pebble table lamp', 'مصباح الحصاة'),
    type: words('Lamp', 'مصباح'),
    description: words(
      'A thrown foot, a linen shade and a dimmer on the cord. The light falls where the book is.',
      'قاعدة مشكّلة على الدولاب وغطاء كتان ومفتاح تعتيم على السلك. يقع الضوء حيث الكتاب.',
    ),
    collections: ['light'],
    prices: tag(149, 165, 24600),
    axes: [inColours('chalk', 'clay', 'sea')],
    seen: words('A lit table lamp with a round foot and a linen shade', 'مصباح طاولة مضاء بقاعدة مستديرة وغطاء كتان'),
    looks: { by: 'colour', ground: '#B3A899', draw: (colour) => tableLamp(colour, chalk) },
  },
  {
    handle: 'quay-pendant',
    code: 'PND',
    title: words('Quay pendant', 'مصباح الرصيف المعلّق'),
    type: words('Lamp', 'مصباح'),
    description: words(
      'Spun steel, enamelled by hand, pale inside. Made for the table where everyone ends up.',
      'فولاذ مشكّل ومطلي بالمينا يدويًا، فاتح من الداخل. صُنع للطاولة التي يجتمع حولها الجميع.',
    ),
    collections: ['light'],
    prices: tag(179, 197, 29400),
    axes: [inColours('pine', 'clay', 'ink')],
    seen: words('A lit enamel pendant lamp', 'مصباح معلّق مضاء مطلي بالمينا'),
    looks: { by: 'colour', ground: '#A3AEA9', draw: (colour) => pendant(colour, materials.brass.base) },
  },
  {
    handle: 'single-stem-vase',
    code: 'VAS',
    title: words('Single stem vase', 'مزهرية الغصن الواحد'),
    type: words('Vase', 'مزهرية'),
    description: words(
      'Thrown, not moulded. A long neck for one branch from the road home.',
      'مشكّلة باليد على الدولاب لا بالقالب. عنق طويل لغصن واحد من طريق البيت.',
    ),
    collections: ['objects', 'new-in'],
    prices: tag(54, 59, 8800),
    axes: [inColours('chalk', 'clay', 'pine')],
    seen: words('A long-necked vase with a branch', 'مزهرية بعنق طويل فيها غصن'),
    looks: { by: 'colour', draw: (colour) => vase('stem', colour, colour === pine ? ochre : materials.leaf) },
  },
  {
    handle: 'moon-vase',
    code: 'MOO',
    title: words('Moon vase', 'مزهرية القمر'),
    type: words('Vase', 'مزهرية'),
    description: words(
      'Two bowls joined at the rim make a moon; the seam is still there if you look for it.',
      'وعاءان التقيا عند الحافة فصارا قمرًا، وما زال أثر اللقاء ظاهرًا لمن يبحث عنه.',
    ),
    collections: ['objects'],
    prices: tag(82, 90, 13400),
    axes: [
      inColours('sea', 'blush'),
      inSizes({ id: 'small', label: words('22 cm', '22 سم') }, { id: 'large', label: words('32 cm', '32 سم'), more: tag(38, 42, 6200) }),
    ],
    seen: words('A round vase with dry leaves', 'مزهرية مستديرة فيها أوراق جافة'),
    looks: { by: 'colour', draw: (colour) => vase('moon', colour, ochre) },
  },
  {
    handle: 'harvest-basket',
    code: 'BSK',
    title: words('Harvest basket', 'سلة الحصاد'),
    type: words('Basket', 'سلة'),
    description: words(
      'Woven from palm leaf on the coast, for blankets, toys or forty lemons.',
      'منسوجة من سعف النخيل على الساحل، للبطانيات أو الألعاب أو أربعين ليمونة.',
    ),
    collections: ['objects'],
    prices: tag(49, 54, 7900),
    axes: [
      inSizes(
        { id: 's', label: words('Small, 30 cm', 'صغيرة، 30 سم') },
        { id: 'm', label: words('Medium, 40 cm', 'متوسطة، 40 سم'), more: tag(20, 22, 3200) },
        { id: 'l', label: words('Large, 50 cm', 'كبيرة، 50 سم'), more: tag(40, 44, 6400) },
      ),
    ],
    seen: words('A woven basket with a blanket in it', 'سلة منسوجة فيها بطانية'),
    looks: { ground: '#DDDDCB', draw: () => basket(oat, chalk) },
  },
  {
    handle: 'porthole-mirror',
    code: 'MIR',
    title: words('Porthole mirror', 'مرآة الكوّة'),
    type: words('Mirror', 'مرآة'),
    description: words(
      'Sixty centimetres of silvered glass in a thin brass ring. Hangs on one nail.',
      'ستون سنتيمترًا من الزجاج المفضض في إطار نحاسي رفيع. تُعلّق على مسمار واحد.',
    ),
    collections: ['objects'],
    prices: tag(159, 175, 26200),
    axes: [],
    seen: words('A round mirror in a thin brass frame', 'مرآة مستديرة في إطار نحاسي رفيع'),
    looks: { ground: '#C9BBA8', draw: () => mirror(materials.brass) },
  },
];
