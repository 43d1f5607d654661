import random
random.seed(int(input()))
print(random.randint(3, random.choice([5, 12, 60, 500])))
