n = int(input())
a = sorted(map(int, input().split()))
x = []
y = []
for v in a:
    if not x or x[-1] != v:
        x.append(v)
    else:
        y.append(v)
y.reverse()
if len(set(y)) != len(y):
    print("NO")
else:
    print("YES")
    print(len(x))
    print(*x)
    print(len(y))
    print(*y)
