import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n, random.randint(0, 9), random.randint(0, 9))
print(''.join(random.choice('01') for _ in range(n)))
