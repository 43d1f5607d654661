n, m = map(int, input().split())
r, c = [], []
for i in range(n):
    s = input().strip()
    for j in range(m):
        if s[j] == "B":
            r.append(i)
            c.append(j)
if not r:
    print(1)
else:
    k = max(max(r) - min(r), max(c) - min(c)) + 1
    print(-1 if k > min(n, m) else k * k - len(r))
