import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([5, 100, 10**9, 10**9])
print(n, random.randint(0, m))
for i in range(n):
    print(random.choice("++-"), random.randint(m // 2 + 1, m))
