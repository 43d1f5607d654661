n, k = map(int, input().split())
r = list(map(int, input().split()))
ans = [sum(1 for y in r if y < x) for x in r]
for _ in range(k):
    x, y = map(int, input().split())
    if r[x - 1] >= r[y - 1]:
        ans[x - 1] -= 1
    else:
        ans[y - 1] -= 1
print(*ans)
