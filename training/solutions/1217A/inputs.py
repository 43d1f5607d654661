import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    m = random.choice([5, 20, 10**8])
    print(random.randint(1, m), random.randint(1, m), random.randint(0, m))
