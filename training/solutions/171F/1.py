def prime(x):
    if x < 2:
        return False
    d = 2
    while d * d <= x:
        if x % d == 0:
            return False
        d += 1
    return True

n = int(input())
x = 1
while n:
    x += 1
    y = int(str(x)[::-1])
    if y != x and prime(x) and prime(y):
        n -= 1
print(x)
