import random
random.seed(int(input()))
k = random.randint(1, 9)
n = random.randint(10 ** (k - 1), 10 ** k)
if random.random() < 0.2:
    n = 10 ** k - random.randint(0, 1)
print(n)
