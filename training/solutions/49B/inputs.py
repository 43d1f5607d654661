import random
random.seed(int(input()))
r=random.randint
k=r(1,3)
s=random.choice(['123','0123','45612','9871','11'])
f=lambda: str(r(1,9)) if r(0,3)==0 else str(int('1'+''.join(random.choice(s) for _ in range(r(0,2)))))
print(f(),f())
