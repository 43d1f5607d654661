import random
random.seed(int(input()))
n = 1
for i in range(random.randint(1, 6)):
    n *= random.choice([2, 2, 3, 5])
if random.random() < 0.3:
    n = random.randint(2, random.choice([10, 100000]))
print(n, random.randint(1, random.choice([3, 6, 20])))
