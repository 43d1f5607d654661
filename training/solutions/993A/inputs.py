import random
random.seed(int(input()))
r=random.randint
x,y,s=r(-5,5),r(-5,5),r(1,5)
print(x,y,x+s,y,x+s,y+s,x,y+s)
p,q,d=r(-6,10),r(-6,10),r(1,6)
print(p-d,q,p,q+d,p+d,q,p,q-d)
