import random
random.seed(int(input()))
while True:
    p = random.randint(1, random.choice([8, 30000]))
    n = p + random.randint(0, p * (p + 1) // 2)
    k = p * (p + 1) // 2 - (n - p)
    if n <= 10**9 and k >= 0:
        break
print(n, k)
