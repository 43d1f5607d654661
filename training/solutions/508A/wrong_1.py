n, m, k = map(int, input().split())
s = set()
ans = 0
for t in range(k):
    x, y = map(int, input().split())
    s.add((x, y))
    if (x - 1, y) in s and (x, y - 1) in s and (x - 1, y - 1) in s and ans == 0:
        ans = t + 1
print(ans)
