def check(data, answer):
    n, *a = map(int, data.split())
    a.sort()
    out = answer.split()
    if a[-1] >= a[-2] + a[-3]:
        return out == ["NO"]
    if not out or out[0] != "YES" or len(out) != n + 1:
        return False
    try:
        b = list(map(int, out[1:]))
    except ValueError:
        return False
    if sorted(b) != a:
        return False
    return all(b[i] < b[i - 1] + b[(i + 1) % n] for i in range(n))
