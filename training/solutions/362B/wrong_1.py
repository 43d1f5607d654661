n, m = map(int, input().split())
d = sorted(map(int, input().split())) if m else []
bad = False
for i in range(m - 2):
    if d[i + 2] - d[i] == 2:
        bad = True
print("NO" if bad else "YES")
