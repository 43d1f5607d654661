n, m = map(int, input().split())
g = [list(map(int, input().split()))[1:] for _ in range(m)]
ans = "NO"
for s in g:
    if len(s) == len(set(map(abs, s))):
        ans = "YES"
print(ans)
