n, a, b = map(int, input().split())
x = min(a, b)
while a // x + b // x < n:
    x -= 1
print(x)
