import random
random.seed(int(input()))
print(random.choice([2, 4, 8, 16, random.randint(2, 40)]))
