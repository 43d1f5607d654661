import random
random.seed(int(input()))
print(random.randint(3, random.choice([4, 8, 40])), random.randint(1, 180))
