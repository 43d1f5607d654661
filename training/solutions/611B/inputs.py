import random
random.seed(int(input()))
m = random.choice([30, 3000, 10**18])
print(*sorted(random.randint(1, m) for _ in range(2)))
