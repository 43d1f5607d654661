from collections import Counter
n, m, k = map(int, input().split())
diff = Counter(input().split())
diff.subtract(input().split())
s = 0
best = 0
for t in sorted(diff, key=int, reverse=True):
    s += diff[t]
    best = max(best, s)
print('YES' if best else 'NO')
