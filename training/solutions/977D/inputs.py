import random
random.seed(int(input()))
r=random.randint
n=r(2,7)
x=3**r(1,4)*r(1,5)
v=[x]
while len(v)<n:
    x=x//3 if x%3==0 and r(0,1) else x*2
    v.append(x)
random.shuffle(v)
print(n);print(*v)
