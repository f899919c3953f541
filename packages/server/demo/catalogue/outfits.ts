import { coat } from '../draw/coat.ts';
import { dress } from '../draw/dress.ts';
import { skirt } from '../draw/skirt.ts';
import { trousers } from '../draw/trousers.ts';
import { colours } from './colours.ts';
import { inColours, inSizes, sToL, sToXl, tag, words, type Axis, type Source } from './source.ts';

const waist: Axis = inSizes(...['28', '30', '32', '34'].map((id) => ({ id, label: words(`${id} in`, `${id} بوصة`) })));
const legLength: Axis = {
  id: 'length',
  name: words('Length', 'الطول'),
  values: [
    { id: 'regular', label: words('Regular', 'عادي') },
    { id: 'long', label: words('Long', 'طويل') },
  ],
};

/** Coats, trousers, skirts and dresses. */
export const outfits: readonly Source[] = [
  {
    handle: 'strand-wool-coat',
    code: 'STR',
    title: words('Strand wool coat', 'معطف الشاطئ الصوفي'),
    type: words('Coat', 'معطف'),
    description: words(
      'A double-breasted coat in recycled Italian wool, half lined so that it stays light. The collar stands up against wind.',
      'معطف مزدوج الأزرار من صوف إيطالي معاد تدويره، نصف مبطّن ليبقى خفيفًا. ياقته ترتفع في وجه الريح.',
    ),
    collections: ['outerwear', 'new-in'],
    prices: tag(329, 359, 54000),
    axes: [inColours('tan', 'ink', 'slate'), sToXl],
    seen: words('A long double-breasted coat with wide lapels', 'معطف طويل مزدوج الأزرار بطيتي صدر عريضتين'),
    looks: { by: 'colour', draw: (colour) => coat(colour, 'lapels', colour === colours.ink ? '#6b5844' : '#3f2c1d') },
  },
  {
    handle: 'gale-raincoat',
    code: 'GAL',
    title: words('Gale raincoat', 'معطف المطر «ريح»'),
    type: words('Raincoat', 'معطف مطر'),
    description: words(
      'Waxed cotton with taped seams and a hood that turns with your head. Rain stays outside, so does the rustle.',
      'قطن مشمّع بدرزات محكمة وقلنسوة تدور مع رأسك. يبقى المطر في الخارج، ويبقى معه الحفيف.',
    ),
    collections: ['outerwear'],
    prices: tag(189, 209, 31800),
    axes: [inColours('ochre', 'pine'), sToXl],
    seen: words('A hooded raincoat with press buttons', 'معطف مطر بقلنسوة وأزرار كبس'),
    looks: { by: 'colour', draw: (colour) => coat(colour, 'hood', colours.chalk.base) },
  },
  {
    handle: 'field-wide-trousers',
    code: 'FLD',
    title: words('Field wide trousers', 'بنطال الحقل الواسع'),
    type: words('Trousers', 'بنطال'),
    description: words(
      'High in the waist and generous in the leg, cut from a dry cotton twill that softens at the knees first.',
      'خصر عالٍ وساق واسعة، مفصّل من تويل قطني جاف الملمس يلين عند الركبتين أولًا.',
    ),
    collections: ['trousers'],
    prices: tag(99, 109, 16400),
    axes: [inColours('ink', 'sand'), waist, legLength],
    seen: words('Wide-legged trousers with a buttoned waist', 'بنطال واسع الساقين بخصر مزرر'),
    looks: { by: 'colour', draw: (colour) => trousers(colour, 'wide') },
  },
  {
    handle: 'lido-drawstring-trousers',
    code: 'LID',
    title: words('Lido drawstring trousers', 'بنطال ليدو برباط'),
    type: words('Trousers', 'بنطال'),
    description: words(
      'Linen and a little cotton, a waist that ties. For the walk to the water and the long lunch after it.',
      'كتان مع قليل من القطن وخصر يُربط. للمشي إلى البحر وللغداء الطويل بعده.',
    ),
    collections: ['trousers', 'new-in'],
    prices: tag(79, 89, 12800),
    axes: [inColours('oat', 'moss'), sToXl],
    seen: words('Straight linen trousers with a drawstring', 'بنطال كتان مستقيم برباط عند الخصر'),
    looks: { by: 'colour', draw: (colour) => trousers(colour, 'straight', true) },
  },
  {
    handle: 'cove-shorts',
    code: 'COV',
    title: words('Cove shorts', 'شورت الخليج'),
    type: words('Shorts', 'شورت'),
    description: words(
      'Swim in them, dry in them, order coffee in them. Quick cotton with a mesh pocket for a key.',
      'اسبح به وجفّ به واطلب قهوتك به. قطن سريع الجفاف مع جيب شبكي للمفتاح.',
    ),
    collections: ['trousers'],
    prices: tag(55, 62, 8900),
    axes: [inColours('slate', 'clay'), sToXl],
    seen: words('Short trousers with a buttoned waist', 'شورت بخصر مزرر'),
    looks: { by: 'colour', draw: (colour) => trousers(colour, 'shorts') },
  },
  {
    handle: 'vesper-skirt',
    code: 'VSP',
    title: words('Vesper midi skirt', 'تنورة المساء المتوسطة'),
    type: words('Skirt', 'تنورة'),
    description: words(
      'Soft pleats in a matte crepe that never needs an iron. Hidden pockets on both sides.',
      'طيات ناعمة من كريب مطفي لا يحتاج إلى كيّ، مع جيبين مخفيين على الجانبين.',
    ),
    collections: ['dresses'],
    prices: tag(89, 98, 14600),
    axes: [inColours('plum', 'sea'), sToL],
    seen: words('A pleated midi skirt', 'تنورة متوسطة الطول بطيات'),
    looks: { by: 'colour', draw: (colour) => skirt(colour) },
  },
  {
    handle: 'alba-slip-dress',
    code: 'ALB',
    title: words('Alba slip dress', 'فستان ألبا بحمّالات'),
    type: words('Dress', 'فستان'),
    description: words(
      'A linen slip with straps that adjust and a skirt that moves. Wear it alone, or over a thin roll neck.',
      'فستان كتان بحمّالات قابلة للتعديل وتنورة تتحرك معك. يُلبس وحده أو فوق كنزة رفيعة بياقة عالية.',
    ),
    collections: ['dresses', 'new-in'],
    prices: tag(109, 119, 17900),
    axes: [inColours('pine', 'blush'), sToXl],
    seen: words('A sleeveless dress with fine straps', 'فستان بلا أكمام بحمّالات رفيعة'),
    looks: { by: 'colour', draw: (colour) => dress(colour, 'slip', colour.deep) },
  },
  {
    handle: 'market-shirt-dress',
    code: 'MKT',
    title: words('Market shirt dress', 'فستان السوق بياقة قميص'),
    type: words('Dress', 'فستان'),
    description: words(
      'A shirt that decided to stay longer: collar, buttons to the hem and a belt you can leave at home.',
      'قميص قرر أن يطول: ياقة وأزرار حتى الحافة وحزام يمكنك أن تتركه في البيت.',
    ),
    collections: ['dresses'],
    prices: tag(129, 142, 21500),
    axes: [sToXl],
    seen: words('A belted shirt dress, in clay', 'فستان بياقة قميص وحزام، بلون طيني'),
    looks: { ground: colours.clay.ground, draw: () => dress(colours.clay, 'shirt', '#5A2F22') },
  },
];
