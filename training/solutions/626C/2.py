n, m = map(int, input().split())
a, b = 2 * n, 3 * m
x = 6
while x <= min(a, b):
    if a <= b:
        a += 2
    else:
        b += 3
    x += 6
print(max(a, b))
