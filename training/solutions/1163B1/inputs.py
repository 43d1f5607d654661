import random
random.seed(int(input()))
r=random.randint
n=r(3,12)
k=r(2,4)
a=[i%k+1 for i in range(n)]
if r(0,1): random.shuffle(a)
if r(0,1): a[-1]=9
print(n);print(*a)
