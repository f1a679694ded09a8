/** Lets plain Node run TypeScript sources, which import each other by the names of the built files. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context);
    } catch {
      return next(name.replace(/\.js$/, '.ts'), context);
    }
  },
});
