import random
random.seed(int(input()))
a = random.randint(10000, 60000) / 10000
d = random.randint(10000, 90000) / 10000
print(a, d)
print(random.randint(1, 6))
