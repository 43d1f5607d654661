n, m = map(int, input().split())
s = set()
ans = -1
for t in range(1, m + 1):
    x, y = map(int, input().split())
    s.add((x, y))
    if ans < 0 and all((x + i, y + j) in s for i in (-1, 0, 1) for j in (-1, 0, 1)):
        ans = t
print(ans)
