import random
random.seed(int(input()))
r=random.randint
while 1:
    n=r(2,10); s=''.join(random.choice('HT') for _ in range(n))
    if len(set(s))==2: break
print(n);print(s)
