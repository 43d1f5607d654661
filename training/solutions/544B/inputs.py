import random
random.seed(int(input()))
r=random.randint
n=r(1,5)
print(n,random.choice([r(0,n*n),(n*n+1)//2,(n*n+1)//2+(n>1)]))
