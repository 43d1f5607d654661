import random
random.seed(int(input()))
print(random.randint(3, random.choice([30, 1000])))
