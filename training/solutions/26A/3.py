def prime(x):
    for i in range(2, int(x ** 0.5) + 1):
        if x % i == 0:
            return False
    return True

n = int(input())
ans = 0
for i in range(1, n + 1):
    k = 0
    j = 2
    while j * j <= i:
        if i % j == 0:
            if prime(j):
                k += 1
            if j * j != i and prime(i // j):
                k += 1
        j += 1
    if k == 2:
        ans += 1
print(ans)
