n, m = map(int, input().split())
ok = [False] * (m + 1)
ok[0] = True
t = [tuple(map(int, input().split())) for _ in range(n)]
for a, b in sorted(t):
    if ok[a]:
        for i in range(a, b + 1):
            ok[i] = True
if ok[m]:
    print("YES")
else:
    print("NO")
