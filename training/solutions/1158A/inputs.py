import random
random.seed(int(input()))
n, m = random.randint(2, 5), random.randint(2, 5)
print(n, m)
print(*[random.randint(0, 5) for _ in range(n)])
print(*[random.randint(4, 9) for _ in range(m)])
