l, r = map(int, input().split())
a = list(range(l, r + 1))
print("YES")
for x, y in zip(a[::2], a[1::2]):
    print(x, y)
