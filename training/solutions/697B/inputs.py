import random
random.seed(int(input()))
r=random.randint
a=r(0,9)
b=0 if a==0 else r(0,2)
d=''.join(random.choice('0123') for _ in range(r(0,4)))+str(r(1,9))
if r(0,1)==0: d='0'
print(f"{a}.{d}e{b}")
