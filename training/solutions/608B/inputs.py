import random
random.seed(int(input()))
n = random.randint(1, 6)
m = n + random.randint(0, 6)
print(''.join(random.choice('01') for _ in range(n)))
print(''.join(random.choice('01') for _ in range(m)))
