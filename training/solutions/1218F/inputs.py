import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(1, 5))
print(*[random.randint(1, 4 + 3 * i) for i in range(n)])
print(random.randint(2, 6))
print(*[random.randint(1, 9) for _ in range(n)])
