// Loaded into a role's process: its clock is a day ahead, as on a node without ntp.
const DAY_MS = 86_400_000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + DAY_MS);
    else super(...given);
  }
  static now() {
    return RealDate.now() + DAY_MS;
  }
};
