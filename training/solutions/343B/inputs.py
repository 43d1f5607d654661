import random
random.seed(int(input()))
r=random.randint
s=''
for _ in range(r(1,4)):
    c=random.choice(['++','--']); i=r(0,len(s)); s=s[:i]+c+s[i:]
if r(0,1):
    a=list(s); random.shuffle(a); s=''.join(a)
if r(0,4)==0: s+='+'
print(s)
