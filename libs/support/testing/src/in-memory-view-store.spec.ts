/** The views in memory keep the same promises as those on disk, so specs may trust them. */
import { describeViewStore } from '@liggaren/view-store-contract';
import { InMemoryViewStore } from './in-memory-view-store.js';

describeViewStore('The view store in memory', async () => new InMemoryViewStore());
