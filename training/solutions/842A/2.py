l, r, x, y, k = map(int, input().split())
a = max(l, x * k)
b = min(r, y * k)
a += -a % k
if a <= b:
    print("YES")
else:
    print("NO")
