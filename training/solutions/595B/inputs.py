import random
random.seed(int(input()))
k = random.randint(1, 3)
m = random.randint(1, 3)
print(k * m, k)
print(*[random.randint(1, 10 ** k - 1) for _ in range(m)])
print(*[random.randint(0, 9) for _ in range(m)])
