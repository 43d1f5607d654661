import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    m = random.choice([4, 10, 10**9])
    a, b = random.randint(1, m), random.randint(2, m)
    print(a, b, random.choice([random.randint(1, m), a, min(a * b, 10**9)]))
