// What reads regular expressions, as a CommonJS file: `regexTools` requires it here and, bundled, beside the program.
module.exports = {
  refa: require("refa"),
  regexpp: require("@eslint-community/regexpp"),
  scslre: require("scslre"),
};
