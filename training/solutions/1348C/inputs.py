import random
random.seed(int(input()))
r=random.randint
t=r(1,5)
print(t)
for _ in range(t):
    n=r(1,8);k=r(1,min(n,4))
    print(n,k);print(''.join(random.choice('aaabc') for _ in range(n)))
