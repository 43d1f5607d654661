import random
random.seed(int(input()))
x = random.randint(1, 10 ** random.randint(1, 6))
if random.random() < 0.3:
    x = 2 ** random.randint(1, 19) - random.randint(0, 1)
print(x)
