import random
random.seed(int(input()))
n = 1
for _ in range(random.randint(0, 8)):
    n *= random.choice([2, 2, 3, 5, 7, 11, 13])
print(random.choice([n, random.randint(1, 1000)]))
