import random
random.seed(int(input()))
n, q = random.randint(1, 5), random.randint(1, 5)
print(n, q)
print(random.randint(1, n), random.randint(1, q))
print(*sorted(random.randint(1, 6) for _ in range(n)))
print(*sorted(random.randint(1, 8) for _ in range(q)))
