import random
random.seed(int(input()))
m = random.choice([4, 8, 20])
c = random.randint(2, m)
print(random.randint(1, m), random.randint(1, m), c)
print(random.randint(1, random.choice([m, 2 * m, 40])), random.randint(1, c - 1))
