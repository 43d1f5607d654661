import random
random.seed(int(input()))
n, k = random.randint(1, 6), random.randint(1, 60)
a = [random.randint(1, 12) for _ in range(n)]
a[random.randrange(n)] = random.choice([d for d in range(1, k + 1) if k % d == 0])
print(n, k)
print(*a)
