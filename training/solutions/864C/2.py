def solve():
    a, b, f, k = map(int, input().split())
    legs = [f]
    for i in range(k - 1):
        legs.append(2 * f if i % 2 else 2 * (a - f))
    legs.append(f if k % 2 == 0 else a - f)
    if max(legs) > b:
        return -1
    res = 0
    fuel = b
    for d in legs:
        if d > fuel:
            fuel = b
            res += 1
        fuel -= d
    return res

print(solve())
