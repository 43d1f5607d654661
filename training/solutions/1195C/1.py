n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
x = y = 0
for p, q in zip(a, b):
    x, y = max(x, y + p), max(y, x + q)
print(max(x, y))
