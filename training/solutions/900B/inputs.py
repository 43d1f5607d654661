import random
random.seed(int(input()))
b = random.randint(2, random.choice([10, 100, 2000]))
print(random.randint(1, b - 1), b, random.randint(0, 9))
