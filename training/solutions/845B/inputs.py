import random
random.seed(int(input()))
print(''.join(random.choice('0123456789') for _ in range(6)))
