def check(data, answer):
    n, *a = map(int, data.split())
    try:
        out = list(map(int, answer.split()))
    except ValueError:
        return False
    if a[0] == 0 or sum(a) < n - 1:
        return out == [-1]
    if not out or out[0] < 0 or len(out) != 2 * out[0] + 1:
        return False
    know = {1}
    for i in range(out[0]):
        f, t = out[2 * i + 1], out[2 * i + 2]
        if f not in know or f == t or not 1 <= t <= n or a[f - 1] == 0:
            return False
        a[f - 1] -= 1
        know.add(t)
    return len(know) == n
