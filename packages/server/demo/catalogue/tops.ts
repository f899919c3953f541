import { jumper } from '../draw/jumper.ts';
import { shirt } from '../draw/shirt.ts';
import { tee } from '../draw/tee.ts';
import { colours, materials } from './colours.ts';
import { inColours, sToL, sToXl, tag, words, xsToXl, type Source } from './source.ts';

const { chalk, ink, tan } = colours;

/** Worn above the waist: T-shirts, shirts and knitwear. */
export const tops: readonly Source[] = [
  {
    handle: 'harbour-tee',
    code: 'TEE',
    title: words('Harbour T-shirt', 'تيشيرت المرفأ'),
    type: words('T-shirt', 'تيشيرت'),
    description: words(
      'A heavy cotton T-shirt with a collar that stays flat. Washed once before it reaches you, so it will not shrink again.',
      'تيشيرت من القطن السميك بياقة تحافظ على شكلها. غُسل مرة قبل أن يصل إليك، فلن ينكمش بعد ذلك.',
    ),
    collections: ['shirts', 'new-in'],
    prices: tag(39, 45, 6400),
    axes: [inColours('chalk', 'ink', 'clay', 'moss'), xsToXl],
    seen: words('A short-sleeved T-shirt laid flat', 'تيشيرت بأكمام قصيرة مفرود'),
    looks: { by: 'colour', draw: (colour) => tee(colour) },
  },
  {
    handle: 'pier-striped-tee',
    code: 'PIER',
    title: words('Pier striped T-shirt', 'تيشيرت الرصيف المقلّم'),
    type: words('T-shirt', 'تيشيرت'),
    description: words(
      'Thirteen narrow stripes, knitted in rather than printed, so they last as long as the shirt does.',
      'ثلاثة عشر خطًا رفيعًا منسوجة في القماش لا مطبوعة عليه، فتبقى ما بقي التيشيرت.',
    ),
    collections: ['shirts'],
    prices: tag(45, 52, 7400),
    axes: [inColours('chalk', 'sea'), sToXl],
    seen: words('A striped T-shirt laid flat', 'تيشيرت مقلّم مفرود'),
    looks: { by: 'colour', draw: (colour) => tee(colour, colour === colours.chalk ? ink : chalk) },
  },
  {
    handle: 'salina-linen-shirt',
    code: 'SAL',
    title: words('Salina linen shirt', 'قميص سالينا من الكتان'),
    type: words('Shirt', 'قميص'),
    description: words(
      'Washed linen that feels like the second summer of a shirt you already love. Buttons of corozo nut, one breast pocket.',
      'كتان مغسول تشعر معه كأنك ترتدي قميصًا تحبه للصيف الثاني. أزراره من جوز الكوروزو وله جيب واحد على الصدر.',
    ),
    collections: ['shirts', 'new-in'],
    prices: tag(89, 99, 14800),
    axes: [inColours('chalk', 'sea', 'blush'), xsToXl],
    seen: words('A long-sleeved linen shirt with one breast pocket', 'قميص كتان بأكمام طويلة وجيب واحد على الصدر'),
    looks: { by: 'colour', draw: (colour) => shirt(colour, colours.sand.base) },
  },
  {
    handle: 'quarry-overshirt',
    code: 'QRY',
    title: words('Quarry overshirt', 'قميص المحجر الخارجي'),
    type: words('Overshirt', 'قميص خارجي'),
    description: words(
      'Brushed cotton twill, heavy enough to be a jacket in May and soft enough to be a shirt in October.',
      'تويل قطني ثقيل ممشّط يصلح سترة في مايو، وناعم يصلح قميصًا في أكتوبر.',
    ),
    collections: ['shirts', 'outerwear'],
    prices: tag(119, 129, 19800),
    axes: [inColours('moss', 'ink', 'tan'), sToXl],
    seen: words('An overshirt with two breast pockets', 'قميص خارجي بجيبين على الصدر'),
    looks: { by: 'colour', draw: (colour) => shirt(colour, tan.deep, 2) },
  },
  {
    handle: 'fisher-jumper',
    code: 'FSH',
    title: words('Fisher rib jumper', 'كنزة الصياد المضلّعة'),
    type: words('Jumper', 'كنزة'),
    description: words(
      'Full rib in soft lambswool, knitted thick enough to stand in for a coat on a dry day.',
      'كنزة مضلّعة بالكامل من صوف الحملان الناعم، سميكة تكفيك عن المعطف في يوم جاف.',
    ),
    collections: ['knitwear', 'new-in'],
    prices: tag(129, 145, 21800),
    axes: [inColours('oat', 'clay', 'pine'), xsToXl],
    seen: words('A ribbed crew-neck jumper', 'كنزة مضلّعة بياقة مستديرة'),
    looks: { by: 'colour', draw: (colour) => jumper(colour, 'crew', true) },
  },
  {
    handle: 'everyday-crew',
    code: 'CRW',
    title: words('Everyday merino crew', 'كنزة ميرينو لكل يوم'),
    type: words('Jumper', 'كنزة'),
    description: words(
      'Fine merino that goes under a jacket and over almost anything. Wash it cool, dry it flat, keep it for years.',
      'صوف ميرينو رفيع يُلبس تحت السترة وفوق كل شيء تقريبًا. اغسله بماء بارد وجففه مفرودًا ليدوم سنوات.',
    ),
    collections: ['knitwear'],
    prices: tag(95, 105, 15800),
    axes: [inColours('slate', 'ochre'), sToXl],
    seen: words('A plain crew-neck jumper', 'كنزة سادة بياقة مستديرة'),
    looks: { by: 'colour', draw: (colour) => jumper(colour, 'crew') },
  },
  {
    handle: 'north-rollneck',
    code: 'ROL',
    title: words('North roll neck', 'كنزة الشمال بياقة عالية'),
    type: words('Jumper', 'كنزة'),
    description: words(
      'A close merino roll neck that replaces the scarf you keep losing.',
      'كنزة ميرينو بياقة عالية ملفوفة تغنيك عن الوشاح الذي تنساه دائمًا.',
    ),
    collections: ['knitwear'],
    prices: tag(109, 119, 17800),
    axes: [inColours('ink', 'chalk', 'moss'), sToL],
    seen: words('A roll-neck jumper', 'كنزة بياقة عالية ملفوفة'),
    looks: { by: 'colour', draw: (colour) => jumper(colour, 'roll') },
  },
  {
    handle: 'orchard-cardigan',
    code: 'ORC',
    title: words('Orchard cardigan', 'كارديغان البستان'),
    type: words('Cardigan', 'كارديغان'),
    description: words(
      'A V-neck cardigan with buttons turned from plum wood. The pocketless front keeps its shape.',
      'كارديغان بفتحة على شكل حرف V وأزرار مخروطة من خشب البرقوق. واجهة بلا جيوب تحافظ على شكلها.',
    ),
    collections: ['knitwear'],
    prices: tag(135, 149, 22800),
    axes: [inColours('plum', 'oat'), sToXl],
    seen: words('A buttoned V-neck cardigan', 'كارديغان مزرر بفتحة على شكل حرف V'),
    looks: { by: 'colour', draw: (colour) => jumper(colour, 'cardigan', false, materials.oak.base) },
  },
];
