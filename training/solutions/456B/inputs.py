import random
random.seed(int(input()))
n = random.randint(0, 10 ** random.choice([1, 2, 3, 30]))
if random.random() < 0.4:
    n = n // 4 * 4
print(n)
