import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    r = random.randint(2, random.choice([10, 1000, 998244353]))
    print(random.randint(1, r // 2), r)
