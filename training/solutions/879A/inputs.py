import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for _ in range(n):
    m = random.choice([5, 20, 1000])
    print(random.randint(1, m), random.randint(1, m))
