n, x = map(int, input().split())
l = 0
r = 1000
for i in range(n):
    a, b = map(int, input().split())
    if a > b:
        a, b = b, a
    if a > l:
        l = a
    if b < r:
        r = b
if l > r:
    print(-1)
elif x < l:
    print(l - x)
elif x > r:
    print(x - r)
else:
    print(0)
