def check(data, answer):
    n, s = data.split()
    n = int(n)
    try:
        v = list(map(int, answer.split()))
    except ValueError:
        return False
    if sorted(v) != list(range(1, n + 1)):
        return False
    for x, y in zip(v[::2], v[1::2]):
        if abs(x - y) == 1 or s[x - 1] + s[y - 1] == "RL":
            return False
    return True
