import random
random.seed(int(input()))
r=random.randint
n=r(1,6)
s=''.join(random.choice('abcde') for _ in range(n))
k=r(0,3)
if k: t=s.translate(str.maketrans('abcd','badc'[:4]))
else: t=''.join(random.choice('abcde') for _ in range(n))
if k==2:
    i=r(0,n-1); t=t[:i]+random.choice('abcdez')+t[i+1:]
print(s);print(t)
