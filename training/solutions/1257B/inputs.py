import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for _ in range(t):
    m = random.choice([5, 5, 20, 10**9])
    print(random.randint(1, random.choice([4, m])), random.randint(1, m))
