import random
random.seed(int(input()))
print(random.randint(3, random.choice([12, 1000, 10**9])))
