import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
print(''.join(random.choice('abcd') for _ in range(n)))
