import sys
a = list(map(int, sys.stdin.read().split()))[1:]
n = len(a)
p = sorted(range(n), key=lambda i: a[i])
s = sum(a)
x, y = p[-1], p[-2]
ans = [i + 1 for i in range(n) if i != x and s - a[i] == 2 * a[x]]
if s - a[x] == 2 * a[y]:
    ans.append(x + 1)
print(len(ans))
print(*ans)
