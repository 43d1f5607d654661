def f(a, b):
    if a < b:
        a, b = b, a
    return 0 if b == 0 else a // b + f(b, a % b)
n = int(input())
for i in range(n):
    x, y = map(int, input().split())
    print(f(x, y))
