n, x, y = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
if x > y:
    x, y = y, x
print(sum(a[:x]) / x + sum(a[x:x + y]) / y)
