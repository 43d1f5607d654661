n = int(input())
a = list(map(int, input().split())) + [0]
b = list(map(int, input().split())) + [0]
c = list(map(int, input().split()))
s = sum(b)
x = y = 10 ** 9
for i in range(n):
    k = s + c[i]
    if k < x:
        x, y = k, x
    elif k < y:
        y = k
    s += a[i] - b[i]
print(x + y)
