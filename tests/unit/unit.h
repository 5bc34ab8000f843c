/*
 * unit.h - what every unit test includes: cmocka after its four headers.
 */
#ifndef PULLQUOTE_TESTS_UNIT_H
#define PULLQUOTE_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* How many items an array has. */
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
