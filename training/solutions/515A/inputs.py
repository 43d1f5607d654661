import random
random.seed(int(input()))
m = random.choice([4, 10**9])
a, b = random.randint(-m, m), random.randint(-m, m)
print(a, b, max(1, abs(a) + abs(b) + random.randint(-3, 3)))
