import random
random.seed(int(input()))
print(random.randint(1, random.choice([9, 30, 300])), random.randint(1, random.choice([100, 10**9])))
