import random
random.seed(int(input()))
for _ in range(3):
    n = random.randint(1, 4)
    m = random.choice([6, 30, 5000])
    print(n, *random.sample(range(1, m + 1), n))
m = random.choice([5, 5000])
print(random.randint(1, m), random.randint(1, m))
