import random
random.seed(int(input()))
print(random.randint(1, 30) * random.choice([1, 3, 9]))
