import random
random.seed(int(input()))
r=random.randint
print(r(1,24),random.choice([r(1,20),2**r(0,4),3*2**r(0,3)]))
