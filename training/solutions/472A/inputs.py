import random
random.seed(int(input()))
print(random.randint(12, random.choice([30, 1000, 10**6])))
