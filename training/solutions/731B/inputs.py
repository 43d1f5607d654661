import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print(*[random.choice([0, 1, 1, 2, 3, 4]) for i in range(n)])
