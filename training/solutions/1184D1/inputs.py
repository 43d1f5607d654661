import random
random.seed(int(input()))
n = random.randint(2, 6)
k = random.randint(2, n)
m = 12
t = random.randint(3, 8)
print(n, k, m, t)
for _ in range(t):
    if n > 1 and (n == m or random.random() < 0.4):
        i = random.randint(1, n - 1)
        print(0, i)
        if i < k:
            n -= i
            k -= i
        else:
            n = i
    else:
        i = random.randint(1, n + 1)
        print(1, i)
        n += 1
        if i <= k:
            k += 1
