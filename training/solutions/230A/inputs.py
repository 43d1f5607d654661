import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([5, 20, 10000])
print(random.randint(1, m), n)
for _ in range(n):
    print(random.randint(1, m), random.randint(0, m // 2))
