import random
random.seed(int(input()))
b = random.randint(1, 10)
print(random.choice([b, random.randint(1, b)]), b)
