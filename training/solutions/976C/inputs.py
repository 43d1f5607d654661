import random
random.seed(int(input()))
r=random.randint
n=r(1,5)
print(n)
for i in range(n):
    l=r(1,12)
    print(l,l+r(3,7))
