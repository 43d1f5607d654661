import random
random.seed(int(input()))
print(random.choice([random.randint(1, 9) * 10 ** random.randint(0, 7), random.randint(1, 1000), random.randint(1, 10**9), 999]))
