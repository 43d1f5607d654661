import random
random.seed(int(input()))
m = random.choice([30, 1000, 2 * 10**9])
print(*sorted(random.randint(1, m) for _ in range(2)))
