seg = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
a, b = map(int, input().split())
t = 0
for i in range(a, b + 1):
    while i > 0:
        t += seg[i % 10]
        i //= 10
print(t)
