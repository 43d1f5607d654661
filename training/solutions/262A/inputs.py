import random
random.seed(int(input()))
n, k = random.randint(1, 8), random.randint(1, 4)
print(n, k)
print(*["".join(random.choice("4747123") for _ in range(random.randint(1, 9))) for _ in range(n)])
