import random
random.seed(int(input()))
r=random.randint
while 1:
    a=[r(-3,3)*2 for _ in range(6)]
    if r(0,1): a[2]=a[0]+1; a[3]=a[1]
    if (a[2]-a[0])*(a[5]-a[1])!=(a[4]-a[0])*(a[3]-a[1]): break
print(*a)
