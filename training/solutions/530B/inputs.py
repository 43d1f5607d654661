import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice('abcdefgh') for _ in range(2*r(1,6))))
