n, m = map(int, input().split())
x, y = 101, 1
for i in range(n):
    a, b = map(int, input().split())
    if a * y < x * b:
        x, y = a, b
print("%.8f" % (x * m / y))
