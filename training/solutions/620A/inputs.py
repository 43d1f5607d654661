import random
random.seed(int(input()))
m = random.choice([3, 100, 10**9, 10**9])
f = lambda: random.choice([random.randint(-m, m), m, -m])
print(f(), f())
print(f(), f())
