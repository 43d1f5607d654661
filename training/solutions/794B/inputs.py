import random
random.seed(int(input()))
print(random.randint(2, random.choice([3, 8, 30])), random.randint(1, random.choice([5, 100000])))
