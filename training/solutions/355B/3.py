c1, c2, c3, c4 = map(int, input().split())
n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
x = y = 0
for v in a:
    x += min(v * c1, c2)
for v in b:
    y += min(v * c1, c2)
x = min(x, c3)
y = min(y, c3)
print(min(x + y, c4))
