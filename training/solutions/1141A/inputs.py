import random
random.seed(int(input()))
n = random.randint(1, 60)
m = n * 2 ** random.randint(0, 5) * 3 ** random.randint(0, 4)
print(n, m + random.choice([0, 0, 0, 1, n]))
