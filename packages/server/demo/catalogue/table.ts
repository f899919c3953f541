import { apron } from '../draw/apron.ts';
import { bowl, plates } from '../draw/bowl.ts';
import { espressoCups, mugOf } from '../draw/cup.ts';
import { napkins } from '../draw/folded.ts';
import { carafe, tumblers, wineGlasses, type Glass } from '../draw/glass.ts';
import { board, tray } from '../draw/wood.ts';
import { colours, materials } from './colours.ts';
import { inColours, inSizes, tag, words, type Axis, type Source } from './source.ts';

const { chalk, clay, ochre, sand, tan } = colours;
const clear: Glass = { tint: '#f4f7f6', edge: '#93a5a8' };
const seaGlass: Glass = { tint: '#9fc0c0', edge: '#5f8f92' };
const inGlass: Axis = {
  id: 'glass',
  name: words('Glass', 'الزجاج'),
  values: [
    { id: 'clear', label: words('Clear', 'شفاف'), swatch: '#EEF3F2' },
    { id: 'sea', label: words('Sea glass', 'زجاج بحري'), swatch: '#9FC0C0' },
  ],
};

/** For the table and the kitchen. */
export const table: readonly Source[] = [
  {
    handle: 'morning-mug',
    code: 'MUG',
    title: words('Morning mug', 'كوب الصباح'),
    type: words('Mug', 'كوب'),
    description: words(
      'Stoneware with a bare foot and a handle for three fingers. Holds 320 ml; the dishwasher is no trouble.',
      'خزف حجري بقاعدة غير مطلية ومقبض لثلاث أصابع. يتسع 320 مل ولا يخشى غسالة الصحون.',
    ),
    collections: ['table', 'new-in'],
    prices: tag(22, 25, 3600),
    axes: [inColours('chalk', 'sea', 'clay', 'moss')],
    seen: words('A stoneware mug with an unglazed foot', 'كوب خزفي بقاعدة غير مطلية'),
    looks: { by: 'colour', draw: (colour) => mugOf(colour, sand) },
  },
  {
    handle: 'corner-espresso-cups',
    code: 'ESP',
    title: words('Corner espresso cups', 'فناجين قهوة الزاوية'),
    type: words('Cups', 'فناجين'),
    description: words(
      'Two cups, two saucers, two glazes from the same kiln. 70 ml, which is all the coffee there is to say.',
      'فنجانان وصحنان وطلاءان من فرن واحد. 70 مل، وهذا كل ما يلزم من القهوة.',
    ),
    collections: ['table'],
    prices: tag(36, 40, 5900),
    axes: [inColours('chalk', 'pine')],
    seen: words('Two espresso cups on their saucers', 'فنجانا قهوة على صحنيهما'),
    looks: { by: 'colour', draw: (colour) => espressoCups(colour, colour === chalk ? clay : sand) },
  },
  {
    handle: 'pear-bowl',
    code: 'BWL',
    title: words('Pear bowl', 'وعاء الإجاص'),
    type: words('Bowl', 'وعاء'),
    description: words(
      'A generous bowl on a small foot: glazed bright inside, matte outside. The pears are your own.',
      'وعاء رحب على قاعدة صغيرة، لامع من الداخل ومطفي من الخارج. الإجاص عليك أنت.',
    ),
    collections: ['table'],
    prices: tag(38, 42, 6200),
    axes: [
      inColours('moss', 'ink', 'blush'),
      inSizes({ id: 'small', label: words('18 cm', '18 سم') }, { id: 'large', label: words('26 cm', '26 سم'), more: tag(20, 22, 3200) }),
    ],
    seen: words('A footed bowl with two pears', 'وعاء بقاعدة فيه حبتا إجاص'),
    looks: { by: 'colour', draw: (colour) => bowl(colour, chalk, ochre) },
  },
  {
    handle: 'long-table-plates',
    code: 'PLT',
    title: words('Long table plates, set of six', 'أطباق المائدة الطويلة، طقم من ستة'),
    type: words('Plates', 'أطباق'),
    description: words(
      'Six dinner plates with a fine painted edge, no two exactly round. They stack without a sound.',
      'ستة أطباق عشاء بحافة مرسومة رفيعة، لا يتطابق اثنان منها تمامًا. تتراصّ بلا صوت.',
    ),
    collections: ['table'],
    prices: tag(96, 106, 15600),
    axes: [{ ...inColours('clay', 'sea', 'ink'), name: words('Edge', 'الحافة') }],
    seen: words('A stack of plates with a painted edge', 'أطباق متراصّة بحافة مرسومة'),
    looks: { by: 'colour', draw: (colour) => plates(chalk, colour) },
  },
  {
    handle: 'orchard-napkins',
    code: 'NAP',
    title: words('Orchard napkins, set of four', 'مناديل البستان، طقم من أربعة'),
    type: words('Napkins', 'مناديل مائدة'),
    description: words(
      'Heavy linen, hem-stitched, better after every wash. Forty-five centimetres square.',
      'كتان ثقيل بحافة مطرزة، يزداد جمالًا مع كل غسلة. 45 سم في 45 سم.',
    ),
    collections: ['table', 'textiles'],
    prices: tag(42, 46, 6800),
    axes: [inColours('moss', 'oat', 'plum')],
    seen: words('Two folded linen napkins, one across the other', 'منديلا كتان مطويان أحدهما فوق الآخر'),
    looks: { by: 'colour', draw: (colour) => napkins(colour, chalk) },
  },
  {
    handle: 'harbour-tumblers',
    code: 'TUM',
    title: words('Harbour tumblers, set of two', 'كأسا المرفأ، طقم من اثنين'),
    type: words('Glasses', 'كؤوس'),
    description: words(
      'Mouth-blown from recycled glass, each with a small bubble to tell it from its sister.',
      'منفوختان بالفم من زجاج معاد تدويره، في كل منهما فقاعة صغيرة تميزها عن أختها.',
    ),
    collections: ['table', 'new-in'],
    prices: tag(28, 31, 4600),
    axes: [inGlass],
    seen: words('Two tumblers, one half full', 'كأسان إحداهما نصف ممتلئة'),
    looks: {
      by: 'glass',
      each: { clear: { ground: '#C9BBA8', draw: () => tumblers(clear) }, sea: { ground: '#DBE3E2', draw: () => tumblers(seaGlass) } },
    },
  },
  {
    handle: 'spring-carafe',
    code: 'CAR',
    title: words('Spring carafe', 'دورق النبع'),
    type: words('Carafe', 'دورق'),
    description: words(
      'A litre of water, poured without a drip. The neck fits a hand and a bunch of mint.',
      'لتر من الماء يُصب بلا قطرة ضائعة. عنقه يتسع لليد ولباقة نعناع.',
    ),
    collections: ['table'],
    prices: tag(45, 49, 7200),
    axes: [inGlass],
    seen: words('A carafe of water', 'دورق ماء'),
    looks: {
      by: 'glass',
      each: { clear: { ground: '#C9BBA8', draw: () => carafe(clear) }, sea: { ground: '#EADBCF', draw: () => carafe(seaGlass) } },
    },
  },
  {
    handle: 'evening-glasses',
    code: 'WIN',
    title: words('Evening glasses, set of two', 'كأسا المساء، طقم من اثنين'),
    type: words('Glasses', 'كؤوس'),
    description: words(
      'Thin at the lip, sturdy at the stem: for pomegranate juice, for wine, for the toast.',
      'رقيقتان عند الشفة متينتان عند الساق: لعصير الرمان ولكل مناسبة.',
    ),
    collections: ['table'],
    prices: tag(48, 53, 7800),
    axes: [],
    seen: words('Two stemmed glasses, one filled with something red', 'كأسان بساق إحداهما فيها شراب أحمر'),
    looks: { ground: '#D3C2B0', draw: () => wineGlasses(clear, '#7A2F38') },
  },
  {
    handle: 'bakers-board',
    code: 'BRD',
    title: words("Baker's board", 'لوح الخباز'),
    type: words('Board', 'لوح تقطيع'),
    description: words(
      'One plank, oiled six times, with a leather loop to hang it by. No two have the same grain.',
      'لوح من قطعة خشب واحدة مدهون بالزيت ست مرات، مع حلقة جلدية للتعليق. لا يتشابه عِرقا لوحين.',
    ),
    collections: ['table'],
    prices: tag(58, 64, 9400),
    axes: [
      {
        id: 'wood',
        name: words('Wood', 'الخشب'),
        values: [
          { id: 'oak', label: words('Oak', 'بلوط'), swatch: materials.oak.base },
          { id: 'walnut', label: words('Walnut', 'جوز'), swatch: materials.walnut.base, more: tag(14, 16, 2200) },
        ],
      },
    ],
    seen: words('A bread board with a handle and a leather loop', 'لوح خبز بمقبض وحلقة جلدية'),
    looks: {
      by: 'wood',
      each: {
        oak: { ground: '#B9C3BE', draw: () => board(materials.oak, tan) },
        walnut: { ground: '#DCD6CB', draw: () => board(materials.walnut, tan) },
      },
    },
  },
  {
    handle: 'island-tray',
    code: 'TRY',
    title: words('Island tray', 'صينية الجزيرة'),
    type: words('Tray', 'صينية'),
    description: words(
      'An oval of walnut, steam-bent and pinned with brass. Breakfast in bed is its whole purpose.',
      'صينية بيضاوية من خشب الجوز مثنية بالبخار ومثبتة بمسامير نحاسية. الفطور في السرير غايتها كلها.',
    ),
    collections: ['table', 'objects'],
    prices: tag(88, 97, 14200),
    axes: [],
    seen: words('An oval walnut tray with a raised edge', 'صينية بيضاوية من خشب الجوز بحافة مرتفعة'),
    looks: { ground: '#DCD6CB', draw: () => tray(materials.walnut) },
  },
  {
    handle: 'kitchen-apron',
    code: 'APR',
    title: words('Kitchen apron', 'مئزر المطبخ'),
    type: words('Apron', 'مئزر'),
    description: words(
      'Washed linen canvas, ties long enough to meet in front, a pocket deep enough for a wooden spoon.',
      'كتان متين مغسول، بأربطة تلتف حتى الأمام وجيب عميق يتسع لملعقة خشبية.',
    ),
    collections: ['table'],
    prices: tag(52, 57, 8400),
    axes: [inColours('ink', 'oat')],
    seen: words('A kitchen apron with a deep pocket', 'مئزر مطبخ بجيب عميق'),
    looks: { by: 'colour', draw: (colour) => apron(colour, tan) },
  },
];
