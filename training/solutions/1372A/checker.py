def check(data, answer):
    out = list(map(int, answer.split()))
    for n in map(int, data.split()[1:]):
        a = {out.pop(0) for _ in range(n)}
        if min(a) < 1 or max(a) > 1000 or any(x + y in a for x in a for y in a):
            return False
    return not out
