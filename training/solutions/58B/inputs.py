import random
random.seed(int(input()))
n = random.randint(1, random.choice([10, 100, 1000]))
print(random.choice([n, n, n, 2 ** random.randint(0, 10), 6 ** random.randint(1, 4)]))
