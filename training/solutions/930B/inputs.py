import random
random.seed(int(input()))
print(''.join(random.choice('abc') for _ in range(random.randint(3, 10))))
