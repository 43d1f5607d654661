import sys
d = sys.stdin.read().split()
n, m = int(d[0]), int(d[1])
a = d[2:n + 2]
b = set(d[n + 2:])
c = 0
for w in a:
    if w in b:
        c += 1
x = n - c + (c + 1) // 2
y = m - c + c // 2
if x > y:
    print("YES")
else:
    print("NO")
