import type { GuideMessages } from './guides.en.ts';

export const guideMessages = (): GuideMessages => ({
  height: 'Stell dich ohne Schuhe an eine Wand und miss vom Boden bis zum Scheitel.',
  neck: 'Rund um den Halsansatz, mit einem Finger Platz unter dem Band.',
  shoulders: 'Über den Rücken, von einer Schulterspitze zur anderen.',
  chest: 'Rund um die stärkste Stelle, das Band waagerecht unter den Armen.',
  underbust: 'Direkt unter der Brust, ausgeatmet, das Band fest.',
  waist: 'Rund um die schmalste Stelle, dort wo du dich zur Seite beugst.',
  hips: 'Rund um die stärkste Stelle, die Füße zusammen.',
  thigh: 'Rund um die stärkste Stelle des Beins, knapp unter dem Schritt.',
  inseam: 'Vom Schritt an der Beininnenseite bis zum Boden, ohne Schuhe.',
  sleeve: 'Von der Schulterspitze über den gebeugten Ellbogen bis zum Handgelenk.',
  wrist: 'Rund um das Handgelenk, knapp über dem Knochen.',
  head: 'Rund um den Kopf, einen Finger über Ohren und Augenbrauen.',
  hand: 'Rund um die Knöchel ohne Daumen, die Hand entspannt.',
  finger: 'Rund um den Fingeransatz, abends, wenn die Hände warm sind.',
  foot: 'Stell dich auf ein Blatt Papier und miss von der Ferse bis zum längsten Zeh.',
  length: 'Flach gelegt, vom höchsten Punkt der Schulter nach unten.',
  garment: 'Flach gelegt, von Kante zu Kante wie gezeichnet; eine Weite ist doppelt angegeben, einmal rundherum.',
});
