// A value packed into the memory of the module, as `core/src/json/packed.rs` reads it: quicker than as a JSON text, since nothing
// in it has to be scanned, and most keys are a number.

const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const NUMBER = 3;
const TEXT = 4;
const ARRAY = 5;
const OBJECT = 6;
const OTHER_KEY = 255;

/** What two bytes can count. */
const MOST = 0xffff;
const DEEPEST = 200;

/** Why a value is left to `JSON.stringify`. */
const UNPACKED = new Error("This value is not packed.");

/** The places of the keys that the module knows. */
let places = new Map();
/** Where it is packed, and how far. */
let room;
let at;

export function knowKeys(keys) {
  places = new Map(keys.map((key, place) => [key, place]));
}

/** Packs what JSON keeps of a value, and says how many bytes it took; -1 for a value that is left to `JSON.stringify`. */
export function pack(value, into) {
  room = into;
  at = 0;
  try {
    if (Object.prototype.toJSON !== undefined || Array.prototype.toJSON !== undefined) throw UNPACKED;
    packValue(value, 0);
    return at;
  } catch {
    // Also what a getter of the value threw, which JSON.stringify comes upon again.
    return -1;
  }
}

function packValue(value, depth) {
  if (typeof value === "string") {
    room[at++] = TEXT;
    packText(value);
  } else if (typeof value === "object" && value !== null) {
    packContainer(value, depth);
  } else if (typeof value === "number" && Number.isFinite(value)) {
    packNumber(String(value));
  } else if (typeof value === "boolean") {
    room[at++] = value ? TRUE : FALSE;
  } else if (value === null || typeof value === "number") {
    room[at++] = NULL;
  } else {
    throw UNPACKED;
  }
}

function packContainer(value, depth) {
  if (depth === DEEPEST) throw UNPACKED;
  const isArray = Array.isArray(value);
  const prototype = Object.getPrototypeOf(value);
  // What stands in a `String` object, for one, is no member to JSON; and a class may say by `toJSON` what its objects are.
  if (prototype !== (isArray ? Array.prototype : Object.prototype) && prototype !== null) throw UNPACKED;
  room[at++] = isArray ? ARRAY : OBJECT;
  const counted = at;
  at += 2;
  writeCount(counted, isArray ? packElements(value, depth + 1) : packMembers(value, depth + 1));
}

function packElements(elements, depth) {
  if (Object.hasOwn(elements, "toJSON")) throw UNPACKED;
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    packValue(isKept(element) ? element : null, depth);
  }
  return elements.length;
}

function packMembers(members, depth) {
  let count = 0;
  for (const key of Object.keys(members)) {
    const member = members[key];
    if (key === "toJSON") throw UNPACKED;
    if (!isKept(member)) continue;
    packKey(key);
    packValue(member, depth);
    count += 1;
  }
  return count;
}

/** Functions and the like are left out of objects, and `null` in arrays. */
const isKept = (value) => value !== undefined && typeof value !== "function" && typeof value !== "symbol";

function packKey(key) {
  const place = places.get(key);
  if (place !== undefined) {
    room[at++] = place;
    return;
  }
  room[at++] = OTHER_KEY;
  packText(key);
}

function packNumber(digits) {
  room[at++] = NUMBER;
  room[at++] = digits.length;
  for (let index = 0; index < digits.length; index += 1) room[at++] = digits.charCodeAt(index);
}

function packText(text) {
  const { length } = text;
  const start = at + 2;
  // A UTF-16 unit takes three bytes at most.
  if (start + length * 3 > room.length) throw UNPACKED;
  const bytes = room;
  let end = start;
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[end++] = unit;
    } else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else {
      const sign = text.codePointAt(index);
      if (sign > 0xffff) index += 1;
      end = writeSign(end, sign);
    }
  }
  at = end;
  writeCount(start - 2, end - start);
}

/** Writes a sign of three or four bytes; half a pair as U+FFFD, as every encoder does. */
function writeSign(from, sign) {
  let end = from;
  const whole = sign >= 0xd800 && sign < 0xe000 ? 0xfffd : sign;
  if (whole > 0xffff) {
    room[end++] = 0xf0 | (whole >> 18);
    room[end++] = 0x80 | ((whole >> 12) & 0x3f);
  } else {
    room[end++] = 0xe0 | (whole >> 12);
  }
  room[end++] = 0x80 | ((whole >> 6) & 0x3f);
  room[end++] = 0x80 | (whole & 0x3f);
  return end;
}

function writeCount(place, count) {
  if (count > MOST || at > room.length) throw UNPACKED;
  room[place] = count & 0xff;
  room[place + 1] = count >> 8;
}
