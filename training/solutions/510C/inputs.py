import random
random.seed(int(input()))
r=random.randint
n=r(1,5)
s=set()
while len(s)<n: s.add(''.join(random.choice('abc') for _ in range(r(1,4))))
s=sorted(s)
k=list('abc'); random.shuffle(k)
s.sort(key=lambda x:[k.index(c) for c in x])
if r(0,3)==0: random.shuffle(s)
print(n)
for x in s: print(x)
