def prime(x):
    d = 2
    while d * d <= x:
        if x % d == 0:
            return False
        d += 1
    return True
n = int(input())
if prime(n):
    print(1)
elif n % 2 == 0 or prime(n - 2):
    print(2)
else:
    print(3)
