def go(i, a, b, c):
    if min(a, b, c) < 0:
        return -9
    if i == 8:
        return 0
    x, y, z = i & 1, i >> 1 & 1, i >> 2
    return max(go(i + 1, a, b, c), 1 + go(i + 1, a - x, b - y, c - z))
for _ in range(int(input())):
    a, b, c = map(int, input().split())
    print(go(1, a, b, c))
