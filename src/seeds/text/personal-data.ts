import type { Detector } from "./detector.ts";

/** What may belong to a person. Each form that is set aside for examples is left out. */
export const personalData: readonly Detector[] = [
  {
    name: "e-mail address",
    // Starting at the @ it is ten times faster: most of a script could begin an address.
    pattern: /@(?<=(?<![\w.%+-])(?<before>[\w.%+-]{1,64})@)(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/g,
    counts: (value) => !isExampleAddress(value.toLowerCase()),
  },
  {
    name: "phone number",
    pattern: /(?<![\w+.-])(?:\+[1-9](?:[ ().-]{0,2}\d){7,14}|(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4})(?![\w-]|\.\d)/g,
    counts: (value) => !isFictionalNumber(value.replace(/\D/g, "")),
  },
  {
    name: "card number",
    pattern: /(?<![\w.+-]|\d )[2-6](?:[ -]?\d){13,18}(?![\w-]|\.\d| \d)/g,
    counts: (value) => isCardNumber(value.replace(/\D/g, "")),
  },
];

/** RFC 2606 and RFC 6761 keep these names for examples; names of image files look like addresses (`icon@2x.png`). */
const exampleAddress =
  /[@.](?:example|test|invalid|localhost)$|[@.]example\.[a-z]+(?:\.[a-z]{2})?$|^git@|\.(?:png|jpe?g|gif|svg|webp)$/;

function isExampleAddress(address: string): boolean {
  return exampleAddress.test(address);
}

/** North America's 555, and the numbers that Ofcom keeps for film and television. */
function isFictionalNumber(digits: string): boolean {
  return /^1?(?:555|\d{3}555)\d{4,7}$/.test(digits) || /^44(?:7700900\d{3}|2079460\d{3})$/.test(digits);
}

/** First digits and lengths of Visa, Mastercard, American Express, Discover, JCB and Diners Club, as issued today. */
const issued = /^(?:4(?:\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|(?:6011|6[45]|35)\d{12,14}|3[068]\d{12})$/;

/** Numbers that payment providers publish for tests. */
const testCards = new Set(
  (
    "4242424242424242 4000056655665556 4111111111111111 4012888888881881 5555555555554444 5105105105105100 " +
    "2223003122003222 378282246310005 371449635398431 6011111111111117 6011000990139424 3056930009020004 " +
    "30569309025904 38520000023237 3530111333300000 3566002020360505"
  ).split(" "),
);

function isCardNumber(digits: string): boolean {
  return issued.test(digits) && !testCards.has(digits) && luhn(digits);
}

/** The check digit of ISO/IEC 7812: every second digit from the right counts twice. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
