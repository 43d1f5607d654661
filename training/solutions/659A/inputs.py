import random
random.seed(int(input()))
n = random.randint(1, random.choice([8, 100]))
print(n, random.randint(1, n), random.randint(-100, 100))
