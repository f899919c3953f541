/** The sentences of every letter. */
export const letterWords = {
  signIn: {
    subject: (code: string, brand: string) => `${code} is your code for ${brand}`,
    use: 'Type this code where you are signing in. It will do for 10 minutes, once.',
    ignore: 'If you are not signing in, somebody has mistyped an address: you can leave this message alone. Never tell anybody the code.',
  },
  order: {
    subject: (number: string, brand: string) => `Your order ${number} at ${brand}`,
    thanks: 'Thank you for your order. This is what we have agreed.',
    counter: (code: string) => `Pay at the counter. Say this number there: ${code}.`,
    reserve: (code: string, until: string) => `We keep it for you until ${until}. Say this number in the store: ${code}.`,
    checkout: 'We get everything ready once your payment is here.',
    total: 'Total, tax included',
    page: 'Look at your order',
    lookup: 'You can look your order up at any time, with its number and this e-mail address.',
  },
  return: {
    subject: (number: string, brand: string) => `Your return from order ${number} at ${brand}`,
    placed: 'Your return is on record. Nothing else is needed.',
    ways: {
      store: 'Bring it to any of our stores.',
      'drop-off': 'Pack it, and leave it at a drop-off point.',
      pickup: 'Pack it. The carrier comes for it.',
    },
    fetched: (day: string, hours: string, where: string) => `Pack it. The carrier comes for it: ${day}, ${hours}, ${where}.`,
    code: 'Open the return with your order number and this e-mail address: its code is all that anybody there needs.',
    refund: 'Refund',
    credit: 'Store credit',
    toPay: 'To pay for the exchange',
    page: 'Look at your return',
  },
  withdrawal: {
    title: 'Acknowledgement of your withdrawal',
    subject: (number: string) => `We have received your withdrawal from order ${number}`,
    received: 'Your withdrawal came in at the time below. Keep this message: it is your proof.',
    statement: 'I hereby give notice that I withdraw from my contract of sale of the following goods.',
    back: 'Send or bring the goods back within 14 days from today. Everything you paid for them is refunded; nothing is kept.',
    rows: { time: 'Received', order: 'Order', name: 'Name', address: 'Confirmation goes to', refund: 'Refund', reference: 'Reference' },
  },
};

export type LetterWords = typeof letterWords;
