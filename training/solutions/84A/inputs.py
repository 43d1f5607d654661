import random
random.seed(int(input()))
print(2 * random.randint(1, random.choice([10, 5 * 10**7])))
