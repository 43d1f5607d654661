import random
random.seed(int(input()))
r=random.randint
n=r(1,4)
print(n)
for _ in range(n):
    b=[random.choice(['0','00','0000','1','a5','0ff0','12ab','01']) for _ in range(8)]
    if r(0,2):
        i=r(0,7); j=i+r(1,8-i)
        print(':'.join(b[:i])+'::'+':'.join(b[j:]))
    else: print(':'.join(b))
