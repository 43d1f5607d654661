import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    print(random.randint(2, random.choice([10, 1000, 10**9])))
