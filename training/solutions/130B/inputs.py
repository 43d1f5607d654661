import random
random.seed(int(input()))
n = random.randint(1, 12)
print(''.join(chr(random.randint(33, 126)) for _ in range(n)))
