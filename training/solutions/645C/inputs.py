import random
random.seed(int(input()))
r=random.randint
while 1:
    n=r(2,12);k=r(1,n-1)
    s=''.join(random.choice('011') for _ in range(n))
    if s.count('0')>k: break
print(n,k);print(s)
