import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    print(n)
    print(''.join(random.choice('abc') for _ in range(n)))
