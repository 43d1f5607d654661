import random
random.seed(int(input()))
print(random.randint(2, random.choice([40, 300])), random.randint(0, random.choice([3, 12])))
