n, m, k = map(int, input().split())
s = set()
ans = 0
for t in range(k):
    x, y = map(int, input().split())
    s.add((x, y))
    for dx in (-1, 1):
        for dy in (-1, 1):
            if (x + dx, y) in s and (x, y + dy) in s and (x + dx, y + dy) in s and ans == 0:
                ans = t + 1
print(ans)
