import random
random.seed(int(input()))
print(random.randint(1, random.choice([12, 2 * 10**9])))
print(random.randint(0, 2))
