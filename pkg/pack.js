// A value packed into the memory of the module, as `core/src/json/packed.rs` reads it: quicker than as a JSON text, since nothing
// in it has to be scanned, and most keys are a number. Each function says where what it wrote ends.

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

export function knowKeys(keys) {
  places = new Map(keys.map((key, place) => [key, place]));
}

/**
 * Packs what JSON keeps of a value, and says how many bytes it took; -1 for a value that is left to `JSON.stringify`, which then
 * asks its getters once more.
 */
export function pack(value, room) {
  try {
    const length = arePlain() ? packValue(value, room, 0, 0) : -1;
    return length <= room.length ? length : -1;
  } catch {
    // Also what a getter of the value threw, which JSON.stringify comes upon again.
    return -1;
  }
}

/** Whether nobody has given all objects a member. */
function arePlain() {
  for (const _ in Object.prototype) return false;
  return true;
}

function packValue(value, room, at, depth) {
  // What is written beyond the room is lost, and a value that holds another many times would never end.
  if (at >= room.length) throw UNPACKED;
  if (typeof value === "string") {
    room[at] = TEXT;
    return packText(value, room, at + 1);
  }
  if (typeof value === "object" && value !== null) return packContainer(value, room, at, depth);
  if (typeof value === "number" && Number.isFinite(value)) return packNumber(String(value), room, at);
  if (typeof value === "boolean") room[at] = value ? TRUE : FALSE;
  else if (value === null || typeof value === "number") room[at] = NULL;
  else throw UNPACKED;
  return at + 1;
}

function packContainer(value, room, at, depth) {
  if (depth === DEEPEST) throw UNPACKED;
  const isArray = Array.isArray(value);
  // What stands in a `String` object, for one, is no member to JSON; and anything may say by `toJSON` what it is to JSON.
  if (Object.getPrototypeOf(value) !== (isArray ? Array.prototype : Object.prototype)) throw UNPACKED;
  if (value.toJSON !== undefined) throw UNPACKED;
  room[at] = isArray ? ARRAY : OBJECT;
  return isArray ? packElements(value, room, at + 1, depth + 1) : packMembers(value, room, at + 1, depth + 1);
}

function packElements(elements, room, counted, depth) {
  // As many as there are now: a getter may add to them meanwhile.
  const { length } = elements;
  if (length > MOST) throw UNPACKED;
  let at = counted + 2;
  for (let index = 0; index < length; index += 1) {
    const element = elements[index];
    at = packValue(isKept(element) ? element : null, room, at, depth);
  }
  writeCount(length, room, counted);
  return at;
}

function packMembers(members, room, counted, depth) {
  let at = counted + 2;
  let count = 0;
  for (const key in members) {
    const member = members[key];
    if (!isKept(member)) continue;
    at = packValue(member, room, packKey(key, room, at), depth);
    count += 1;
  }
  writeCount(count, room, counted);
  return at;
}

/** Functions and the like are left out of objects, and `null` in arrays. */
const isKept = (value) => value !== undefined && typeof value !== "function" && typeof value !== "symbol";

function packKey(key, room, at) {
  const place = places.get(key);
  room[at] = place ?? OTHER_KEY;
  return place === undefined ? packText(key, room, at + 1) : at + 1;
}

function packNumber(digits, room, at) {
  room[at] = NUMBER;
  room[at + 1] = digits.length;
  for (let index = 0; index < digits.length; index += 1) room[at + 2 + index] = digits.charCodeAt(index);
  return at + 2 + digits.length;
}

function packText(text, room, at) {
  const { length } = text;
  let end = at + 2;
  // A UTF-16 unit takes three bytes at most.
  if (end + length * 3 > room.length) throw UNPACKED;
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      room[end++] = unit;
    } else if (unit < 0x800) {
      room[end++] = 0xc0 | (unit >> 6);
      room[end++] = 0x80 | (unit & 0x3f);
    } else {
      const sign = text.codePointAt(index);
      if (sign > 0xffff) index += 1;
      end = writeSign(sign, room, end);
    }
  }
  writeCount(end - at - 2, room, at);
  return end;
}

/** Writes a sign of three or four bytes; half a pair as U+FFFD, as every encoder does. */
function writeSign(sign, room, at) {
  const whole = sign >= 0xd800 && sign < 0xe000 ? 0xfffd : sign;
  let end = at;
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

function writeCount(count, room, at) {
  if (count > MOST) throw UNPACKED;
  room[at] = count & 0xff;
  room[at + 1] = count >> 8;
}
