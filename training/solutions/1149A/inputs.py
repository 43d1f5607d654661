import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 15]))
c = random.choice([[1], [2], [1, 2], [1, 2], [1, 1, 2], [1, 2, 2], [1, 2]])
print(n)
print(*[random.choice(c) for i in range(n)])
