import random
random.seed(int(input()))
r=random.randint
n=r(1,9)
print(n)
print(''.join(random.choice('RGB') for _ in range(n)))
