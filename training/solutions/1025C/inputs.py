import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice('bw') for _ in range(r(1,10))))
