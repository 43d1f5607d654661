n, a, b, c = map(int, input().split())
d = [0] + [-10**9] * n
for i in range(1, n + 1):
    for x in a, b, c:
        if x <= i:
            d[i] = max(d[i], d[i - x] + 1)
print(d[n])
