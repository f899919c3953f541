import type { Preview } from '@storybook/web-components-vite';

type Menus = NonNullable<Preview['globalTypes']>;
type Menu = Menus[string];
type Bar = NonNullable<Menu['toolbar']>;

/** A menu that is called what is chosen in it. */
const menu = (description: string, icon: NonNullable<Bar['icon']>, items: Bar['items']): Menu => ({
  description,
  toolbar: { icon, dynamicTitle: true, items },
});

/** What a designer switches above the canvas: each combination of it is a page of its own. */
export const toolbar: Menus = {
  brand: menu('Brand', 'paintbrush', [
    { value: 'olmo-hav', title: 'Olmo Hav' },
    { value: 'plain', title: 'Plain' },
  ]),
  scheme: menu('Colour scheme', 'contrast', [
    { value: 'light', title: 'Light', icon: 'sun' },
    { value: 'dark', title: 'Dark', icon: 'moon' },
    { value: 'light-contrast', title: 'Light, high contrast', icon: 'sun' },
    { value: 'dark-contrast', title: 'Dark, high contrast', icon: 'moon' },
    { value: 'system', title: 'As the system', icon: 'cog' },
  ]),
  channel: menu('Where the shopper is', 'browser', [
    { value: 'web', title: 'Web', icon: 'browser' },
    { value: 'mobile', title: 'Phone', icon: 'mobile' },
    { value: 'kiosk', title: 'Kiosk', icon: 'tablet' },
  ]),
  direction: menu('Direction', 'transfer', [
    { value: 'auto', title: 'As written' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  locale: menu('Language', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'de', title: 'Deutsch' },
    { value: 'fr', title: 'Français' },
    { value: 'es', title: 'Español' },
    { value: 'pl', title: 'Polski' },
    { value: 'ar', title: 'العربية' },
    { value: 'ja', title: '日本語' },
    { value: 'zh', title: '中文' },
    { value: 'en-XA', title: 'Pseudo, longer', right: 'en-XA' },
    { value: 'ar-XB', title: 'Pseudo, mirrored', right: 'ar-XB' },
  ]),
  motion: menu('Motion', 'play', [
    { value: 'full', title: 'Full motion', icon: 'play' },
    { value: 'reduced', title: 'Reduced motion', icon: 'stop' },
  ]),
  reach: menu('What a hand reaches on a kiosk', 'ruler', [
    { value: 'hidden', title: 'No reach' },
    { value: 'shown', title: 'Reach', right: 'up to 1,220 mm' },
  ]),
  network: menu('Network', 'lightning', [
    { value: 'online', title: 'Online' },
    { value: 'slow', title: 'Slow', right: 'seconds an answer' },
    { value: 'offline', title: 'Offline' },
    { value: 'error', title: 'Server error' },
  ]),
};
