import type { MessageTable } from '../i18n/message-set.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionMessages: MessageTable<KioskSessionMessages> = (speech) => ({
  title: 'هل ما زلت هنا؟',
  lead: 'المس الشاشة في أي مكان للمتابعة، وإلا نسيت هذه الشاشة حقيبتك.',
  seconds: (count) => speech.plural(count, { one: 'ثانية واحدة', two: 'ثانيتان', few: '# ثوانٍ', other: '# ثانية' }),
  warning: (count) =>
    speech.plural(count, {
      one: 'هل ما زلت هنا؟ ستنسى هذه الشاشة حقيبتك خلال ثانية واحدة. المس أي مكان للمتابعة.',
      two: 'هل ما زلت هنا؟ ستنسى هذه الشاشة حقيبتك خلال ثانيتين. المس أي مكان للمتابعة.',
      few: 'هل ما زلت هنا؟ ستنسى هذه الشاشة حقيبتك خلال # ثوانٍ. المس أي مكان للمتابعة.',
      other: 'هل ما زلت هنا؟ ستنسى هذه الشاشة حقيبتك خلال # ثانية. المس أي مكان للمتابعة.',
    }),
  goOn: 'ما زلت هنا',
  ended: 'نسيت هذه الشاشة كل شيء وهي جاهزة للزبون التالي.',
});
