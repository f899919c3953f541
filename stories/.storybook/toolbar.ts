import type { Preview } from '@storybook/web-components-vite';

/** What a designer switches above the canvas: each combination of it is a page of its own. */
export const toolbar: NonNullable<Preview['globalTypes']> = {
  brand: {
    description: 'Brand',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'olmo-hav', title: 'Olmo Hav' },
        { value: 'plain', title: 'Plain' },
      ],
    },
  },
  scheme: {
    description: 'Colour scheme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
        { value: 'light-contrast', title: 'Light, high contrast', icon: 'sun' },
        { value: 'dark-contrast', title: 'Dark, high contrast', icon: 'moon' },
        { value: 'system', title: 'As the system', icon: 'cog' },
      ],
    },
  },
  channel: {
    description: 'Where the shopper is',
    toolbar: {
      icon: 'browser',
      dynamicTitle: true,
      items: [
        { value: 'web', title: 'Web', icon: 'browser' },
        { value: 'mobile', title: 'Phone', icon: 'mobile' },
        { value: 'kiosk', title: 'Kiosk', icon: 'tablet' },
      ],
    },
  },
  direction: {
    description: 'Direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'As written' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
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
      ],
    },
  },
  motion: {
    description: 'Motion',
    toolbar: {
      icon: 'play',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full motion', icon: 'play' },
        { value: 'reduced', title: 'Reduced motion', icon: 'stop' },
      ],
    },
  },
  reach: {
    description: 'What a hand reaches on a kiosk',
    toolbar: {
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'hidden', title: 'No reach' },
        { value: 'shown', title: 'Reach', right: 'up to 1,220 mm' },
      ],
    },
  },
  network: {
    description: 'Network',
    toolbar: {
      icon: 'lightning',
      dynamicTitle: true,
      items: [
        { value: 'online', title: 'Online' },
        { value: 'slow', title: 'Slow', right: 'seconds an answer' },
        { value: 'offline', title: 'Offline' },
        { value: 'error', title: 'Server error' },
      ],
    },
  },
};
