import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    m = 2 ** random.randint(2, random.choice([3, 5, 29])) - 1
    print(m * random.randint(1, max(1, min(1000, 10**9 // m))))
