import random
random.seed(int(input()))
print(random.randint(2, random.choice([6, 20, 100])))
