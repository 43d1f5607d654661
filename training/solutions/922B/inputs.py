import random
random.seed(int(input()))
print(random.randint(1, random.choice([12, 40, 90])))
