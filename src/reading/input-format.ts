/** What an input is, told by how it begins and never by its name. */
export type InputFormat =
  | { format: 'empty' | 'jsonl' | 'page' }
  /** `name` is what it is instead, for the message. */
  | { format: 'binary'; name: string };

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a ZIP archive (or an Office document)', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
];

const LINES_TO_TRY = 20;

/** `head` is the input's beginning, as much as there is up to the sniffing limit. */
export function formatOf(head: Uint8Array): InputFormat {
  const signature = signatures.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (signature) return { format: 'binary', name: signature[0] };
  const nul = head.indexOf(0);
  if (nul >= 0) return { format: 'binary', name: `a NUL byte at offset ${nul}` };

  // Latin-1 keeps every byte apart, so that damaged or GB18030 text does not matter here.
  const lines = Buffer.from(head).toString('latin1').replace(/^ï»¿/, '').split('\n');
  const printed = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (printed.length === 0) return { format: 'empty' };
  // A broken first line does not make a page of a file of JSON lines.
  const json = printed.slice(0, LINES_TO_TRY).some((line) => /^\{\s*("|\}|$)/.test(line));
  return { format: json || /^[[{]/.test(printed[0]!) ? 'jsonl' : 'page' };
}
