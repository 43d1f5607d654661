import random
random.seed(int(input()))
r=random.randint
n=r(1,20)
k=1
while 2**k<n-1: k+=1
print(n,k+r(0,1))
