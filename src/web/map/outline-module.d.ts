declare module 'virtual:outline' {
  export const outline: import('./outline.ts').Outline;
}
