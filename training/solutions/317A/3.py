def solve(x, y, m):
    if max(x, y) >= m:
        return 0
    if max(x, y) <= 0:
        return -1
    if min(x, y) < 0:
        big, small = max(x, y), min(x, y)
        k = (-small) // big + ((-small) % big > 0)
        return k + solve(big, small + k * big, m)
    return 1 + solve(max(x, y), x + y, m)

print(solve(*map(int, input().split())))
