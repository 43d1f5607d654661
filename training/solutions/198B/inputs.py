import random
random.seed(int(input()))
r=random.randint
n=r(6,12);k=r(2,4)
print(n,k)
a=[random.choice('-X-') for _ in range(n)];a[0]='-'
b=[random.choice('-X-') for _ in range(n)]
print(''.join(a));print(''.join(b))
