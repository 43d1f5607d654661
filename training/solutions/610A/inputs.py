import random
random.seed(int(input()))
print(random.randint(1, random.choice([30, 2 * 10**9])))
