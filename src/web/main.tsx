import { render } from 'preact';
import { followAddress } from './session.ts';
import { App } from './shell/App.tsx';

followAddress();
render(<App />, document.querySelector('#root')!);
