// dependency-cruiser reads its aliases from a webpack-style file; without this one it resolves none of our imports
// and passes in silence.
const { resolve } = require('node:path');

/** The aliases of a tree whose package.json lies in `root`. */
const aliasesOf = (root) => ({
  resolve: {
    alias: {
      '@': root,
      '#imports': resolve(root, '.wxt/types/imports-module.d.ts'),
      '#i18n': resolve(root, '.wxt/i18n/index.ts'),
    },
  },
});

module.exports = aliasesOf(resolve(__dirname, '../..'));
module.exports.aliasesOf = aliasesOf;
