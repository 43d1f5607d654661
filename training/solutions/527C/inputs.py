import random
random.seed(int(input()))
r=random.randint
w=r(3,8);h=r(3,8)
c=[('V',x) for x in range(1,w)]+[('H',x) for x in range(1,h)]
random.shuffle(c)
n=r(2,len(c))
print(w,h,n)
for a in c[:n]: print(*a)
