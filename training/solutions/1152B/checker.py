def check(data, answer):
    x = int(data)
    out = answer.split()
    if not out or not all(v.isdigit() for v in out):
        return False
    t, *a = map(int, out)
    if t > 40 or len(a) != (t + 1) // 2 or any(v > 30 for v in a):
        return False
    for i in range(t):
        if i % 2:
            x += 1
        else:
            x ^= 2 ** a[i // 2] - 1
    return x & (x + 1) == 0
