def prime(x):
    return x > 1 and all(x % d for d in range(2, int(x ** 0.5) + 1))

n = int(input())
x = 10
while n:
    x += 1
    if prime(x) and prime(int(str(x)[::-1])):
        n -= 1
print(x)
