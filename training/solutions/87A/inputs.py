import random
random.seed(int(input()))
r=random.randint
g=r(1,4);a=r(1,6)
b=random.choice([a+1,r(7,12)])
v=[a*g,b*g];random.shuffle(v)
print(*v)
