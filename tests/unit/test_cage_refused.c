/* test_cage_refused.c - a system that grants no cage is no reason to do
 * without. */
#include "config.h"

#include <errno.h>
#include <seccomp.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pullquote/cage.h"
#include "unit.h"

/* No filter can be added behind this one. */
static bool
refuse_filters(void)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
	const struct scmp_arg_cmp on_seccomp = {
	    .arg = 0, .op = SCMP_CMP_EQ, .datum_a = PR_SET_SECCOMP};
	bool done;

	if (!filter)
		return false;
	done = !seccomp_rule_add(
		   filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(seccomp), 0) &&
	    !seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prctl), 1,
		on_seccomp) &&
	    !seccomp_load(filter);
	seccomp_release(filter);
	return done;
}

static void
say_back(struct str *out, struct slice job)
{
	str_add(out, job.at, job.len);
}

static bool
says_what_to_do(void)
{
	static const struct cage_limits limits = {.memory = (size_t)64 << 20,
	    .seconds = 120,
	    .output = 100,
	    .jobs = 1};
	struct cage *c = cage_new(say_back, &limits);
	struct str out = {0};
	struct note note;
	enum err err = cage_run(c, &out, slice_of("hello"), &note);

	cage_free(c);
	return err == ERR_READ && out.len == 0 &&
	    strstr(note.text, "--no-sandbox");
}

static void
without_a_cage_nothing_runs_and_the_way_out_is_named(void **state)
{
	pid_t child = fork();
	int status;

	(void)state;
	if (child == 0)
		_exit(refuse_filters() && says_what_to_do() ? 0 : 1);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		without_a_cage_nothing_runs_and_the_way_out_is_named),
	};

	return cmocka_run_group_tests_name("cage_refused", tests, NULL, NULL);
}
