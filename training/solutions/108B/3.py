import sys

a = list(map(int, sys.stdin.read().split()))[1:]
a.sort(reverse=True)
big = a[0]
res = "NO"
for x in a:
    if x != big:
        if x * 2 > big:
            res = "YES"
        big = x
print(res)
