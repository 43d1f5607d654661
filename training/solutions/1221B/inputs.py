import random
random.seed(int(input()))
print(random.randint(3, random.choice([5, 10, 40])))
