import random
random.seed(int(input()))
n = random.randint(1, 12)
print(''.join(random.choice('abAB') for _ in range(n)))
