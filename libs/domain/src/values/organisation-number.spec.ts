/** Organisation numbers: read as written, faults told, proposals for wrong ones. */
import fc from 'fast-check';
import { readOrganisationNumber as read } from './organisation-number.js';

const VALID = [
  ...['802461-9168', '252000-0676', '802012-7562', '802519-4302'],
  ...['802005-6175', '802400-5954', '802524-2879', '802012-1581'],
];
const digitsOf = (text: string) => text.replace(/\D/g, '');

describe('Reading an organisation number', () => {
  it.each(VALID)('S82: %s is valid', (number) =>
    expect(read(number)).toEqual({
      asWritten: number,
      normalised: number,
      faults: [],
      valid: true,
      proposals: [],
    }),
  );

  it('S37, S82: 8002012-1581 is flagged, kept as written, and 802012-1581 is proposed', () =>
    expect(read('8002012-1581')).toEqual({
      asWritten: '8002012-1581',
      faults: ['not-ten-digits'],
      valid: false,
      proposals: ['802012-1581'],
    }));

  it.each([
    ['802461-\n9168', '802461-9168'],
    ['802400-\r\n5954', '802400-5954'],
  ])('S83: %j is joined, and the break told', (asWritten, normalised) =>
    expect(read(asWritten)).toEqual({
      asWritten,
      normalised,
      faults: ['broken-by-line-break'],
      valid: true,
      proposals: [],
    }),
  );

  it.each(['8020121581', ' 802012-1581\n', '802012 1581', '802012–1581', '16802012-1581'])(
    'accepts %j as 802012-1581',
    (asWritten) =>
      expect(read(asWritten)).toMatchObject({ asWritten, normalised: '802012-1581', faults: [] }),
  );

  it.each([
    ['', ['not-ten-digits']],
    ['802012-158l', ['not-ten-digits']],
    ['19802012-1581', ['not-ten-digits']],
    ['802012-158', ['not-ten-digits']],
    ['802012-1582', ['check-digit-wrong']],
    ['801012-1583', ['third-digit-below-two']],
    ['800012-1581', ['third-digit-below-two', 'check-digit-wrong']],
    ['802012-\n1582', ['check-digit-wrong', 'broken-by-line-break']],
  ])('%j is not valid: %j', (asWritten, faults) =>
    expect(read(asWritten)).toMatchObject({ faults, valid: false }),
  );
});

describe('Proposals', () => {
  const valid = fc.constantFrom(...VALID);
  const place = fc.nat({ max: 9 });

  it('hold the number meant, whatever one digit was misread', () => {
    fc.assert(
      fc.property(valid, place, fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digits = Array.from(digitsOf(number), Number);
        const wrong = digits.with(at, ((digits[at] ?? 0) + by) % 10).join('');
        expect(read(wrong).valid).toBe(false);
        expect(read(wrong).proposals).toContain(number);
      }),
      { numRuns: 500 },
    );
  });

  it('hold the number meant, whichever neighbours were swapped', () => {
    fc.assert(
      fc.property(valid, fc.nat({ max: 8 }), (number, at) => {
        const digits = digitsOf(number);
        const wrong = [digits.slice(0, at), digits[at + 1], digits[at], digits.slice(at + 2)].join(
          '',
        );
        const reading = read(wrong);
        expect(reading.valid || reading.proposals.includes(number)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('hold the number meant, whichever digit was written too many', () => {
    fc.assert(
      fc.property(valid, fc.nat({ max: 10 }), fc.nat({ max: 9 }), (number, at, extra) => {
        const digits = digitsOf(number);
        const wrong = digits.slice(0, at) + extra + digits.slice(at);
        expect(read(wrong).proposals).toContain(number);
      }),
      { numRuns: 500 },
    );
  });

  it('are valid, one slip away, sorted, unique, at most 20, and only for invalid numbers', () => {
    const digits = fc.array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 13 });
    fc.assert(
      fc.property(digits, (given) => {
        const { proposals, valid: isValid } = read(given.join(''));
        expect(proposals.every((proposal) => read(proposal).valid)).toBe(true);
        expect(proposals).toEqual([...new Set(proposals)].sort());
        expect(proposals.length).toBeLessThanOrEqual(20);
        if (isValid || given.length < 10) expect(proposals).toEqual([]);
        if (!isValid && given.length === 10)
          for (const proposal of proposals) {
            const other = Array.from(digitsOf(proposal), Number);
            const changed = given.flatMap((digit, at) => (digit === other[at] ? [] : [at]));
            const [first = 0, second] = changed;
            expect(changed.length).toBeLessThanOrEqual(2);
            if (second !== undefined)
              expect([second, other[first], other[second]]).toEqual([
                first + 1,
                given[second],
                given[first],
              ]);
          }
      }),
      { numRuns: 1000 },
    );
  });
});
