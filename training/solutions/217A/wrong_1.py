n = int(input())
xs = set()
ys = set()
c = 0
for i in range(n):
    x, y = map(int, input().split())
    if x not in xs and y not in ys:
        c += 1
    xs.add(x)
    ys.add(y)
print(c - 1)
