import random
random.seed(int(input()))
print(random.randint(0, random.choice([3, 30, 1000])))
