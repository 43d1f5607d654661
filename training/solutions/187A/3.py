import sys
t = list(map(int, sys.stdin.read().split()))
n = t[0]
where = [0] * (n + 1)
for i in range(n):
    where[t[n + 1 + i]] = i
last = -1
ans = n
for x in t[1:n + 1]:
    if where[x] < last:
        break
    last = where[x]
    ans -= 1
print(ans)
