import random
random.seed(int(input()))
r=random.randint
n=r(1,8)
print(n)
for i in range(2,n+1): print(i,r(1,i-1))
