import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice('abcd') for _ in range(r(2,6))));print(''.join(random.choice('abcd') for _ in range(r(1,8))))
