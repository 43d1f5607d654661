import random
random.seed(int(input()))
c = sorted(random.randint(1, 20) for _ in range(4))
n, m = random.randint(1, 4), random.randint(1, 4)
print(*c)
print(n, m)
print(*[random.randint(0, 5) for _ in range(n)])
print(*[random.randint(0, 5) for _ in range(m)])
