/*
 * fuzz.h - what every fuzz target includes.
 *
 * A target is tests/fuzz/fuzz_NAME.c with one LLVMFuzzerTestOneInput(), which
 * asserts what a header promises.  Its corpus is seeds/fuzz/NAME/; each file
 * there is replayed by `make check`.  To fuzz for real:
 *
 *	./configure CC=clang --enable-fuzzing && make
 *	tests/fuzz/fuzz_NAME -max_total_time=300 NEW_FILES seeds/fuzz/NAME
 */
#ifndef PULLQUOTE_TESTS_FUZZ_H
#define PULLQUOTE_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

/* A promise that holds for every input; never compiled out. */
#define PROMISE(holds)                                                         \
	do {                                                                   \
		if (!(holds)) {                                                \
			fprintf(stderr, "%s:%d: broken promise: %s\n",         \
			    __FILE__, __LINE__, #holds);                       \
			abort();                                               \
		}                                                              \
	} while (0)

#endif
