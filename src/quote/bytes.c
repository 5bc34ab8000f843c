/*
 * bytes.c - what a byte of running text does, in tables.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "bytes.h"

#define LOWER4  B_LOWER, B_LOWER, B_LOWER, B_LOWER
#define UPPER4  B_UPPER, B_UPPER, B_UPPER, B_UPPER
#define HIGH4   B_HIGH, B_HIGH, B_HIGH, B_HIGH
#define HIGH16  HIGH4, HIGH4, HIGH4, HIGH4
#define DIGIT5  B_DIGIT, B_DIGIT, B_DIGIT, B_DIGIT, B_DIGIT
#define LOWER26 LOWER4, LOWER4, LOWER4, LOWER4, LOWER4, LOWER4, B_LOWER, B_LOWER
#define UPPER26 UPPER4, UPPER4, UPPER4, UPPER4, UPPER4, UPPER4, B_UPPER, B_UPPER

const uint8_t byte_class[256] = {
    ['\t'] = B_BLANK,
    ['\n'] = B_BLANK,
    [' '] = B_BLANK,
    ['!'] = B_STOP,
    ['&'] = B_LOWER,
    ['\''] = B_APOSTROPHE,
    ['('] = B_OPEN,
    [')'] = B_CLOSE,
    [','] = B_COMMA,
    ['-'] = B_HYPHEN,
    ['.'] = B_STOP,
    ['0'] = DIGIT5,
    DIGIT5,
    [':'] = B_COLON,
    [';'] = B_SEMI,
    ['?'] = B_STOP,
    ['@'] = B_LOWER,
    ['A'] = UPPER26,
    ['['] = B_OPEN,
    [']'] = B_CLOSE,
    ['_'] = B_LOWER,
    ['a'] = LOWER26,
    [0x80] = HIGH16,
    HIGH16,
    HIGH16,
    HIGH16,
    HIGH16,
    HIGH16,
    HIGH16,
    HIGH16,
};

#define A_TO_Z                                                                 \
	'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n',  \
	    'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'

const unsigned char byte_low[256] = {
    ['&'] = '&',
    ['0'] = '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    ['@'] = '@',
    ['A'] = A_TO_Z,
    ['_'] = '_',
    ['a'] = A_TO_Z,
};
