import random
random.seed(int(input()))
p = random.randint(2, random.choice([10, 300]))
n = random.randint(2, random.choice([5, 20]))
print(p, n)
for _ in range(n):
    print(random.randint(0, random.choice([20, 10**9])))
