n = int(input())
t = input().strip()
places = sorted((abs(2 * i - n), i) for i in range(1, n) if t[i] != '0')
best = None
for d, i in places[:4]:
    v = int(t[:i]) + int(t[i:])
    if best is None or v < best:
        best = v
print(best)
