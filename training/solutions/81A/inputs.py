import random
random.seed(int(input()))
r=random.randint
while 1:
    s=''.join(random.choice('ab') for _ in range(r(1,10)))
    t=[]
    for c in s:
        if t and t[-1]==c: t.pop()
        else: t.append(c)
    if t: break
print(s)
