import random
seed = int(input())
random.seed(seed)
a = random.randint(1, 9)
b = random.choice([a, min(a + 1, 9), random.randint(1, 9)])
if seed % 6 == 0:
    a, b = 9, 1
print(a, b)
