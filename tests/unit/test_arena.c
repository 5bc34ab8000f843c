/* test_arena.c - memory that is freed all at once. */
#include "config.h"

#include "pullquote/arena.h"

#include <stdalign.h>
#include <string.h>

#include "unit.h"

static void
gives_zeroed_aligned_memory_of_any_size(void **state)
{
	struct arena a = {0};

	(void)state;
	for (size_t size = 0; size < 20000; size += 37) {
		char *p = arena_alloc(&a, size);

		assert_int_equal((uintptr_t)p % alignof(max_align_t), 0);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xAA, size);
	}
	arena_clear(&a);
	assert_null(a.chunk);
}

static void
copies_end_in_nul(void **state)
{
	struct arena a = {0};

	(void)state;
	assert_string_equal(arena_copy(&a, "quote", 3), "quo");
	assert_string_equal(arena_copy(&a, NULL, 0), "");
	arena_clear(&a);
}

static void
can_be_used_again_after_a_clear(void **state)
{
	struct arena a = {0};
	char *p;

	(void)state;
	for (int i = 0; i < 1000; i++)
		memset(arena_alloc(&a, 100), 0xAA, 100);
	arena_clear(&a);
	p = arena_alloc(&a, 100);
	for (int i = 0; i < 100; i++)
		assert_int_equal(p[i], 0);
	arena_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(gives_zeroed_aligned_memory_of_any_size),
	    cmocka_unit_test(copies_end_in_nul),
	    cmocka_unit_test(can_be_used_again_after_a_clear),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
