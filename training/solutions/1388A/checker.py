def nearly(x):
    p = next((d for d in range(2, x + 1) if x % d == 0), 0)
    q = x // p if p else 0
    return q > p and all(q % d for d in range(2, int(q**0.5) + 1))


def check(data, answer):
    out = answer.split()
    for n in map(int, data.split()[1:]):
        if out.pop(0).upper() != ("NO" if n < 31 else "YES"):
            return False
        if n >= 31:
            a = [int(out.pop(0)) for _ in range(4)]
            if len(set(a)) != 4 or min(a) < 1 or sum(a) != n or sum(map(nearly, a)) < 3:
                return False
    return not out
