import random
random.seed(int(input()))
r=random.randint
k=r(1,3)
print(k,0,r(-9,9),random.choice([0,0,r(-9,9)]),r(-9,9))
