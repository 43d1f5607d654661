import sys
d = sys.stdin.read().split()
n, k = int(d[0]), int(d[1])
a = d[2:]
x = a[-1]
while a and a[-1] == x:
    a.pop()
if len(a) >= k:
    print(-1)
else:
    print(len(a))
