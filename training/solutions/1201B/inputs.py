import random
random.seed(int(input()))
n = random.randint(2, 4)
print(n)
print(*[random.choice([1, 2, 3, 9, 10]) for _ in range(n)])
