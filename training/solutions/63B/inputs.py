import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8]))
k = random.randint(1, random.choice([3, 10, 100]))
print(n, k)
print(*sorted(random.randint(1, k) for _ in range(n)))
