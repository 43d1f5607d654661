import random
random.seed(int(input()))
n = random.randint(2, random.choice([100, 10**9]))
k, m = 0, n
while k < 50 and m > 1:
    m = m - 1 if m % 10 else m // 10
    k += 1
print(n, random.randint(1, k))
