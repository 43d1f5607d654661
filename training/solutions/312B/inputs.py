import random
random.seed(int(input()))
m = random.choice([3, 10, 1000])
b = random.randint(2, m)
d = random.randint(2, m)
print(random.randint(1, b - 1), b, random.randint(1, d - 1), d)
