def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if max(map(a.count, a)) > 2:
        return out == ["NO"]
    if out.pop(0) != "YES":
        return False
    x = [int(out.pop(0)) for _ in range(int(out.pop(0)))]
    y = [int(out.pop(0)) for _ in range(int(out.pop(0)))]
    if out or sorted(x + y) != sorted(a):
        return False
    return x == sorted(set(x)) and y == sorted(set(y), reverse=True)
