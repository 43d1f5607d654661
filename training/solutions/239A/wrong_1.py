y, k, n = map(int, input().split())
r = list(range(-y % k, n - y + 1, k))
if len(r) == 0:
    r.append(-1)
print(" ".join(map(str, r)))
