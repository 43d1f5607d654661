import random
random.seed(int(input()))
print(random.randint(1, random.choice([9, 10**9, 10**18])), random.randint(1, random.choice([30, 10**18])))
