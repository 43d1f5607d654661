import random
random.seed(int(input()))
n = random.choice([random.randint(1, 15) ** 2, random.randint(1, 200), 1, 36, 144])
print(n, random.randint(1, 9))
