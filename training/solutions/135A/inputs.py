import random
seed = int(input())
random.seed(seed)
n = random.randint(1, 7)
m = 1 if seed % 4 == 0 else random.choice([2, 3, 10**9])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
