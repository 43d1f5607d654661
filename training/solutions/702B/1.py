n = int(input())
seen = {}
ans = 0
for x in map(int, input().split()):
    for p in range(31):
        ans += seen.get(2 ** p - x, 0)
    seen[x] = seen.get(x, 0) + 1
print(ans)
