from itertools import groupby
M = 1000000007
s = input().strip()
fib = [1, 1]
while len(fib) <= len(s):
    fib.append((fib[-1] + fib[-2]) % M)
ans = 1
for ch, g in groupby(s):
    if ch in "wm":
        ans = 0
    elif ch in "un":
        ans = ans * fib[len(list(g))] % M
print(ans)
