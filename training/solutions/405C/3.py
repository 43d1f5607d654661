import sys
t = sys.stdin.read().split()
n = int(t[0])
cur = t[1:n * n + 1:n + 1].count('1') & 1
i = n * n + 2
ans = []
while i < len(t):
    if t[i] == '3':
        ans.append('01'[cur])
        i += 1
    else:
        cur = 1 - cur
        i += 2
print(*ans, sep='')
