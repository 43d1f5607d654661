import random
random.seed(int(input()))
print(''.join(random.choice('abc?') for _ in range(random.randint(1, 12))))
print(''.join(random.choice('aabc') for _ in range(random.randint(1, 5))))
