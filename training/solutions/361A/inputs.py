import random
random.seed(int(input()))
print(random.randint(1, random.choice([5, 30])), random.randint(1, 1000))
