export { createProjectorApp } from './app.js';
export { type ProjectedPlaces, Projector } from './projector.js';
