import random
random.seed(int(input()))
m = random.choice([10, 20, 100])
n = random.randint(2, min(m, 7))
v = random.choice([3, 10])
print(n, random.randint(1, v), random.randint(1, v))
print(0, *sorted(random.sample(range(1, m + 1), n - 1)))
print(random.randint(-m, m), random.choice([0, random.randint(-m, m)]))
