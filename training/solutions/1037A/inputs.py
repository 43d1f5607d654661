import random
random.seed(int(input()))
print(random.choice([random.randint(1, 20), 2 ** random.randint(0, 29), random.randint(1, 10**9)]))
