n, m, r = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
x = min(a)
y = max(b)
if y > x:
    print(r % x + r // x * y)
else:
    print(r)
