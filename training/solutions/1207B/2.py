n, m = map(int, input().split())
s = set()
for i in range(n):
    for j, x in enumerate(input().split()):
        if x == "1":
            s.add((i, j))
ans = []
t = set()
for i, j in s:
    q = {(i, j), (i, j + 1), (i + 1, j), (i + 1, j + 1)}
    if q <= s:
        t |= q
        ans.append((i + 1, j + 1))
if s != t:
    print(-1)
else:
    print(len(ans))
    for p in ans:
        print(*p)
