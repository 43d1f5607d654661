def check(data, answer):
    n = int(data)
    out = answer.split()
    if n % 2 == 0:
        return out == ["NO"]
    if not out or out[0] != "YES" or not all(x.isdigit() for x in out[1:]):
        return False
    a = list(map(int, out[1:]))
    if sorted(a) != list(range(1, 2 * n + 1)):
        return False
    a += a
    s = [sum(a[i:i + n]) for i in range(2 * n)]
    return max(s) - min(s) <= 1
