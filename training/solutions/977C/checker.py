def check(data, answer):
    n, k, *a = map(int, data.split())
    out = answer.split()
    ok = any(sum(v <= x for v in a) == k for x in a + [1])
    if not ok:
        return out == ["-1"]
    try:
        x = int(out[0])
    except (ValueError, IndexError):
        return False
    return len(out) == 1 and 1 <= x <= 10**9 and sum(v <= x for v in a) == k
