n = int(input())
s = input().strip()
k = s.count('T')
cur = s[:k].count('H')
best = cur
for i in range(n):
    cur += (s[(i + k) % n] == 'H') - (s[i] == 'H')
    best = min(best, cur)
print(best)
