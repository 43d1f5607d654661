import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 4)
print(n, m, random.randint(1, m))
print(*[random.randint(1, 3) for _ in range(m)])
