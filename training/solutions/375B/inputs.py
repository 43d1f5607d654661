import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
print(n, m)
for _ in range(n):
    print(''.join(random.choice('011') for _ in range(m)))
