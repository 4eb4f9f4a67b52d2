import { mount } from 'svelte';
import NewVersion from './NewVersion.svelte';

// once a page load, under all that the page holds: it is there whichever page comes
mount(NewVersion, { target: document.querySelector('.app') ?? document.body });
