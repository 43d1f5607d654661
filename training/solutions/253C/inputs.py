import random
random.seed(int(input()))
r=random.randint
n=r(1,5)
a=[random.choice([r(0,3),r(5,12)]) for _ in range(n)]
x,y=r(1,n),r(1,n)
print(n);print(*a);print(x,r(1,a[x-1]+1),y,r(1,a[y-1]+1))
