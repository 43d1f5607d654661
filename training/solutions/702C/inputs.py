import random
random.seed(int(input()))
n, m = random.randint(1, 6), random.randint(1, 4)
print(n, m)
print(*sorted(random.randint(-15, 15) for _ in range(n)))
print(*sorted(random.randint(-15, 15) for _ in range(m)))
