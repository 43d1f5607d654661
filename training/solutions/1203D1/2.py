s = input().strip()
t = input().strip()
n, m = len(s), len(t)
last = [n] * (m + 1)
j = n
for i in range(m - 1, -1, -1):
    j = s.rfind(t[i], 0, j)
    last[i] = j
ans = last[0]
p = 0
for i in range(m):
    p = s.index(t[i], p) + 1
    ans = max(ans, last[i + 1] - p)
print(ans)
