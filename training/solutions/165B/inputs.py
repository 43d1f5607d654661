import random
random.seed(int(input()))
print(random.randint(1, random.choice([30, 10**9])), random.randint(2, 10))
