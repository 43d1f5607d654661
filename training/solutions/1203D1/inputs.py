import random
random.seed(int(input()))
r=random.randint
s=''.join(random.choice('ab') for _ in range(r(1,10)))
k=sorted(random.sample(range(len(s)),r(1,min(4,len(s)))))
print(s);print(''.join(s[i] for i in k))
