import sys
n, m, s, t = sys.stdin.read().split()
n = int(n)
m = int(m)
i = 0
while i < n and i < m and s[i] == t[i]:
    i += 1
j = 0
while j < n - i and j < m - i and s[n - 1 - j] == t[m - 1 - j]:
    j += 1
if s[i:n - j] == "*" or i + j == n == m:
    print("YES")
else:
    print("NO")
