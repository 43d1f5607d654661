import random
random.seed(int(input()))
print(random.randint(7, random.choice([12, 777])))
