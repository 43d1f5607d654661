import random
random.seed(int(input()))
a = random.randint(2, 8)
f = random.randint(1, a - 1)
print(a, random.randint(max(f, a - f), 5 * a), f, random.randint(1, 6))
