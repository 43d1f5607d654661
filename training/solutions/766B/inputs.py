import random
random.seed(int(input()))
n = random.randint(3, 7)
print(n)
print(*[random.choice([1, 2, 3, 5, 8, 13, 21, 34, 55, 89]) for _ in range(n)])
