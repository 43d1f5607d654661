n, x = map(int, input().split())
seen = {}
ans = 0
for a in map(int, input().split()):
    ans += seen.get(a ^ x, 0)
    seen[a] = seen.get(a, 0) + 1
print(ans)
