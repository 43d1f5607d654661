import random
random.seed(int(input()))
print(''.join(random.choice('()') for _ in range(random.randint(1, 12))))
