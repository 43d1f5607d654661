n = int(input())
xs = set()
ys = set()
for i in range(n):
    x, y = input().split()
    xs.add(int(x))
    ys.add(int(y))
if len(xs) == 2 and len(ys) == 2:
    print((max(xs) - min(xs)) * (max(ys) - min(ys)))
else:
    print(-1)
