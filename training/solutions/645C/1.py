n, k = map(int, input().split())
s = input().strip()
free = [i for i in range(n) if s[i] == '0']
best = n
m = 0
for i in range(len(free) - k):
    l, r = free[i], free[i + k]
    m = max(m, i)
    while m < i + k and max(free[m + 1] - l, r - free[m + 1]) < max(free[m] - l, r - free[m]):
        m += 1
    best = min(best, max(free[m] - l, r - free[m]))
print(best)
