import random
random.seed(int(input()))
m = random.choice([3, 8, 100])
a, b = random.randint(1, m), random.randint(1, m)
top = 2 * min(a, b) - (a == b)
print(a, b, random.randint(1, top))
