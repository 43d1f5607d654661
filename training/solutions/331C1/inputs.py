import random
random.seed(int(input()))
print(random.randint(0, random.choice([9, 100, 20000])))
