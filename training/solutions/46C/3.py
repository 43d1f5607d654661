n = int(input())
s = input().strip()
a = s.count('H')
goal = 'H' * a + 'T' * (n - a)
best = n
for i in range(n):
    t = goal[i:] + goal[:i]
    diff = sum(x != y for x, y in zip(s, t))
    best = min(best, diff // 2)
print(best)
