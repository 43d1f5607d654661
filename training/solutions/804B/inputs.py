import random
random.seed(int(input()))
print(''.join(random.choice('ab') for _ in range(random.randint(1, 10))))
