import sys
n, *a = map(int, sys.stdin.read().split())
ans = []
k = 0
last = 1
for v in a:
    x, y = last, v
    while y:
        x, y = y, x % y
    if x > 1:
        k += 1
        ans.append(1)
    ans.append(v)
    last = v
print(k)
print(" ".join(map(str, ans)))
