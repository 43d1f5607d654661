def check(data, answer):
    n, m, *s = map(int, data.split())
    k, *p = map(int, answer.split())
    free = [x for x in range(1, m + 1) if not any(s[i] <= x <= s[i + 1] for i in range(0, 2 * n, 2))]
    return k == len(free) and sorted(p) == free
