import random
random.seed(int(input()))
q = random.randint(1, 6)
print(q)
for _ in range(q):
    print(random.randint(1, random.choice([20, 20, 10**9])))
