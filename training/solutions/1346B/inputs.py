import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 9)
    a = random.randint(1, 8)
    print(n, a, random.randint(a, 3 * a))
    print(''.join(random.choice('0111') for _ in range(n)))
