n, m = map(int, input().split())
seg = [tuple(map(int, input().split())) for _ in range(n)]
ans = []
for x in range(1, m + 1):
    if not any(l <= x <= r for l, r in seg):
        ans.append(x)
print(len(ans))
print(*ans)
