n = int(input())
a = sorted([int(x) for x in input().split()])
b = a[::-1]
s = 0
for x, y in zip(a[:n // 2], b):
    s += (x + y) * (x + y)
print(s)
