k, a, b = map(int, input().split())
x, r = divmod(a, k)
y, s = divmod(b, k)
if r and not y:
    print(-1)
elif s and not x:
    print(-1)
else:
    print(x + y)
