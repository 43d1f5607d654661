import random
random.seed(int(input()))
m = random.choice([3, 8, 30])
x = random.sample(range(-m, m + 1), 2)
y = random.sample(range(-m, m + 1), 2)
print(x[0], y[0], x[1], y[1])
n = random.randint(1, 5)
print(n)
for _ in range(n):
    print(random.randint(-m, m), random.randint(-m, m), random.randint(1, m))
