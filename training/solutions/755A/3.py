def prime(x):
    d = 2
    while d * d <= x:
        if x % d == 0:
            return False
        d += 1
    return True
n = int(input())
m = 1
while prime(n * m + 1):
    m += 1
print(m)
